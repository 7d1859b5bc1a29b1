import { describe, expect, test } from 'vitest'
import { briefingOf, deskOf, siteOf, textOf } from '../desk-fixture.ts'
import type { Tenure } from '../roles.ts'
import type { ActorMatter } from '../schemas/actor.ts'
import { officeHolders, officesHeld, tenureBar, type OfficeBars, type TenureBar } from './office-bars.ts'

describe('On an axis from 2007 to 2013 an office', () => {
  const axis = { start: '2007-01-01', end: '2013-12-31', now: '2013-12-31' }
  test.each<[string, Tenure, TenureBar]>([
    [
      'known to the day is certain from end to end',
      { from: '2008-05-08', to: '2012-05-07' },
      { possible: ['2008-05-08', '2012-05-07'], certain: ['2008-05-08', '2012-05-07'] },
    ],
    [
      'of one day has that day',
      { from: '2008-05-08', to: '2008-05-08' },
      { possible: ['2008-05-08', '2008-05-08'], certain: ['2008-05-08', '2008-05-08'] },
    ],
    [
      'known to the month is certain from its last day, and to the first of another',
      { from: '2008-01', to: '2011-12' },
      { possible: ['2008-01-01', '2011-12-31'], certain: ['2008-01-31', '2011-12-01'] },
    ],
    ['of one year is nowhere certain', { from: '2012', to: '2012' }, { possible: ['2012-01-01', '2012-12-31'] }],
    [
      'without an end is still held',
      { from: '2012-05-07' },
      { possible: ['2012-05-07', '2013-12-31'], certain: ['2012-05-07', '2013-12-31'] },
    ],
    ['without a beginning is nowhere certain', { to: '2008-05-07' }, { possible: ['2007-01-01', '2008-05-07'] }],
    [
      'begun before a year is certain from then on',
      { from: 'before 2010' },
      { possible: ['2007-01-01', '2013-12-31'], certain: ['2009-12-31', '2013-12-31'] },
    ],
    [
      'ended before a year is nowhere certain',
      { from: '2008-05-08', to: 'before 2010' },
      { possible: ['2008-05-08', '2009-12-31'] },
    ],
    [
      'that ends after today ends with the axis',
      { from: '2009-08-01', to: '2014-09-30' },
      { possible: ['2009-08-01', '2013-12-31'], certain: ['2009-08-01', '2013-12-31'] },
    ],
    ['that begins after today stands at its end', { from: '2014-01-20' }, { possible: ['2013-12-31', '2013-12-31'] }],
    ['without any date is not drawn', {}, {}],
  ])('%s', (_, tenure, bar) => {
    expect(tenureBar(tenure, axis)).toEqual(bar)
  })
})

const siteWith = (people: Record<string, NonNullable<ActorMatter['roles']>>) =>
  siteOf(
    deskOf([
      textOf('actor', 'nato', { name: 'NATO', kind: 'alliance' }),
      ...Object.entries(people).map(([name, roles]) =>
        textOf('actor', name.toLowerCase(), { name, kind: 'person', roles }),
      ),
      briefingOf('a', '2007-06-07'),
    ]),
    '2013-11-20T12:00:00Z',
  )

/** Say who or what each row is of, and its dates. */
const outline = (offices: OfficeBars | undefined) =>
  offices?.rows.map(({ holder, title, of, dates }) =>
    [holder?.text, title.text, of?.text, dates].filter(Boolean).join(', '),
  )

test('A body shows who held its offices: those held now by their beginning, then those left last', () => {
  const site = siteWith({
    Rogozin: [{ title: 'Envoy', of: 'NATO', from: '2008-01', to: '2011-12' }],
    Vershbow: [{ title: 'Deputy', of: 'NATO', from: '2012-02' }],
    Rasmussen: [{ title: 'Secretary General of NATO', of: 'NATO', from: '2009-08-01', to: '2014-09-30' }],
    Lavrov: [{ title: 'Foreign Minister', from: '2004' }],
  })
  const offices = officeHolders(site, site.actor.get('nato')!)
  expect(outline(offices)).toEqual([
    'Rasmussen, Secretary General of NATO, 1 August 2009 to 30 September 2014',
    'Vershbow, Deputy, from February 2012',
    'Rogozin, Envoy, January 2008 to December 2011',
  ])
  expect(offices).toMatchObject({
    sentence: 'Three terms of office since 2008.',
    outlined: true,
    axis: { start: '2008-01-01' },
  })
})

