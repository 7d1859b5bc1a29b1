import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRegister, type RegisterEntry } from '../model/register.ts'
import { explainProse, type Explanation } from './explanation.ts'
import { readPlainProse } from './plain-prose.ts'

const entries: RegisterEntry[] = [
  actor('lavrov', 'Sergei Lavrov', 'person'),
  actor('nato', 'NATO', 'alliance'),
  actor('kommersant', 'Kommersant', 'media'),
  { kind: 'topic', id: 'shield', name: 'missile defense', aliases: [], ambiguous: [] },
]

const wire = `NATO talks fail

“We are going nowhere,” Foreign Minister Sergei Lavrov told Kommersant on Wednesday, “and they know it.”

“It is not over,” said Anatoly Antonov. Missile defense is to stand by 2020, according to Kommersant.`

test('A text is explained as the contract has it', () => {
  const { mentions, topics, statements, dates, tags } = explain(wire, '2011-10-27')
  expect(mentions).toEqual([
    { ...find('NATO'), actor: 'nato', role: 'subject' },
    { ...find('Sergei Lavrov'), actor: 'lavrov', role: 'speaker' },
    { ...find('Kommersant'), actor: 'kommersant', role: 'source' },
    { ...find('Kommersant', 2), actor: 'kommersant', role: 'source' },
  ])
  expect(topics).toEqual([{ ...find('Missile defense'), topic: 'shield' }])
  expect(statements).toEqual([
    {
      ...find('We are going nowhere,” Foreign Minister Sergei Lavrov told Kommersant on Wednesday, “and they know it.'),
      parts: [span('We are going nowhere'), span('and they know it.')],
      kind: 'direct',
      speaker: { ...find('Sergei Lavrov'), actor: 'lavrov' },
      outlet: { ...find('Kommersant'), actor: 'kommersant' },
      cue: find('told'),
      publish: true,
    },
    {
      ...find('It is not over'),
      parts: [span('It is not over')],
      kind: 'direct',
      speaker: { ...find('Anatoly Antonov'), actor: null },
      outlet: null,
      cue: find('said'),
      publish: true,
    },
  ])
  expect(dates).toEqual([
    { ...find('Wednesday'), value: '2011-10-26', modifier: null },
    { ...find('by 2020'), value: '2020', modifier: 'before' },
  ])
  expect(tags).toEqual([
    { id: 'nato', kind: 'actor', relation: 'about', because: 'named in the title' },
    { id: 'lavrov', kind: 'actor', relation: 'mentioned', because: 'named in the text' },
    { id: 'kommersant', kind: 'actor', relation: 'mentioned', because: 'named in the text' },
    { id: 'shield', kind: 'topic', relation: 'mentioned', because: 'named in the text' },
    { id: 'kommersant', kind: 'actor', relation: 'source', because: 'named as a source' },
  ])
})

describe('Who is published does not depend on the register:', () => {
  test.each([
    ['the same words with nobody in it', wire],
    ['an office is no part of a name', '“We will not go there,” Russian Foreign Minister Sergei Lavrov said.'],
    ['nor is a state', '“We will not go there,” said NATO’s Anders Fogh Rasmussen.'],
    ['particles are', '“We will not go there,” Ursula von der Leyen said.'],
  ])('%s', (_, text) => {
    const [known, unknown] = [explain(text), explainProse(readPlainProse(text), createRegister([]))]
    const published = ({ statements }: Explanation) => statements.map(({ start, end, publish, speaker }) => [start, end, publish, speaker?.text]) // prettier-ignore
    expect(published(known)).toHaveLength(text === wire ? 2 : 1)
    expect(published(unknown)).toEqual(published(known))
  })

  test.each([
    ['a supposition', 'Suppose Sergei Lavrov says: “We will not go there.”'],
    ['a pronoun', 'Sergei Lavrov spoke. “We will not go there,” He said.'],
    ['a people', '“We will not go there,” the Russian said.'],
    ['two speakers', '“We will not go there,” Sergei Lavrov and Hillary Clinton said.'],
    ['another’s report', 'Sergei Lavrov, Interfax wrote, “will never leave the treaty again”.'],
    ['a day', '“We will not go there,” Tuesday said.'],
  ])('nobody is on a guess: %s', (_, text) => {
    expect(explain(text).statements).toEqual([])
  })
})

test('Every text equals its slice, whatever the text', () => {
  const piece = fc.constantFrom(
    ...wire.split(/(?<=\s)/),
    '\n\n',
    '“',
    '”',
    '‘',
    '’',
    '🛰️ ',
    'é',
    '\u2028',
    'NATO',
    '\r\n',
    'May 2012 ',
    'said ',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('')
      const { mentions, topics, statements, dates } = explain(text, '2011-10-27')
      const named = statements.flatMap(({ speaker, outlet, cue }) =>
        [speaker, outlet, cue].filter((one) => one !== null),
      )
      for (const { start, end, text: quoted } of [...mentions, ...topics, ...statements, ...dates, ...named])
        expect(text.slice(start, end)).toBe(quoted)
      for (const { start, end, parts } of statements) expect([parts[0]?.start, parts.at(-1)?.end]).toEqual([start, end])
    }),
  )
})

function explain(text: string, written?: string): Explanation {
  return explainProse(readPlainProse(text), createRegister(entries), [], written)
}

/** Find words in the wire, the first time they stand there or another. */
function find(text: string, time = 1) {
  let start = -1
  for (let passed = 0; passed < time; passed++) start = wire.indexOf(text, start + 1)
  return { start, end: start + text.length, text }
}

function span(text: string) {
  const { start, end } = find(text)
  return { start, end }
}

function actor(id: string, name: string, actorKind: string): RegisterEntry {
  return { kind: 'actor', id, name, actorKind, aliases: [], ambiguous: [] }
}
