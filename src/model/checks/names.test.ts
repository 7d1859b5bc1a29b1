import { describe, expect, test } from 'vitest'
import { entriesOf, textOf } from '../desk-fixture.ts'
import type { CompiledText } from '../facts.ts'
import { checkNames } from './names.ts'

const georgia = textOf('actor', 'georgia', { name: 'Georgia', kind: 'state' })

test('A spelling of several is reported in the file of the first, which names those of the others', () => {
  const state = textOf('actor', 'georgia-us', { name: 'State of Georgia', kind: 'place', aliases: ['georgia'] })
  const war = textOf('topic', 'georgia', { name: 'The war in Georgia', aliases: ['Georgia'] })
  expect(check([{ ...georgia, file: 'content/actors/states/georgia.md' }, state, war])).toEqual([
    {
      file: 'content/actors/states/georgia.md',
      path: ['name'],
      severity: 'error',
      rule: 'name-clash',
      reason: '"Georgia" is also a name of content/actors/georgia-us.md and content/topics/georgia.md.',
      note: 'Take it out of one of them, or list it under `ambiguous` in both: it then links only where the text settles it.',
      others: ['content/actors/georgia-us.md', 'content/topics/georgia.md'],
    },
  ])
})

describe('A clash stands where the first file has the spelling', () => {
  test.each([
    ['as an alias', { aliases: ['Sakartvelo', 'GEORGIA'] }, ['aliases', 1]],
    ['as ambiguous', { ambiguous: ['Georgia'] }, ['ambiguous', 0]],
  ])('%s', (_, spellings, path) => {
    const first = textOf('actor', 'atlanta', { name: 'Atlanta', kind: 'place', ...spellings })
    expect(check([first, georgia])).toMatchObject([{ file: 'content/actors/atlanta.md', path }])
  })
})

test('A spelling that one file has twice is reported where it is to go', () => {
  const names = { aliases: ['Moscow'], ambiguous: ['Moscow'] }
  expect(check([textOf('actor', 'russia', { name: 'Russia', kind: 'state', ...names })])).toMatchObject([
    { file: 'content/actors/russia.md', path: ['ambiguous'], reason: '"Moscow" stands twice in this file.' },
  ])
})

function check(texts: readonly CompiledText[]) {
  return checkNames(entriesOf(texts), texts)
}
