import { describe, expect, test } from 'vitest'
import { asOf } from './as-of.ts'
import { briefingOf } from './desk-fixture.ts'
import type { BriefingMatter } from './schemas/briefing.ts'

const first = { date: '2011-10-28', text: 'The talks were in Sochi.' }
const second = { date: '2011-11-02', text: 'There were three.' }

describe('As of a day a briefing has', () => {
  test.each<[string, string, Partial<BriefingMatter>, Partial<BriefingMatter>]>([
    ['the corrections made by then', '2011-11-01', { corrections: [first, second] }, { corrections: [first] }],
    ['a correction of that day', '2011-11-02', { corrections: [first, second] }, { corrections: [first, second] }],
    ['no correction of a later day', '2011-10-27', { corrections: [first] }, { corrections: [] }],
    [
      'its update of that day, whatever the time',
      '2011-11-02',
      { updated: '2011-11-02T23:30-05:00' },
      { updated: '2011-11-02T23:30-05:00' },
    ],
    ['no later update', '2011-11-01', { updated: '2011-11-02' }, {}],
    [
      'its withdrawal of that day',
      '2011-11-02',
      { withdrawn: { date: '2011-11-02', reason: 'Forged.' } },
      { withdrawn: { date: '2011-11-02', reason: 'Forged.' } },
    ],
    ['no later withdrawal', '2011-11-01', { withdrawn: { date: '2011-11-02', reason: 'Forged.' } }, {}],
  ])('%s', (_, day, written, expected) => {
    const text = briefingOf('talks', '2011-10-27', written)
    const { title, date, summary } = text.matter
    expect(asOf({ text }, day).text.matter).toEqual({ title, date, summary, ...expected })
  })

  test('today’s words, and today’s desk is not changed', () => {
    const matter = { title: 'A better title', corrections: [second], updated: '2011-11-02' }
    const text = briefingOf('talks', '2011-10-27', matter)
    expect(asOf({ text }, '2011-11-01').text.matter.title).toBe('A better title')
    expect(text.matter).toMatchObject(matter)
  })
})
