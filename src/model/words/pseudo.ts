import type { Words } from './words.ts'

const accented: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', y: 'ý', c: 'ç', n: 'ñ' }

/** What is no word of the interface: how date-fns writes dates, and with which patterns. */
const kept: ReadonlySet<string> = new Set(['formatDay', 'dayOfYear', 'dayOfWeek', 'looseDates'])

/**
 * Make the words of a language that nobody speaks: longer ones, with accents, between marks.
 *
 * Whatever stands on a page without marks is either the author's or a word that no dictionary holds.
 */
export function exaggerate(words: Words): Words {
  const entries = Object.entries(words).map(([key, value]) => [key, kept.has(key) ? value : exaggerateValue(value)])
  return Object.fromEntries(entries) as Words
}

function exaggerateValue(value: unknown): unknown {
  if (typeof value === 'string') return exaggerateText(value)
  if (typeof value === 'function')
    return (...given: unknown[]) => exaggerateValue((value as (...given: unknown[]) => unknown)(...given))
  if (Array.isArray(value)) return value.map(exaggerateValue)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, exaggerateValue(inner)]))
}

/**
 * @example
 * exaggerateText('Found {count}') //=> '⟦Fóúñd {count} ···⟧'
 */
function exaggerateText(text: string): string {
  if (text.trim() === '') return text
  const written = text.replace(/\{\w+\}|\w/g, (found) => accented[found] ?? found)
  return `⟦${written} ${'·'.repeat(Math.ceil(text.length / 3))}⟧`
}
