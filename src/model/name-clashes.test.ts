import { describe, expect, test } from 'vitest'
import { findNameClashes } from './name-clashes.ts'

describe('A spelling of two entries', () => {
  test.each([
    ['clashes, however it is written', { aliases: ['The Alliance'] }, { aliases: ['the alliance'] }, ['The Alliance']],
    [
      'clashes if only one lists it as ambiguous',
      { ambiguous: ['Washington'] },
      { aliases: ['Washington'] },
      ['Washington'],
    ],
    ['is fine if both list it as ambiguous', { ambiguous: ['Georgia'] }, { ambiguous: ['Georgia'] }, []],
    ['is none where one is an abbreviation: US, us', { aliases: ['US'] }, { aliases: ['us'] }, []],
    ['is one with and without dots: U.S., US', { aliases: ['U.S.'] }, { aliases: ['US'] }, ['U.S.']],
  ])('%s', (_, first, second, spellings) => {
    const clashes = findNameClashes([entry('one', first), entry('two', second)])
    expect(clashes.map(({ spelling, entries }) => [spelling, entries.map(({ id }) => id)])).toEqual(
      spellings.map((spelling) => [spelling, ['one', 'two']]),
    )
  })
})

test('One entry may repeat itself, but not list a spelling both as an alias and as ambiguous', () => {
  expect(findNameClashes([entry('one', { aliases: ['Name of one', 'name of one'] })])).toEqual([])
  expect(findNameClashes([entry('one', { aliases: ['Reset'], ambiguous: ['reset'] })])).toMatchObject([
    { spelling: 'Reset' },
  ])
})

function entry(id: string, { aliases = [], ambiguous = [] }: { aliases?: string[]; ambiguous?: string[] }) {
  return { kind: 'actor' as const, id, name: `Name of ${id}`, aliases, ambiguous }
}
