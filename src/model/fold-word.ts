/**
 * Give a word's comparison form: no case, no diacritics, no apostrophes, dots or invisible characters.
 *
 * @example
 * foldWord('O’Reilly') //=> 'oreilly'
 * foldWord('U.S.') //=> 'us'
 * foldWord('Wałęsa') //=> 'walesa'
 */
export function foldWord(word: string): string {
  const known = cache.get(word)
  if (known !== undefined) return known
  const folded = foldAnew(word)
  // An archive has few words and many occurrences; the bound only guards against endless hostile input.
  if (cache.size >= 50_000) cache.clear()
  cache.set(word, folded)
  return folded
}

const cache = new Map<string, string>()

function foldAnew(word: string): string {
  const lower = word.toLowerCase()
  if (ascii.test(lower)) return lower.replace(/['`.]/g, '')
  return lower
    .replace(/´/g, '') // which Unicode takes apart into a space and a mark
    .normalize('NFKD')
    .replace(dropped, '')
    .replace(undecomposed, (letter) => plainLetters[letter]!)
}

const ascii = /^[\x00-\x7f]*$/

// Marks of Latin, Greek, Cyrillic, Hebrew and Arabic only: in Devanagari or Thai a mark is a vowel, and the word another without it.
const dropped =
  /['`.’‘′ʹ-ʿˈ\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u2060\u20d0-\u20ff\ufe20-\ufe2f\ufeff]/g

/** Letters that Unicode does not take apart into a plain one and a mark. */
const plainLetters = Object.fromEntries(
  'ß=ss ł=l ø=o đ=d ð=d þ=th æ=ae œ=oe ħ=h ı=i ŧ=t ς=σ'.split(' ').map((pair) => pair.split('=') as [string, string]),
)

const undecomposed = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g')
