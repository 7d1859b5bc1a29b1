/** What a date says of itself; what it leaves out the day of writing tells. */
export interface Shape {
  year?: number
  /** From 0. */
  month?: number
  day?: number
  /** 0 for spring. */
  season?: number
  quarter?: number
  /** 0 for Sunday. */
  weekday?: number
  /** -1 where it says last, 1 where it says next. */
  direction?: -1 | 0 | 1
  unit?: 'day' | 'month' | 'year'
  count?: number
}

export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const weekdays = 'sun mon tue wed thu fri sat'.split(' ')
const ordinals = ['first', 'second', 'third', 'fourth']
const numbers = 'one two three four five six seven eight nine ten'.split(' ')

const gap = '(?:[ \\u00A0]+|\\n)'
const year = '(?<year>(?:1[5-9]|20|21)\\d\\d)(?![\\d%-]|[.,]\\d)'
const month =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?:\\.|(?![a-z])))'
const day = '(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d)'
const weekday = '(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!s)'
const seasonWord = '(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)'
const toward = `(?:(?<toward>[Ll]ast|previous|past|[Nn]ext|coming|[Tt]his)${gap})`
const before = '(?<![\\p{L}\\p{N}$€£#.,/-])'
const after = '(?![\\p{L}\\p{N}])'
// Without one of these a month may be a name, and a season any of them.
const dating = `(?<=(?:^|[^\\p{L}])(?:[Ii]n|[Ss]ince|[Uu]ntil|till|[Bb]y|[Ff]rom|for|[Bb]efore|[Aa]fter|[Dd]uring|through|to|[Ll]ate|[Ee]arly|[Mm]id|of|and)[ \\n-])`

/** The patterns of a date; where several match at one place the longest counts. */
export const shapes: readonly RegExp[] = [
  '(?<iso>\\d{4}-\\d\\d-\\d\\d)',
  `${day}${gap}(?:of${gap})?${month}(?:,?${gap}${year})?`,
  `${month}${gap}${day}(?:,?${gap}${year})?`,
  `${month},?${gap}(?:of${gap})?${year}`,
  `${toward}${month}`,
  `${dating}${month}`,
  `${seasonWord}(?:,?${gap}|${gap}of${gap})${year}`,
  `${toward}${seasonWord}`,
  `(?<quarter>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)${gap}quarter${gap}(?:of${gap})?${year}`,
  `Q(?<quarterNumber>[1-4])${gap}${year}`,
  year,
  `${toward}?${weekday}`,
  '(?<relative>[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow)',
  `${toward}(?<unit>year|month)`,
  `(?<count>\\d{1,2}|an?|${numbers.join('|')})${gap}(?<units>year|month|day)s?${gap}ago`,
].map((source) => new RegExp(`${before}${source}${after}`, 'gu'))

/** Read what a pattern found. */
export function readShape({ groups = {} }: RegExpMatchArray): Shape {
  const text = (name: string) => groups[name]?.toLowerCase()
  const [isoYear, isoMonth, isoDay] = text('iso')?.split('-').map(Number) ?? []
  if (isoYear !== undefined) return { year: isoYear, month: isoMonth! - 1, day: isoDay! }
  const relative = text('relative')
  if (relative !== undefined)
    return { unit: 'day', direction: relative === 'yesterday' ? -1 : relative === 'tomorrow' ? 1 : 0 }
  const count = text('count')
  if (count !== undefined)
    return { unit: text('units') as 'year' | 'month' | 'day', direction: -1, count: readCount(count) }
  return {
    ...number('year', text('year'), Number),
    ...number('month', text('month'), (name) => months.indexOf(name.slice(0, 3))),
    ...number('day', text('day'), Number),
    ...number('season', text('season'), (name) =>
      seasons.indexOf((name === 'fall' ? 'autumn' : name) as (typeof seasons)[number]),
    ),
    ...number('quarter', text('quarter'), (name) => ordinals.indexOf(name) + 1),
    ...number('quarter', text('quarterNumber'), Number),
    ...number('weekday', text('weekday'), (name) => weekdays.indexOf(name.slice(0, 3))),
    ...number('direction', text('toward'), (name) => (name === 'this' ? 0 : /^[nc]/.test(name) ? 1 : -1)),
    ...(text('unit') !== undefined && { unit: text('unit') as 'year' | 'month' }),
  }
}

function number(key: keyof Shape, written: string | undefined, read: (written: string) => number): Partial<Shape> {
  return written === undefined ? {} : { [key]: read(written) }
}

function readCount(written: string): number {
  return /^\d/.test(written) ? Number(written) : Math.max(1, numbers.indexOf(written) + 1)
}
