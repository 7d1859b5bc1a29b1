import { describe, expect, test } from 'vitest'
import { createRegister } from '../model/register.ts'
import { inferAbout, mentionFacts } from './about.ts'
import { findMentions } from './mentions.ts'
import { proseOf } from './prose-of.ts'

const register = createRegister([
  { kind: 'actor', id: 'nato', name: 'NATO', actorKind: 'alliance', aliases: [], ambiguous: [] },
  { kind: 'actor', id: 'kommersant', name: 'Kommersant', actorKind: 'media', aliases: [], ambiguous: [] },
])

describe('A text is about', () => {
  test.each([
    [
      'whom its title names, before all else',
      [
        ['title', 'NATO meets'],
        ['summary', 'NATO.'],
      ],
      { 'actor:nato': 'title' },
    ],
    [
      'whom its summary names',
      [
        ['summary', 'NATO meets.'],
        ['keyPoint', 'NATO.'],
      ],
      { 'actor:nato': 'summary' },
    ],
    ['whom a key point names', [['keyPoint', 'NATO meets.'], 'NATO.'], { 'actor:nato': 'keyPoints' }],
    [
      'whom paragraphs and list items name three times',
      ['NATO and NATO.', ['listItem', 'NATO']],
      { 'actor:nato': { times: 3 } },
    ],
    ['not whom they name twice', ['NATO and NATO.'], {}],
    ['not whom quotations name', ['NATO, NATO: “NATO is NATO,” he said.', ['quote', 'NATO']], {}],
    [
      'not whom captions, tables, headings and footnotes name',
      ['NATO, NATO.', ['caption', 'NATO'], ['tableCell', 'NATO'], ['heading', 'NATO'], ['footnote', 'NATO']],
      {},
    ],
    [
      'not an outlet that only carries the news',
      ['A source told Kommersant so. According to the Russian daily Kommersant, it is. Kommersant reported it.'],
      {},
    ],
    ...[
      'Kommersant learned on Tuesday that it is so.',
      'Kommersant has learned so.',
      'A Kommersant report put it at ten.',
      'It stood in a Kommersant article.',
      'He was quoted in Kommersant on Friday.',
      'A report in Kommersant put it at ten.',
      'Kommersant’s sources differ.',
      'An interview appeared in Kommersant.',
    ].map((text): [string, Parameters<typeof proseOf>, object] => [
      `not the outlet of "${text}"`,
      [`${text} ${text} ${text}`],
      {},
    ]),
    ['not whom single marks quote', ['NATO, NATO: ‘NATO is Russia’s and NATO’s ministers’ friend,’ he said.'], {}],
    ['whom apostrophes surround', ['NATO’s ministers’ meeting, NATO and NATO’s.'], { 'actor:nato': { times: 3 } }],
    [
      'an outlet that acts',
      ['Kommersant was sold. Its owner closed Kommersant. Nobody mourns Kommersant.'],
      { 'actor:kommersant': { times: 3 } },
    ],
  ] as [string, Parameters<typeof proseOf>, object][])('%s', (_, written, expected) => {
    const prose = proseOf(...written)
    expect(Object.fromEntries(inferAbout(findMentions(prose, register, []), prose, register))).toEqual(expected)
  })
})

test('A fact quotes the sentence of the first mention in a paragraph', () => {
  const prose = proseOf(
    ['title', 'NATO meets'],
    ['caption', 'NATO’s seat'],
    'It rained. The U.S. asked NATO to stay. NATO stayed.',
  )
  expect(mentionFacts(findMentions(prose, register, []), prose, register)).toEqual([
    {
      kind: 'actor',
      id: 'nato',
      sentence: 'The U.S. asked NATO to stay.',
      start: 15,
      end: 19,
      paragraph: 1,
      because: 'title',
    },
  ])
})

test('A name that only front matter has is marked, as its page need not repeat a title', () => {
  const prose = proseOf(['title', 'NATO meets'], 'It rained.')
  expect(mentionFacts(findMentions(prose, register, []), prose, register)).toEqual([
    { kind: 'actor', id: 'nato', sentence: 'NATO meets', start: 0, end: 4, inFront: true, because: 'title' },
  ])
})

test('A name in a list item has its sentence, and no paragraph', () => {
  const prose = proseOf(['title', 'It rained'], ['listItem', 'Snow fell. NATO met.'])
  expect(mentionFacts(findMentions(prose, register, []), prose, register)).toEqual([
    { kind: 'actor', id: 'nato', sentence: 'NATO met.', start: 0, end: 4 },
  ])
})
