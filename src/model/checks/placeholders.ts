import type { CompiledText } from '../facts.ts'
import { isPlaceholder } from '../placeholder.ts'
import type { Problem } from '../problem.ts'

/** Find values of front matter that say that something is to be written there. */
export function checkPlaceholders({ file, matter }: CompiledText): Problem[] {
  return findTexts(matter, []).flatMap(({ text, path }): Problem[] => {
    if (!isPlaceholder(text)) return []
    const reason = `\`${String(path.findLast((step) => typeof step === 'string'))}\` is still to be written.`
    return [{ file, path, severity: 'warning', rule: 'placeholder', reason, note: 'Write it in the place of "TODO".' }]
  })
}

function findTexts(value: unknown, path: (string | number)[]): { text: string; path: (string | number)[] }[] {
  if (typeof value === 'string') return [{ text: value, path }]
  if (Array.isArray(value)) return value.flatMap((item, index) => findTexts(item, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => findTexts(item, [...path, key]))
}
