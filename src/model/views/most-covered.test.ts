import { expect, test } from 'vitest'
import { briefingOf, deskOf, siteOf, textOf } from '../desk-fixture.ts'
import { mostCovered } from './most-covered.ts'

const desk = deskOf([
  textOf('actor', 'nato', { name: 'NATO', kind: 'alliance' }),
  textOf('actor', 'iran', { name: 'Iran', kind: 'state' }),
  textOf('actor', 'spain', { name: 'Spain', kind: 'state' }),
  textOf('actor', 'lavrov', {
    name: 'Sergei Lavrov',
    kind: 'person',
    roles: [
      { title: 'Foreign Minister', from: '2004', to: '2013-11-10' },
      { title: 'Envoy', from: '2013-11-15' },
    ],
  }),
  briefingOf('a', '2011-10-27', { actors: ['NATO', 'Iran', 'Lavrov'], topics: [] }),
  briefingOf('b', '2012-12-31', { actors: ['NATO', 'Iran'], topics: [] }),
  briefingOf('c', '2013-01-01', { actors: ['NATO', 'Lavrov'], topics: [] }),
  briefingOf('d', '2013-11-05', { actors: ['Lavrov'], topics: [] }),
])
const site = siteOf(desk, '2013-11-20T12:00:00Z')

test('Those most covered in the past four quarters come first, then those of most briefings; who is in none is left out', () => {
  expect(mostCovered(site).map(({ actor, pastYear, all }) => [actor.text, pastYear, all])).toEqual([
    ['Sergei Lavrov', 2, 3],
    ['NATO', 1, 3],
    ['Iran', 0, 2],
  ])
})

test('An actor has the office of the newest briefing’s day, or what kind it is', () => {
  expect(mostCovered(site).map(({ role }) => role)).toEqual(['Foreign Minister', 'Alliance', 'State'])
})

test('All rows have one axis', () => {
  expect(new Set(mostCovered(site).map(({ axis, counts }) => `${axis.start} ${counts.length}`))).toEqual(
    new Set(['2011-01-01 12']),
  )
})

test('A table shows so many at most', () => {
  expect(mostCovered(site, 1)).toHaveLength(1)
})
