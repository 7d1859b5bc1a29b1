import { expect, test } from 'vitest'
import { briefingOf, deskOf, siteOf, textOf } from '../desk-fixture.ts'
import { countQuarters, quarterStrip } from './quarter-strip.ts'

/** Give the coverage of NATO on a site of briefings about it, and others about nobody. */
function stripOf(days: readonly string[], others: readonly string[] = []) {
  const site = siteOf(
    deskOf([
      textOf('actor', 'nato', { name: 'NATO', kind: 'alliance' }),
      ...days.map((day, index) => briefingOf(`n${index}`, day, { actors: ['NATO'], topics: [] })),
      ...others.map((day, index) => briefingOf(`o${index}`, day, { actors: [], topics: [] })),
    ]),
    '2013-11-20T12:00:00Z',
  )
  return {
    strip: quarterStrip(site, site.actor.get('nato')!.about),
    counts: countQuarters(site, site.actor.get('nato')!.about),
  }
}

test('Briefings are counted by quarter, from the year of the site’s first to today’s quarter', () => {
  const { strip } = stripOf(['2012-12-31', '2013-01-01', '2013-11-20'], ['2011-10-27'])
  expect(strip).toMatchObject({
    axis: { start: '2011-01-01', end: '2013-12-31' },
    counts: [0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1],
    years: [
      { year: '2011', quarters: [0, 0, 0, 0], total: 0 },
      { year: '2012', quarters: [0, 0, 0, 1], total: 1 },
      { year: '2013', quarters: [1, 0, 0, 1], total: 2 },
    ],
  })
})

test('Whoever is in no briefing has counts for a row, but no chart', () => {
  const { strip, counts } = stripOf([], ['2012-10-27'])
  expect(strip).toBeUndefined()
  expect(counts.counts).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
})

test.each<[string, string[], string]>([
  ['one briefing', ['2013-11-01'], 'Subject of one briefing, in the fourth quarter of 2013.'],
  ['all in one quarter', ['2013-10-01', '2013-11-01'], 'Subject of two briefings, in the fourth quarter of 2013.'],
  [
    'a quarter that has most',
    ['2012-01-01', '2012-04-01', '2012-05-01'],
    'Subject of three briefings since 2012, two of them in the second quarter of 2012.',
  ],
  [
    'several that have most',
    ['2012-01-01', '2013-04-01'],
    'Subject of two briefings since 2012, never more than one in a quarter.',
  ],
])('The sentence says of %s', (_, days, sentence) => {
  expect(stripOf(days).strip?.sentence).toBe(sentence)
})

test.each<[string, string[], object | undefined]>([
  ['is no silence for three quarters', ['2012-10-01', '2013-10-01'], undefined],
  ['is one from four on', ['2012-07-01', '2013-10-01'], { index: 7, length: 4, label: 'None for four quarters' }],
  ['counts to the newest briefing of all', ['2012-02-01'], { index: 5, length: 7, label: 'None for seven quarters' }],
  ['is told in years from eight quarters on', ['2011-02-01'], { index: 1, length: 11, label: 'None for two years' }],
  ['does not count before the first', ['2013-10-01'], undefined],
  [
    'is the longest of several',
    ['2011-02-01', '2012-04-01', '2013-10-01'],
    { index: 6, length: 5, label: 'None for five quarters' },
  ],
])('Time without a briefing %s', (_, days, silence) => {
  expect(stripOf(days, ['2011-01-01', '2013-10-02']).strip?.silence).toEqual(silence)
})

test.each<[string, string[], object]>([
  [
    'alone, with its quarter',
    ['2012-01-01', '2013-04-01', '2013-05-01'],
    { index: 5, label: ['2', ', second quarter of 2013'] },
  ],
  ['among equals, the first and without', ['2012-01-01', '2013-04-01'], { index: 0, label: ['1', ''] }],
])('The highest bar is named %s', (_, days, peak) => {
  expect(stripOf(days).strip?.peak).toEqual(peak)
})
