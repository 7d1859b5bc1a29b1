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
  ['a name that may be right', 'Iraq', 'Iraq'],
  ['an unknown name', 'Kommersant', 'Kommersant'],
])('The register has one spelling of %s', (_, written, name) => {
  expect(canonicalName(register, written, 'actor')).toBe(name)
})

test('A name is one of its kind', () => {
  expect(canonicalName(register, 'Missile Defence', 'topic')).toBe('missile defence')
  expect(canonicalName(register, 'Missile Defence', 'actor')).toBe('Missile Defence')
})
