import { describe, expect, test } from 'vitest'
import { actorSchema } from './actor.ts'

const actor = { name: 'Sergei Lavrov', kind: 'person' }

test('Name and kind are all that an actor needs', () => {
  expect(actorSchema.safeParse(actor)).toEqual({ success: true, data: actor })
})

test('An actor with every key is given back as it was written', () => {
  const full = {
    ...actor,
    summary: 'S',
    aliases: ['Lavrov'],
    ambiguous: ['Moscow'],
    roles: [
      { title: 'Foreign Minister', of: 'Russia', from: '2004-03', to: 'before 2030', source: 'https://example.org/a' },
      { title: 'Envoy', source: { title: 'T', publisher: 'UN', url: 'https://example.org/b', date: '1994-01-01' } },
    ],
    partOf: ['Russia', { actor: 'Security Council', from: '2004' }],
    country: 'Russia',
    wikidata: 'Q58217',
    url: 'https://example.org/',
    image: { src: 'lavrov.jpg', alt: 'Sergei Lavrov' },
    redirects: ['lavrov-sergei'],
    allow: [{ rule: 'r', reason: 'R' }],
  }
  expect(actorSchema.safeParse(full)).toEqual({ success: true, data: full })
  expect(Object.keys(full).toSorted()).toEqual(Object.keys(actorSchema.shape).toSorted())
})

describe('An actor is refused', () => {
  test.each([
    [
      'of another kind',
      { kind: 'pact' },
      ['kind: alliance, organisation, forum, state, ministry, agency, person, media, company, group or place'],
    ],
    ['with a role of no title', { roles: [{ of: 'Russia' }] }, ['roles.0.title: the office, such as Foreign Minister']],
    [
      'with another form of Wikidata’s id',
      { wikidata: 'https://www.wikidata.org/wiki/Q58217' },
      ['wikidata: a Wikidata id, such as Q7184'],
    ],
    [
      'with aliases that are no list',
      { aliases: 'Lavrov' },
      ['aliases: a list, such as [MDA, Missile Defence Agency]'],
    ],
  ])('%s', (_, value, issues) => {
    const { error } = actorSchema.safeParse({ ...actor, ...value })
    expect(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual(issues)
  })
})
