import { describe, expect, test } from 'vitest'
import { briefingSchema } from './briefing.ts'

const briefing = { title: 'Talks stall', date: '2011-10-27', summary: 'Nothing moves.' }

test('Title, date and summary are all that a briefing needs', () => {
  expect(briefingSchema.safeParse(briefing)).toEqual({ success: true, data: briefing })
})

test('A briefing with every key is given back as it was written', () => {
  const full = {
    ...briefing,
    dateline: 'Moscow',
    kind: 'news',
    keyPoints: ['One.', 'Two.'],
    byline: ['Ann Author'],
    actors: ['NATO', 'MDA', { actor: 'Lavrov', part: 'speaks' }, { actor: 'Antonov' }],
    topics: ['missile defense'],
    story: 'radar-talks',
    lead: true,
    sources: [
      {
        id: 'afp',
        title: 'T',
        publisher: 'AFP',
        url: 'https://example.org/a',
        date: '2011-10-27',
        kind: 'agency',
        archived: 'https://example.org/b',
      },
      { id: 'diplomat', title: 'A diplomat in Brussels', kind: 'unnamed' },
    ],
    image: { src: 'radar.jpg', alt: 'A radar', caption: 'C', credit: 'D' },
    events: [{ id: 'tests-2012', title: 'Tests', date: '2012-spring' }],
    moves: [{ event: 'summit', to: '2013', note: 'N' }],
    closes: [{ event: 'sectoral-system', result: 'dropped', date: '2011-07-04' }],
    assessments: [{ topic: 'missile-defense', trend: 'worse', text: 'T' }],
    statements: [
      {
        words: 'we are going nowhere',
        speaker: 'Lavrov',
        outlet: 'Kommersant',
        date: '2011-10-26',
        place: 'Moscow',
        source: 'afp',
        withhold: false,
      },
      { words: ['one', 'two'] },
    ],
    corrections: [{ date: '2011-10-28', text: 'T', paragraph: 1 }],
    updated: '2011-10-28',
    redirects: ['old-id', '/old/path/'],
    lang: 'en',
    draft: true,
    publishAt: '2011-10-27T12:00:00Z',
    withdrawn: { date: '2011-10-29', reason: 'R' },
    unconfirmed: ['date', 'dateline'],
    allow: [{ rule: 'no-source', reason: 'R' }],
  }
  expect(briefingSchema.safeParse(full)).toEqual({ success: true, data: full })
  expect(Object.keys(full).toSorted()).toEqual(Object.keys(briefingSchema.shape).toSorted())
})

test('The number of a paragraph, which front matter gives as a text, becomes a number', () => {
  const read = briefingSchema.parse({ ...briefing, corrections: [{ date: '2011-10-28', text: 'T', paragraph: '4' }] })
  expect(read.corrections?.[0]?.paragraph).toBe(4)
})

describe('A briefing is refused', () => {
  test.each([
    [
      'with actors that are no list',
      { actors: 'NATO' },
      ['actors: a list, such as [NATO, {actor: Lavrov, part: speaks}]'],
    ],
    ['with a part of nobody', { actors: [{ part: 'speaks' }] }, ['actors.0: a name, or {actor: Lavrov, part: speaks}']],
    ['of another kind', { kind: 'opinion' }, ['kind: news, analysis or background']],
    [
      'with a name of a story instead of its id',
      { story: 'Radar talks' },
      ['story: lower-case letters, digits and hyphens, such as radar-talks'],
    ],
    [
      'with two sources of one id',
      {
        sources: [
          { id: 'a', title: 'A' },
          { id: 'a', title: 'B' },
        ],
      },
      ['sources.1.id: another id'],
    ],
    [
      'with a source of another kind',
      { sources: [{ id: 'a', title: 'A', kind: 'blog' }] },
      ['sources.0.kind: document, record, agency, press or unnamed'],
    ],
    [
      'with a picture that nobody describes',
      { image: { src: 'a.jpg' } },
      ['image.alt: what the picture shows, for those who cannot see it'],
    ],
    [
      'with another trend',
      { assessments: [{ topic: 'a', trend: 'up' }] },
      ['assessments.0.trend: better, same or worse'],
    ],
    [
      'with a statement of no words',
      { statements: [{ speaker: 'Lavrov' }] },
      ['statements.0.words: the words said, or a list of their parts'],
    ],
    [
      'with paragraph 0',
      { corrections: [{ date: '2011-10-28', text: 'T', paragraph: 0 }] },
      ['corrections.0.paragraph: the number of a paragraph, such as 1'],
    ],
    [
      'published on a day without a time',
      { publishAt: '2011-10-27' },
      ['publishAt: a day, a time and an offset, such as 2011-10-27T12:00:00+03:00 or 2011-10-27T09:00:00Z'],
    ],
    ['withdrawn without a reason', { withdrawn: { date: '2011-10-29' } }, ['withdrawn.reason: why it was withdrawn']],
    [
      'with a warning switched off for no reason',
      { allow: [{ rule: 'no-source' }] },
      ['allow.0.reason: why the warning is wrong here'],
    ],
    ['with drafts in words', { draft: 'yes' }, ['draft: true or false']],
  ])('%s', (_, value, issues) => {
    const { error } = briefingSchema.safeParse({ ...briefing, ...value })
    expect(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual(issues)
  })
})
