import { describe, expect, test } from 'vitest'
import { schemas } from './read-matter.ts'
import { salvage } from './salvage.ts'

const nothing = { aliases: [], ambiguous: [], redirects: [], sources: [], events: [] }

describe('Of front matter that cannot be used there is left', () => {
  test.each([
    [
      'what an actor is called, where its kind is wrong',
      'name: Missile Defense Agency\nkind: agancy\naliases: [MDA, {a: b}]\nambiguous: [Agency]',
      { ...nothing, name: 'Missile Defense Agency', kind: 'agancy', aliases: ['MDA'], ambiguous: ['Agency'] },
    ],
    [
      'what a briefing announces, where it has no title',
      'date: 2011-10-27\nevents:\n  - {id: tests-2012, title: Tests, date: 2012}\n  - tests\n  - {title: A vote}',
      { ...nothing, events: ['tests-2012'] },
    ],
    [
      'what stands around a quotation mark that is never closed',
      'name: "NATO\nkind: alliance\naliases: [Nato]\nredirects: [old-nato]',
      { ...nothing, name: 'NATO', kind: 'alliance', aliases: ['Nato'], redirects: ['old-nato'] },
    ],
    [
      'what a briefing cites and announces below such a mark',
      'title: "Talks\nsources:\n  - {id: afp, kind: agancy}\n  - id: cnn\nevents:\n  - {id: vote}',
      { ...nothing, sources: ['afp', 'cnn'], events: ['vote'] },
    ],
    [
      'what stands around a bracket that is never closed',
      'title: Talks\nevents:\n  - {id: vote, title: A vote\n  - {id: tests, title: Tests}',
      { ...nothing, events: ['tests'] },
    ],
    [
      'what stands under keys with a letter wrong',
      'title: Talks\nsource:\n  - {id: afp, kind: agancy}\nevent:\n  - {id: vote}',
      { ...nothing, sources: ['afp'], events: ['vote'] },
    ],
    [
      'nothing under such a key where the right one stands as well',
      'title: Talks\nsources: [{id: cnn}]\nsource: [{id: afp}]',
      { ...nothing, sources: ['cnn'] },
    ],
    ['ids once, where two sources bear the same', 'sources: [{id: a}, {id: a}]', { ...nothing, sources: ['a'] }],
    ['nothing where lists are none', 'aliases: MDA\nevents: tests', nothing],
    ['nothing where there are no keys', 'NATO', nothing],
  ])('%s', (_, yaml, expected) => {
    const schema = schemas[yaml.startsWith('name') ? 'actor' : 'briefing']
    expect(salvage(`---\n${yaml}\n---\nText.\n`, schema)).toMatchObject(expected)
  })

  test.each([
    ['an entry a space too far in', '  - id: a\n    title: A\n   - id: b\n    title: B\n  - id: c\n    title: C'],
    ['an entry a space too far out', '  - id: a\n    title: A\n - id: b\n    title: B\n  - id: c\n    title: C'],
    ['the first of them', '   - id: a\n    title: A\n  - id: b\n    title: B\n  - id: c\n    title: C'],
    ['the last of them', '  - id: a\n    title: A\n  - id: b\n    title: B\n   - id: c\n    title: C'],
    ['a key of an entry', '  - id: a\n    title: A\n  - id: b\n   title: B\n  - id: c\n     title: C'],
  ])('all ids where one line is indented wrongly: %s', (_, events) => {
    const { sources } = salvage(`---\ntitle: Talks\n sources:\n${events}\n---\n`, schemas.briefing)
    expect(sources).toEqual(['a', 'b', 'c'])
    expect(salvage(`---\ntitle: Talks\nevents:\n${events}\n---\n`, schemas.briefing).events).toEqual(['a', 'b', 'c'])
  })

  test('nothing where there is none', () => {
    expect(salvage('NATO is an alliance.', schemas.actor)).toEqual(nothing)
  })
})
