import { describe, expect, test } from 'vitest'
import type { ClaimingText } from '../model/redirects.ts'
import { readRedirects } from '../model/redirects.ts'
import { makeDrafts, type DeskOfDrafts, type Import } from './drafts.ts'
import type { ImportedText } from './imported-text.ts'

const body =
  'Envoys of both sides parted without setting another meeting on Thursday.\n\nNobody expected anything else.'
const other = 'Fishermen protested against quotas before parliament, whose members watched.'

describe('A draft has the name', () => {
  test.each<[string, Import[], Record<string, string>, string[]]>([
    ['of its day and title', [importOf('Talks stall')], {}, ['2011-10-27-talks-stall']],
    ['of a title in other letters', [importOf('Переговоры')], {}, ['2011-10-27-peregovory']],
    [
      'with a number, where others of the call have it',
      [importOf('…'), importOf('…', other), importOf('…', 'Third.')],
      {},
      ['2011-10-27-untitled', '2011-10-27-untitled-2', '2011-10-27-untitled-3'],
    ],
    [
      'with a number, where a briefing with another text has it',
      [importOf('Talks stall')],
      { '2011-10-27-talks-stall': other, '2011-10-27-talks-stall-2': `${other} Twice.` },
      ['2011-10-27-talks-stall-3'],
    ],
    [
      'with a number, where a briefing with another text had it',
      [importOf('Talks stall')],
      { '2011-10-27-fish redirects 2011-10-27-talks-stall': other },
      ['2011-10-27-talks-stall-2'],
    ],
  ])('%s', (_, imports, briefings, ids) => {
    expect(makeDrafts([imports], deskOf(briefings)).map(({ id, held }) => [id, held])).toEqual(
      ids.map((id) => [id, undefined]),
    )
  })
})

describe('A text is there already', () => {
  test.each<[string, Import[], Record<string, string>, string[]]>([
    [
      'in whatever order it comes',
      [importOf('Talks stall', other), importOf('Talks stall')],
      { '2011-10-27-talks-stall': body, '2011-10-27-talks-stall-2': other },
      ['2011-10-27-talks-stall-2', '2011-10-27-talks-stall'],
    ],
    [
      'under a name that it was given, however it was worked on',
      [importOf('Talks stall')],
      {
        '2011-10-28-no-end redirects 2011-10-27-talks-stall':
          'Talks end. Envoys of both sides parted without another meeting.',
      },
      ['2011-10-28-no-end'],
    ],
    [
      'under any name of its day, if nearly all of its words are there',
      [importOf('Talks stall')],
      { '2011-10-27-no-end': `Talks stall.\n\n${body}` },
      ['2011-10-27-no-end'],
    ],
  ])('%s', (_, imports, briefings, ids) => {
    const drafts = makeDrafts([imports], deskOf(briefings))
    expect(drafts.map(({ id }) => id)).toEqual(ids)
    expect(drafts.every(({ held }) => held !== undefined)).toBe(true)
  })

  test.each<[string, string, Record<string, string>, string | undefined]>([
    ['a draft whose date is open', body, { '2012-01-03-talks-stall open': body }, '2012-01-03-talks-stall'],
    [
      'a draft whose date is open, as somebody worked on it',
      body,
      { '2012-01-03-talks-stall-2 open': 'Talks end. Envoys of both sides parted without another meeting.' },
      '2012-01-03-talks-stall-2',
    ],
    ['whatever has all of it', body, { '2012-01-03-no-end': `Talks stall.\n\n${body}` }, '2012-01-03-no-end'],
    ['none that has half of it', body, { '2012-01-03-talks-stall': body.split('\n')[0]! }, undefined],
    ['none of an open draft’s with its name alone', other, { '2012-01-03-talks-stall open': body }, undefined],
  ])('on any day, where the text does not say its own: %s', (_, text, briefings, id) => {
    const one = importOf('Talks stall', text)
    one.text.isDayStandIn = true
    const [draft] = makeDrafts([[one]], deskOf(briefings))
    expect(draft!.held === undefined ? undefined : draft!.id).toBe(id)
    expect(draft!.text.matter.date).toBe(id === undefined ? '2011-10-27' : '2012-01-03')
  })

  test('in the same call, and makes one draft, whatever day stands for that of its files', () => {
    const [first, second] = ['2011-10-27', '2011-10-28'].map((date) => {
      const one = importOf('Talks stall')
      return { ...one, from: date, text: { ...one.text, matter: { ...one.text.matter, date }, isDayStandIn: true } }
    })
    const drafts = makeDrafts([[first!], [second!], [importOf('Talks stall', other)]], deskOf({}))
    expect(drafts.map(({ id, alsoFrom }) => [id, alsoFrom])).toEqual([
      ['2011-10-27-talks-stall', ['2011-10-28']],
      ['2011-10-27-talks-stall-2', []],
    ])
  })

  test('by its short words, where it has no longer ones', () => {
    const desk = deskOf({ '2011-10-27-so-it-is': '---\ntitle: So it is\nunconfirmed: [date]\n---\n\nNo one had it.' })
    expect(makeDrafts([[importOf('So it is', 'No one had it.')]], desk)[0]!.held).toBeDefined()
  })

  test('but not because a long text has its few words', () => {
    const desk = deskOf({ '2011-10-27-fish': `First talks went on all day. ${other}` })
    expect(makeDrafts([[importOf('First talks', 'Talks went on all day.')]], desk)[0]!.held).toBeUndefined()
  })

  test('but not by half of its words under another name, nor on another day', () => {
    const desk = deskOf({ '2011-10-27-no-end': body.split('\n')[0]!, '2011-10-28-talks-stall': body })
    expect(makeDrafts([[importOf('Talks stall')]], desk)).toMatchObject([{ id: '2011-10-27-talks-stall' }])
  })
})

