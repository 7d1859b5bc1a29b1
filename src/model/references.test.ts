import { describe, expect, test } from 'vitest'
import { entriesOf, textOf } from './desk-fixture.ts'
import type { Problem } from './problem.ts'
import { readRedirects } from './redirects.ts'
import { createReferences } from './references.ts'
import { createRegister } from './register.ts'

const texts = [
  textOf('actor', 'nato', { name: 'NATO', kind: 'alliance', aliases: ['North Atlantic Treaty Organization'] }),
  textOf('actor', 'mda', { name: 'Missile Defense Agency', kind: 'agency', aliases: ['MDA'] }),
  textOf('actor', 'afp', { name: 'AFP', kind: 'media' }),
  textOf('actor', 'iran', { name: 'Iran', kind: 'state' }),
  textOf('actor', 'lavrov', { name: 'Sergei Lavrov', kind: 'person', redirects: ['sergey-lavrov'] }),
  textOf('actor', 'igor-ivanov', { name: 'Igor Ivanov', kind: 'person' }),
  textOf('actor', 'sergei-ivanov', { name: 'Sergei Ivanov', kind: 'person' }),
  textOf('actor', 'working-group', { name: 'Working Group', kind: 'forum', redirects: ['/topics/reset/'] }),
  textOf('topic', 'missile-defense', { name: 'Missile defense', aliases: ['BMD'], redirects: ['abm'] }),
  textOf('topic', 'front', { name: 'The front', redirects: ['old-front'] }),
  textOf('topic', 'trenches', { name: 'Trenches', aliases: ['Old front'] }),
  textOf('story', 'radar-talks', { name: 'Radar talks', redirects: ['talks'] }),
  textOf('page', 'about', { title: 'About' }),
]
const broken = { kind: 'actor', id: 'kommersant', file: 'content/actors/kommersant.md' } as const
const here = { file: 'content/briefings/x.md', path: ['actors', 0] }

describe('An entry is meant', () => {
  test.each([
    ['by its id', 'actor', 'nato', 'nato'],
    ['by a name, whatever its case', 'actor', 'Nato', 'nato'],
    ['by an old id', 'actor', 'sergey-lavrov', 'lavrov'],
    ['by an old id also where another bears the name', 'topic', 'old-front', 'front'],
    ['by a surname that one person bears', 'actor', 'Lavrov', 'lavrov'],
    ['by the id of a file that cannot be read', 'actor', 'kommersant', 'kommersant'],
  ] as const)('%s', (_, kind, name, id) => {
    const references = open()
    expect(references.entry(kind, name, here)).toBe(id)
    expect(references.problems).toEqual([])
  })
})

describe('No entry is meant', () => {
  test.each([
    [
      'by a slip, which is answered with what was meant',
      'actor',
      'Natto',
      'unknown-actor: No actor "Natto". Did you mean "NATO"? | Write a name or alias that exists, or make one: npm run new -- actor "Natto"',
    ],
    [
      'by a name that a file name cannot hold as it is',
      'actor',
      'Lech Wałęsa’s aide',
      'unknown-actor: No actor "Lech Wałęsa’s aide". | Write a name or alias that exists, or make one: npm run new -- actor "Lech Wałęsa’s aide"',
    ],
    [
      'by a name that no file name can hold',
      'topic',
      'Коммерсант',
      'unknown-topic: No topic "Коммерсант". | Write a name or alias that exists, or make one: npm run new -- topic "Коммерсант"',
    ],
    [
      'by a surname of two',
      'actor',
      'Ivanov',
      'ambiguous-name: "Ivanov" may be "igor-ivanov" or "sergei-ivanov". | Write the id that you mean.',
    ],
    [
      'by a topic among actors',
      'actor',
      'missile-defense',
      'unknown-actor: "missile-defense" is a topic, not an actor. | Move it to `topics`.',
    ],
    [
      'by a topic’s alias',
      'actor',
      'BMD',
      'unknown-actor: "BMD" is a topic, "missile-defense", not an actor. | Move it to `topics`.',
    ],
    [
      'by a topic’s old id',
      'actor',
      'abm',
      'unknown-actor: "abm" is a topic, "missile-defense", not an actor. | Move it to `topics`.',
    ],
    [
      'by a story among actors',
      'actor',
      'radar-talks',
      'unknown-actor: "radar-talks" is a story, not an actor. | Write the name of an actor.',
    ],
  ] as const)('%s', (_, kind, name, expected) => {
    const references = open()
    expect(references.entry(kind, name, here)).toBeUndefined()
    expect(references.problems.map(describeProblem)).toEqual([expected])
    expect(references.problems).toMatchObject([{ ...here, severity: 'error' }])
  })

  test('by a topic that was made an actor, where topics are', () => {
    const references = open()
    expect(references.entry('topic', 'reset', { ...here, path: ['topics', 0] })).toBeUndefined()
    expect(references.entry('topic', 'NATO', { ...here, path: ['broader', 0] })).toBeUndefined()
    expect(references.problems.map(describeProblem)).toEqual([
      'unknown-topic: "reset" is an actor, "working-group", not a topic. | Move it to `actors`.',
      'unknown-topic: "NATO" is an actor, not a topic. | Write the name of a topic.',
    ])
  })
})

