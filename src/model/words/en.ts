import { enGB } from 'date-fns/locale/en-GB'
import { englishDateWords } from '../loose-date-format.ts'
import type { EventStateName } from '../events.ts'

/** Every word of the interface that is not the author's, by what it stands for. */
export const english = {
  locale: enGB,
  looseDates: englishDateWords,
  nav: 'Sections',
  skip: 'Skip to the text',
  frontPage: 'Front page',
  briefings: 'Briefings',
  actors: 'Actors',
  topics: 'Topics',
  stories: 'Stories',
  latest: 'Latest briefings',
  expectedNext: 'Expected next',
  corrected: 'Corrected',
  bottomLine: 'Bottom line',
  keyPoints: 'Key points',
  involved: 'Who is involved, with role that day',
  statements: 'Who said what',
  expectations: 'What was expected',
  due: 'Due',
  what: 'What',
  cameTo: 'Came to',
  corrections: 'Corrections',
  correction: 'Correction.',
  sources: 'Sources',
  archivedCopy: 'Archived copy',
  storySoFar: 'Story so far',
  thisBriefing: 'This briefing',
  related: 'Related, and why',
  profile: 'Profile',
  offices: 'Offices held',
  about: 'Briefings',
  mentioned: 'Mentioned in',
  asSource: 'As a source',
  saidBy: 'Said by',
  members: 'Members',
  memberOf: 'Part of',
  appearsWith: 'Appears with',
  narrower: 'Narrower topics',
  broader: 'Part of',
  follow: 'Follow',
  rss: 'RSS',
  jsonFeed: 'JSON Feed',
  markdown: 'Markdown',
  allOf: 'All of',
  older: 'Older briefings, by year',
  alsoCalled: 'Also called',
  kind: 'Kind',
  country: 'Country',
  site: 'Site',
  empty: 'Nothing yet.',
  notFound: 'No such page',
  notFoundText: 'There is nothing at this address. It may have moved, or never existed.',
  withdrawn: 'Withdrawn',
  draft: 'Draft',
  noTopic: 'Other',
  updated: 'Updated',
  by: 'By',
  paragraph: 'Paragraph',
  conditional: 'If',
  problems: 'To mend before this can be published',
  madeWith: 'Made with Dateline',
  briefingCount: (count: number) => (count === 1 ? '1 briefing' : `${count} briefings`),
  sourceCount: (count: number) => (count === 0 ? 'No sources' : count === 1 ? '1 source' : `${count} sources`),
  correctedOn: (day: string) => `Corrected ${day}`,
  withdrawnOn: (day: string) => `Withdrawn on ${day}.`,
  expectedBy: (who: string) => `expected by ${who}`,
  sameStory: 'The same story.',
  bothAbout: (names: readonly string[]) => `Also about ${joinNames(names)}.`,
  range: (from: string | undefined, to: string | undefined) =>
    from === undefined ? (to === undefined ? '' : `until ${to}`) : to === undefined ? `from ${from}` : `${from} to ${to}`,
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
  slipped: (atLeast: number, atMost: number | undefined, unit: 'day' | 'month' | 'year') => {
    if (atMost === undefined) return `slipped by at least ${countOf(atLeast, unit)}`
    if (atMost === atLeast) return `slipped by ${countOf(atLeast, unit)}`
    return atLeast === 0 ? `slipped by up to ${countOf(atMost, unit)}` : `slipped by ${atLeast} to ${countOf(atMost, unit)}`
  },
}

export type Words = typeof english

/** Join names for a sentence: `a, b and c`. */
function joinNames(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`
}

function countOf(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`
}
