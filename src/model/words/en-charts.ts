import type { AssessmentMatter } from '../schemas/briefing.ts'
import type { Tally } from '../views/reckoning.ts'
import { capitalize, countOf, joinParts, spell, writeNumber } from './en-numbers.ts'

type Trend = AssessmentMatter['trend']

const trend: Record<Trend, string> = { better: 'better', same: 'the same', worse: 'worse' }

/** What charts, and the tables that belong to them, say in the program's words. */
export const englishCharts = {
  today: 'today',
  figures: 'The figures',
  year: 'Year',
  quarters: ['Q1', 'Q2', 'Q3', 'Q4'],
  all: 'All',
  byQuarter: 'Briefings by quarter',
  /** `quarter` is the one in which there were `most`; absent where there were so many in several. */
  coverage: (count: number, since: string, most: number, quarter: string | undefined) => {
    if (quarter === undefined)
      return `Subject of ${spell(count)} briefings since ${since}, never more than ${spell(most)} in a quarter.`
    if (most === count) return `Subject of ${countOf(count, 'briefing')}, in the ${quarter}.`
    return `Subject of ${spell(count)} briefings since ${since}, ${spell(most)} of them in the ${quarter}.`
  },
  /** The label of the highest bar: its figure, and what is left out where there is no room. */
  peak: (count: number, quarter: string | undefined): [string, string] => [
    writeNumber(count),
    quarter === undefined ? '' : `, ${quarter}`,
  ],
  silence: (quarters: number) =>
    quarters < 8 ? `None for ${spell(quarters)} quarters` : `None for ${spell(Math.floor(quarters / 4))} years`,
  hairlines: (count: number) => `A hairline is ${spell(count)} briefings.`,
  mostCovered: 'Most covered now',
  actorWithRole: 'Actor',
  pastYear: 'Past year',
  officeHolders: 'Who held which office',
  /** `holders` are counted where the terms are not all those of one. */
  terms: (count: number, since: string | undefined, holders: number | undefined) => {
    const after = since === undefined ? '' : ` since ${since}`
    const by = holders === undefined || holders === count ? '' : `, ${countOf(holders, 'holder')}`
    return `${capitalize(countOf(count, 'term'))} of office${after}${by}.`
  },
  outlined: 'Outlined where it is not known to the day when it began or ended.',
  noDates: 'dates not known',
  reckoning: 'What was expected, and what came of it',
  ofExpectations: (count: number) => `Of ${countOf(count, 'expectation')}`,
  tally: { came: 'came', late: 'came late', partly: 'in part', never: 'did not come', open: 'open' },
  tallied: ({ came, late, partly, never, open, overdue }: Tally) => {
    const all = came + late + partly + never + open
    const name = (count: number) => (all === 1 ? 'it' : spell(count))
    const parts = [
      came > 0 ? [`${name(came)} came when expected`] : [],
      late > 0 ? [`${name(late)} came late`] : [],
      partly > 0 ? [`${name(partly)} came in part`] : [],
      never > 0 ? [`${name(never)} did not come`] : [],
      open > 0 ? [`${name(open)} ${open === 1 ? 'is' : 'are'} open`] : [],
    ].flat()
    const after = overdue === 0 ? '' : overdue === open ? ' and overdue' : `, ${spell(overdue)} of them overdue`
    return `${capitalize(countOf(all, 'expectation'))}: ${joinParts(parts)}${after}.`
  },
  legend:
    'In each line: a short stroke where it was said, a ring where it was due, a dot where it happened, a cross where it was dropped. Heavy: late. Dashed: not yet, or never.',
  legendToday: 'The upright line is today.',
  /** At the end of the line of what is open and has no date. */
  noDate: 'no date',
  course: 'From word to outcome',
  matrix: 'Days with entries',
  entries: (count: number, first: string, last: string) =>
    `${capitalize(count === 1 ? 'one entry' : `${spell(count)} entries`)}, ${first === last ? first : `${first} to ${last}`}.`,
  dash: 'A dash is an entry known only to its month.',
  monthOnly: '–',
  dayUnknown: (month: string) => `${month}, day not known`,
  daysIn: (count: number, month: string): [string, string] => [`${writeNumber(count)} days`, ` in ${month}`],
  lessExact: 'Less exact',
  quarter: ['1st quarter', '2nd quarter', '3rd quarter', '4th quarter'],
  season: ['spring', 'summer', 'autumn', 'winter'],
  wholeYear: 'in the year',
  before: 'before',
  about: 'about',
  assessments: 'Better or worse',
  trend,
  trendHead: { better: 'Better', same: 'The same', worse: 'Worse' } satisfies Record<Trend, string>,
  judgement: 'Judgement',
  day: 'Day',
  assessed: (counts: Record<Trend, number>, since: string) => {
    const given = (['better', 'same', 'worse'] as const).filter((one) => counts[one] > 0)
    const count = counts.better + counts.same + counts.worse
    const parts = given.map((one) => `${spell(counts[one])} ${trend[one]}`)
    return count === 1
      ? `The desk judged once, on ${since}: ${trend[given[0]!]}.`
      : `The desk judged ${spell(count)} times since ${since}: ${joinParts(parts)}.`
  },
}
