import { expect, test } from 'vitest'
import { nato, openFixture, writeBriefing, writeText, type DeskFiles } from '../../content/site-fixture.ts'
import { calendarPeriods, calendarView, listCalendars, type CalendarView } from './calendar-view.ts'

const event = (id: string, date: string, more: object = {}) => ({ id, title: id, date, ...more })

test('Ahead is what is expected, the soonest first; what has a condition only stands apart, and what is overdue too', async () => {
  const view = await viewCalendar({
    'briefings/a.md': writeBriefing('2011-10-27', {
      events: [
        event('late', '2012'),
        event('later', '2020-05'),
        event('soon', '2014-spring'),
        event('latest', '2013-06'),
        { id: 'perhaps', title: 'perhaps', if: 'they agree' },
      ],
    }),
  })
  const ids = ({ rows }: CalendarView['ahead']) => rows.map(({ id }) => id)
  expect([ids(view.ahead), ids(view.undated), ids(view.overdue)]).toEqual([
    ['soon', 'later'],
    ['perhaps'],
    ['latest', 'late'],
  ])
})

test('A row names who expected it, and since when; of what was told when it had happened nobody', async () => {
  const view = await viewCalendar({
    'briefings/a.md': writeBriefing('2011-10-27', {
      events: [
        event('came', '2012', { by: 'Ann Author', outcome: { result: 'happened', date: '2012-05-20' } }),
        event('met', '2011-10-26', { by: 'Ann Author', status: 'happened' }),
        event('open', '2020', { by: 'Ann Author' }),
      ],
    }),
  })
  const said = { text: '27 October 2011', datetime: '2011-10-27' }
  expect(view.ahead.rows).toMatchObject([{ id: 'open', by: { text: 'Ann Author' }, said }])
  const rows = view.years.flatMap(({ months }) => months.flatMap(({ rows }) => rows))
  expect(rows).toMatchObject([{ id: 'came', by: { text: 'Ann Author' }, said }, { id: 'met' }])
  expect(rows[1]).not.toHaveProperty('by')
  expect(rows[1]).not.toHaveProperty('said')
})

test('Day by day goes from the newest year back, in a year from its first month on; what is less exact comes last', async () => {
  const view = await viewCalendar({
    'briefings/a.md': writeBriefing('2011-10-27', {
      events: [
        event('season', '2012-spring'),
        event('month', '2012-05'),
        event('second', '2012-05-20'),
        event('first', '2012-05-03'),
        event('also', '2012-05-20'),
        event('next', '2013'),
      ],
    }),
  })
  expect(write(view)).toEqual([
    '2013 | 2013 next #on-2013',
    '2012 May#on-2012-05 | – month | 3 Thu first #on-2012-05-03 | 20 Sun second #on-2012-05-20 | 20 Sun also',
    '2012 | spring 2012 season #on-2012-spring',
  ])
  const row = view.years[1]!.months[0]!.rows[0]!
  expect([row.label, row.loose, row.date.datetime]).toEqual(['May 2012, day not known', true, undefined])
})

test('What came stands on the day on which it came, what did not on that for which it was expected', async () => {
  const view = await viewCalendar({
    'briefings/a.md': writeBriefing('2011-10-27', { events: [event('came', '2012'), event('never', '2013')] }),
    'briefings/b.md': writeBriefing('2012-06-01', {
      closes: [
        { event: 'came', result: 'happened', date: '2012-05-20' },
        { event: 'never', result: 'dropped', date: '2012-05-21' },
      ],
    }),
  })
  expect(write(view)).toEqual(['2013 | 2013 never #on-2013', '2012 May#on-2012-05 | 20 Sun came #on-2012-05-20'])
})

test('What was given up without ever having a date stands where that was said: all that is counted has its place', async () => {
  const view = await viewCalendar({
    'briefings/a.md': writeBriefing('2011-10-27', {
      events: [
        { id: 'never', title: 'never', if: 'they agree' },
        { id: 'open', title: 'open', if: 'they agree' },
      ],
    }),
    'briefings/b.md': writeBriefing('2012-06-01', { closes: [{ event: 'never', result: 'dropped' }] }),
  })
  expect(write(view)).toEqual(['2012 June#on-2012-06 | 1 Fri never #on-2012-06-01'])
  expect(view.undated.rows.map(({ id }) => id)).toEqual(['open'])
})

