import { describe, expect, test } from 'vitest'
import { eventState, nextStateChange, type EventClosing, type EventMove, type EventRecord } from './events.ts'
import { parseLooseDate, writeLooseDate } from './loose-date.ts'

describe('An event is overdue from the day after the last that its date can mean', () => {
  test.each([
    ['2012-05-20', '2012-05-20', '2012-05-21'],
    ['2012-02', '2012-02-29', '2012-03-01'],
    ['2012-Q2', '2012-06-30', '2012-07-01'],
    ['2012-spring', '2012-05-31', '2012-06-01'],
    ['2012-winter', '2013-02-28', '2013-03-01'],
    ['2011-winter', '2012-02-29', '2012-03-01'],
    ['2012', '2012-12-31', '2013-01-01'],
    ['before 2020', '2019-12-31', '2020-01-01'],
    ['about 2020', '2021-12-31', '2022-01-01'],
    ['about 2012-spring', '2012-08-31', '2012-09-01'],
  ])('%s: expected on %s, overdue on %s', (date, last, next) => {
    const event = announce(date)
    expect(eventState(event, last).state).toBe('expected')
    expect(eventState(event, next).state).toBe('overdue')
    expect(nextStateChange(event, '2011-10-27')).toBe(next)
    expect(nextStateChange(event, next)).toBeUndefined()
  })

  test('never, where only a condition is known', () => {
    expect(eventState(announce(), '2099-01-01')).toEqual({ state: 'expected', moved: 0 })
    expect(nextStateChange(announce(), '2011-10-27')).toBeUndefined()
  })

  test('by its new date, once a condition got one', () => {
    const event = announce(undefined, { moves: [move('2012-03-01', '2013')] })
    expect(eventState(event, '2012-02-29')).toEqual({ state: 'expected', moved: 0 })
    expect(read(event, '2014-01-01')).toEqual({
      state: 'overdue',
      due: '2013',
      firstDue: '2013',
      moved: 1,
      slipped: undefined,
    })
  })
})

describe('An event is closed', () => {
  test.each(['happened', 'partly', 'failed', 'dropped'] as const)(
    'as %s from the day of the briefing that says so',
    (result) => {
      const event = announce('2012-spring', { closing: close(result, '2012-05-20', '2012-05-22') })
      expect(eventState(event, '2012-05-21').state).toBe('expected')
      expect(eventState(event, '2012-05-22').state).toBe(result)
      expect(eventState(event, '2099-01-01').state).toBe(result)
    },
  )

  test('as happened at once, where that is its status', () => {
    const event = announce('2011-10-26', { status: 'happened' })
    expect(eventState(event, '2011-10-27')).toMatchObject({
      state: 'happened',
      closing: { on: '2011-10-27', by: 'talks' },
    })
    expect(nextStateChange(event, '2011-10-27')).toBeUndefined()
  })

  test('by its own outcome from its day on, until a briefing closes it', () => {
    const event = announce('2012', {
      outcome: { result: 'partly', date: parseLooseDate('2012-05-20')!, on: '2012-05-20' },
      closing: close('happened', '2012-05-21', '2012-06-01'),
    })
    const days = ['2012-05-19', '2012-05-20', '2012-05-31', '2012-06-01']
    expect(days.map((day) => eventState(event, day).state)).toEqual(['expected', 'partly', 'partly', 'happened'])
    expect(nextStateChange(event, '2011-10-27')).toBe('2012-05-20')
    expect(nextStateChange(event, '2012-05-20')).toBe('2012-06-01')
  })

  test('after it was overdue', () => {
    const event = announce('2012', {
      outcome: { result: 'failed', date: parseLooseDate('2013-05')!, on: '2013-05-01' },
    })
    expect(nextStateChange(event, '2012-06-01')).toBe('2013-01-01')
    expect(nextStateChange(event, '2013-01-01')).toBe('2013-05-01')
    expect(nextStateChange(event, '2013-05-01')).toBeUndefined()
  })
})

