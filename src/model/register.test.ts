import { describe, expect, test } from 'vitest'
import { collectWords } from './fold.ts'
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

describe('A slice holds', () => {
  const slice = (text: string) => sliceFor(register, collectWords(text))
  const ids = (text: string) => slice(text).map(({ id }) => id)

  test.each([
    ['who is called by words of the text, by kind and id', 'NATO on missile defense', ['nato', 'missile-defense']],
    ['whoever bears a surname', 'Ivanov', ['igor-ivanov', 'sergei-ivanov']],
    ['who is named without initials', 'Patrick O’Reilly', ['oreilly']],
    ['who is named over a line’s end', 'Washing-\nton', ['washington']],
    ['who is meant by an ambiguous spelling', 'in Moscow', ['russia']],
    ['whoever has an id of these words', 'a reply to sergei and ivanov', ['igor-ivanov', 'sergei-ivanov']],
    ['nobody of whose name a word is missing', 'missile, North Atlantic, treaty, defence', []],
  ])('%s', (_, text, expected) => {
    expect(ids(text)).toEqual(expected)
  })

  test('of the other spellings of an entry only those that the words allow', () => {
    expect(slice('NATO')).toEqual([entry('nato', 'NATO', { actorKind: 'alliance' })])
    expect(slice('the North Atlantic Treaty Organization')).toEqual([
      entry('nato', 'NATO', { actorKind: 'alliance', aliases: ['North Atlantic Treaty Organization'] }),
    ])
  })
})

function entry(id: string, name: string, rest: Partial<RegisterEntry> = {}): RegisterEntry {
  return { kind: 'actor', id, name, aliases: [], ambiguous: [], ...rest }
}
