import { describe, expect, test } from 'vitest'
import { briefingOf, deskOf, textOf } from './desk-fixture.ts'
import type { StatementFact } from './facts.ts'
import type { BriefingMatter, StatementMatter } from './schemas/briefing.ts'
import { mergeStatements } from './statements.ts'

const actors = [
  textOf('actor', 'lavrov', { name: 'Sergei Lavrov', kind: 'person' }),
  textOf('actor', 'putin', { name: 'Vladimir Putin', kind: 'person' }),
  textOf('actor', 'kommersant', { name: 'Kommersant', kind: 'media' }),
]
const sources: BriefingMatter['sources'] = [
  { id: 'own', title: 'A transcript' },
  { id: 'kom', title: 'A report', publisher: 'Kommersant' },
]
const read: StatementFact[] = [
  {
    words: ['We will not go', 'ever again'],
    speaker: 'Lavrov',
    actor: 'lavrov',
    sources: ['kom'],
    about: [],
    paragraph: 2,
  },
  { words: ['It’s going nowhere'], speaker: 'Lavrov', actor: 'lavrov', sources: [], about: [], paragraph: 3 },
]

test('What is read in the text has the briefing’s day, and the publisher of the source that follows as its outlet', () => {
  expect(statementsOf([])).toEqual([
    {
      number: 1,
      briefing: 'talks',
      words: ['We will not go', 'ever again'],
      speaker: { name: 'Lavrov', actor: 'lavrov' },
      day: '2011-10-27',
      outlet: { name: 'Kommersant', actor: 'kommersant' },
      source: 'kom',
      paragraph: 2,
      about: [],
    },
    {
      number: 2,
      briefing: 'talks',
      words: ['It’s going nowhere'],
      speaker: { name: 'Lavrov', actor: 'lavrov' },
      day: '2011-10-27',
      paragraph: 3,
      about: [],
    },
  ])
})

describe('Front matter', () => {
  test.each<[string, StatementMatter, object]>([
    [
      'overrides what is read, by its words, however they are written',
      { words: 'we will not go, EVER again!', speaker: 'Putin', date: '2011-10-25', place: 'Sochi', source: 'own' },
      {
        number: 1,
        words: ['We will not go', 'ever again'],
        speaker: { name: 'Putin', actor: 'putin' },
        day: '2011-10-25',
        place: 'Sochi',
        source: 'own',
        outlet: undefined,
        paragraph: 2,
      },
    ],
    [
      'adds what it alone has, after what is read',
      { words: ['Never', 'we said'], speaker: 'a diplomatic source', outlet: 'TASS', source: 'kom' },
      {
        number: 3,
        words: ['Never', 'we said'],
        speaker: { name: 'a diplomatic source' },
        day: '2011-10-27',
        source: 'kom',
        outlet: { name: 'TASS' },
        paragraph: undefined,
      },
    ],
    [
      'gives words without the comma that leads to "he said"',
      { words: ['We do not see it as such,', 'Our objections remain,'], speaker: 'Lavrov' },
      { number: 3, words: ['We do not see it as such', 'Our objections remain'] },
    ],
    [
      'names an outlet over the source’s publisher',
      { words: ['We will not go', 'ever again'], outlet: 'TASS' },
      { number: 1, speaker: { name: 'Lavrov', actor: 'lavrov' }, source: 'kom', outlet: { name: 'TASS' } },
    ],
  ])('%s', (_, written, expected) => {
    expect(
      statementsOf([written]).map((statement) => ({
        outlet: undefined,
        paragraph: undefined,
        ...statement,
      })),
    ).toContainEqual(expect.objectContaining(expected))
  })

  test.each<[string, StatementMatter[], (string | number | undefined)[][]]>([
    [
      'that has more of the words stands for all that is read of them',
      [{ words: ['We will not go ever again.', 'It’s going nowhere!'], speaker: 'Putin' }],
      [[1, 'putin', 'We will not go ever again. … It’s going nowhere!']],
    ],
    [
      'that has less of the words, in parts too, stands in their place',
      [{ words: ['We will', 'go ever again'], speaker: 'Putin' }],
      [
        [1, 'putin', 'We will … go ever again'],
        [2, 'lavrov', 'It’s going nowhere'],
      ],
    ],
    [
      'that has the very words goes before one that holds them',
      [
        { words: 'He said we will not go ever again', speaker: 'a diplomat' },
        { words: 'We will not go ever again', speaker: 'Putin' },
      ],
      [
        [1, 'putin', 'We will not go … ever again'],
        [2, 'lavrov', 'It’s going nowhere'],
        [3, undefined, 'He said we will not go ever again'],
      ],
    ],
    [
      'that shares fewer than four words is another statement',
      [{ words: 'Not go, ever', speaker: 'Putin' }],
      [
        [1, 'lavrov', 'We will not go … ever again'],
        [2, 'lavrov', 'It’s going nowhere'],
        [3, 'putin', 'Not go, ever'],
      ],
    ],
    [
      'that shares only the beginning of a word is another statement',
      [
        { words: 'It’s going nowhere', speaker: 'Lavrov', date: '2011-10-25' },
        { words: 'we will not g', speaker: 'Putin' },
      ],
      [
        [1, 'lavrov', 'We will not go … ever again'],
        [2, 'lavrov', 'It’s going nowhere'],
        [3, 'putin', 'we will not g'],
      ],
    ],
  ])('%s', (_, written, expected) => {
    const statements = statementsOf(written)
    expect(statements.map(({ number, speaker, words }) => [number, speaker.actor, words.join(' … ')])).toEqual(expected)
  })

  test('withholds what holds its words', () => {
    expect(statementsOf([{ words: 'we will not go', withhold: true }]).map(({ number }) => number)).toEqual([2])
  })

  test('withholds a statement, not its number', () => {
    const numbers = statementsOf([{ words: 'We will not go ever again', withhold: true }]).map(({ number }) => number)
    expect(numbers).toEqual([2])
  })

  test('may give the same words to two speakers', () => {
    const both = statementsOf([
      { words: 'We agree.', speaker: 'Lavrov' },
      { words: 'We agree.', speaker: 'Putin' },
    ])
    expect(both.slice(2).map(({ number, speaker }) => [number, speaker.actor])).toEqual([
      [3, 'lavrov'],
      [4, 'putin'],
    ])
  })
})

