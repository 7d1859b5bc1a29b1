import { expect, test } from 'vitest'
import { openFixture, writeBriefing, writeManyBriefings, writeText } from '../../content/site-fixture.ts'
import { pageView, storyView } from './text-view.ts'

test('A story has its newest thirty briefings, its years, and what it expected and nothing has closed', async () => {
  const event = (id: string, date: string) => ({ id, title: id, date })
  const { site } = await openFixture({
    'stories/talks.md': writeText({ name: 'The talks', summary: 'Rounds.' }, 'They meet.'),
    ...writeManyBriefings(31, '2011-01-01', { story: 'talks' }),
    'briefings/b1.md': writeBriefing('2011-01-01', {
      story: 'talks',
      events: [event('open', '2020'), event('overdue', '2012'), event('closed', '2012')],
    }),
    'briefings/b2.md': writeBriefing('2011-01-02', {
      story: 'talks',
      closes: [{ event: 'closed', result: 'happened' }],
      moves: [{ event: 'open', to: '2021' }],
    }),
    'briefings/other.md': writeBriefing('2011-01-02', { events: [event('other', '2020')] }),
  })
  const view = storyView(site, site.story.get('talks')!)
  expect(view).toMatchObject({
    name: 'The talks',
    summary: 'Rounds.',
    briefings: { count: 31, periods: [{ text: '2011', href: '/stories/talks/2011/', count: 31 }] },
    head: { description: 'Rounds.', canonical: 'https://test.example/stories/talks/' },
  })
  const [first, last] = [view.briefings.rows[0]!, view.briefings.rows.at(-1)!]
  expect([first.href, first.summary, last.href]).toEqual([
    '/briefings/b2/',
    'Summary of 2011-01-02.',
    '/briefings/b31/',
  ])
  expect([view.statements, view.calendar]).toEqual([
    undefined,
    { text: 'Calendar, day by day', href: '/stories/talks/calendar/' },
  ])
  expect(view.open.map(({ id, state }) => `${id}: ${state}`)).toEqual(['open: Open', 'overdue: Overdue'])
})

test('A page of the author’s own is described by its summary, else by its title', async () => {
  const { site } = await openFixture({
    'pages/about.md': writeText({ title: 'About', summary: 'Who we are.' }),
    'pages/imprint.md': writeText({ title: 'Imprint' }),
  })
  expect(pageView(site, site.page.get('about')!)).toMatchObject({
    summary: 'Who we are.',
    head: { description: 'Who we are.' },
  })
  expect(pageView(site, site.page.get('imprint')!)).toMatchObject({
    title: 'Imprint',
    head: { description: 'Imprint' },
  })
})
