import { describe, expect, test } from 'vitest'
import { createRegister, type RegisterEntry } from '../model/register.ts'
import { findMentions } from './mentions.ts'
import { proseOf } from './prose-of.ts'
import type { Prose } from './prose.ts'
import { findStatements } from './statements.ts'

const register = createRegister([
  actor('lavrov', 'Sergei Lavrov', 'person'),
  actor('clinton', 'Hillary Clinton', 'person'),
  actor('peskov', 'Dmitry Peskov', 'person'),
  actor('nato', 'NATO', 'alliance'),
  actor('russia', 'Russia', 'state', ['Russian']),
  actor('kommersant', 'Kommersant', 'media'),
  actor('interfax', 'Interfax', 'media'),
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
    [
      'after an office and the name of who holds it',
      'The Russian foreign minister, Sergei Lavrov, said: “We will not go there.”',
      ['We will not go there.'],
    ],
    [
      'after a country’s office',
      'Russia’s foreign minister Sergei Lavrov said on Tuesday: “We will not go there.”',
      ['We will not go there.'],
    ],
    ['after a day', 'On Tuesday, Sergei Lavrov said: “We will not go there.”', ['We will not go there.']],
    [
      'after a name, an office and an adverb',
      'Sergei Lavrov, Russia’s foreign minister, later told Interfax: “We will not go there.”',
      ['We will not go there.'],
    ],
    [
      'before where and when they were said',
      '“We will not go there,” Sergei Lavrov said in Moscow on 5 May 2012.',
      ['We will not go there'],
    ],
    [
      'before an occasion',
      '“We will not go there,” Sergei Lavrov told reporters after a meeting with Hillary Clinton on Friday.',
      ['We will not go there'],
    ],
    [
      'before an interview',
      '“We will not go there,” Mr. Lavrov said in an interview with the newspaper Kommersant.',
      ['We will not go there'],
    ],
    [
      'before "said X, the minister"',
      '“We will not go there,” said Sergei Lavrov, the Russian foreign minister.',
      ['We will not go there'],
    ],
    ['between single marks without doubt', '‘We don’t go there,’ Sergei Lavrov said.', ['We don’t go there']],
    ['before a medium', '“We will not go there,” Sergei Lavrov said on television.', ['We will not go there']],
    ['when they answer', 'The answer was short: “We will not go there,” Sergei Lavrov said.', ['We will not go there']],
    [
      'when two parts are told to somebody',
      '“We will not go,” Sergei Lavrov told Hillary Clinton: “They have to answer.”',
      ['We will not go', 'They have to answer.'],
    ],
  ])('%s', (_, text, words) => {
    const prose = proseOf(['title', 'Sergei Lavrov speaks'], text)
    expect(read(prose)).toMatchObject([{ words, speaker: { actor: 'lavrov' }, paragraph: 1 }])
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
    ['a question', 'Did Sergei Lavrov say: “We will not go there”?'],
    ['a question without another verb', 'Sergei Lavrov said: “We will not go there”?'],
    ['a question about the words before it', '“We will not go there,” Sergei Lavrov said?'],
    ['no proof', 'There is no proof Sergei Lavrov said: “We will not go there.”'],
    ['a supposition', 'Suppose Sergei Lavrov says: “We will not go there.”'],
    ['a possibility', 'Could Sergei Lavrov say: “We will not go there”?'],
    ['the future', 'Will Sergei Lavrov say: “We will not go there”?'],
    ['the future after the name', 'Sergei Lavrov will say: “We will not go there.”'],
    ['a day that never comes', 'The day Sergei Lavrov says “we will not go there” will never come.'],
    ['a hope', 'Moscow hopes Sergei Lavrov says “we will not go there”.'],
    ['a hope of Russia', 'Russia hopes Sergei Lavrov says “we will not go there”.'],
    ['a wait', 'They waited until Sergei Lavrov said: “We will not go there.”'],
    ['what nobody heard', 'Nobody heard what Sergei Lavrov said: “We will not go there.”'],
    ['what nobody heard, behind', '“We will not go there” is not what Sergei Lavrov said.'],
    ['nothing said', 'Sergei Lavrov said nothing: “We will not go there” was on the banner.'],
    ['a banner', 'Sergei Lavrov said: “We will not go there” was on the banner.'],
    ['another’s thought', '“We will not go there,” Sergei Lavrov said Dmitry Peskov thought.'],
    ['another’s report', 'Sergei Lavrov, Interfax wrote, “will never leave the treaty again”.'],
    ['another’s report at the end', '“We will not go there,” Sergei Lavrov said, Interfax wrote.'],
    ['a banner’s words before', 'On the banner stood: “We will not go there,” Sergei Lavrov said.'],
    ['a claim that is denied', 'It is not true that, “we will not go there,” Sergei Lavrov said.'],
    ['another’s letter', '“We will not go there,” Sergei Lavrov said in Dmitry Peskov’s letter.'],
    ['two quotations', 'The banner read “no” and “we will not go there,” Sergei Lavrov said.'],
    ['never', 'Sergei Lavrov never said: “We will not go there.”'],
    ['rumour', 'Sergei Lavrov allegedly said: “We will not go there.”'],
    [
      'a spokesman for a minister',
      'A spokesman for the foreign minister, Sergei Lavrov, said: “We will not go there.”',
    ],
    ['a list', 'Hillary Clinton, Dmitry Peskov, Sergei Lavrov, said: “We will not go there.”'],
    ['a Russian', '“We will not go there,” the Russian said. Russia, NATO.'],
    ['a policy', 'The policy Sergei Lavrov said “would take us there”.'],
    ['doubtful single marks', '‘We go to ministers’ meetings, or not,’ Sergei Lavrov said.'],
    ['a quotation block', ['quote', 'Sergei Lavrov said: “We will not go there.”'] as ['quote', string]],
  ])('%s', (_, text) => {
    expect(read(proseOf(text))).toEqual([])
  })
})