test('Links between texts of an input lead to the names that these have in the desk', () => {
  const linking = (linkedAs: string, to: string) => ({ ...importOf('…', `See [it](briefing:${to}#p2).`), linkedAs })
  const inputs = [
    [linking('a', 'b'), linking('b', 'a')],
    [linking('a', 'a'), importOf('…', 'See [it](briefing:a).')],
  ]
  expect(makeDrafts(inputs, deskOf({})).map(({ text }) => text.body)).toEqual([
    'See [it](briefing:2011-10-27-untitled-2#p2).',
    'See [it](briefing:2011-10-27-untitled#p2).',
    'See [it](briefing:2011-10-27-untitled-3#p2).',
    'See [it](briefing:2011-10-27-untitled-3).',
  ])
})

describe('An old address', () => {
  const what = 'An old address that is another’s'
  test.each<[string, string[][], string[][], string[][]]>([
    ['that is written twice stays once', [['/old/', '/old']], [['/old/']], [[]]],
    ['of two texts is the first one’s', [['/old/'], ['/old', '/b/']], [['/old/'], ['/b/']], [[], ['/old']]],
    ['that a page has is left over', [['/about/']], [[]], [['/about/']]],
    ['that Dateline needs is left over', [['/search/', '/a/']], [['/a/']], [['/search/']]],
    ['that a briefing claims is left over', [['/claimed/']], [[]], [['/claimed/']]],
  ])('%s', (_, written, redirects, left) => {
    const imports = written.map((addresses, index) => importOf(`Title ${index}`, `${other} ${index}`, addresses))
    const desk = deskOf({ '2011-10-27-fish redirects /claimed': 'Fish.' })
    const drafts = makeDrafts([imports], desk)
    expect(drafts.map(({ text }) => text.matter.redirects)).toEqual(redirects)
    expect(drafts.map(({ text }) => text.leftovers)).toEqual(left.map((all) => all.map((text) => ({ what, text }))))
  })

  test('that is left over is told, and is left over of what is there already too', () => {
    const desk = deskOf({ '2011-10-27-a redirects /a': body, '2011-10-27-b redirects /b': other })
    const [a, b] = makeDrafts([[importOf('A', body, ['/a']), importOf('B', other, ['/b', '/a/'])]], desk)
    expect([a!.text.notes, b!.text.notes]).toEqual([
      [],
      [
        'An old address is left over: "/a/" redirects to two texts: content/briefings/2011/2011-10-27-a.md claims it as well.',
      ],
    ])
    expect(b!.text.guessed).toEqual(['leftovers'])
  })
})

function importOf(title: string, text = body, redirects?: string[]): Import {
  const matter = { title, date: '2011-10-27', summary: 'So.', ...(redirects && { redirects }) }
  const imported: ImportedText = { matter, body: text, leftovers: [], guessed: [], notes: [] }
  return { from: 'old.txt', text: imported }
}

/** Open a desk of briefings, `ID`, `ID open` or `ID redirects OLD`, with their sources, and of one page. */
function deskOf(sources: Record<string, string>): DeskOfDrafts {
  const briefings = Object.entries(sources).map(([key, source]) => {
    const [id = '', what, ...oldIds] = key.split(' ')
    return { id, path: `briefings/2011/${id}.md`, date: id.slice(0, 10), isDateOpen: what === 'open', oldIds, source }
  })
  const texts: ClaimingText[] = [
    { kind: 'page', id: 'about', file: 'content/pages/about.md', matter: {} },
    ...briefings.map(({ id, path, oldIds }): ClaimingText => {
      return { kind: 'briefing', id, file: `content/${path}`, matter: { redirects: oldIds } }
    }),
  ]
  const { find } = readRedirects(texts)
  return {
    texts,
    unreadable: [],
    briefings,
    isTaken: (id) => find({ kind: 'briefing', id }) !== undefined,
    readSource: ({ id }) => briefings.find((one) => one.id === id)!.source,
  }
}