describe('An event that is moved', () => {
  const twice = announce('2011', {
    moves: [move('2011-11-01', '2012'), move('2012-11-01'), move('2012-12-01', '2013')],
  })

  test('has the date of the last move so far', () => {
    expect(read(twice, '2011-10-31')).toEqual({
      state: 'expected',
      due: '2011',
      firstDue: '2011',
      moved: 0,
      slipped: undefined,
    })
    expect(read(twice, '2012-11-30')).toEqual({
      state: 'expected',
      due: '2012',
      firstDue: '2011',
      moved: 1,
      slipped: [1, 730],
    })
    expect(read(twice, '2012-12-01')).toEqual({
      state: 'expected',
      due: '2013',
      firstDue: '2011',
      moved: 2,
      slipped: [367, 1095],
    })
    expect(eventState(twice, '2014-01-01').state).toBe('overdue')
  })

  test('is overdue between its old date and the news of the new one', () => {
    const late = announce('2011', { moves: [move('2012-02-01', '2012')] })
    expect(eventState(late, '2012-01-31').state).toBe('overdue')
    expect(eventState(late, '2012-02-01').state).toBe('expected')
    expect(nextStateChange(late, '2012-02-01')).toBe('2013-01-01')
  })

  test('twice, and then happens, slipped by the days from what was expected first', () => {
    const event = { ...twice, closing: close('happened', '2013-05-20', '2013-05-21') }
    expect(read(event, '2013-05-21')).toEqual({
      state: 'happened',
      due: '2013',
      firstDue: '2011',
      moved: 2,
      slipped: [506, 870],
    })
  })

  test('and does not come, slipped as far as it was moved', () => {
    const event = { ...twice, closing: close('failed', '2013-12-31', '2014-01-10') }
    expect(read(event, '2014-01-10')).toMatchObject({ state: 'failed', slipped: [367, 1095] })
  })

  test('after it closed, keeps its date', () => {
    const event = announce('2011', {
      moves: [move('2013-01-01', '2014')],
      closing: close('dropped', '2011-12-01', '2011-12-01'),
    })
    expect(read(event, '2013-06-01')).toEqual({
      state: 'dropped',
      due: '2011',
      firstDue: '2011',
      moved: 0,
      slipped: undefined,
    })
  })
})

describe('An event slipped', () => {
  test.each<[string, string, string | undefined, string | undefined, [number, number | undefined] | undefined]>([
    ['not, when it came in time', '2012-spring', undefined, '2012-05-20', undefined],
    ['not, when it came earlier', '2012-spring', undefined, '2011-12-01', undefined],
    ['when it was moved later, though it came in the first time', '2012-06', '2013-06', '2012-06-10', [0, 9]],
    ['when it was moved later, though it came before the first time, by nothing', '2012-06', '2013', '2012-05', [0, 0]],
    ['not, when it may have come in time', '2012-spring', undefined, '2012', undefined],
    ['when it came a day late', '2012-spring', undefined, '2012-06-01', [1, 92]],
    ['not on the last day of winter', '2012-winter', undefined, '2013-02-28', undefined],
    ['on the day after it', '2012-winter', undefined, '2013-03-01', [1, 90]],
    ['on the first day of a winter after a leap day', '2011-winter', undefined, '2012-03-01', [1, 91]],
    ['not within the reach of about', 'about 2020', undefined, '2021-12-31', undefined],
    ['past the reach of about', 'about 2020', undefined, '2022-01-01', [1, 1096]],
    [
      'when it came in the year that it was to come before, by nobody knows how much',
      'before 2020',
      undefined,
      '2020-01-01',
      [1, undefined],
    ],
    ['when it was moved later', '2012-05', '2012-09', undefined, [93, 152]],
    ['not, when it was moved earlier', '2012-09', '2012-05', undefined, undefined],
    ['not, when it was only told more exactly', '2012', '2012-autumn', undefined, undefined],
    ['perhaps, when it was only put off to less exactly', '2012-spring', '2012', undefined, [0, 305]],
    ['when it was moved later and came at a time not known exactly', '2012-spring', '2012-autumn', '2012', [0, 305]],
    ['to before another year', 'before 2020', 'before 2025', undefined, [0, undefined]],
  ])('%s', (_, date, to, came, slipped) => {
    const event = announce(date, {
      moves: to === undefined ? [] : [move('2011-11-01', to)],
      ...(came !== undefined && { closing: close('happened', came, '2030-01-01') }),
    })
    expect(read(event, '2030-01-01').slipped).toEqual(slipped)
  })

  test('not, when it was moved later and then back', () => {
    const event = announce('2012', { moves: [move('2011-11-01', '2014'), move('2011-12-01', '2012')] })
    expect(read(event, '2012-01-01')).toEqual({
      state: 'expected',
      due: '2012',
      firstDue: '2012',
      moved: 2,
      slipped: undefined,
    })
  })
})

function announce(date?: string, more: Partial<EventRecord> = {}): EventRecord {
  return {
    id: 'tests',
    title: 'Tests in the Pacific',
    ...(date !== undefined && { date: parseLooseDate(date)! }),
    status: 'expected',
    announcedBy: 'talks',
    announcedOn: '2011-10-27',
    moves: [],
    ...more,
  }
}

function move(on: string, to?: string): EventMove {
  return { on, by: `news-of-${on}`, ...(to !== undefined && { to: parseLooseDate(to)! }) }
}

function close(result: EventClosing['result'], date: string, on: string): EventClosing {
  return { result, date: parseLooseDate(date)!, on, by: `news-of-${on}` }
}

function read(event: EventRecord, day: string) {
  const { state, due, firstDue, moved, slipped } = eventState(event, day)
  return {
    state,
    due: due && writeLooseDate(due),
    firstDue: firstDue && writeLooseDate(firstDue),
    moved,
    slipped: slipped && [slipped.atLeast, slipped.atMost],
  }
}
