import { expect, test } from 'vitest'
import type { Problem } from './problem.ts'
import { hasDay, hasStandIn, isWhole, withoutStandIns } from './stand-ins.ts'

test('What stands in for something is no mistake; what it stands in for is', () => {
  const unknown: Problem = { file: 'a.md', path: ['actors', 0], severity: 'error', rule: 'unknown-actor', reason: 'X.' }
  const wrong: Problem = { ...unknown, rule: 'wrong-type', place: { line: 2, column: 10 } }
  const beside: Problem = { ...unknown, path: ['actors', 1] }
  const elsewhere: Problem = { ...unknown, file: 'b.md' }
  const problems = [unknown, wrong, beside, elsewhere]
  expect(withoutStandIns(problems, [{ file: 'a.md', standIns: [['actors', 0]] }])).toEqual([wrong, beside, elsewhere])
  expect(withoutStandIns(problems, [{ file: 'a.md' }])).toEqual(problems)
})

test('The day of a briefing is its author’s unless it stands in for one', () => {
  expect(hasDay({})).toBe(true)
  expect(hasDay({ standIns: [['events', 0, 'date']] })).toBe(true)
  expect(hasDay({ standIns: [['title'], ['date']] })).toBe(false)
})

test('A group has a stand-in where one of its keys is one, and a text is whole that has none', () => {
  const text = { standIns: [['events', 0, 'outcome', 'date']] }
  expect(hasStandIn(text, ['events', 0, 'outcome'])).toBe(true)
  expect(hasStandIn(text, ['events', 1, 'outcome'])).toBe(false)
  expect(hasStandIn({}, ['events'])).toBe(false)
  expect([isWhole(text), isWhole({})]).toEqual([false, true])
})
