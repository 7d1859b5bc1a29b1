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
  { kind: 'actor', id: 'collins', name: 'Francis Collins', actorKind: 'person', aliases: [], ambiguous: [] },
  { kind: 'actor', id: 'petrova', name: 'Marina Petrova', actorKind: 'person', aliases: [], ambiguous: [] },
  { kind: 'actor', id: 'unhcr', name: 'UNHCR', actorKind: 'organisation', aliases: [], ambiguous: [] },
  { kind: 'actor', id: 'romania', name: 'Romania', actorKind: 'state', aliases: [], ambiguous: [] },
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
  ['a letter too many', 'Natto', 'Natto'],
  ['somebody who is called almost the same', 'Frances Collins', 'Frances Collins'],
  ['letters in another order', 'Marian Petrova', 'Marian Petrova'],
  ['another body', 'UNHRC', 'UNHRC'],
  ['a nationality', 'Romanian', 'Romanian'],
  ['an unknown name', 'Kommersant', 'Kommersant'],
])('The register has one spelling of %s', (_, written, name) => {
  expect(canonicalName(register, written, 'actor')).toBe(name)
})

test('A name is one of its kind', () => {
  expect(canonicalName(register, 'Missile Defence', 'topic')).toBe('missile defence')
  expect(canonicalName(register, 'Missile Defence', 'actor')).toBe('Missile Defence')
  expect(canonicalName(register, 'missile defecne', 'topic')).toBe('missile defecne')
})
