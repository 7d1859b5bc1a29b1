import { describe, expect, test } from 'vitest'
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
    ['ids once, where two sources bear the same', 'sources: [{id: a}, {id: a}]', { ...nothing, sources: ['a'] }],
    ['nothing where lists are none', 'aliases: MDA\nevents: tests', nothing],
    ['nothing where there are no keys', 'NATO', nothing],
  ])('%s', (_, yaml, expected) => {
    expect(salvage(`---\n${yaml}\n---\nText.\n`)).toMatchObject(expected)
  })

  test('nothing where there is none', () => {
    expect(salvage('NATO is an alliance.')).toEqual(nothing)
  })
})
