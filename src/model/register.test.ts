import { describe, expect, test } from 'vitest'
import { createRegister, resolveName, sliceFor, type RegisterEntry } from './register.ts'
import { readTextWords } from './text-words.ts'

const register = createRegister([
  entry('nato', 'NATO', { actorKind: 'alliance', aliases: ['North Atlantic Treaty Organization'] }),
  entry('russia', 'Russia', { actorKind: 'state', ambiguous: ['Moscow'], oldIds: ['old-russia', 'topics'] }),
  entry('who', 'WHO', { actorKind: 'organisation', aliases: ['World Health', 'AT&T'], oldIds: ['health'] }),
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
    ['an old id will do', 'old-russia', { kind: 'actor', id: 'russia' }],
    ['an old id wins over a name', 'topics', { kind: 'actor', id: 'russia' }],
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
  const slice = (text: string, ...names: string[]) => sliceFor(register, readTextWords(text, names))
  const ids = (...read: Parameters<typeof slice>) => slice(...read).map(({ id }) => id)

  test.each([
    ['who is called by words of the text, by kind and id', 'NATO on missile defense', ['nato', 'missile-defense']],
    ['whoever bears a surname', 'Ivanov', ['igor-ivanov', 'sergei-ivanov']],
    ['who is named without initials', 'Patrick O’Reilly', ['oreilly']],
    ['who is named with other initials', 'Gen. Sergei V. Lavrov spoke', ['lavrov']],
    ['who is named beside another’s initial', 'J. R. Smith of NATO', ['nato']],
    ['who is named over a line’s end', 'Washing-\nton', ['washington']],
    ['who may be named where a word is parted', 'the health of the world, gra-\ndually', ['who']],
    ['who may be named beside an initial of two letters', 'Sergei Æ. J. Lavrov', ['lavrov']],
    ['who is meant by an ambiguous spelling', 'in Moscow', ['russia']],
    ['who is named in another style', 'an AT&T office, World-\u00adHealth', ['who']],
    ['nobody whose abbreviation is a plain word', 'those who met at t', []],
    ['nobody of whose name a word is missing', 'missile, North Atlantic, treaty, defence', []],
    ['nobody of whose name the words stand apart', 'defense against a missile, health of the world', []],
    ['nobody by an id', 'old Russia’s ills, sergei and igor, missile-defense', ['russia', 'missile-defense']],
  ])('%s', (_, text, expected) => {
    expect(ids(text)).toEqual(expected)
  })

  test.each([
    ['by an id', 'igor-ivanov', ['igor-ivanov']],
    ['by an old id', 'old-russia', ['russia']],
    ['by a name, whatever its case', 'world HEALTH', ['who']],
    ['by an abbreviation, whatever its case', 'Nato', ['nato']],
    ['by a name that a line’s end parts', 'Missile defen-\nse', ['missile-defense']],
    ['not by a part of a name', 'missile', []],
  ])('who is given in front matter %s', (_, name, expected) => {
    expect(ids('Text.', name)).toEqual(expected)
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
