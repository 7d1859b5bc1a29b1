import { expect, test } from 'vitest'
import { nato, openFixture, writeBriefing, type DeskFiles } from '../../content/site-fixture.ts'
import { expectationRow, partDue, type ExpectationRow } from './expectation.ts'

const announced = { text: 'Briefing of 2011-10-27', href: '/briefings/a/' }

test.each<[string, object, Partial<ExpectationRow>]>([
  ['a day', { date: '2014-05-20' }, { due: { text: '20 May 2014', datetime: '2014-05-20' }, state: 'Open' }],
  ['a month', { date: '2012-05' }, { due: { text: 'May 2012', datetime: '2012-05' }, state: 'Overdue' }],
  ['a season, for which HTML has no form', { date: '2012-winter' }, { due: { text: 'winter 2012–13' } }],
  ['a date about which', { date: 'about 2020' }, { due: { text: 'about 2020' } }],
  [
    'the speaker’s own words for a date',
    { date: '2020', words: 'in ten years, say' },
    { due: { text: '2020', datetime: '2020' }, words: { text: 'in ten years, say' } },
  ],
  ['a condition alone', { if: 'Russia agrees' }, { condition: { text: 'Russia agrees' }, state: 'Open' }],
  [
    'a condition beside a date',
    { date: '2020', if: 'Russia agrees' },
    { due: { text: '2020', datetime: '2020' }, condition: { text: 'Russia agrees' } },
  ],
  ['how likely it is', { date: '2020', likelihood: 'very likely' }, { likelihood: 'judged very likely' }],
  ['who expects it', { date: '2020', by: 'NATO' }, { by: { text: 'NATO', href: '/actors/nato/' } }],
  ['who expects it, though nobody knows them', { date: '2020', by: 'a diplomat' }, { by: { text: 'a diplomat' } }],
  [
    'what happened as it was told: its briefing is not named twice',
    { date: '2011-10-26', status: 'happened' },
    { state: 'Happened', outcome: { date: { text: '26 October 2011', datetime: '2011-10-26' } } },
  ],
  [
    'its own outcome, with the source',
    {
      date: '2012',
      outcome: {
        result: 'partly',
        date: '2012-10',
        text: 'Half came.',
        source: { title: 'T', publisher: 'AFP', url: 'https://afp.example/1' },
      },
    },
    {
      state: 'In part',
      outcome: {
        date: { text: 'October 2012', datetime: '2012-10' },
        note: { text: 'Half came.' },
        source: { text: 'AFP', href: 'https://afp.example/1' },
      },
    },
  ],
])('A row has %s', async (_, event, expected) => {
  const row = await rowOf({}, event)
  expect(row).toMatchObject({ id: 'e', title: { text: 'An event' }, announced, ...expected })
  const always = ['id', 'title', 'state', 'announced', 'due']
  expect(Object.keys(row).filter((key) => !always.includes(key))).toEqual(
    Object.keys(expected).filter((key) => !always.includes(key)),
  )
})

const due = { text: '2020', datetime: '2020' }
const [short, long] = [{ text: 'x'.repeat(60) }, { text: 'x'.repeat(61) }]

test.each<[string, Parameters<typeof partDue>[0], ReturnType<typeof partDue>]>([
  [
    'all that is short',
    { due, words: short, condition: short },
    { beside: { due, words: short, condition: short }, below: {} },
  ],
  [
    'the date alone, where the words for it are long',
    { due, words: long },
    { beside: { due }, below: { words: long } },
  ],
  ['nothing but a long condition', { condition: long }, { beside: {}, below: { condition: long } }],
])('Beside what is expected stands %s', (_, row, parts) => {
  expect(partDue(row)).toEqual(parts)
})

test('What was moved has the new date beside the words for the first; and the newest word of it while it is open', async () => {
  const row = await rowOf(
    {
      'briefings/b.md': writeBriefing('2012-01-01', { moves: [{ event: 'e', to: '2013-05', note: 'Not yet.' }] }),
      'briefings/c.md': writeBriefing('2012-02-01', { lang: 'de', moves: [{ event: 'e', note: 'Bald.' }] }),
    },
    { date: '2012-05', words: 'next May' },
  )
  expect(row).toEqual({
    id: 'e',
    title: { text: 'An event' },
    first: { text: '“next May” (May 2012)' },
    due: { text: 'May 2013', datetime: '2013-05' },
    state: 'Overdue',
    slip: 'slipped by 11 to 13 months',
    news: {
      note: { text: 'Bald.', lang: 'de' },
      told: { text: 'Briefing of 2012-02-01', href: '/briefings/c/', lang: 'de' },
    },
    announced,
  })
})

test('What a later briefing closed names that briefing; the words of each are in its language', async () => {
  const row = await rowOf(
    {
      'briefings/b.md': writeBriefing('2012-01-01', { moves: [{ event: 'e', to: '2013' }] }),
      'briefings/c.md': writeBriefing('2012-02-01', {
        lang: 'fr',
        closes: [{ event: 'e', result: 'dropped', date: '2012-01-30', note: 'Non.' }],
      }),
    },
    { date: '2012' },
    { lang: 'de' },
  )
  expect(row).toEqual({
    id: 'e',
    title: { text: 'An event', lang: 'de' },
    first: { text: '2012', datetime: '2012' },
    due: { text: '2013', datetime: '2013' },
    state: 'Dropped',
    slip: 'slipped by up to 24 months',
    outcome: {
      date: { text: '30 January 2012', datetime: '2012-01-30' },
      note: { text: 'Non.', lang: 'fr' },
      told: { text: 'Briefing of 2012-02-01', href: '/briefings/c/', lang: 'fr' },
    },
    announced: { ...announced, lang: 'de' },
  })
})

test('Of a slip that nobody can measure nothing is said but that', async () => {
  const move = { moves: [{ event: 'e', to: 'before 2014' }] }
  const row = await rowOf({ 'briefings/b.md': writeBriefing('2012-01-01', move) }, { date: 'before 2013' })
  expect(row.slip).toBe('slipped')
})

async function rowOf(files: DeskFiles, event: object, matter: object = {}): Promise<ExpectationRow> {
  const events = [{ id: 'e', title: 'An event', ...event }]
  const { site } = await openFixture({
    'actors/nato.md': nato,
    'briefings/a.md': writeBriefing('2011-10-27', { events, ...matter }),
    ...files,
  })
  return expectationRow(site, site.events[0]!)
}
