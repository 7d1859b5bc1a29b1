import { describe, expect, test } from 'vitest'
import { briefingOf, deskOf, textOf } from './desk-fixture.ts'
import type { CompiledText } from './facts.ts'
import type { ActorMatter } from './schemas/actor.ts'
import type { BriefingMatter } from './schemas/briefing.ts'

const nato = textOf('actor', 'nato', { name: 'NATO', kind: 'alliance', aliases: ['OTAN'] })
const radar = textOf('topic', 'radar', { name: 'Radar', aliases: ['sensors'] })

describe('In a briefing', () => {
  test.each<[string, Partial<BriefingMatter>, string[]]>([
    ['names of several entries are none', { actors: ['nato'], topics: ['radar'] }, []],
    ['an id and a name are one entry', { actors: ['nato', 'NATO'] }, ['actors.1 warning']],
    ['topics too', { topics: ['radar', 'sensors'] }, ['topics.1 warning']],
    ['what has no part goes', { actors: ['nato', { actor: 'OTAN', part: 'a' }] }, ['actors.0 warning']],
    ['behind it too', { actors: [{ actor: 'OTAN', part: 'a' }, 'nato'] }, ['actors.1 warning']],
    [
      'two parts are an error',
      {
        actors: [
          { actor: 'nato', part: 'a' },
          { actor: 'NATO', part: 'b' },
        ],
      },
      ['actors.1 error'],
    ],
    [
      'one part twice is none',
      {
        actors: [
          { actor: 'nato', part: 'a' },
          { actor: 'NATO', part: 'a' },
        ],
      },
      ['actors.1 warning'],
    ],
    [
      'each of three is told',
      { actors: ['nato', 'NATO', { actor: 'OTAN', part: 'a' }] },
      ['actors.1 warning', 'actors.0 warning'],
    ],
    [
      'events have lists of their own',
      { actors: ['nato'], events: [{ id: 'e', title: 'E', date: '2012', actors: ['nato', 'OTAN'] }] },
      ['events.0.actors.1 warning'],
    ],
  ])('%s', (_, matter, problems) => {
    expect(check([nato, radar, briefingOf('talks', '2011-10-27', matter)])).toEqual(problems)
  })

  test('a part stays whatever stands beside it', () => {
    const actors = [{ actor: 'nato', part: 'a' }, 'NATO']
    const [briefing] = deskOf([nato, briefingOf('talks', '2011-10-27', { actors })]).briefings
    expect(briefing!.about).toEqual([{ kind: 'actor', id: 'nato', part: 'a' }])
  })
})

describe('Of an actor', () => {
  const chief = { title: 'Chief', of: 'nato', from: '2004' }
  test.each<[string, Partial<ActorMatter>, string[]]>([
    ['a bare membership goes', { partOf: ['nato', { actor: 'OTAN', from: '2004' }] }, ['partOf.0 warning']],
    [
      'two memberships at two times stay',
      {
        partOf: [
          { actor: 'nato', to: '1966' },
          { actor: 'nato', from: '2009' },
        ],
      },
      [],
    ],
    ['an office to the word goes', { roles: [chief, { ...chief, of: 'OTAN' }] }, ['roles.1 warning']],
    ['an office at two times stays', { roles: [chief, { ...chief, from: '2009' }] }, []],
  ])('%s', (_, matter, problems) => {
    expect(check([nato, textOf('actor', 'ru', { name: 'Russia', kind: 'state', ...matter })])).toEqual(problems)
  })
})

test('It is said how both are written, and what to do', () => {
  const topic = textOf('topic', 'x-band', { name: 'X-band', broader: ['sensors', 'radar'] })
  expect(deskOf([radar, topic]).problems).toMatchObject([
    {
      reason: '`broader` names "radar" twice, also as "sensors".',
      note: 'Take this one out, or let `npm run check -- --fix` do it.',
    },
  ])
  const settings = { beats: [{ name: 'B', topics: ['radar', 'radar'] }] }
  expect(deskOf([radar], { settings }).problems).toMatchObject([
    { file: 'content/site.yaml', path: ['beats', 0, 'topics', 1], reason: '`topics` names "radar" twice.' },
  ])
})

function check(texts: readonly CompiledText[]): string[] {
  return deskOf(texts)
    .problems.filter(({ rule }) => rule === 'named-twice')
    .map(({ path, severity }) => `${path!.join('.')} ${severity}`)
}
