import { describe, expect, test } from 'vitest'
import { deskOf, textOf } from '../desk-fixture.ts'
import { checkCircles } from './circles.ts'

describe('A circle is reported', () => {
  test.each<[string, Record<string, string[]>, string[]]>([
    ['not where topics only meet again', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
    ['of one', { a: ['a'] }, ['a.md: a → a']],
    ['of two, once', { a: ['b'], b: ['a'] }, ['a.md, b.md: a → b → a']],
    [
      'of three, once, not of what leads there',
      { a: ['b'], b: ['c'], c: ['d'], d: ['b'] },
      ['b.md, c.md, d.md: b → c → d → b'],
    ],
    [
      'each, where two share a topic',
      { a: ['b', 'c'], b: ['a'], c: ['a'] },
      ['a.md, b.md: a → b → a', 'c.md, a.md: c → a → c'],
    ],
  ])('%s', (_, topics, expected) => {
    const texts = Object.entries(topics).map(([id, broader]) => textOf('topic', id, { name: `Topic ${id}`, broader }))
    const problems = checkCircles(deskOf(texts))
    expect(
      problems.map(({ file, others = [], reason }) => {
        const files = [file, ...others].map((path) => path.replace('content/topics/', ''))
        return `${files.join(', ')}: ${/: (.*)\.$/.exec(reason)![1]!}`
      }),
    ).toEqual(expected)
  })

  test('of actors as well, whatever the dates', () => {
    const texts = [
      textOf('actor', 'a', { name: 'A', kind: 'group', partOf: [{ actor: 'b', to: '1999' }] }),
      textOf('actor', 'b', { name: 'B', kind: 'group', partOf: ['a'] }),
    ]
    expect(checkCircles(deskOf(texts))).toEqual([
      {
        file: 'content/actors/a.md',
        path: ['partOf'],
        severity: 'error',
        rule: 'circle',
        reason: '`partOf` runs in a circle: a → b → a.',
        note: 'Take one of these steps out.',
        others: ['content/actors/b.md'],
      },
    ])
  })
})
