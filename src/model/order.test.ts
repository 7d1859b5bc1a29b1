import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareBriefings, type Ordered } from './order.ts'

describe('Briefings stand in order', () => {
  test.each<[string, Ordered[]]>([
    [
      'of days',
      [
        { id: 'b', date: '2011-10-26' },
        { id: 'a', date: '2011-10-27' },
      ],
    ],
    [
      'of the days as written, whatever the instants',
      [
        { id: 'b', date: '2011-10-27T22:00-05:00' },
        { id: 'a', date: '2011-10-28T00:30+04:00' },
      ],
    ],
    [
      'of instants within a day',
      [
        { id: 'b', date: '2011-10-27T23:00+04:00' },
        { id: 'a', date: '2011-10-27T22:00-05:00' },
      ],
    ],
    [
      'of publishAt where the date has no time',
      [
        { id: 'c', date: '2011-10-27T09:00Z' },
        { id: 'b', date: '2011-10-27', publishAt: '2011-10-27T10:00Z' },
        { id: 'a', date: '2011-10-27T11:00Z' },
      ],
    ],
    [
      'of the time in the date, not of publishAt, where there are both',
      [
        { id: 'b', date: '2011-10-27T09:00Z', publishAt: '2011-10-29T09:00Z' },
        { id: 'a', date: '2011-10-27T10:00Z' },
      ],
    ],
    [
      'with a day alone before its hours',
      [
        { id: 'b', date: '2011-10-27' },
        { id: 'a', date: '2011-10-27T00:00+14:00' },
      ],
    ],
    [
      'of ids by code point, digits before letters, hyphens first',
      [
        { id: 'a-b', date: '2011-10-27' },
        { id: 'a2', date: '2011-10-27' },
        { id: 'ab', date: '2011-10-27' },
      ],
    ],
  ])('%s', (_, expected) => {
    expect(expected.toReversed().sort(compareBriefings)).toEqual(expected)
  })

  test('that is the same however they come', () => {
    const date = fc.constantFrom(
      '2011-10-26',
      '2011-10-27',
      '2011-10-27T09:00Z',
      '2011-10-27T23:00+04:00',
      '2011-10-27T22:00-05:00',
    )
    const publishAt = fc.constantFrom(undefined, '2011-10-27T10:00Z', '2011-10-28T10:00Z')
    const briefings = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'a-b', 'a2', 'b', 'c'), date, publishAt }), {
      selector: ({ id }) => id,
    })
    fc.assert(
      fc.property(briefings, (list) => {
        const sorted = list.toSorted(compareBriefings)
        expect(list.toReversed().sort(compareBriefings)).toEqual(sorted)
        for (const [index, one] of sorted.entries()) {
          for (const later of sorted.slice(index + 1)) expect(compareBriefings(one, later)).toBe(-1)
        }
      }),
    )
  })
})
