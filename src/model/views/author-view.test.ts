import { describe, expect, test } from 'vitest'
import { briefingOf, deskOf, siteOf, textOf } from '../desk-fixture.ts'
import type { Facts, MentionFact } from '../facts.ts'
import type { BriefingMatter } from '../schemas/briefing.ts'
import { authorView, type AuthorView, type NamedRow, type Reading } from './author-view.ts'

const entries = [
  textOf('actor', 'nato', { name: 'NATO', kind: 'alliance' }),
  textOf('actor', 'afp', { name: 'AFP', kind: 'media' }),
  textOf('actor', 'lavrov', { name: 'Sergei Lavrov', kind: 'person' }),
  textOf('topic', 'radar', { name: 'Radar' }),
]
const nothing: Reading = { mentions: [], commands: [], unread: [], dates: [] }

describe('Of what a briefing names it is said', () => {
  const mention = (more: Partial<MentionFact> = {}): Partial<Facts> => ({
    mentions: [{ kind: 'actor', id: 'nato', sentence: 'NATO.', start: 0, end: 4, ...more }],
  })
  test.each<[string, Partial<BriefingMatter>, Partial<Facts>, 'about' | 'mentioned' | 'sources', string[]]>([
    ['in which place it stands', {}, mention({ because: 'title' }), 'about', ['NATO: named in the title']],
    ['how often', {}, mention({ because: { times: 3 } }), 'about', ['NATO: named 3 times in the text’s own words']],
    ['nothing more of what is mentioned', {}, mention(), 'mentioned', ['NATO']],
    [
      'nothing more of what is listed and found',
      { actors: ['NATO'] },
      mention({ because: 'title' }),
      'about',
      ['NATO'],
    ],
    [
      'where only front matter makes it so',
      { actors: ['NATO'] },
      mention(),
      'about',
      ['NATO: by the text alone only mentioned'],
    ],
    ['where no word of the text has it', { topics: ['Radar'] }, {}, 'about', ['Radar: never named in the text']],
    [
      'where front matter leaves it out',
      { actors: [] },
      mention({ because: 'summary' }),
      'mentioned',
      ['NATO: named in the summary, but not listed in actors'],
    ],
    [
      'what it published',
      { sources: ['a', 'b'].map((id) => ({ id, title: 'T', publisher: 'AFP' })) },
      {},
      'sources',
      ['AFP: publisher of a and b'],
    ],
    [
      'that it carries what was said',
      { statements: [{ words: 'We go nowhere at all', speaker: 'Lavrov', outlet: 'AFP' }] },
      {},
      'sources',
      ['AFP: outlet of what is quoted'],
    ],
  ])('%s', (_, matter, facts, list, expected) => {
    const rows: NamedRow[] = viewOf(matter, facts)[list]
    expect(rows.map(({ entry, why }) => (why === undefined ? entry.text : `${entry.text}: ${why}`))).toEqual(expected)
  })

  test('which key of the front matter decides', () => {
    expect(viewOf({ actors: [] }).decides).toEqual(['actors'])
    expect(viewOf({ topics: [], actors: [] }).decides).toEqual(['actors', 'topics'])
    expect(viewOf({}).decides).toEqual([])
  })

  test('as what it is written, its own name first, how often and since which line', () => {
    const found = [
      ['the Alliance', 4],
      ['NATO', 5],
      ['the Alliance', 9],
    ] as const
    const mentions = found.map(([text, line]) => ({ kind: 'actor' as const, id: 'nato', text, line }))
    const { about } = viewOf({ actors: ['NATO'] }, {}, { ...nothing, mentions })
    expect(about[0]!.written).toEqual([
      { text: 'NATO', line: 5, times: 1 },
      { text: 'the Alliance', line: 4, times: 2 },
    ])
  })
})

describe('Of quotations', () => {
  const said = (...all: string[]): Partial<Facts> => ({
    statements: all.map((words) => ({
      words: [words],
      speaker: 'Lavrov',
      actor: 'lavrov',
      sources: [],
      about: [],
      paragraph: 1,
    })),
  })
  const unread = (text: string, why: 'open' | 'unsure' | 'unknown', speaker?: string): Reading => ({
    ...nothing,
    unread: [{ text, line: 7, why, ...(speaker !== undefined && { speaker }) }],
  })
  test.each<[string, Partial<BriefingMatter>, Partial<Facts>, Reading, string[], string[]]>([
    ['one that is read is published', {}, said('We go nowhere at all'), nothing, ['1 We go nowhere at all'], []],
    [
      'one that is withheld keeps its number',
      {
        statements: [
          { words: 'We go nowhere at all', withhold: true },
          { words: 'And they know it well', speaker: 'Lavrov' },
        ],
      },
      said('We go nowhere at all'),
      nothing,
      ['2 And they know it well'],
      ['We go nowhere at all: withheld by the front matter'],
    ],
    [
      'one whose words another has keeps its number',
      { statements: [{ words: 'We go nowhere at all, and they know it well', speaker: 'Lavrov' }] },
      said('We go nowhere at all', 'and they know it well'),
      nothing,
      ['1 We go nowhere at all, and they know it well'],
      ['and they know it well: another statement holds these words'],
    ],
    [
      'one without a speaker is told',
      {},
      {},
      unread('We go nowhere at all,', 'unsure'),
      [],
      ['7 We go nowhere at all: its sentence does not name one speaker beyond doubt'],
    ],
    [
      'one that nothing closes is told',
      {},
      {},
      unread('We go nowhere at all', 'open'),
      [],
      ['7 We go nowhere at all: no mark closes it in its paragraph'],
    ],
    [
      'the speaker whom the register lacks is named',
      {},
      {},
      unread('We go nowhere at all', 'unknown', 'Alan Shore'),
      [],
      ['7 We go nowhere at all: no actor is surely meant by Alan Shore'],
    ],
    [
      'one whose speaker front matter gives is published, and not told',
      { statements: [{ words: 'We go nowhere at all', speaker: 'Alan Shore' }] },
      {},
      unread('We go nowhere at all', 'unknown', 'Alan Shore'),
      ['1 We go nowhere at all'],
      [],
    ],
  ])('%s', (_, matter, facts, reading, published, unpublished) => {
    const view = viewOf(matter, facts, reading)
    expect(view.statements.map(({ number, words }) => `${number} ${words.join(' … ')}`)).toEqual(published)
    const told = view.unpublished.map(
      ({ words, line, why }) => `${line === undefined ? '' : `${line} `}${words}: ${why}`,
    )
    expect(told).toEqual(unpublished)
  })
})

test('A date that is written twice stands once; names that lack and problems are passed on', () => {
  const date = { text: 'next spring', value: '2012-spring' }
  const reading = { ...nothing, commands: ['make'], dates: [{ ...date, line: 4 }, { ...date, line: 9 }] } // prettier-ignore
  const { dates, commands, file, problems } = viewOf({}, {}, reading)
  expect(dates).toEqual([{ ...date, line: 4, times: 2 }])
  expect([commands, file, problems]).toEqual([['make'], 'my/talks.md', []])
})

function viewOf(matter: Partial<BriefingMatter>, facts: Partial<Facts> = {}, reading = nothing): AuthorView {
  const site = siteOf(deskOf([...entries, briefingOf('talks', '2011-10-27', matter, facts)]), '2012-01-01T00:00:00Z')
  return authorView(site, site.briefing.get('talks')!, reading, { file: 'my/talks.md', problems: [] })
}
