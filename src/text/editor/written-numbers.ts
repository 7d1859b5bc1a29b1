/** A number as a text writes it. */
export interface WrittenNumber {
  written: string
  at: number
  value: number
  /** To what it was rounded by who wrote it: 0.1 in 4.5, 100,000 in 1.5 million; 1 in 3,000, of whose zeros nobody knows. */
  unit: number
  /** Whether it mostly counts nothing: none, one, two; a hundred reasons. */
  isIdle: boolean
  /** Whether it may be a year, which nobody rounds. */
  isYear: boolean
}

/** List numbers in digits and in words; a time of day is none, nor is how long ago something was: the text tells that by its dates. */
export function listNumbers(text: string): WrittenNumber[] {
  return [...listDigits(text), ...listWords(text)]
}

/** List the numbers that a text counts with, and those by which it puts in order. */
export function listKnownNumbers(text: string): WrittenNumber[] {
  return [...listNumbers(text), ...listOrdinals(text)]
}

const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['billion', 1e9],
  ['tn', 1e12],
  ['trillion', 1e12],
])
const scale = '(?:hundred|thousand|million|billion|trillion)'

const digits = new RegExp(
  [
    String.raw`(?<![\p{L}\d-]|\d:)(?<figures>\d{1,3}(?:[,\s]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?!\d|[,.]\d|[-:]\d)`,
    String.raw`(?!\s?[ap]\.?m\b)`,
    // In "3 to 4 million" both are millions.
    String.raw`(?:(?:\s|-)?(?<scale>${scale}|mn?|bn|tn)\b|(?=\s?(?:to|and|or|–)\s?\d[\d.]*\s(?<shared>${scale})\b)|)`,
  ].join(''),
  'gu',
)

function listDigits(text: string): WrittenNumber[] {
  return [...text.matchAll(digits)].flatMap(({ index: at, 0: written, groups = {} }) => {
    const { figures = '', scale: own, shared } = groups
    const plain = Number(figures.replace(/[,\s]/g, ''))
    const unit = 10 ** -(figures.split('.')[1]?.length ?? 0)
    const isYear = /^[12]\d{3}$/.test(figures) && own === undefined
    const number = { written, at, isIdle: false, isYear }
    const times = scales.get(own ?? shared ?? '') ?? 1
    // 5m may be metres.
    const isPlain = times === 1 || own === 'm' || shared !== undefined
    return [
      ...(times > 1 ? [{ ...number, value: plain * times, unit: times < 1e6 ? 1 : unit * times }] : []),
      ...(isPlain ? [{ ...number, value: plain, unit }] : []),
    ]
  })
}

const ones = 'one two three four five six seven eight nine'.split(' ')
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const valueOf: ReadonlyMap<string, number> = new Map<string, number>([
  ['zero', 0],
  ...ones.map((word, index) => [word, index + 1] as const),
  ...teens.map((word, index) => [word, index + 10] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
])
const small = `(?:(?:${tens.join('|')})(?:[-\\s](?:${ones.join('|')}))?|${[...teens, ...ones, 'zero'].join('|')})`
const upToThousand = `(?:${small}|an?(?= hundred))(?:\\shundred(?:\\s(?:and\\s)?${small})?)?`
const words = new RegExp(
  `\\b(?:${upToThousand}|an?(?= ${scale}))(?:\\s${scale}(?:\\s(?:and\\s)?${upToThousand})?)*\\b` +
    '(?! (?:and a half )?(?:minutes|hours|days|weeks|months|years|decades)\\b)',
  'giu',
)

function listWords(text: string): WrittenNumber[] {
  return [...text.matchAll(words)].map(({ index: at, 0: written }) => {
    const value = readWords(written)
    return { written, at, value, unit: 1, isIdle: value < 3 || /^an?\s/i.test(written), isYear: false }
  })
}

function readWords(written: string): number {
  let [sum, current] = [0, 0]
  for (const word of written.toLowerCase().split(/[\s-]+/)) {
    const times = scales.get(word)
    if (times === 100) current *= times
    else if (times !== undefined) [sum, current] = [sum + current * times, 0]
    else current += word === 'a' || word === 'an' ? 1 : (valueOf.get(word) ?? 0)
  }
  return sum + current
}

const irregular: ReadonlyMap<string, string> = new Map([
  ['one', 'first'],
  ['two', 'second'],
  ['three', 'third'],
  ['five', 'fifth'],
  ['eight', 'eighth'],
  ['nine', 'ninth'],
  ['twelve', 'twelfth'],
])
const cardinalOf: ReadonlyMap<string, string> = new Map(
  [...ones, ...teens, ...tens].map((word) => [irregular.get(word) ?? `${word.replace(/y$/, 'ie')}th`, word]),
)
const ordinals = new RegExp(`\\b(?:(${tens.join('|')})[-\\s])?(${[...cardinalOf.keys()].join('|')})\\b`, 'giu')

/** List ordinals in words as the numbers that they are: the twenty-fifth is the 25th. */
function listOrdinals(text: string): WrittenNumber[] {
  return [...text.matchAll(ordinals)].map(({ index: at, 0: written, 1: ten = '', 2: last = '' }) => {
    const value = readWords(`${ten} ${cardinalOf.get(last.toLowerCase())!}`)
    return { written, at, value, unit: 1, isIdle: false, isYear: false }
  })
}
