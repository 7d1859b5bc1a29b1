import { ownBlocks, type Remark, type TextToReview } from './remark.ts'

/** What newspapers print without more words, and TODO, of which `placeholder` warns. */
const common: ReadonlySet<string> = new Set(
  `US USA UK EU UN USSR NATO CIA FBI NASA TV BBC CNN AFP AP GMT UTC CEO GDP AIDS HIV GPS UNESCO UNICEF OPEC START SALT DNA PDF OK ID PR PC
  IMF OECD OSCE WHO WTO IAEA VAT AI KGB ASEAN AM PM BC AD MP MPS USS HMS MS RIA TASS ITAR TODO`.split(/\s+/),
)

/**
 * Find abbreviations that the text never spells out, and the register does not know: "ICBM" without "intercontinental ballistic missile".
 *
 * What carries a number is a designation, `SM-3`; what stands behind one may be a unit, 3.5 GW.
 */
export function findBareAbbreviations({ prose, mentions, named }: TextToReview): Remark[] {
  const known = new Set<string>([...common, ...named.flatMap((name) => name.match(/\p{Lu}{2,}/gu) ?? [])])
  const initials = readInitials(prose.text)
  return ownBlocks(prose).flatMap(({ start, end }) =>
    [...prose.text.slice(start, end).matchAll(abbreviation)].flatMap(({ index, 0: written }): Remark[] => {
      const at = start + index
      const isName = mentions.some((one) => one.start <= at && at < one.end)
      const letters = written.replace(/s$/, '')
      if (units.has(letters) && behindNumber.test(prose.text.slice(start, at))) known.add(letters)
      if (isName || numeral.test(letters) || known.has(letters) || isSpeltOut(letters, initials, prose.text)) return []
      known.add(letters) // once is enough
      const reason = `"${written}" is never spelt out.`
      return [
        {
          rule: 'bare-abbreviation',
          reason,
          note: 'Write the words once, with the abbreviation in brackets behind them.',
          at,
        },
      ]
    }),
  )
}

const abbreviation = /(?<![\p{L}\d/.&-])\p{Lu}{2,6}s?(?![\p{L}\d/&]|-\p{L}*\d|[ -]?\d)/gu

const units: ReadonlySet<string> = new Set('KW MW GW TW KV MV KB MB GB TB KM HP KT MT USD EUR GBP RUB'.split(' '))
const behindNumber = /(?:\d|\b(?:hundred|thousand|million|billion|trillion))[\s-]?$/

/** Of a phase or a block: II, IIA. */
const numeral = /^[IVX]+[AB]?$/

/** Tell whether words stand in the text whose first letters are the abbreviation, or brackets beside it explain it. */
function isSpeltOut(letters: string, initials: string, text: string): boolean {
  return (
    initials.includes(letters.toLowerCase()) ||
    text.includes(`(${letters})`) ||
    new RegExp(`\\b${letters} \\([a-z]`, 'iu').test(text)
  )
}

/** Give the first letters of all words of a text, without the small ones. */
function readInitials(text: string): string {
  const words = text.match(/[\p{L}\d]+/gu) ?? []
  return words.map((word) => (small.has(word) ? '' : word[0]!.toLowerCase())).join('')
}

const small: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', 'a', 'de', 'du'])
