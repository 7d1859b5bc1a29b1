import { describe, expect, test } from 'vitest'
import { addDays } from './day.ts'
import { checkPublishAt, isVisible, visibleFrom } from './visible.ts'

describe('A text is visible', () => {
  test.each([
    ['from the first moment of its day in the site’s zone', { date: '2011-10-27' }, '2011-10-26T20:00:00Z', true],
    ['not a second earlier', { date: '2011-10-27' }, '2011-10-26T19:59:59Z', false],
    ['from the time in its date', { date: '2011-10-27T22:00-05:00' }, '2011-10-28T03:00:00Z', true],
    [
      'not before that time, although its day has come',
      { date: '2011-10-27T22:00-05:00' },
      '2011-10-28T02:59:59Z',
      false,
    ],
    ['from publishAt', { date: '2011-10-27', publishAt: '2011-10-27T12:00:00Z' }, '2011-10-27T12:00:00Z', true],
    [
      'not a second before it',
      { date: '2011-10-27', publishAt: '2011-10-27T12:00:00Z' },
      '2011-10-27T11:59:59Z',
      false,
    ],
    [
      'from publishAt, not from the time',
      { date: '2011-10-27T09:00Z', publishAt: '2011-10-29T12:00Z' },
      '2011-10-28T12:00:00Z',
      false,
    ],
    [
      'from publishAt as its offset says',
      { date: '2011-10-27', publishAt: '2011-10-27T12:00+04:00' },
      '2011-10-27T08:00:00Z',
      true,
    ],
    ['never while it is a draft', { date: '2011-10-27', draft: true }, '2031-01-01T00:00:00Z', false],
    [
      'never while it is a draft, whatever publishAt',
      { date: '2011-10-27', draft: true, publishAt: '2011-10-27T12:00Z' },
      '2031-01-01T00:00:00Z',
      false,
    ],
  ])('%s', (_, text, now, expected) => {
    expect(isVisible(text, new Date(now), 'Europe/Moscow')).toBe(expected)
  })

  test('from midnight also on a day that has 25 hours', () => {
    const text = { date: '2010-10-31' } // Moscow set its clocks back that night
    expect(isVisible(text, new Date('2010-10-30T20:00:00Z'), 'Europe/Moscow')).toBe(true)
    expect(isVisible(text, new Date('2010-10-30T19:59:59Z'), 'Europe/Moscow')).toBe(false)
  })

  test('in the second of two hours of the same name only, where its offset says so', () => {
    const text = { date: '2010-10-31', publishAt: '2010-10-31T02:30+03:00' } // half past two came twice, first at +04:00
    expect(isVisible(text, new Date('2010-10-31T02:30+04:00'), 'Europe/Moscow')).toBe(false)
    expect(isVisible(text, new Date('2010-10-31T02:30+03:00'), 'Europe/Moscow')).toBe(true)
  })
})

describe('publishAt', () => {
  test.each([
    ['at the start of the day', '2011-10-27', '2011-10-26T20:00:00Z', 0],
    ['a second before the day', '2011-10-27', '2011-10-26T19:59:59Z', 1],
    ['days later', '2011-10-27', '2011-10-30T12:00Z', 0],
    ['before the time in the date, on its day', '2011-10-27T22:00-05:00', '2011-10-27T12:00Z', 0],
    ['before the day in the date', '2011-10-27T22:00-05:00', '2011-10-26T12:00Z', 1],
    ['on a day of 23 hours', '2011-03-27', '2011-03-26T21:00Z', 0],
    ['a second before a day of 23 hours', '2011-03-27', '2011-03-26T20:59:59Z', 1],
  ])('%s: %s, %s has %i problems', (_, date, publishAt, count) => {
    expect(checkPublishAt({ date, publishAt }, 'Europe/Moscow', 'x.md')).toHaveLength(count)
  })

  test('before the day is an error that says what to write', () => {
    const text = { date: '2011-10-27', publishAt: '2011-10-26T12:00Z' }
    expect(checkPublishAt(text, 'Europe/Moscow', 'content/briefings/x.md')).toEqual([
      {
        file: 'content/briefings/x.md',
        path: ['publishAt'],
        severity: 'error',
        rule: 'early-publish-at',
        reason: '`publishAt` 2011-10-26T12:00Z is before 2011-10-27, the day of `date`, begins in Europe/Moscow.',
        note: 'Write an instant on 2011-10-27 or later, or an earlier `date`.',
      },
    ])
  })
})

test('What is long past is visible without a look at the clocks, as these say', () => {
  const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Pacific/Apia', 'America/St_Johns', 'Europe/Moscow', 'UTC']
  for (const zone of zones) {
    for (let hours = -84; hours <= 84; hours += 7) {
      const now = new Date(Date.parse('2011-12-30') + hours * 3_600_000)
      for (const day of [-3, -2, -1, 0, 1, 2].map((days) => addDays('2011-12-30', days))) {
        for (const date of [day, `${day}T23:30-12:00`, `${day}T00:30+14:00`]) {
          expect({ zone, now, date, is: isVisible({ date }, now, zone) }).toEqual({
            zone,
            now,
            date,
            is: visibleFrom({ date }, zone) <= now,
          })
        }
      }
    }
  }
})
