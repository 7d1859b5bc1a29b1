import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { nato, openFixture, writeBriefing, writeText, type DeskFiles } from '../content/site-fixture.ts'
import type { OpenOptions } from '../content/open-site.ts'
import { listOutputs } from './files.ts'

const entries: DeskFiles = {
  'actors/nato.md': nato,
  'actors/russia.md': writeText({ name: 'Russia', kind: 'state' }),
  'topics/radar.md': writeText({ name: 'Radar', summary: 'What hears; what sees.' }),
  'stories/talks.md': writeText({ name: 'Talks' }),
}

describe('A date covers every day that it can mean, and says so unless it is one day', () => {
  test.each<[string, object, { from: string; to: string; summary: string }]>([
    ['a day', { date: '2012-05-20' }, { from: '2012-05-20', to: '2012-05-20', summary: 'Tests' }],
    [
      'a leap year’s February',
      { date: '2012-02' },
      { from: '2012-02-01', to: '2012-02-29', summary: 'Tests (February 2012)' },
    ],
    [
      'a winter, into the next year',
      { date: '2011-winter' },
      { from: '2011-12-01', to: '2012-02-29', summary: 'Tests (winter 2011–12)' },
    ],
    ['about a year', { date: 'about 2020' }, { from: '2019-01-01', to: '2021-12-31', summary: 'Tests (about 2020)' }],
    [
      'before a year, from the day that was said',
      { date: 'before 2020' },
      { from: '2011-10-27', to: '2019-12-31', summary: 'Tests (before 2020)' },
    ],
    [
      'the speaker’s own words, for a day too',
      { date: '2012-05-20', words: 'around the summit' },
      { from: '2012-05-20', to: '2012-05-20', summary: 'Tests (around the summit)' },
    ],
    [
      'what happened before it was told',
      { date: 'before 2010', status: 'happened' },
      { from: '2009-12-31', to: '2009-12-31', summary: 'Tests (before 2010)' },
    ],
    [
      'what came on a day, not the season for which it was expected',
      { date: '2012-spring', words: 'when the snow melts', outcome: { result: 'happened', date: '2012-04-02' } },
      { from: '2012-04-02', to: '2012-04-02', summary: 'Tests' },
    ],
    [
      'what did not come, when it was expected',
      { date: '2012-spring', outcome: { result: 'failed', date: '2012-07-01' } },
      { from: '2012-03-01', to: '2012-05-31', summary: 'Tests (spring 2012)' },
    ],
    [
      'what came of a condition',
      { if: 'no agreement is reached', outcome: { result: 'partly', date: '2012' } },
      { from: '2012-01-01', to: '2012-12-31', summary: 'Tests (2012)' },
    ],
  ])('%s', async (_, event, expected) => {
    const [entry] = (await readCalendar({ 'briefings/a.md': announce(event) })).events
    const { startDate, endDate, summary } = entry!
    expect([startDate.isDate, endDate.isDate]).toEqual([true, true])
    endDate.adjust(-1, 0, 0, 0)
    expect({ from: startDate.toString(), to: endDate.toString(), summary }).toEqual(expected)
  })
})

test('A condition without a date stands in no calendar, nor does what became of it without ever having one', async () => {
  const conditions = [
    { id: 'iskander', title: 'Missiles', if: 'no agreement is reached' },
    { id: 'base', title: 'A base', if: 'need be', outcome: { result: 'dropped', date: '2012-05' } },
  ]
  const { events } = await readCalendar({ 'briefings/a.md': writeBriefing('2011-10-27', { events: conditions }) })
  expect(events).toEqual([])
})

describe('The state stands in STATUS and CATEGORIES', () => {
  test.each([
    ['2012-06-01', {}, 'TENTATIVE', 'Open'],
    ['2012-06-02', {}, 'TENTATIVE', 'Overdue'],
    ['2013-01-01', { outcome: { result: 'happened', date: '2012-06-01' } }, 'CONFIRMED', 'Happened'],
    ['2013-01-01', { outcome: { result: 'partly', date: '2012-06-01' } }, 'CONFIRMED', 'In part'],
    ['2013-01-01', { outcome: { result: 'failed', date: '2012-06-02' } }, 'CANCELLED', 'Did not come'],
    ['2013-01-01', { outcome: { result: 'dropped', date: '2012-03' } }, 'CANCELLED', 'Dropped'],
  ])('%s %j: %s, %s', async (now, event, status, category) => {
    const desk = { 'briefings/a.md': announce({ date: '2012-06-01', ...event }) }
    const [entry] = (await readCalendar(desk, 'calendar.ics', { now })).events
    const { component } = entry!
    expect(component.getFirstPropertyValue('status')).toBe(status)
    expect(component.getFirstPropertyValue('categories')).toBe(category)
  })
})

