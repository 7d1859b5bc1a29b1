import { expect, test } from 'vitest'
import { lastDay, parseLooseDate } from '../model/loose-date.ts'
import { drawDays, nameMonth, toDayNumber, writeDay, writeLooseDate } from './calendar-days.ts'
import { seedRandom } from './random.ts'

test('A day survives being counted', () => {
  expect(writeDay(toDayNumber('2012-02-29'))).toBe('2012-02-29')
  expect(nameMonth(toDayNumber('2011-10-27'))).toBe('October 2011')
})

test('However loosely an event is dated, its last possible day is not before the day meant', () => {
  const random = seedRandom(1)
  for (let index = 0; index < 2000; index++) {
    const day = toDayNumber('2010-01-01') + random.int(0, 1500)
    const date = parseLooseDate(writeLooseDate(random, day))
    expect(date && lastDay(date) >= writeDay(day)).toBe(true)
  }
})

test('Days are drawn in order, within their bounds, few of them at weekends', () => {
  const days = drawDays(seedRandom(1), 500, toDayNumber('2010-01-01'), toDayNumber('2010-12-31'))
  expect(days).toEqual(days.toSorted((a, b) => a - b))
  expect([days[0]! >= toDayNumber('2010-01-01'), days.at(-1)! <= toDayNumber('2010-12-31')]).toEqual([true, true])
  const weekend = days.filter((day) => [0, 6].includes(new Date(day * 86_400_000).getUTCDay()))
  expect(weekend.length / days.length).toBeLessThan(0.15)
})
