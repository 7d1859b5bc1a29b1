import { phrases } from './phrases.ts'
import type { Random } from './random.ts'

/** Fills the slots of a text: `{A}`, `{T}` and so on (see `phrases.ts`). */
export type FillSlot = (slot: string) => string

/** Expand a phrase of the grammar, and every phrase within it. */
export function expand(rule: string, random: Random, fill: FillSlot): string {
  return expandPhrase(rule, random, fill).replace(/\b([Aa]) (?=[aeiou])/g, '$1n ')
}

/** Expand a phrase as a sentence: with a capital and, unless it has one, a full stop. */
export function expandSentence(rule: string, random: Random, fill: FillSlot): string {
  const text = capitalise(expand(rule, random, fill))
  return text.endsWith('.') ? text : `${text}.`
}

/** Set a sentence’s first letter as a capital. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function expandPhrase(rule: string, random: Random, fill: FillSlot): string {
  const { texts, slots } = parseTemplate(random.pick(rules.get(rule) ?? reject(rule)))
  let text = texts[0]!
  for (const [index, slot] of slots.entries()) {
    text += (slot < 'a' ? fill(slot) : expandPhrase(slot, random, fill)) + texts[index + 1]!
  }
  return text
}

const rules = new Map(Object.entries(phrases))
const parsed = new Map<string, { texts: string[]; slots: string[] }>()

function parseTemplate(template: string): { texts: string[]; slots: string[] } {
  let known = parsed.get(template)
  if (known === undefined) {
    const pieces = template.split(/\{(\w+)\}/)
    known = { texts: pieces.filter((_, index) => index % 2 === 0), slots: pieces.filter((_, index) => index % 2 === 1) }
    parsed.set(template, known)
  }
  return known
}

function reject(rule: string): never {
  throw new RangeError(`No phrase is named "${rule}".`)
}
