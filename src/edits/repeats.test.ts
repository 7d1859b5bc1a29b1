import { describe, expect, test } from 'vitest'
import { findIn } from '../model/references.ts'
import { createRegister } from '../model/register.ts'
import { dropRepeats, uniteParts } from './repeats.ts'

const find = findIn(
  createRegister([
    { kind: 'actor', id: 'nato', name: 'NATO', aliases: ['OTAN'], ambiguous: [] },
    { kind: 'actor', id: 'us', name: 'United States', aliases: [], ambiguous: [] },
    { kind: 'topic', id: 'radar', name: 'Radar', aliases: ['sensors'], ambiguous: [] },
  ]),
)

describe('Taken out is', () => {
  test.each([
    ['a name again', 'actors: [us, NATO, nato] # who\n', 'actors: [us, NATO] # who\n'],
    [
      'a name beside a part',
      'actors:\n  - nato # why\n  - {actor: OTAN, part: a}\n',
      'actors:\n  # why\n  - {actor: OTAN, part: a}\n',
    ],
    [
      'in each list for itself',
      'topics: [radar, Radar]\nevents:\n- {id: e, topics: [sensors, radar]}\n',
      'topics: [radar]\nevents:\n- {id: e, topics: [sensors]}\n',
    ],
    [
      'an office again',
      'roles:\n- {title: Envoy, of: us}\n- title: Envoy\n  of: United States\n',
      'roles:\n- {title: Envoy, of: us}\n',
    ],
    [
      'no office at another time',
      'roles: [{title: Envoy, from: 2004}, {title: Envoy, from: 2009}]\n',
      'roles: [{title: Envoy, from: 2004}, {title: Envoy, from: 2009}]\n',
    ],
    [
      'no part',
      'actors: [{actor: nato, part: a}, {actor: NATO, part: b}]\n',
      'actors: [{actor: nato, part: a}, {actor: NATO, part: b}]\n',
    ],
    ['nobody whom nobody knows', 'actors: [Natto, Natto]\n', 'actors: [Natto, Natto]\n'],
  ])('%s', (_, yaml, result) => {
    expect(dropRepeats(yaml, find).yaml).toBe(result)
  })

  test('only who is wanted', () => {
    const isWanted = (_: string, id: string | undefined) => id === 'us'
    expect(dropRepeats('actors: [us, nato, us, nato]\n', find, isWanted)).toEqual({
      yaml: 'actors: [us, nato, nato]\n',
      dropped: ['us'],
    })
  })
})

test('Parts of one actor become one text, in quotes where it needs them, and each is told with its line', () => {
  const yaml =
    'title: A\nactors:\n  - {actor: nato, part: asks}\n  - us\n  - actor: NATO # again\n    part: "waits, then"\n  - {actor: OTAN, part: goes}\n'
  expect(uniteParts(yaml, find, () => true)).toEqual({
    yaml: "title: A\nactors:\n  - {actor: nato, part: 'asks; waits, then; goes'}\n  - us\n",
    united: [{ part: 'asks; waits, then; goes', line: 3 }],
  })
})
