import { expect, test } from 'vitest'
import { createRegister } from '../model/register.ts'
import { canonicalName } from './canonical-name.ts'

const register = createRegister([
  {
    kind: 'actor',
    id: 'nato',
    name: 'NATO',
    actorKind: 'alliance',
    aliases: ['OTAN'],
    ambiguous: [],
    oldIds: ['otan'],
  },
  { kind: 'actor', id: 'lavrov', name: 'Sergei Lavrov', actorKind: 'person', aliases: [], ambiguous: [] },
  { kind: 'actor', id: 'makarov', name: 'Nikolai Makarov', actorKind: 'person', aliases: [], ambiguous: [] },
  { kind: 'actor', id: 'johnson', name: 'Samuel Johnson', actorKind: 'person', aliases: [], ambiguous: [] },
  { kind: 'actor', id: 'us-navy', name: 'United States Navy', actorKind: 'ministry', aliases: [], ambiguous: [] },
  {
    kind: 'actor',
    id: 'romania',
    name: 'Romania',
    actorKind: 'state',
    aliases: ['Republic of Romania'],
    ambiguous: [],
  },
  { kind: 'actor', id: 'iran', name: 'Iran', actorKind: 'state', aliases: [], ambiguous: [] },
  { kind: 'topic', id: 'shield', name: 'missile defence', aliases: ['missile-defense'], ambiguous: [] },
])

test.each([
  ['a name', 'NATO', 'NATO'],
  ['an alias', 'OTAN', 'OTAN'],
  ['an id', 'nato', 'nato'],
  ['an old id', 'otan', 'nato'],
  ['another case', 'Nato', 'NATO'],
  ['another space', 'sergei-lavrov', 'Sergei Lavrov'],
  ['a surname', 'lavrov', 'lavrov'],
  ['a surname in another case', 'LAVROV', 'Lavrov'],
  ['a slip of the pen', 'Natto', 'NATO'],
  ['a first name with a slip', 'Sergie Lavrov', 'Sergei Lavrov'],
  ['a first name with a letter wrong', 'Nikolay Makarov', 'Nikolay Makarov'],
  ['a first name with a letter left out', 'Samul Johnson', 'Samuel Johnson'],
  ['a surname with a letter doubled', 'Sergei Lavrrov', 'Sergei Lavrov'],
  ['a surname that may be right', 'Samuel Johnston', 'Samuel Johnston'],
  ['a woman’s surname', 'Makarova', 'Makarova'],
  ['a surname alone, with a slip', 'Makkarov', 'Makkarov'],
  ['a word of several with a slip', 'Unitted States Navy', 'United States Navy'],
  ['another service', 'United States Army', 'United States Army'],
  ['a nationality', 'Romanian', 'Romanian'],
  ['a name that may be right', 'Iraq', 'Iraq'],
  ['an unknown name', 'Kommersant', 'Kommersant'],
])('The register has one spelling of %s', (_, written, name) => {
  expect(canonicalName(register, written, 'actor')).toBe(name)
})

test('A name is one of its kind', () => {
  expect(canonicalName(register, 'Missile Defence', 'topic')).toBe('missile defence')
  expect(canonicalName(register, 'Missile Defence', 'actor')).toBe('Missile Defence')
})
