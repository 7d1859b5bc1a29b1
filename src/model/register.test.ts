import { describe, expect, test } from 'vitest'
import { createRegister, resolveName, sliceFor, type RegisterEntry } from './register.ts'

const register = createRegister([
  entry('nato', 'NATO', { actorKind: 'alliance', aliases: ['North Atlantic Treaty Organization'] }),
  entry('russia', 'Russia', { actorKind: 'state', ambiguous: ['Moscow'] }),
  entry('lavrov', 'Sergei Lavrov', { actorKind: 'person' }),
  entry('oreilly', 'Patrick J. O’Reilly', { actorKind: 'person' }),
  entry('igor-ivanov', 'Igor Ivanov', { actorKind: 'person' }),
  entry('sergei-ivanov', 'Sergei Ivanov', { actorKind: 'person' }),
  entry('washington', 'Washington', { actorKind: 'place' }),
  entry('missile-defense', 'Missile defense', { kind: 'topic' }),
])

describe('In front matter', () => {
  test.each([
    ['an id wins', 'nato', { kind: 'actor', id: 'nato' }],
    ['an alias will do', 'North Atlantic Treaty Organization', { kind: 'actor', id: 'nato' }],
    ['names ignore case, abbreviations too', 'Nato', { kind: 'actor', id: 'nato' }],
    ['names ignore quotation style', "patrick j. o'reilly", { kind: 'actor', id: 'oreilly' }],
    ['initials may be left out', 'Patrick O’Reilly', { kind: 'actor', id: 'oreilly' }],
    ['a surname that one person bears suffices', 'Lavrov', { kind: 'actor', id: 'lavrov' }],
    ['an ambiguous spelling of one entry suffices', 'Moscow', { kind: 'actor', id: 'russia' }],
    ['a surname of two is reported with their ids', 'Ivanov', { several: ['igor-ivanov', 'sergei-ivanov'] }],
    ['a slip is answered with what was meant', 'Natto', { unknown: true, nearest: ['NATO'] }],
    ['a slip in a surname too', 'Lavrow', { unknown: true, nearest: ['Lavrov'] }],
    ['what is far from everything is unknown', 'a diplomatic source', { unknown: true, nearest: [] }],
  ])('%s', (_, name, expected) => {
    expect(resolveName(register, name, 'actor')).toEqual(expected)
  })

  test('a topic is no actor', () => {
    expect(resolveName(register, 'missile defense', 'actor')).toMatchObject({ unknown: true })
    expect(resolveName(register, 'missile defense', 'topic')).toEqual({ kind: 'topic', id: 'missile-defense' })
    expect(resolveName(register, 'missile defense')).toEqual({ kind: 'topic', id: 'missile-defense' })
  })
})

test('A slice holds the entries that the words can begin or bear as a surname, by kind and id', () => {
  const ids = (...words: string[]) => sliceFor(register, new Set(words)).map(({ id }) => id)
  expect(ids('missile', 'ivanov', 'north')).toEqual(['igor-ivanov', 'nato', 'sergei-ivanov', 'missile-defense'])
  expect(ids('treaty', 'defense')).toEqual([])
})

function entry(id: string, name: string, rest: Partial<RegisterEntry> = {}): RegisterEntry {
  return { kind: 'actor', id, name, aliases: [], ambiguous: [], ...rest }
}