describe('In two briefings a statement is', () => {
  const first: StatementMatter = { words: 'We will not go', speaker: 'Lavrov', date: '2011-10-25' }

  test.each<[string, StatementMatter, string[]]>([
    ['one, under the earlier, where words, speaker and day are equal', first, ['a#1']],
    [
      'one, however words and speaker are written',
      { ...first, words: ['“We will', 'NOT go!”'], speaker: 'Sergei Lavrov' },
      ['a#1'],
    ],
    ['two where it was said on two days', { ...first, date: '2011-10-26' }, ['a#1', 'b#1']],
    ['two where two said it', { ...first, speaker: 'Putin' }, ['a#1', 'b#1']],
    ['two where a word differs', { ...first, words: 'We will never go' }, ['a#1', 'b#1']],
    ['in order of their days, not of the briefings', { ...first, date: '2011-10-20' }, ['b#1', 'a#1']],
  ])('%s', (_, second, expected) => {
    expect(merge(first, second)).toEqual(expected)
  })

  test('one also where the register does not know the speaker', () => {
    const unknown = { ...first, speaker: 'a diplomat' }
    expect(merge(unknown, { ...first, speaker: 'A diplomat' })).toEqual(['a#1'])
    expect(merge(unknown, { ...first, speaker: 'an aide' })).toEqual(['a#1', 'b#1'])
  })
})

function statementsOf(statements: StatementMatter[]) {
  const text = briefingOf('talks', '2011-10-27T22:00-05:00', { sources, statements }, { statements: read })
  return deskOf([...actors, text]).briefings[0]!.statements
}

function merge(...written: StatementMatter[]): string[] {
  const texts = written.map((statement, index) =>
    briefingOf('ab'[index]!, `2011-10-2${7 + index}`, { statements: [statement] }),
  )
  return mergeStatements(deskOf([...actors, ...texts]).briefings).map(({ briefing, number }) => `${briefing}#${number}`)
}