describe('Words are also about whom they or their sentence name', () => {
  test.each([
    ['in the words', '“We will not follow NATO there,” Sergei Lavrov said.', ['nato']],
    ['beside them', '“We will not go there,” Sergei Lavrov said after talks with NATO.', ['nato']],
    ['once', '“NATO will not go there,” Sergei Lavrov said after talks with NATO.', ['nato']],
    ['not the speaker', '“Sergei Lavrov will not go there,” Sergei Lavrov said.', []],
    ['not the outlet that was told', '“We will not go there,” Sergei Lavrov told Kommersant.', []],
    ['but an outlet that is spoken of', '“We will not read Kommersant,” Sergei Lavrov said.', ['kommersant']],
    ['not those of the sentence before', 'NATO waits. “We will not go there,” Sergei Lavrov said.', []],
  ])('%s', (_, text, about) => {
    expect(read(proseOf(text)).map((statement) => statement.about.map(({ id }) => id))).toEqual([about])
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

test('The speaker is whom the author’s link names', () => {
  const text = 'Hillary Clinton left. The minister said: “We will not go there.”'
  const links = [{ start: 22, end: 34, kind: 'actor' as const, id: 'lavrov' }]
  expect(read({ ...proseOf(text), links })).toMatchObject([{ speaker: { start: 22, end: 34, actor: 'lavrov' } }])
})

test('A link that begins in the words and ends behind them names no speaker', () => {
  const text = '“We will not go there, Lavrov,” he, Sergei Lavrov, said.'
  const links = [{ start: 23, end: 48, kind: 'actor' as const, id: 'lavrov' }]
  expect(read({ ...proseOf(text), links })).toEqual([])
})

function read(prose: Prose) {
  return findStatements(prose, findMentions(prose, register, []), register)
}

function actor(id: string, name: string, actorKind: string, aliases: string[] = []): RegisterEntry {
  return { kind: 'actor', id, name, actorKind, aliases, ambiguous: [] }
}
