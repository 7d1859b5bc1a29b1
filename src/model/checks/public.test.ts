import { describe, expect, test } from 'vitest'
import { briefingOf, deskOf, textOf } from '../desk-fixture.ts'
import type { CompiledText } from '../facts.ts'
import { checkPublic } from './public.ts'

const withdrawn = { date: '2011-10-30', reason: 'The letter was forged.' }
const events = [{ id: 'tests', title: 'Tests', date: '2013' }]
const draft = briefingOf('next', '2011-10-26', { draft: true, redirects: ['soon'], events })
const waiting = briefingOf('next', '2011-10-26', { publishAt: '2011-11-02T00:00Z', events })
const link = { links: [{ kind: 'briefing', id: 'next', place: { line: 9, column: 4 } }] } as const
const linking = { links: [...link.links] }

describe('A public text may not name what readers cannot see', () => {
  test.each<[string, CompiledText[], string[]]>([
    [
      'by a link to a draft',
      [draft, briefingOf('talks', '2011-10-27', {}, linking)],
      ['content/briefings/talks.md 9:4 content/briefings/next.md is a draft.'],
    ],
    [
      'by a link to an old id of it',
      [draft, briefingOf('talks', '2011-10-27', {}, { links: [{ ...link.links[0], id: 'soon' }] })],
      ['content/briefings/talks.md 9:4 content/briefings/next.md is a draft.'],
    ],
    [
      'by a link to what is to come',
      [waiting, briefingOf('talks', '2011-10-27', {}, linking)],
      ['content/briefings/talks.md 9:4 content/briefings/next.md is not public yet.'],
    ],
    [
      'in an actor’s profile, a topic’s, a story’s or a page',
      [
        draft,
        textOf('actor', 'nato', { name: 'NATO', kind: 'alliance' }, linking),
        textOf('topic', 'radars', { name: 'Radars' }, linking),
        textOf('story', 'talks', { name: 'Talks' }, linking),
        textOf('page', 'about', { title: 'About' }, linking),
      ],
      ['actors/nato', 'topics/radars', 'stories/talks', 'pages/about'].map(
        (file) => `content/${file}.md 9:4 content/briefings/next.md is a draft.`,
      ),
    ],
    [
      'by moving or closing its event',
      [
        draft,
        briefingOf('talks', '2011-10-27', {
          moves: [{ event: 'tests', to: '2014' }],
          closes: [{ event: 'tests', result: 'dropped' }],
        }),
      ],
      [
        'content/briefings/talks.md moves.0.event content/briefings/next.md is a draft.',
        'content/briefings/talks.md closes.0.event content/briefings/next.md is a draft.',
      ],
    ],
  ])('%s', (_, texts, expected) => {
    const problems = checkPublic(deskOf(texts), new Date('2011-11-01T00:00:00Z'))
    expect(
      problems.map(({ file, place, path, reason }) => {
        const where = place ? `${place.line}:${place.column}` : path!.join('.')
        return `${file} ${where} ${reason}`
      }),
    ).toEqual(expected)
    for (const problem of problems) {
      expect(problem).toMatchObject({
        severity: 'error',
        rule: 'not-public',
        note: 'Publish it first, or take this reference out.',
        others: ['content/briefings/next.md'],
      })
    }
  })
})

describe('There is no such problem', () => {
  const closes = [{ event: 'tests', result: 'dropped' as const }]

  test.each<[string, CompiledText[]]>([
    ['with a draft that links to a draft', [draft, briefingOf('talks', '2011-10-27', { draft: true }, linking)]],
    ['with a text that waits itself', [draft, briefingOf('talks', '2011-11-05', { closes }, linking)]],
    ['with what was withdrawn', [draft, briefingOf('talks', '2011-10-27', { closes, withdrawn }, linking)]],
    [
      'with a link to what was withdrawn, whose address stays',
      [briefingOf('next', '2011-10-26', { withdrawn, events }), briefingOf('talks', '2011-10-27', { closes }, linking)],
    ],
    [
      'with an event that a public briefing announces as well, which is another error',
      [draft, briefingOf('first', '2011-10-25', { events }), briefingOf('talks', '2011-10-27', { closes })],
    ],
  ])('%s', (_, texts) => {
    expect(checkPublic(deskOf(texts), new Date('2011-11-01T00:00:00Z'))).toEqual([])
  })

  test('from the moment at which it is public', () => {
    const desk = deskOf([waiting, briefingOf('talks', '2011-10-27', { closes }, linking)])
    expect(checkPublic(desk, new Date('2011-11-01T23:59:59Z'))).toHaveLength(2)
    expect(checkPublic(desk, new Date('2011-11-02T00:00:00Z'))).toEqual([])
  })
})
