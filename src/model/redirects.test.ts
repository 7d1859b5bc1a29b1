import { describe, expect, test } from 'vitest'
import { briefingOf, textOf } from './desk-fixture.ts'
import type { CompiledText } from './facts.ts'
import { readRedirects } from './redirects.ts'

const nato = (redirects: string[] = []) => actor('nato', redirects)

test('An old id leads to the text, whose kind it shares; a path leads there from anywhere', () => {
  const { list, problems } = readRedirects([nato(['otan', '/old/page.html', '/Alte Seite/', '/caf%C3%A9'])])
  expect(problems).toEqual([])
  expect(list).toEqual([
    { from: 'actors/otan/', to: { kind: 'actor', id: 'nato' }, oldId: 'otan' },
    { from: 'old/page.html', to: { kind: 'actor', id: 'nato' } },
    { from: 'Alte Seite/', to: { kind: 'actor', id: 'nato' } },
    { from: 'café', to: { kind: 'actor', id: 'nato' } },
  ])
})

describe('An id means', () => {
  const { currentId, find } = readRedirects(
    [nato(['otan']), actor('reset-group', ['/topics/reset/', '/actors/old-group/']), topic('missile-defense', ['abm'])],
    [{ kind: 'topic', id: 'radars', file: 'content/topics/radars.md' }],
  )

  test.each([
    ['the text that bears it', 'actor', 'nato', 'nato'],
    ['the text that bore it', 'actor', 'otan', 'nato'],
    ['the text that bore it by its path', 'actor', 'old-group', 'reset-group'],
    ['a text that cannot be read', 'topic', 'radars', 'radars'],
    ['nothing of another kind', 'topic', 'otan', undefined],
    ['nothing of the kind that it lost', 'topic', 'reset', undefined],
    ['nothing where nobody bore it', 'actor', 'mda', undefined],
  ] as const)('%s', (_, kind, id, expected) => {
    expect(currentId(kind, id)).toBe(expected)
  })

  test('also the text of another kind that a text became', () => {
    expect(find({ kind: 'topic', id: 'reset' })).toEqual({ kind: 'actor', id: 'reset-group' })
    expect(find({ kind: 'topic', id: 'otan' })).toBeUndefined()
  })
})

describe('An entry cannot redirect', () => {
  test.each<[string, CompiledText[], string[]]>([
    [
      'to itself',
      [nato(['nato'])],
      [
        'redirect-loop: "nato" redirects to itself. | Delete this entry: it is the address that the text has now. If the topic "nato" became this actor, write /topics/nato/.',
      ],
    ],
    [
      'to itself by its path, however it is written',
      [nato(['/actors/nato/', '/actors/nato', '/actors/nato/index.html', '/actors/n%61to/'])],
      ['/actors/nato/', '/actors/nato', '/actors/nato/index.html', '/actors/n%61to/'].map(
        (path) =>
          `redirect-loop: "${path}" redirects to itself. | Delete this entry: it is the address that the text has now.`,
      ),
    ],
    [
      'from its own twin and citations',
      [briefingOf('talks', '2011-10-27', { redirects: ['/briefings/talks.md', '/briefings/talks.bib'] })],
      ['md', 'bib'].map(
        (ending) =>
          `redirect-loop: "/briefings/talks.${ending}" redirects to itself. | Delete this entry: it is the address that the text has now.`,
      ),
    ],
    [
      'from the address of another text, which would be a chain if that moved as well',
      [nato(['mda']), actor('mda', ['bmdo'])],
      [
        'redirect-occupied: "mda" cannot redirect: /actors/mda/ is the address of content/actors/mda.md. | Delete this entry, or give the other text another file name.',
      ],
    ],
    [
      'in a circle of two',
      [nato(['mda']), actor('mda', ['nato'])],
      [
        'redirect-occupied: "mda" cannot redirect: /actors/mda/ is the address of content/actors/mda.md. | Delete this entry, or give the other text another file name.',
        'redirect-occupied: "nato" cannot redirect: /actors/nato/ is the address of content/actors/nato.md. | Delete this entry, or give the other text another file name.',
      ],
    ],
    [
      'from where a draft will stand',
      [nato(['/briefings/talks/']), briefingOf('talks', '2011-10-27', { draft: true })],
      [
        'redirect-occupied: "/briefings/talks/" cannot redirect: /briefings/talks/ is the address of content/briefings/talks.md. | Delete this entry, or give the other text another file name.',
      ],
    ],
    [
      'from an address that another text claims',
      [actor('mda', ['bmdo']), nato(['/actors/bmdo'])],
      [
        'redirect-twice: "/actors/bmdo" redirects to two texts: content/actors/mda.md claims it as well. | Keep it in one of the two.',
      ],
    ],
    [
      'twice to the same text',
      [nato(['otan', '/actors/otan'])],
      ['redirect-twice: "/actors/otan" stands here twice. | Delete one of the two.'],
    ],
    [
      'from an id of the other kind',
      [actor('reset-group', ['reset']), topic('reset')],
      [
        'redirect-kind: "reset" is a topic, and an old id is one of the file’s own kind: this is an actor. | Delete this entry. If the topic became this actor, delete content/topics/reset.md and write /topics/reset/ here.',
      ],
    ],
    [
      'from what Dateline needs, now or when a list has grown',
      [
        nato([
          '/',
          '/feed.xml',
          '/actors/',
          '/actors/2011/',
          '/briefings/2012/05/',
          '/actors/nato/feed.json',
          '/search/',
          '/_redirects',
        ]),
      ],
      [
        '',
        'feed.xml',
        'actors/',
        'actors/2011/',
        'briefings/2012/05/',
        'actors/nato/feed.json',
        'search/',
        '_redirects',
      ].map(
        (path) =>
          `redirect-occupied: "/${path}" cannot redirect: /${path} is an address that Dateline needs for itself. | Delete this entry.`,
      ),
    ],
    [
      'from what is no address below the base',
      [nato(['/../secret/', '/a//b/', '/a/./b/', '/a\\b/', '/half%escape/'])],
      ['/../secret/', '/a//b/', '/a/./b/', '/a\\b/', '/half%escape/'].map(
        (path) =>
          `bad-redirect: "${path}" is no address of this site. | Write the path below the base as it was: /old/path/.`,
      ),
    ],
  ])('%s', (_, texts, expected) => {
    const { problems } = readRedirects(texts)
    expect(problems.map(({ rule, reason, note }) => `${rule}: ${reason} | ${note!}`)).toEqual(expected)
  })
})

test('A problem stands at its entry, names the other file, and keeps the entry from its effect', () => {
  const { list, currentId, problems } = readRedirects([nato(['otan', 'mda']), actor('mda')])
  expect(problems).toMatchObject([
    { file: 'content/actors/nato.md', path: ['redirects', 1], severity: 'error', others: ['content/actors/mda.md'] },
  ])
  expect(list).toMatchObject([{ from: 'actors/otan/' }])
  expect(currentId('actor', 'mda')).toBe('mda')
})

test('The address of a text that cannot be read is taken all the same', () => {
  const broken = { kind: 'actor', id: 'mda', file: 'content/actors/mda.md' } as const
  expect(readRedirects([nato(['mda'])], [broken]).problems).toMatchObject([
    { rule: 'redirect-occupied', others: ['content/actors/mda.md'] },
  ])
})

function actor(id: string, redirects: string[] = []) {
  return textOf('actor', id, { name: id, kind: 'group', redirects })
}

function topic(id: string, redirects: string[] = []) {
  return textOf('topic', id, { name: id, redirects })
}
