import { expect, test } from 'vitest'
import { briefingOf } from '../desk-fixture.ts'
import { checkOutcomes } from './outcomes.ts'

test.each<[string, string[]]>([
  ['2012-05-20', []],
  ['2012-05', []],
  ['about 2013', []],
  ['before 2020', []],
  ['2012-05-21', ['The outcome is of 2012-05-21, which is later than today, 2012-05-20.']],
  ['2099', ['The outcome is of 2099, which is later than today, 2012-05-20.']],
])('An outcome of %s, told on 2012-05-20: %j', (date, reasons) => {
  const events = [{ id: 'tests', title: 'Tests', date: '2012-spring', outcome: { result: 'happened' as const, date } }]
  const problems = checkOutcomes(briefingOf('talks', '2011-10-27', { events }), '2012-05-20')
  expect(problems.map(({ reason }) => reason)).toEqual(reasons)
  for (const { path } of problems) expect(path).toEqual(['events', 0, 'outcome', 'date'])
  const withdrawn = { date: '2012-01-01', reason: 'The letter was forged.' }
  expect(checkOutcomes(briefingOf('talks', '2011-10-27', { events, withdrawn }), '2012-05-20')).toEqual([])
})
