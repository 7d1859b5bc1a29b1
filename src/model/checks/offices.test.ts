import { expect, test } from 'vitest'
import { deskOf, textOf } from '../desk-fixture.ts'
import { checkOffices } from './offices.ts'

type Dates = { from?: string; to?: string }

test.each<[string, Dates, Dates, string[]]>([
  ['one after the other', { from: '2004', to: '2008-05-07' }, { from: '2008-05-07' }, []],
  ['in the same month', { from: '2004', to: '2008-05' }, { from: '2008-05' }, []],
  ['a short while without', { from: '2004', to: '2008-05' }, { from: '2008-07' }, []],
  ['a long while without', { from: '2004', to: '2008-05' }, { from: '2009-01' }, ['role-gap']],
  ['at once', { from: '2004', to: '2008-06-01' }, { from: '2008-05-01' }, ['role-overlap']],
  ['where the end is missing', { from: '2004' }, { from: '2008' }, ['role-overlap']],
  ['where nothing is known', {}, { from: '2008' }, []],
])('Two hold an office %s', (_, one, other, rules) => {
  expect(check('Foreign Minister', one, other)).toEqual(rules)
})

test('Of some offices there are several', () => {
  expect(check('Deputy Foreign Minister', { from: '2004' }, { from: '2008' })).toEqual([])
})

function check(title: string, one: Dates, other: Dates): string[] {
  const actors = [one, other].map((dates, index) =>
    textOf('actor', `a${index}`, { name: `A${index}`, kind: 'person', roles: [{ title, of: 'Russia', ...dates }] }),
  )
  const russia = textOf('actor', 'russia', { name: 'Russia', kind: 'state' })
  return checkOffices(deskOf([...actors, russia])).map(({ rule }) => rule)
}