describe('A publisher, outlet, speaker or `by`', () => {
  test.each([
    ['is an actor by any name', 'MDA', { name: 'MDA', actor: 'mda' }],
    ['is an actor by an old id', 'sergey-lavrov', { name: 'sergey-lavrov', actor: 'lavrov' }],
    ['stands as written where it is unknown', 'a diplomatic source', { name: 'a diplomatic source' }],
    ['stands as written where it only begins with an article', 'the diplomat', { name: 'the diplomat' }],
    ['stands as written where it is short', 'AP', { name: 'AP' }],
    ['stands as written where another country has nearly its name', 'Iraq', { name: 'Iraq' }],
    ['stands as written where another agency has nearly its name', 'MOD', { name: 'MOD' }],
    ['stands as written where a longer name has it', 'Lavrov’s aide', { name: 'Lavrov’s aide' }],
  ])('%s', (_, name, expected) => {
    const references = open()
    expect(references.named(name, here)).toEqual(expected)
    expect(references.problems).toEqual([])
  })

  test.each([
    ['is nearly a short name', 'Natto', '"Natto" is not in the register. Did you mean "NATO"?'],
    ['has two letters changed', 'Iarn', '"Iarn" is not in the register. Did you mean "Iran"?'],
    ['is nearly a name with an article', 'the Natto', '"the Natto" is not in the register. Did you mean "NATO"?'],
    ['has an article too many', 'The MDA', '"The MDA" is not in the register. Did you mean "MDA"?'],
    ['is nearly a surname', 'Lavrow', '"Lavrow" is not in the register. Did you mean "Lavrov"?'],
    [
      'is nearly a long name',
      'Missle Defence Agency',
      '"Missle Defence Agency" is not in the register. Did you mean "Missile Defense Agency"?',
    ],
    ['is a topic', 'missile defense', '"missile defense" is a topic, not an actor.'],
  ])('stands as written with a warning where it %s', (_, name, reason) => {
    const references = open()
    expect(references.named(name, here)).toEqual({ name })
    expect(references.problems).toEqual([
      { ...here, severity: 'warning', rule: 'near-name', reason, note: 'An unknown name stands as written.' },
    ])
  })

  test('must not be a surname of two', () => {
    const references = open()
    expect(references.named('Ivanov', here)).toEqual({ name: 'Ivanov' })
    expect(references.problems).toMatchObject([{ severity: 'error', rule: 'ambiguous-name' }])
  })
})

describe('A text is meant by its id', () => {
  test.each([
    ['today’s', 'radar-talks', 'radar-talks', []],
    ['old', 'talks', 'radar-talks', []],
    [
      'but not by a slip',
      'radar-talk',
      undefined,
      [
        'unknown-story: No story "radar-talk". Did you mean "radar-talks"? | Write the id of a file in content/stories/.',
      ],
    ],
    [
      'but not by that of another kind',
      'abm',
      undefined,
      [
        'unknown-story: "abm" is a topic, "missile-defense", not a story. | Write the id of a file in content/stories/.',
      ],
    ],
  ])('%s', (_, id, expected, problems) => {
    const references = open()
    expect(references.text('story', id, here)).toBe(expected)
    expect(references.problems.map(describeProblem)).toEqual(problems)
  })
})

test('Each place of a name is reported', () => {
  const references = open()
  references.entry('actor', 'Natto', here)
  references.entry('actor', 'Natto', { ...here, path: ['actors', 1] })
  expect(references.problems.map(({ path }) => path)).toEqual([
    ['actors', 0],
    ['actors', 1],
  ])
})

function open() {
  const all = [...texts, broken]
  return createReferences(createRegister(entriesOf(texts)), readRedirects(texts, [broken]), all)
}

function describeProblem({ rule, reason, note }: Problem): string {
  return `${rule}: ${reason} | ${note!}`
}
