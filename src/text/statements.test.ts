import { describe, expect, test } from 'vitest'
import { createRegister, type RegisterEntry } from '../model/register.ts'
import { findMentions } from './mentions.ts'
import { proseOf } from './prose-of.ts'
import type { Prose } from './prose.ts'
import { findStatements } from './statements.ts'

const register = createRegister([
  actor('lavrov', 'Sergei Lavrov', 'person'),
  actor('clinton', 'Hillary Clinton', 'person'),
  actor('nato', 'NATO', 'alliance'),
  actor('russia', 'Russia', 'state', ['Russian']),
  actor('kommersant', 'Kommersant', 'media'),
])

describe('Words are printed under a name', () => {
  test.each([
    ['after "X said:"', 'Sergei Lavrov said: “We will not go there.”', ['We will not go there.']],
    [
      'after "X told reporters that"',
      'Sergei Lavrov told reporters in Moscow that “we will not go there”.',
      ['we will not go there'],
    ],
    ['before "X said"', '“We will not go there,” Sergei Lavrov said.', ['We will not go there']],
    [
      'before "said X"',
      '“We will not go there,” said Russian Foreign Minister Sergei Lavrov.',
      ['We will not go there'],
    ],
    ['between straight marks', '"We will not go there," Sergei Lavrov said.', ['We will not go there']],
    [
      'when the name has an apposition',
      '“We will not go there,” Sergei Lavrov, the minister, said.',
      ['We will not go there'],
    ],
    ['when the quotation asks', '“Will we not go there?” Sergei Lavrov asked.', ['Will we not go there?']],
    [
      'when it is split',
      '“We will not go,” Sergei Lavrov said, “until they answer.”',
      ['We will not go', 'until they answer.'],
    ],
    ['with several sentences', 'Sergei Lavrov said: “We wait. We will not go.”', ['We wait. We will not go.']],
    [
      'with a quotation inside',
      '“We heard ‘never’ and “no” again,” Sergei Lavrov said.',
      ['We heard ‘never’ and “no” again'],
    ],
    [
      'when its own sentence begins elsewhere',
      'All is well but missile defense, “on which we are going nowhere,” Sergei Lavrov told a press conference.',
      ['on which we are going nowhere'],
    ],
  ])('%s', (_, text, words) => {
    expect(read(proseOf(text))).toMatchObject([{ words, speaker: { actor: 'lavrov' }, paragraph: 1 }])
  })
})

describe('Words are not printed on a guess', () => {
  test.each([
    ['a pronoun', 'Sergei Lavrov spoke. “We will not go there,” he said.'],
    ['an unknown speaker', '“We will not go there,” Anatoly Antonov told Sergei Lavrov.'],
    ['two speakers', '“We will not go there,” Sergei Lavrov and Hillary Clinton said.'],
    ['two verbs', 'Sergei Lavrov said he agreed after Hillary Clinton said “we will not go there”.'],
    ['an aide', '“We will not go there,” an aide to Sergei Lavrov said.'],
    ['a spokesman', '“We will not go there,” Sergei Lavrov’s spokesman said.'],
    ['a spokeswoman after the verb', '“We will not go there,” said NATO spokeswoman Oana Lungescu.'],
    ['a denial', 'Sergei Lavrov did not say “we will not go there”.'],
    ['a condition', 'If Sergei Lavrov said “we will not go there”, we missed it.'],
    ['another’s clause', 'When Sergei Lavrov said that, the answer was: “We will not go there.”'],
    ['a nested source', 'Kommersant quoted Sergei Lavrov as saying “we will not go there”.'],
    ['an unnamed source', '“We will not go there,” Kommersant quoted a source in NATO as saying.'],
    ['hearsay', 'According to Sergei Lavrov, “we will not go there”.'],
    ['scare quotes', 'Sergei Lavrov said the “reset” failed.'],
    ['an open quotation', 'Sergei Lavrov said: “We will not go there.'],
    ['a quotation block', ['quote', 'Sergei Lavrov said: “We will not go there.”'] as ['quote', string]],
  ])('%s', (_, text) => {
    expect(read(proseOf(text))).toEqual([])
  })
})

test('Sources are those cited after the words in the same sentence', () => {
  const text = 'So it was. Sergei Lavrov said: “We will not go there.” Others did.'
  const prose = { ...proseOf(text), references: [{ offset: 10, ids: ['early'] }, { offset: 54, ids: ['afp', 'tmt'] }, { offset: text.length, ids: ['late'] }] } // prettier-ignore
  expect(read(prose)).toMatchObject([{ sources: ['afp', 'tmt'] }])
})

test('Spans leave out the marks and the comma', () => {
  const prose = proseOf('“We will not go,” Sergei Lavrov said, “ever again.”')
  const [statement] = read(prose)
  expect(statement?.parts.map(({ start, end }) => prose.text.slice(start, end))).toEqual([
    'We will not go',
    'ever again.',
  ])
  expect(statement).toMatchObject({ start: 1, end: 50, speaker: { start: 18, end: 31 } })
})

function read(prose: Prose) {
  return findStatements(prose, findMentions(prose, register, []), register)
}

function actor(id: string, name: string, actorKind: string, aliases: string[] = []): RegisterEntry {
  return { kind: 'actor', id, name, actorKind, aliases, ambiguous: [] }
}
