import { expect, test } from 'vitest'
import { openFixture, writeBriefing, writeSettings } from '../../content/site-fixture.ts'
import { listCorrections } from '../corrections.ts'
import { periodsOf } from './period.ts'
import { correctionsView } from './corrections-view.ts'

test('What was put right stands with its day, its briefing and its paragraph, the newest first; withdrawals are among it', async () => {
  const { site } = await openFixture({
    'briefings/a.md': writeBriefing(
      '2011-10-27',
      {
        lang: 'de',
        corrections: [
          { date: '2011-10-28', text: 'Am Mittwoch.', paragraph: 1 },
          { date: '2012-10-28', text: 'In Brüssel.' },
        ],
      },
      'Sie warten.',
    ),
    'briefings/b.md': writeBriefing('2011-10-27', { withdrawn: { date: '2012-01-05', reason: 'Forged.' } }),
  })
  const view = correctionsView(site, listCorrections(site))
  expect(view.rows).toEqual([
    {
      day: '2012-10-28',
      date: '28 October 2012',
      briefing: { text: 'Briefing of 2011-10-27', href: '/briefings/a/', lang: 'de' },
      text: 'In Brüssel.',
      lang: 'de',
      withdrawn: false,
    },
    {
      day: '2012-01-05',
      date: '5 January 2012',
      briefing: { text: 'Briefing of 2011-10-27', href: '/briefings/b/' },
      text: 'Forged.',
      withdrawn: true,
    },
    {
      day: '2011-10-28',
      date: '28 October 2011',
      briefing: { text: 'Briefing of 2011-10-27', href: '/briefings/a/', lang: 'de' },
      text: 'Am Mittwoch.',
      lang: 'de',
      paragraph: { text: 'Paragraph 1', href: '/briefings/a/#p1' },
      withdrawn: false,
    },
  ])
  expect(view).toMatchObject({ count: 3, periods: [], up: [] })
})

test('On a page whose own words are English, a correction of a German site says that it is German', async () => {
  const corrections = [{ date: '2011-10-28', text: 'Am Mittwoch.' }]
  const { site } = await openFixture({
    'site.yaml': writeSettings({ language: 'de' }),
    'briefings/a.md': writeBriefing('2011-10-27', { corrections }),
    'briefings/b.md': writeBriefing('2011-10-27', { lang: 'en', corrections }),
  })
  expect(correctionsView(site, listCorrections(site)).rows.map(({ lang }) => lang)).toEqual([undefined, 'de'])
})

test('Of more than thirty the newest stand on the page, and each year has its own', async () => {
  const corrections = Array.from({ length: 31 }, (_, index) => ({
    date: `201${index < 11 ? 2 : 3}-05-${10 + (index % 20)}`,
    text: `Number ${index}.`,
  }))
  const { site } = await openFixture({ 'briefings/a.md': writeBriefing('2011-10-27', { corrections }) })
  const list = listCorrections(site)
  const view = correctionsView(site, list)
  expect([view.rows.length, view.count]).toEqual([30, 31])
  expect(view.periods.map(({ href, count }) => [href, count])).toEqual([
    ['/corrections/2013/', 20],
    ['/corrections/2012/', 11],
  ])
  expect(correctionsView(site, list, periodsOf(list)[0])).toMatchObject({
    title: 'Corrections, 2012',
    count: 11,
    after: { text: '2013', href: '/corrections/2013/' },
  })
})
