import { enGB } from 'date-fns/locale/en-GB'
import { formatDay } from '../day-format.ts'
import type { Day } from '../day.ts'
import { englishDateWords } from '../loose-date-format.ts'
import type { EventStateName } from '../events.ts'
import type { EventMatter } from '../schemas/event.ts'
import { englishAuthor } from './en-author.ts'
import { englishCharts } from './en-charts.ts'
import { englishData } from './en-data.ts'
import { englishFront } from './en-front.ts'
import { englishOutputs } from './en-outputs.ts'
import { englishRecords } from './en-records.ts'
import { englishSearch } from './en-search.ts'

/** Every word of the interface that is not the author's, by what it stands for. */
export const english = {
  footnoteBack: 'Back to the text',
  /** Write a day in words: in their own long form, or after a pattern of date-fns. */
  formatDay: (day: Day, pattern?: string): string => formatDay(day, enGB, pattern),
  /** A day beside another of its year, and one with the name of the day of the week; patterns of date-fns. */
  dayOfYear: 'd MMMM',
  dayOfWeek: 'EEEE d MMMM y',
  looseDates: englishDateWords,
  author: englishAuthor,
  charts: englishCharts,
  front: englishFront,
  outputs: englishOutputs,
  records: englishRecords,
  data: englishData,
  search: englishSearch,
  nav: 'Sections',
  skip: 'Skip to the text',
  text: 'The text',
  frontPage: 'Front page',
  briefings: 'Briefings',
  actors: 'Actors',
  topics: 'Topics',
  stories: 'Stories',
  topic: 'Topic',
  story: 'Story',
  latest: 'Latest briefings',
  expectedNext: 'Expected next',
  corrected: 'Corrected',
  bottomLine: 'Bottom line',
  keyPoints: 'Key points',
  involved: 'Who is involved, with role that day',
  statements: 'Who said what',
  expectations: 'What was expected',
  due: 'Due',
  /** Between the date that was expected first and the one to which it was moved. */
  movedTo: 'now',
  what: 'Expected, and by whom',
  cameTo: 'Came to',
  stillOpen: 'Still open',
  corrections: 'Corrections',
  correction: 'Correction.',
  sources: 'Sources',
  noSources: 'This briefing names no sources.',
  archivedCopy: 'Archived copy',
  storySoFar: 'Story so far',
  thisBriefing: 'This briefing',
  alsoInvolved: 'Also',
  /** Before and after the anchor of a paragraph. */
  citeParagraph: ['Cite a paragraph by its number: add', 'to the address.'] as const,
  related: 'Related, and why',
  offices: 'Offices held',
  subjectOf: (count: number) =>
    count === 0 ? 'Subject of no briefing yet' : `Subject of ${countOf(count, 'briefing')}`,
  mentionedIn: (count: number) => `Mentioned in ${countOf(count, 'briefing')}`,
  mentionedNote: 'Named there, though these briefings are about others.',
  sourceFor: (count: number) => `Source for ${countOf(count, 'briefing')}`,
  sourceNote: 'Its reports or documents are cited there. That does not make it a party to the matter.',
  said: 'In their own words',
  members: 'Members and parts',
  membersNote: 'Each has a page of its own. The newest briefing about it stands beside its name.',
  memberOf: 'Part of',
  appearsWith: 'Appears with',
  actor: 'Actor',
  narrower: 'Narrower topics',
  broader: 'Part of',
  follow: 'Follow',
  markdown: 'Markdown',
  periods: 'All of them, by date:',
  periodsOf: (list: string) => `${list}, by date`,
  alsoCalled: 'Also called',
  country: 'Country',
  site: 'Site',
  wikidata: 'Wikidata',
  empty: 'Nothing yet.',
  notFound: 'No such page',
  notFoundText: 'There is nothing at this address. It may have moved, or never existed.',
  withdrawn: 'Withdrawn',
  draft: 'Draft',
  draftNote: 'A draft: not published.',
  /** Of a text that waits for its time; the second with the sentence's end. */
  waiting: (when: string) => `Not public before ${when}`,
  waitingNote: (when: string) => `Not public before ${when}.`,
  updated: (day: string) => `Updated ${day}`,
  by: (names: readonly string[]) => `By ${joinNames(names)}`,
  conditional: 'If',
  onCondition: 'on a condition',
  madeWith: 'Made with Dateline',
  briefingCount: (count: number) => (count === 0 ? 'No briefings' : countOf(count, 'briefing')),
  statementCount: (count: number) => countOf(count, 'statement'),
  expectationCount: (count: number) => countOf(count, 'expectation'),
  sourceCount: (count: number) => (count === 0 ? 'No sources' : countOf(count, 'source')),
  correctionCount: (count: number) => countOf(count, 'correction'),
  newestOf: (shown: number, count: number) => `The newest ${writeNumber(shown)} of ${writeNumber(count)}.`,
  older: (count: number) => `${writeNumber(count)} older`,
  paragraphLink: (number: number) => `Paragraph ${writeNumber(number)}`,
  marginNote: (parts: readonly string[]) => parts.join(', '),
  statementLink: (number: number) => `Statement ${writeNumber(number)}`,
  correctedOn: (day: string) => `Corrected ${day}`,
  withdrawnOn: (day: string) => `Withdrawn on ${day}.`,
  announcedThere: (title: string) => `There it was announced: “${title}”.`,
  referredTo: 'This text refers to it.',
  bothAbout: (names: readonly string[]) => `Also about ${joinNames(names)}.`,
  range: (from: string | undefined, to: string | undefined) =>
    from === undefined
      ? to === undefined
        ? ''
        : `until ${to}`
      : to === undefined
        ? `from ${from}`
        : `${from} to ${to}`,
  yearOf: (name: string, period: string) => `${name}, ${period}`,
  actorKind: {
    alliance: 'Alliance',
    organisation: 'Organisation',
    forum: 'Forum',
    state: 'State',
    ministry: 'Ministry',
    agency: 'Agency',
    person: 'Person',
    media: 'Media',
    company: 'Company',
    group: 'Group',
    place: 'Place',
  },
  briefingKind: { news: 'News', analysis: 'Analysis', background: 'Background' },
  eventState: {
    expected: 'Open',
    overdue: 'Overdue',
    happened: 'Happened',
    partly: 'In part',
    failed: 'Did not come',
    dropped: 'Dropped',
  } satisfies Record<EventStateName, string>,
  likelihood: {
    'almost no chance': 'given almost no chance',
    'very unlikely': 'judged very unlikely',
    unlikely: 'judged unlikely',
    'even chance': 'given an even chance',
    likely: 'judged likely',
    'very likely': 'judged very likely',
    'almost certain': 'judged almost certain',
  } satisfies Record<NonNullable<EventMatter['likelihood']>, string>,
  slipped: (atLeast: number, atMost: number | undefined, unit: 'day' | 'month' | 'year') => {
    if (atMost === undefined) return atLeast === 0 ? 'slipped' : `slipped by at least ${countOf(atLeast, unit)}`
    if (atMost === atLeast) return `slipped by ${countOf(atLeast, unit)}`
    return atLeast === 0
      ? `slipped by up to ${countOf(atMost, unit)}`
      : `slipped by ${atLeast} to ${countOf(atMost, unit)}`
  },
}

export type Words = typeof english

/** Join names for a sentence: `a, b and c`. */
function joinNames(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`
}

function countOf(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${writeNumber(count)} ${noun}s`
}

function writeNumber(count: number): string {
  return count.toLocaleString('en-GB')
}
