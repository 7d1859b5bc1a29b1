import { describe, expect, test } from 'vitest'
import { textOf } from '../desk-fixture.ts'
import { checkTenures } from './tenures.ts'

describe('A role or a membership', () => {
  test.each([
    ['may last a year', '2012', '2012', true],
    ['may end in the year in which it begins', '2012-05-20', '2012', true],
    ['may begin about the year before which it ends', 'about 2012', 'before 2012', true],
    ['may be open', '2012', undefined, true],
    ['cannot end in a year before', '2012', '2010', false],
    ['cannot end on the day before', '2012-05-20', '2012-05-19', false],
    ['cannot end before the year in which it begins', '2012', 'before 2012', false],
  ])('%s: from %s to %s', (_, from, to, isPossible) => {
    const dates = { from, ...(to !== undefined && { to }) }
    const actor = textOf('actor', 'lavrov', {
      name: 'Sergei Lavrov',
      kind: 'person',
      roles: [{ title: 'Envoy' }, { title: 'Minister', ...dates }],
      partOf: ['Russia', { actor: 'UN', ...dates }],
    })
    const problems = checkTenures(actor).map(({ path, reason }) => `${path!.join('.')}: ${reason}`)
    const reason = `What begins ${from} cannot end ${to!}.`
    expect(problems).toEqual(isPossible ? [] : [`roles.1.to: ${reason}`, `partOf.1.to: ${reason}`])
  })
})
