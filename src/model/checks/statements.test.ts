import { describe, expect, test } from 'vitest'
import { briefingOf } from '../desk-fixture.ts'
import type { StatementMatter } from '../schemas/briefing.ts'
import { checkStatements } from './statements.ts'

const read = { words: ['We will not go'], speaker: 'Lavrov', actor: 'lavrov', sources: [], about: [], paragraph: 1 }

describe('A statement in front matter', () => {
  test.each<[string, StatementMatter, string[]]>([
    ['may add what somebody said', { words: 'Never.', speaker: 'Lavrov' }, []],
    ['need not name the speaker of words that are read', { words: '“We will not go.”', place: 'Sochi' }, []],
    ['may withhold words that are read', { words: 'We will not go', withhold: true }, []],
    [
      'must name the speaker of others',
      { words: ['We will never go', 'he said'] },
      [
        'error no-speaker: Nobody knows who said "We will never go … he said": it is not read as a statement of the text.',
      ],
    ],
    [
      'withholds nothing where the words differ',
      { words: 'We wil not go', speaker: 'Lavrov', withhold: true },
      ['warning nothing-withheld: Nothing is withheld: "We wil not go" is not read as a statement of the text.'],
    ],
  ])('%s', (_, statement, expected) => {
    const text = briefingOf('talks', '2011-10-27', { statements: [statement] }, { statements: [read] })
    const problems = checkStatements(text)
    expect(problems.map(({ severity, rule, reason }) => `${severity} ${rule}: ${reason}`)).toEqual(expected)
    expect(problems.every(({ path }) => path?.join('.') === 'statements.0.words')).toBe(true)
  })
})