test('An event keeps its UID, is stamped by its newest news and counts its changes; no clock takes part', async () => {
  const desk: DeskFiles = {
    ...entries,
    'briefings/a.md': writeBriefing('2011-10-27', {
      redirects: ['old'],
      events: [{ id: 'tests', title: 'Tests', date: '2012', by: 'Russia', likelihood: 'likely', words: 'soon' }],
    }),
    'briefings/b.md': writeBriefing('2011-12-01', { moves: [{ event: 'tests', to: '2013', note: 'No ship.' }] }),
    'briefings/c.md': writeBriefing('2013-07-02', {
      closes: [{ event: 'tests', result: 'happened', date: '2013-07-01', note: 'They hit.' }],
    }),
  }
  const [first, last] = [await readCalendar(desk, undefined, { now: '2011-10-27' }), await readCalendar(desk)]
  expect(first.text.split('\r\n').slice(12)).toEqual([
    'BEGIN:VEVENT',
    'UID:tests@test.example',
    'DTSTAMP:20111027T100000Z',
    'SEQUENCE:0',
    'DTSTART;VALUE=DATE:20120101',
    'DTEND;VALUE=DATE:20130101',
    'SUMMARY:Tests (soon)',
    'DESCRIPTION:When: soon. It is not known more exactly: this entry covers eve',
    ' ry day that may be meant.\\nState: Open.\\nExpected or announced by: Russia.',
    ' \\nLikelihood: judged likely.\\nAnnounced in: Briefing of 2011-10-27',
    'URL:https://test.example/briefings/a/',
    'STATUS:TENTATIVE',
    'CATEGORIES:Open',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
  const [event] = last.events
  expect(event).toMatchObject({ uid: 'tests@test.example', sequence: 2 })
  expect(event!.component.getFirstPropertyValue('dtstamp')!.toString()).toBe('2013-07-02T10:00:00Z')
  expect(event!.description.split('\n')).toEqual([
    'When: 1 July 2013.',
    'First expected: “soon” (2012).',
    'State: Happened, slipped by 6 to 18 months.',
    'Expected or announced by: Russia.',
    'Likelihood: judged likely.',
    'They hit.',
    'Announced in: Briefing of 2011-10-27',
    'Newest word of it in: Briefing of 2013-07-02',
  ])
  expect((await readCalendar(desk, undefined, { now: '2013-12-30' })).text).toBe(last.text)
})

test('Where a withdrawal undoes a change, the entry is a newer one', async () => {
  const written = (withdrawn?: object) => ({
    'briefings/a.md': writeBriefing('2011-10-27', { events: [{ id: 'tests', title: 'Tests', date: '2012' }] }),
    'briefings/b.md': writeBriefing('2011-12-01', { closes: [{ event: 'tests', result: 'dropped', date: '2011-12-01' }], ...withdrawn }),
  }) // prettier-ignore
  const [before, after] = [
    await readCalendar(written()),
    await readCalendar(written({ withdrawn: { date: '2012-01-05', reason: 'Wrong.' } })),
  ].map(({ events: [event] }) => ({
    sequence: event!.sequence,
    status: event!.component.getFirstPropertyValue('status'),
    stamp: event!.component.getFirstPropertyValue('dtstamp')!.toString().slice(0, 10),
  }))
  expect([before, after]).toEqual([
    { sequence: 1, status: 'CANCELLED', stamp: '2011-12-01' },
    { sequence: 2, status: 'TENTATIVE', stamp: '2012-01-05' },
  ])
})

test('What came of a condition has its source, and the condition', async () => {
  const outcome = {
    result: 'partly',
    date: '2012-05',
    text: 'Half of them.',
    source: { title: 'A note', publisher: 'AFP' },
  }
  const { events } = await readCalendar({ 'briefings/a.md': announce({ if: 'they agree', outcome }) })
  expect(events[0]!.description.split('\n')).toEqual([
    'When: May 2012. It is not known more exactly: this entry covers every day that may be meant.',
    'State: In part.',
    'If: they agree.',
    'Half of them.',
    'Source: AFP.',
    'Announced in: Briefing of 2011-10-27',
  ])
})

test('What a withdrawn briefing announced or closed is gone', async () => {
  const withdrawn = { date: '2012-01-01', reason: 'Forged.' }
  const closes = [{ event: 'tests', result: 'dropped' }]
  const { events } = await readCalendar({
    'briefings/a.md': announce({ date: '2014' }),
    'briefings/b.md': writeBriefing('2011-11-01', { withdrawn, closes }),
    'briefings/c.md': writeBriefing('2011-11-02', { withdrawn, events: [{ id: 'b', title: 'B', date: '2014' }] }),
  })
  expect(events.map(({ uid, component }) => [uid, component.getFirstPropertyValue('status')])).toEqual([
    ['tests@test.example', 'TENTATIVE'],
  ])
})

describe('An event stands in the calendar', () => {
  const desk = {
    ...entries,
    'briefings/a.md': writeBriefing('2011-10-27', {
      actors: ['NATO'],
      topics: ['Radar'],
      events: [
        { id: 'one', title: 'One', date: '2014' },
        { id: 'two', title: 'Two', date: '2014', actors: ['Russia'], topics: [] },
        { id: 'three', title: 'Three', date: '2014' },
      ],
    }),
    'briefings/b.md': writeBriefing('2011-10-28', {
      actors: [],
      story: 'talks',
      events: [{ id: 'four', title: 'Four', date: '2014' }],
      moves: [{ event: 'two', to: '2015' }],
      closes: [{ event: 'three', result: 'dropped' }],
    }),
  }
  test.each([
    ['of the site', '', ['one', 'two', 'three', 'four']],
    ['of an actor that its briefing is about', 'actors/nato/', ['one', 'three']],
    ['of an actor that it names itself', 'actors/russia/', ['two']],
    ['of a topic', 'topics/radar/', ['one', 'three']],
    ['of the story in which it is announced, moved or closed', 'stories/talks/', ['two', 'three', 'four']],
  ])('%s', async (_, folder, ids) => {
    const { events } = await readCalendar(desk, `${folder}calendar.ics`)
    expect(events.map(({ uid }) => uid.replace('@test.example', ''))).toEqual(ids)
  })
})

test('A calendar says whose it is, under the base; one without events is valid all the same', async () => {
  const { text, events } = await readCalendar(entries, 'topics/radar/calendar.ics', { base: '/a/' })
  expect(events).toEqual([])
  expect(text.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dateline//Dateline//EN',
    'CALSCALE:GREGORIAN',
    'NAME:Radar · The Test',
    'X-WR-CALNAME:Radar · The Test',
    'DESCRIPTION:What hears\\; what sees.',
    'X-WR-CALDESC:What hears\\; what sees.',
    'URL:https://test.example/a/topics/radar/',
    'SOURCE;VALUE=URI:https://test.example/a/topics/radar/calendar.ics',
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    'BEGIN:VTIMEZONE',
    'TZID:Etc/UTC',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0000',
    'TZOFFSETTO:+0000',
    'END:STANDARD',
    'END:VTIMEZONE',
    'END:VCALENDAR',
    '',
  ])
})

test('An old id keeps its calendar in full', async () => {
  const desk = {
    ...entries,
    'actors/nato.md': writeText({ name: 'NATO', kind: 'alliance', redirects: ['otan'] }),
    'briefings/a.md': announce({ date: '2014', actors: ['NATO'] }),
  }
  const old = await readCalendar(desk, 'actors/otan/calendar.ics')
  expect(old.events).toHaveLength(1)
  expect(old.text).toBe((await readCalendar(desk, 'actors/nato/calendar.ics')).text)
})

describe('A text is read back as it was written', () => {
  test.each([
    ['with commas, semicolons and backslashes', 'Talks, then; a \\n of "tests": 1,5'],
    [
      'in many bytes, which no fold parts',
      'Переговоры о противоракетной обороне в Европе 日本語🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀',
    ],
    ['with words that look like properties', 'END:VEVENT\\nBEGIN:VALARM'],
  ])('%s', async (_, title) => {
    const { text, events } = await readCalendar({ 'briefings/a.md': announce({ date: '2014-01-01', title }) })
    expect(events.map(({ summary }) => summary)).toEqual([title])
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(Buffer.from(text).toString()).not.toContain('\uFFFD')
  })

  test('on one line, and without what no calendar can hold', async () => {
    const { events } = await readCalendar({
      'briefings/a.md': announce({ date: '2014-01-01', title: 'A\u0007 b\nc\u007F' }),
    })
    expect(events[0]!.summary).toBe('A b\nc')
  })

  test('in its own language', async () => {
    const { events } = await readCalendar({
      'briefings/a.md': writeBriefing('2011-10-27', {
        lang: 'fr',
        events: [{ id: 'e', title: 'Essais', date: '2014' }],
      }),
    })
    expect(events[0]!.component.getFirstProperty('summary')!.getParameter('language')).toBe('fr')
  })
})

/** Write the briefing that announces the tests. */
function announce(event: object): string {
  return writeBriefing('2011-10-27', { events: [{ id: 'tests', title: 'Tests', ...event }] })
}

/** Make a calendar, and read it with another library. */
async function readCalendar(files: DeskFiles, path = 'calendar.ics', options: Partial<OpenOptions> = {}) {
  const { site, read } = await openFixture(files, options)
  const file = listOutputs(site, []).find((one) => one.path === path)!
  const text = Buffer.from(file.make(read)).toString()
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  return { text, events: calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)) }
}
