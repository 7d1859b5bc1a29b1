import type { Tally } from '../views/reckoning.ts'
import { capitalize, countOf, joinParts, spell, writeNumber } from './en-numbers.ts'

/** What the front page, the nameplate and the colophon say in the program's words. */
export const englishFront = {
  overdue: 'Overdue',
  inTheirWords: 'In their words',
  earlier: 'Earlier',
  wholeCalendar: 'The whole calendar',
  allStatements: (count: number) => (count === 1 ? 'The statement' : `All ${writeNumber(count)} statements`),
  /** The reckoning in a sentence, in two parts: the second, what is open, leads to the calendar. */
  reckoning: ({ came, late, partly, never, open }: Tally): [string, string] => {
    const all = came + late + partly + never + open
    const say = all > 16 ? writeNumber : spell // not "38" and "two" in one sentence
    const parts = [
      came > 0 ? [`${say(came)}\u00A0came`] : [],
      late > 0 ? [`${say(late)}\u00A0came late`] : [],
      partly > 0 ? [`${say(partly)}\u00A0came in part`] : [],
      never > 0 ? [`${say(never)}\u00A0did not come`] : [],
    ].flat()
    const head = `Of ${say(all)} expectation${all === 1 ? '' : 's'}, `
    if (open === 0) return [`${head}${joinParts(parts)}.`, '']
    return [[head, ...parts.map((part) => `${part}, `)].join(''), `${say(open)}\u00A0${open === 1 ? 'is' : 'are'} open`]
  },
  holdings: (briefings: number, statements: number, expectations: number) =>
    [[briefings, 'briefing'] as const, [statements, 'statement'] as const, [expectations, 'expectation'] as const]
      .filter(([count]) => count > 0)
      .map(([count, noun]) => `${writeNumber(count)} ${noun}${count === 1 ? '' : 's'}`)
      .join(', '),
  credit: (byline: readonly string[], publishers: readonly string[], sources: number) =>
    [
      byline.length > 0 ? [`By ${joinParts(byline)}.`] : [],
      sources === 0
        ? []
        : sources === 1 && publishers.length === 1
          ? [`Source: ${publishers[0]!}.`]
          : [`${capitalize(countOf(sources, 'source'))}.`],
    ]
      .flat()
      .join(' '),
  follow: 'Follow',
  about: 'About',
}
