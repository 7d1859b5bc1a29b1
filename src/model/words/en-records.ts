import { capitalize, countOf, writeNumber } from './en-numbers.ts'

/** What the ledgers of statements, calendars, sources and corrections say in the program's words. */
export const englishRecords = {
  statements: 'Statements',
  statementsOf: {
    actor: (name: string) => `Statements by and about ${name}`,
    topic: (name: string) => `Statements about ${name}`,
    story: (name: string) => `Statements: ${name}`,
  },
  statementsDeck: (count: number) =>
    `${capitalize(countOf(count, 'statement'))}, in the words that the outlet named printed, with the office that the speaker held on that day.`,
  saidBy: (name: string) => `Said by ${name}`,
  saidAbout: (name: string) => `Said about ${name}`,
  saidAboutNote: 'The words or their sentence name it.',
  bySpeaker: 'By speaker',
  byYear: 'By year',
  byMonth: 'By month',
  download: 'Download',
  others: (count: number) => countOf(count, 'other'),
  calendar: 'Calendar',
  calendarOf: (name: string) => `Calendar: ${name}`,
  /** The middle word is set as loose dates are. */
  calendarDeck: [
    'What was expected and what took place. Upright dates are exact. ',
    'Italic',
    ' dates are as loose as the person who gave them.',
  ] as const,
  calendarSummary: 'What was expected and what took place, each date as exact as it is known.',
  /** Below the heading of the month; a pattern of date-fns. */
  dayAndWeekday: 'd EEE',
  ahead: 'Ahead',
  undated: 'Without a date',
  overdue: 'Overdue',
  overdueNote: 'The last day that was meant is past, and nothing known has closed it.',
  /** `how` is a likelihood in words; after it comes a name, which may want an article that nobody knows. */
  expectedBy: (how: string | undefined) => `${capitalize(how ?? 'expected')} by:`,
  expectedOn: (how: string | undefined, day: string) => `${capitalize(how ?? 'expected')}, as of ${day}.`,
  firstFor: (date: string) => `First for ${date}.`,
  soonestOf: (shown: number, count: number) => `The next ${writeNumber(shown)} of ${writeNumber(count)}.`,
  dayByDay: 'Day by day',
  wholeCalendar: 'Calendar, day by day',
  lessExact: 'Less exact',
  sources: 'Sources',
  sourcesDeck: (outlets: number, sources: number, briefings: number) =>
    `${capitalize(countOf(outlets, 'outlet'))} and ${countOf(sources, 'source')}, on which ${countOf(briefings, 'briefing')} ${briefings === 1 ? 'rests' : 'rest'}.`,
  outlets: 'Outlets, and what rests on them',
  outlet: 'Outlet',
  sourcesHead: 'Sources',
  briefingsHead: 'Briefings',
  alone: 'Alone',
  aloneNote: '“Alone” counts the briefings that rest on nothing else.',
  years: 'Years',
  noOutlet: 'Without a publisher',
  sourceList: 'Sources, by outlet',
  single: 'Briefings with a single source',
  singleNote: 'What stands there, nobody else is known to have reported.',
  unsourced: 'Briefings that name no source',
  everyBriefing: 'Every briefing has two sources or more.',
  corrections: 'Corrections',
  correctionsDeck: (count: number) =>
    `${capitalize(countOf(count, 'correction'))}: what was wrong and what is right, the newest first. Each stands under its briefing as well.`,
  withdrawn: 'Withdrawn',
  neighbours: 'Earlier and later',
  actorOf: (kind: string) => `Actor, ${kind.toLowerCase()}`,
  followName: (name: string) => `Follow ${name}`,
  feeds: {
    'application/rss+xml': ['RSS', ', new briefings as they come'],
    'application/feed+json': ['JSON Feed', ', the same for programs'],
    'text/calendar': ['Calendar', ', what is expected and when'],
  } as Readonly<Record<string, readonly [string, string]>>,
  cited: (titles: readonly string[]) => titles.join('; '),
}
