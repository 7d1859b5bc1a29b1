import { describe, expect, test } from 'vitest'
import { briefingOf, deskOf, siteOf, textOf } from './desk-fixture.ts'
import { relatedTo } from './related.ts'

const entries = ['a', 'b', 'c', 'd'].map((id) => textOf('actor', id, { name: `Group ${id}`, kind: 'group' }))
const story = textOf('story', 'talks', { name: 'Talks' })

type Written = [id: string, date: string, actors: string, story?: string]

const now: Written = ['now', '2011-10-27', 'a b c']

describe('Related to a briefing are', () => {
  test.each<[string, Written[], string[]]>([
    ['earlier ones that share two entries', [['x', '2011-10-01', 'a b']], ['x: a b']],
    ['none that shares one', [['x', '2011-10-01', 'a d']], []],
    ['none that is later', [['x', '2011-10-28', 'a b c']], []],
    ['none later of the same day, by its id', [['x', '2011-10-27', 'a b c']], []],
    ['an earlier one of the same day', [['m', '2011-10-27', 'a b c']], ['m: a b c']],
    [
      'those that share more before newer ones',
      [
        ['x', '2011-10-01', 'a b c'],
        ['y', '2011-10-02', 'a b'],
      ],
      ['x: c a b', 'y: a b'],
    ],
    [
      'of equals the newer first, four at most',
      [
        ['u', '2011-10-01', 'a b'],
        ['v', '2011-10-02', 'a b'],
        ['w', '2011-10-03', 'a b'],
        ['x', '2011-10-04', 'a b'],
        ['y', '2011-10-05', 'a b'],
      ],
      ['y: a b', 'x: a b', 'w: a b', 'v: a b'],
    ],
    [
      'rare company before common company',
      [
        ['x', '2011-10-01', 'a b'],
        ['y', '2011-10-02', 'b c'],
        ['z', '2011-10-03', 'c'],
        ['zz', '2011-10-04', 'c'],
      ],
      ['x: a b', 'y: b c'],
    ],
  ])('%s', (_, earlier, expected) => {
    expect(relatedOf([...earlier, now])).toEqual(expected)
  })

  test('none of its own story, which shows them itself', () => {
    const others: Written[] = [
      ['x', '2011-10-01', 'a b c', 'talks'],
      ['y', '2011-10-02', 'a b c'],
    ]
    expect(relatedOf([...others, ['now', '2011-10-27', 'a b c', 'talks']])).toEqual(['y: a b c'])
    expect(relatedOf([...others, now])).toEqual(['y: a b c', 'x: a b c'])
  })

  test('those whose events it moves or closes and those that its text refers to, before those in like company', () => {
    const event = { id: 'visit', title: 'A visit', date: '2011-12' }
    const texts = [
      briefingOf('announces', '2011-01-01', { actors: ['d'], topics: [], events: [event] }),
      briefingOf('renamed', '2011-02-01', { actors: [], topics: [], redirects: ['old'] }),
      briefingOf('alike', '2011-10-26', { actors: ['a', 'b', 'c'], topics: [] }),
      briefingOf(
        'now',
        '2011-10-27',
        { actors: ['a', 'b', 'c'], topics: [], moves: [{ event: 'visit' }] },
        { links: [{ kind: 'briefing', id: 'old', place: { line: 1, column: 1 } }] },
      ),
    ]
    const site = siteOf(deskOf([...entries, ...texts]), '2012-01-01T00:00:00Z')
    expect(
      relatedTo(site, site.briefing.get('now')!).map(({ other: { id }, awaited, linked }) => [
        id,
        awaited.map((one) => one.id),
        linked,
      ]),
    ).toEqual([
      ['announces', ['visit'], false],
      ['renamed', [], true],
      ['alike', [], false],
    ])
  })

  test('of two in equal company the one nearer in time, and an older one in rarer company before both', () => {
    const others: Written[] = [
      ['old', '2009-10-27', 'a d'],
      ['x', '2011-09-01', 'b c'],
      ['y', '2011-10-02', 'b c'],
      ['z', '2011-10-03', 'c'],
      ['zz', '2011-10-04', 'b'],
    ]
    expect(relatedOf([...others, ['now', '2011-10-27', 'a b c d']])).toEqual(['old: a d', 'y: b c', 'x: b c'])
  })

  test('none that is long past among many: the work has a bound', () => {
    const many = Array.from({ length: 41 }, (_, index): Written => [
      `x${index}`,
      `2010-01-01`,
      index === 0 ? 'a b' : 'a',
    ])
    const rest: Written[] = Array.from({ length: 41 }, (_, index) => [`y${index}`, '2010-01-02', 'b'])
    expect(relatedOf([...many, ...rest, now])).toEqual([])
  })
})

function relatedOf(written: readonly Written[]): string[] {
  const texts = written.map(([id, date, actors, of]) =>
    briefingOf(id, date, { actors: actors.split(' '), topics: [], ...(of !== undefined && { story: of }) }),
  )
  const site = siteOf(deskOf([...entries, story, ...texts]), '2012-01-01T00:00:00Z')
  return relatedTo(site, site.briefing.get('now')!).map(
    ({ other, shared }) => `${other.id}: ${shared.map(({ id }) => id).join(' ')}`,
  )
}