test('A person has offices of their own, with the body where the title does not name it', () => {
  const site = siteWith({
    Putin: [
      { title: 'President', from: '2000-05-07', to: '2008-05-07' },
      { title: 'Member', of: 'NATO', from: '2001-01-01', to: '2002-12-31' },
      { title: 'Friend of NATO', of: 'NATO', from: '2012-05-07' },
    ],
  })
  const offices = officesHeld(site, site.actor.get('putin')!)
  expect(outline(offices)).toEqual([
    'Friend of NATO, from 7 May 2012',
    'President, 7 May 2000 to 7 May 2008',
    'Member, NATO, 1 January 2001 to 31 December 2002',
  ])
  expect(offices?.outlined).toBe(false)
  expect(offices?.rows[0]?.title.href).toBe('/actors/nato/')
})

test.each<[string, NonNullable<ActorMatter['roles']>, string]>([
  ['no year where a beginning is not known', [{ title: 'Envoy', of: 'NATO', to: '2008' }], 'One term of office.'],
  [
    'holders where one held several',
    [
      { title: 'Envoy', of: 'NATO', from: '2008' },
      { title: 'Chairman', of: 'NATO', from: '2009' },
    ],
    'Two terms of office since 2008, one holder.',
  ],
])('The sentence names %s', (_, roles, sentence) => {
  const site = siteWith({ Rogozin: roles })
  expect(officeHolders(site, site.actor.get('nato')!)?.sentence).toBe(sentence)
})

test.each<[string, NonNullable<ActorMatter['roles']>, string]>([
  [
    'ends with the year after the last, where all have ended',
    [{ title: 'Envoy', from: '2008', to: '2010' }],
    '2011-12-31',
  ],
  [
    'runs to today, where one is held',
    [
      { title: 'Envoy', to: '2009' },
      { title: 'Chairman', from: '2008' },
    ],
    '2013-12-31',
  ],
  ['runs to today, where one ends later', [{ title: 'Envoy', from: '2008', to: '2014-09-30' }], '2013-12-31'],
  [
    'is not longer for one without any date',
    [{ title: 'Envoy' }, { title: 'Judge', from: '2008', to: '2009' }],
    '2010-12-31',
  ],
])('The axis of offices %s', (_, roles, end) => {
  const site = siteWith({ Rogozin: roles })
  expect(officesHeld(site, site.actor.get('rogozin')!)?.axis.end).toBe(end)
})

test('An office that has not begun on the day of the site is not held yet', () => {
  const site = siteWith({ Putin: [{ title: 'Prime Minister', from: '2008-05-08' }, { title: 'President', from: '2030-05-07' }] }) // prettier-ignore
  expect(officesHeld(site, site.actor.get('putin')!)?.rows.map(({ title }) => title.text)).toEqual(['Prime Minister'])
})

test('Who held nothing, and a body in which nobody held anything, have no bars', () => {
  const site = siteWith({ Nobody: [] })
  expect([officesHeld(site, site.actor.get('nobody')!), officeHolders(site, site.actor.get('nato')!)]).toEqual([
    undefined,
    undefined,
  ])
})

test('The latest twenty-four of many are shown', () => {
  const years = Array.from({ length: 30 }, (_, index) => String(1980 + index))
  const site = siteWith({
    Old: years.map((year) => ({ title: `Chairman of ${year}`, of: 'NATO', from: year, to: year })),
  })
  const offices = officeHolders(site, site.actor.get('nato')!)
  expect(offices?.count).toBe(30)
  expect(offices?.rows.map(({ title }) => title.text).slice(-1)).toEqual(['Chairman of 1986'])
})
