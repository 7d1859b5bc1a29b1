import { expect, test } from 'vitest'
import { openFixture, writeBriefing } from '../content/site-fixture.ts'
import { changeDates, lastChangeOf } from './changes.ts'

test.each([
  ['nothing', {}, [], '2011-10-27'],
  ['an update', { updated: '2011-10-29T01:00+02:00' }, ['2011-10-29T01:00+02:00'], '2011-10-29'],
  [
    'corrections, in any order',
    {
      updated: '2011-10-28',
      corrections: [
        { date: '2011-10-30', text: 'A' },
        { date: '2011-10-29', text: 'B' },
      ],
    },
    ['2011-10-28', '2011-10-30', '2011-10-29'],
    '2011-10-30',
  ],
])('%s changed it last', async (_, matter, changes, last) => {
  const { site } = await openFixture({ 'briefings/a.md': writeBriefing('2011-10-27', matter) })
  const briefing = site.briefing.get('a')!
  expect(changeDates(briefing)).toEqual(changes)
  expect(lastChangeOf(briefing)).toBe(last)
})

test('A withdrawal is the last change', async () => {
  const matter = { updated: '2011-10-28', withdrawn: { date: '2011-11-02', reason: 'Forged.' } }
  const { site } = await openFixture({ 'briefings/a.md': writeBriefing('2011-10-27', matter) })
  expect(lastChangeOf(site.withdrawn[0]!)).toBe('2011-11-02')
})
