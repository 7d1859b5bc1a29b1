import { findWords } from '../../model/fold.ts'
import { isSlip } from '../../model/nearest.ts'
import { ownBlocks, type Remark, type TextToReview } from './remark.ts'

/**
 * Find names that the text writes in two ways, "Rasmussen" and "Rasmusen": words with a capital inside a sentence, near each other.
 */
export function findTwoSpellings({ prose }: TextToReview): Remark[] {
  const first = new Map<string, { written: string; at: number }>()
  for (const { start, end } of ownBlocks(prose)) {
    const words = prose.text.slice(start, end)
    for (const word of findWords(words)) {
      const written = words.slice(word.start, word.end)
      if (!isName(written) || opensSentence(words, word.start)) continue
      if (!first.has(word.folded)) first.set(word.folded, { written, at: start + word.start })
    }
  }
  const names = [...first].sort(([a], [b]) => (a < b ? -1 : 1))
  return names.flatMap(([folded, { written, at }], index): Remark[] => {
    const other = names.slice(index + 1).find(([one]) => isOtherSpelling(folded, one))?.[1]
    if (!other) return []
    const [earlier, later] = at < other.at ? [written, other] : [other.written, { written, at }]
    const reason = `"${later.written}" is "${earlier}" elsewhere in this text.`
    return [{ rule: 'two-spellings', reason, note: 'Write the name in one way.', at: later.at }]
  })
}

function isName(written: string): boolean {
  return /^\p{Lu}\p{Ll}{4,}$/u.test(written)
}

function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:”"]\s+["“‘]?)$/u.test(text.slice(Math.max(at - 4, 0), at))
}

/**
 * Tell whether two words are one name: near each other, but no forms of one, as "Germany" and "Germans" are, nor American and British,
 * as in the names of two ministries.
 */
function isOtherSpelling(a: string, b: string): boolean {
  if (toBritish(a) === toBritish(b) || !isSlip(a, b)) return false
  const isForm = a.slice(0, -1) === b || b.slice(0, -1) === a || a.slice(0, -1) === b.slice(0, -1)
  return !isForm || withI(a) === withI(b)
}

function toBritish(word: string): string {
  return word
    .replace(/ense/, 'ence')
    .replace(/or(?=$|s$)/, 'our')
    .replace(/er$/, 're')
    .replace(/z/g, 's')
}

/** Give a word with one of the endings that transliteration has: Sikorski, Sikorsky, Lavrov, Lavrow. */
function withI(word: string): string {
  return word.replace(/y$/, 'i').replace(/w$|ff$/, 'v')
}
