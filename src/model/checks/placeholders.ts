import { isPlaceholder, placeholderAddress } from '../placeholder.ts'
import type { Problem } from '../problem.ts'

/** Find values of front matter that say that something is to be written there. */
export function checkPlaceholders({ file, matter }: { file: string; matter: object }): Problem[] {
  if (!holdsPlaceholder(matter)) return []
  return findTexts(matter, []).flatMap(({ text, path }): Problem[] => {
    if (!isPlaceholder(text)) return []
    const reason = `\`${String(path.findLast((step) => typeof step === 'string'))}\` is still to be written.`
    const note = `Write it in the place of "${text.startsWith(placeholderAddress) ? placeholderAddress : 'TODO'}".`
    return [{ file, path, severity: 'warning', rule: 'placeholder', reason, note }]
  })
}

// Almost every text has none: where they stand is asked for only where there are some.
function holdsPlaceholder(value: unknown): boolean {
  if (typeof value === 'string') return isPlaceholder(value)
  if (typeof value !== 'object' || value === null) return false
  for (const key in value) if (holdsPlaceholder((value as Record<string, unknown>)[key])) return true
  return false
}

function findTexts(value: unknown, path: (string | number)[]): { text: string; path: (string | number)[] }[] {
  if (typeof value === 'string') return [{ text: value, path }]
  if (Array.isArray(value)) return value.flatMap((item, index) => findTexts(item, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => findTexts(item, [...path, key]))
}
