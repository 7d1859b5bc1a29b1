import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  dayAt,
  dayOf,
  daysBetween,
  endOfDay,
  isDay,
  noonOf,
  parseInstant,
  parseNow,
  startOfDay,
  timeAt,
} from './day.ts'

describe('A day of the calendar', () => {
  test.each([
    ['2012-02-29', true],
    ['2011-02-29', false],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2011-04-31', false],
    ['2011-13-01', false],
    ['2011-00-10', false],
    ['2011-1-10', false],
    ['0211-10-27', false],
    ['2011-10-27T22:00Z', false],
  ])('%s: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected)
  })
})

describe('An instant has a time and an offset', () => {
  test.each([
    ['2011-10-27T22:00-05:00', '2011-10-28T03:00:00.000Z'],
    ['2011-10-27T12:00:00Z', '2011-10-27T12:00:00.000Z'],
    ['2011-10-27T12:00:00.5+04:00', '2011-10-27T08:00:00.500Z'],
    ['2011-10-27T22:00', undefined],
    ['2011-10-27', undefined],
    ['2011-02-29T12:00Z', undefined],
    ['2011-10-27T24:00Z', undefined],
    ['2011-10-27T22:00-0500', undefined],
  ])('%s: %s', (text, expected) => {
    expect(parseInstant(text)?.toISOString()).toBe(expected)
  })
})

test('The day of a date is the day as written, wherever the site is', () => {
  expect(dayOf('2011-10-27T22:00-05:00')).toBe('2011-10-27')
  expect(dayAt(new Date('2011-10-27T22:00-05:00'), 'Europe/Moscow')).toBe('2011-10-28')
})

test('The time of an instant is that of the zone’s clocks on that day', () => {
  expect(timeAt(new Date('2011-10-27T22:00-05:00'), 'Europe/Moscow')).toBe('07:00')
  expect(timeAt(new Date('2012-01-01T00:00Z'), 'Europe/London')).toBe('00:00')
  expect(timeAt(new Date('2012-07-01T00:00Z'), 'Europe/London')).toBe('01:00')
})

describe('A day starts in its zone', () => {
  test.each([
    ['at midnight', '2011-10-27', 'Europe/Moscow', '2011-10-26T20:00:00.000Z'],
    ['at midnight also on a day of 25 hours', '2010-10-31', 'Europe/Moscow', '2010-10-30T20:00:00.000Z'],
    ['at midnight also on a day of 23 hours', '2011-03-27', 'Europe/Moscow', '2011-03-26T21:00:00.000Z'],
    ['at one where clocks go forward at midnight', '2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    [
      'at its only midnight where clocks go back before it',
      '2018-02-18',
      'America/Sao_Paulo',
      '2018-02-18T03:00:00.000Z',
    ],
    ['at the first of two midnights', '2018-11-04', 'America/Havana', '2018-11-04T04:00:00.000Z'],
    ['with the next, where the zone left it out', '2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
    ['half an hour off', '2011-10-27', 'Asia/Kolkata', '2011-10-26T18:30:00.000Z'],
    ['on a leap day', '2012-02-29', 'America/New_York', '2012-02-29T05:00:00.000Z'],
  ])('%s', (_, day, zone, expected) => {
    expect(startOfDay(day, zone).toISOString()).toBe(expected)
  })

  test('and ends a millisecond before the next', () => {
    expect(endOfDay('2010-10-31', 'Europe/Moscow').toISOString()).toBe('2010-10-31T20:59:59.999Z')
    expect(dayAt(endOfDay('2018-11-03', 'America/Havana'), 'America/Havana')).toBe('2018-11-03')
  })
})

test('Noon is noon by the clocks of that day', () => {
  expect(noonOf('2010-10-30', 'Europe/Moscow').toISOString()).toBe('2010-10-30T08:00:00.000Z')
  expect(noonOf('2010-10-31', 'Europe/Moscow').toISOString()).toBe('2010-10-31T09:00:00.000Z')
  expect(noonOf('2011-03-13', 'America/New_York').toISOString()).toBe('2011-03-13T16:00:00.000Z')
})

describe('--now', () => {
  test.each([
    ['is the end of a day in the site’s zone', '2011-10-27', '2011-10-27T19:59:59.999Z'],
    ['is an instant as it is', '2011-10-27T12:00-05:00', '2011-10-27T17:00:00.000Z'],
    ['is never a time without an offset', '2011-10-27T12:00', undefined],
    ['is no month', '2011-10', undefined],
    ['is no word', 'yesterday', undefined],
  ])('%s', (_, text, expected) => {
    expect(parseNow(text, 'Europe/Moscow')?.toISOString()).toBe(expected)
  })
})

test('Days are counted across leap days and changes of clocks', () => {
  expect(daysBetween('2012-02-28', '2012-03-01')).toBe(2)
  expect(daysBetween('2011-02-28', '2011-03-01')).toBe(1)
  expect(daysBetween('2012-03-01', '2012-02-28')).toBe(-2)
  expect(addDays('2010-10-30', 2)).toBe('2010-11-01')
  expect(addMonths('2012-01-31', 1)).toBe('2012-02-29')
  expect(addMonths('2012-02-29', 12)).toBe('2013-02-28')
  expect(addMonths('2012-03-01', -3)).toBe('2011-12-01')
})

describe('A machine in any zone', () => {
  const folder = import.meta.dirname
  const script = `
    const { dayAt, noonOf, parseNow, startOfDay } = await import('${folder}/day.ts')
    const { formatDay } = await import('${folder}/day-format.ts')
    const { enGB } = await import('date-fns/locale/en-GB')
    console.log(JSON.stringify([
      formatDay('2011-10-27', enGB), formatDay('2011-12-30', enGB), formatDay('2018-11-04', enGB),
      startOfDay('2018-11-04', 'America/Havana'), startOfDay('2010-10-31', 'Europe/Moscow'),
      noonOf('2010-10-31', 'Europe/Moscow'), parseNow('2011-10-27', 'America/New_York'),
      dayAt(new Date('2011-10-27T22:00-05:00'), 'Europe/Moscow'),
    ]))`

  test.concurrent.each([
    ['Pacific/Kiritimati'], // 14 hours ahead
    ['Pacific/Pago_Pago'], // 11 hours behind
    ['Pacific/Apia'], // had no 30 December 2011
    ['America/Sao_Paulo'], // had no midnight on 4 November 2018
    ['America/Havana'], // had two
  ])('in %s shows and counts the same days', (zone) => {
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: folder,
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    })
    expect(JSON.parse(output)).toEqual([
      '27 October 2011',
      '30 December 2011',
      '4 November 2018',
      '2018-11-04T04:00:00.000Z',
      '2010-10-30T20:00:00.000Z',
      '2010-10-31T09:00:00.000Z',
      '2011-10-28T03:59:59.999Z',
      '2011-10-28',
    ])
  })
})
