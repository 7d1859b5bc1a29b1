import { describe, expect, test } from 'vitest'
import { briefingOf, deskOf, textOf } from '../desk-fixture.ts'
import type { LinkFact } from '../facts.ts'
import { checkLinks } from './links.ts'

const place = { line: 7, column: 3 }
const others = [
  briefingOf(
    'offer',
    '2011-10-20',
    {
      redirects: ['first-offer'],
      draft: true,
      sources: [{ id: 'afp', title: 'A report' }],
      statements: [
        { words: 'No.', speaker: 'NATO' },
        { words: 'No way.', speaker: 'NATO', withhold: true },
        { words: 'Never.', speaker: 'NATO' },
      ],
    },
    { anchors: ['p1', 'p2', 'background'] },
  ),
  textOf('actor', 'nato', { name: 'NATO', kind: 'alliance' }),
  textOf('actor', 'reset-group', { name: 'Reset group', kind: 'forum', redirects: ['/topics/reset/'] }),
  textOf('page', 'about', { title: 'About' }, { anchors: ['p1'] }),
]
const broken = { kind: 'actor', id: 'mda', file: 'content/actors/mda.md' } as const

describe('A link leads', () => {
  test.each<[string, Omit<LinkFact, 'place'>]>([
    ['to a text', { kind: 'actor', id: 'nato' }],
    ['to an old id', { kind: 'briefing', id: 'first-offer' }],
    ['to a paragraph', { kind: 'briefing', id: 'offer', anchor: 'p2' }],
    ['to a heading, by an old id', { kind: 'briefing', id: 'first-offer', anchor: 'background' }],
    ['to a statement', { kind: 'briefing', id: 'offer', anchor: 's3' }],
    ['to a source', { kind: 'briefing', id: 'offer', anchor: 'source-afp' }],
    ['to the old id of a text that cannot be read', { kind: 'actor', id: 'formerly-broken' }],
    ['to a text that cannot be read, whatever the anchor', { kind: 'actor', id: 'mda', anchor: 'p9' }],
  ])('%s', (_, link) => {
    expect(check(link)).toEqual([])
  })
})

describe('A link leads nowhere', () => {
  test.each<[string, Omit<LinkFact, 'place'>, string]>([
    [
      'where no such text is',
      { kind: 'briefing', id: 'ofer' },
      'broken-link: No briefing "ofer" to link to. Did you mean "offer"? | Write briefing:ID with the id of a file.',
    ],
    [
      'where the id is of another kind',
      { kind: 'topic', id: 'nato' },
      'broken-link: "nato" is an actor, not a topic. | Write actor:nato.',
    ],
    [
      'where a topic was made an actor',
      { kind: 'topic', id: 'reset' },
      'broken-link: "reset" is an actor, "reset-group", not a topic. | Write actor:reset-group.',
    ],
    [
      'where the text has no such paragraph',
      { kind: 'briefing', id: 'offer', anchor: 'p3' },
      'broken-anchor: No "#p3" in content/briefings/offer.md. | It has paragraphs #p1 to #p2, and an anchor for each heading.',
    ],
    [
      'where the text has no such heading',
      { kind: 'briefing', id: 'offer', anchor: 'backgroud' },
      'broken-anchor: No "#backgroud" in content/briefings/offer.md. Did you mean "background"? | It has paragraphs #p1 to #p2, and an anchor for each heading.',
    ],
    [
      'where the statement is withheld',
      { kind: 'briefing', id: 'offer', anchor: 's2' },
      'broken-anchor: No "#s2" in content/briefings/offer.md. | It has paragraphs #p1 to #p2, and an anchor for each heading.',
    ],
    [
      'where the text has one paragraph',
      { kind: 'page', id: 'about', anchor: 'team' },
      'broken-anchor: No "#team" in content/pages/about.md. | It has the paragraph #p1, and an anchor for each heading.',
    ],
    [
      'where the text has none',
      { kind: 'actor', id: 'nato', anchor: 'p1' },
      'broken-anchor: No "#p1" in content/actors/nato.md. | It has no paragraphs; each heading has an anchor.',
    ],
  ])('%s', (_, link, expected) => {
    const problems = check(link)
    expect(problems.map(({ rule, reason, note }) => `${rule}: ${reason} | ${note!}`)).toEqual([expected])
    expect(problems).toMatchObject([{ file: 'content/briefings/talks.md', place, severity: 'error' }])
  })
})

test('A link within a text leads to a statement that it has', () => {
  const addresses = ['#s1', '#s2', '/nowhere/'].map((address) => ({ address, place }))
  const statements = [{ words: 'No.', speaker: 'NATO' }]
  const text = briefingOf('talks', '2011-10-27', { statements }, { anchors: ['p1'], addresses })
  expect(checkLinks([text], deskOf([...others, text]))).toMatchObject([
    {
      rule: 'broken-anchor',
      reason: expect.stringContaining('No "#s2" in content/briefings/talks.md.') as string,
      place,
    },
  ])
})

function check(link: Omit<LinkFact, 'place'>) {
  const texts = [...others, briefingOf('talks', '2011-10-27', {}, { links: [{ ...link, place }] })]
  return checkLinks(texts, deskOf(texts, { unreadable: [{ ...broken, events: [], oldIds: ['formerly-broken'] }] }))
}