test('Every link of the matrix leads to an anchor of the page', async () => {
  const view = await viewCalendar({
    'briefings/a.md': writeBriefing('2011-10-27', {
      events: ['2012-05', '2012-05-20', '2012-Q2', 'about 2012', 'before 2013-02'].map((date) =>
        event(slug(date), date),
      ),
    }),
  })
  const links = view.matrix!.years.flatMap(({ months, lessExact }) => [...months.flat(), ...lessExact])
  const anchors = view.years.flatMap(({ months, lessExact }) => [
    ...months.flatMap(({ id, rows }) => [id, ...rows.map(({ anchor }) => anchor)]),
    ...lessExact.map(({ anchor }) => anchor),
  ])
  expect(links).toHaveLength(5)
  expect(links.filter(({ href }) => !anchors.includes(href.slice(1)))).toEqual([])
})

test('Past a hundred dates the years have pages of their own, past a hundred a year its months; the matrix leads there', async () => {
  const days = Array.from({ length: 101 }, (_, index) =>
    new Date(Date.UTC(2012, 0, 1 + index)).toISOString().slice(0, 10),
  )
  const events = [...days.map((day) => event(`on-${day}`, day)), event('after', '2013-02-03'), event('year', '2012')]
  const { site } = await openFixture({ 'briefings/a.md': writeBriefing('2011-10-27', { events }) })
  const [calendar] = listCalendars(site)
  const periods = calendarPeriods(calendar!)
  const [year] = periods
  const view = calendarView(site, calendar!, periods)
  expect(view.years).toEqual([])
  expect(view.periods.map(({ href, count }) => [href, count])).toEqual([
    ['/calendar/2013/', 1],
    ['/calendar/2012/', 102],
  ])
  const hrefs = view.matrix!.years.flatMap(({ months, lessExact }) => [...months.flat(), ...lessExact])
  expect(hrefs.map(({ href }) => href)).toEqual([
    '/calendar/2012/01/#on-2012-01',
    '/calendar/2012/02/#on-2012-02',
    '/calendar/2012/03/#on-2012-03',
    '/calendar/2012/04/#on-2012-04',
    '/calendar/2012/01/#on-2012',
    '/calendar/2013/#on-2013-02-03',
  ])
  expect(calendarView(site, calendar!, periods, year)).toMatchObject({
    title: 'Calendar, 2012',
    up: [{ text: 'Calendar', href: '/calendar/' }],
    after: { text: '2013' },
    years: [],
    ahead: { count: 0 },
  })
  const april = calendarView(site, calendar!, periods, year!.months[3])
  expect(april).toMatchObject({ before: { text: 'March 2012' }, after: { text: '2013', href: '/calendar/2013/' } })
  expect(april.years[0]!.months[0]!.rows).toHaveLength(10)
})

test('Whoever is concerned has a calendar, who only expects something has none', async () => {
  const { site } = await openFixture({
    'actors/nato.md': nato,
    'actors/ann.md': writeText({ name: 'Ann Author', kind: 'person' }),
    'briefings/a.md': writeBriefing('2011-10-27', {
      actors: ['NATO'],
      events: [event('end', '2020', { by: 'Ann Author' })],
    }),
  })
  expect(listCalendars(site).map(({ path }) => path)).toEqual(['calendar/', 'actors/nato/calendar/'])
})

async function viewCalendar(files: DeskFiles): Promise<CalendarView> {
  const { site } = await openFixture(files)
  const [calendar] = listCalendars(site)
  return calendarView(site, calendar!, calendarPeriods(calendar!))
}

function write({ years }: CalendarView): string[] {
  return years.flatMap(({ year, months, lessExact }) => [
    ...months.map(({ id, name, rows }) => [`${year} ${name}#${id}`, ...rows.map(writeRow)].join(' | ')),
    ...(lessExact.length === 0 ? [] : [[year, ...lessExact.map(writeRow)].join(' | ')]),
  ])
}

function writeRow({ date, id, anchor }: CalendarView['years'][number]['lessExact'][number]): string {
  return `${date.text} ${id}${anchor === undefined ? '' : ` #${anchor}`}`
}

function slug(date: string): string {
  return date.toLowerCase().replaceAll(' ', '-')
}
