import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { makeFolder } from '../../tests/folder.ts'
import { bodyView } from '../model/views/body.ts'
import { locateProblems } from './locate.ts'
import { openSite, type OpenOptions } from './open-site.ts'
import type { KnownFiles } from './text-memory.ts'

const settings = 'name: The Test\naddress: https://test.example/\nlanguage: en\ntimeZone: Europe/Moscow\n'
const talks = `---
title: Talks over radar
date: 2011-10-27
summary: Talks over the radar of the MDA went nowhere.
actors: [NATO, Missile Defense Agency]
sources:
  - {id: afp, title: A report, kind: agency}
  - {id: tmt, title: Another}
moves: [{event: tests, to: 2999}]
statements: [{words: No., speaker: NATO, source: tmt}]
---
See [the offer](briefing:offer#p1).[@afp; @tmt]
`
const offer = `---
title: An offer
date: 2011-10-20
summary: An offer.
events: [{id: tests, title: Tests, date: 2998}]
---
An offer was made.
`
const nato = '---\nname: NATO\nkind: alliance\n---\n'
const mda = '---\nname: Missile Defense Agency\nkind: agency\naliases: [MDA]\n---\n'
const files = {
  'site.yaml': settings,
  'briefings/talks.md': talks,
  'briefings/offer.md': offer,
  'actors/nato.md': nato,
  'actors/mda.md': mda,
}

test('A sound desk has no problems', async () => {
  expect(await problemsOf(files)).toEqual([])
})

test('What a desk was compiled to is as it was after it was joined and listed', async () => {
  const known: KnownFiles = new Map()
  const options = { contentDir: 'content', cachePath: join(makeFolder(), 'a.db'), version: '1', drafts: true, known }
  const first = await openSite(options)
  const before = structuredClone(known)
  for (const page of first.pages) page.view()
  const second = await openSite(options)
  expect(before.size).toBeGreaterThan(100)
  expect(known).toEqual(before)
  expect(second.problems).toEqual(first.problems)
})

describe('One mistake is one problem, whatever refers to its file', () => {
  test.each<[string, Record<string, string | Uint8Array>, string]>([
    [
      'where an actor’s kind is none',
      { 'actors/mda.md': mda.replace('agency', 'agancy') },
      'content/actors/mda.md:3:7 bad-value',
    ],
    [
      'where a quotation mark is left open after an actor’s name',
      { 'actors/mda.md': mda.replace('kind: agency', 'kind: "agency') },
      'content/actors/mda.md:3:7 bad-yaml',
    ],
    [
      'where an entry among an actor’s names is none',
      { 'actors/mda.md': mda.replace('kind: agency\naliases: [MDA]', 'kind: agency\naliases: [{a: b}, Agency, MDA]') },
      'content/actors/mda.md:4:11 wrong-type',
    ],
    [
      'where a quotation mark is left open before an actor’s name',
      { 'actors/mda.md': mda.replace('name: Missile', 'name: "Missile') },
      'content/actors/mda.md:2:7 bad-yaml',
    ],
    [
      'where a source’s kind is none',
      { 'briefings/talks.md': talks.replace('kind: agency', 'kind: agancy') },
      'content/briefings/talks.md:7:38 bad-value',
    ],
    [
      'where a source has no title',
      { 'briefings/talks.md': talks.replace('title: Another', 'tite: Another') },
      'content/briefings/talks.md:8:15 unknown-key',
    ],
    [
      'where a quotation mark is left open before an announcement',
      { 'briefings/offer.md': offer.replace('title: An offer', 'title: "An offer') },
      'content/briefings/offer.md:2:8 bad-yaml',
    ],
    [
      'where a key of an announcement is misspelt',
      { 'briefings/offer.md': offer.replace('title: Tests', 'titel: Tests') },
      'content/briefings/offer.md:5:22 unknown-key',
    ],
    [
      'where the key of a list is misspelt that the text cites',
      { 'briefings/talks.md': talks.replace('sources:', 'source:') },
      'content/briefings/talks.md:6:1 unknown-key',
    ],
    [
      'where the key of a list is misspelt that others refer to',
      { 'briefings/offer.md': offer.replace('events:', 'event:') },
      'content/briefings/offer.md:5:1 unknown-key',
    ],
    [
      'where the key of an actor’s names is misspelt',
      {
        'actors/mda.md': mda.replace('aliases:', 'alias:'),
        'briefings/talks.md': talks.replace('Missile Defense Agency', 'MDA'),
      },
      'content/actors/mda.md:4:1 unknown-key',
    ],
    [
      'where an entry of a list is indented wrongly that others refer to',
      {
        'briefings/offer.md': offer.replace(
          /events: .*/,
          'events:\n  - {id: vote, title: A vote}\n   - {id: tests, title: Tests}',
        ),
      },
      'content/briefings/offer.md:7:4 bad-indentation',
    ],
    [
      'where an announcement has a key too many',
      { 'briefings/offer.md': offer.replace('title: Tests', 'title: Tests, whom: NATO') },
      'content/briefings/offer.md:5:36 unknown-key',
    ],
    [
      'where a briefing has no title',
      { 'briefings/offer.md': offer.replace('title: An offer\n', '') },
      'content/briefings/offer.md:1:1 missing-key',
    ],
    [
      'where an actor’s file is not UTF-8',
      {
        'actors/koln.md': Buffer.from('---\nname: Köln\nkind: agancy\n---\n', 'latin1'),
        'briefings/offer.md': offer.replace('events:', 'actors: [Köln]\nevents:'),
      },
      'content/actors/koln.md:2:8 not-utf8',
    ],
    [
      'where site.yaml is not UTF-8',
      { 'site.yaml': Buffer.from(settings.replace('The Test', 'Köln'), 'latin1') },
      'content/site.yaml:1:8 not-utf8',
    ],
    [
      'where a date is impossible',
      { 'briefings/offer.md': offer.replace('2011-10-20', '2011-02-30') },
      'content/briefings/offer.md:3:7 impossible-date',
    ],
  ])('%s', async (_, broken, expected) => {
    expect(await problemsOf({ ...files, ...broken })).toEqual([expected])
  })
})

test('What is wrong below a misspelt key is told with its place', async () => {
  const broken = talks.replace('sources:', 'source:').replace('kind: agency', 'kind: agancy, publisher: Natto')
  expect(await problemsOf({ ...files, 'briefings/talks.md': broken })).toEqual([
    'content/briefings/talks.md:6:1 unknown-key',
    'content/briefings/talks.md:7:38 bad-value',
    'content/briefings/talks.md:7:57 near-name',
  ])
})

test('All problems are told at once, those of site.yaml too', async () => {
  const broken = {
    'site.yaml': settings.replace('Europe/Moscow', 'Europe/Mosco'),
    'briefings/talks.md': talks.replace('NATO,', 'Natto,'),
    'briefings/offer.md': offer.replace('An offer was made.', 'A [link](briefing:nowhere) and [@afp].'),
  }
  expect(await problemsOf({ ...files, ...broken })).toEqual([
    'content/briefings/offer.md:7:3 broken-link',
    'content/briefings/offer.md:7:32 unknown-source',
    'content/briefings/talks.md:5:10 unknown-actor',
    'content/site.yaml:4:11 unknown-time-zone',
  ])
})

describe('All that is wrong with a text is told at once', () => {
  test.each<[string, string, string[]]>([
    [
      'where its day is none',
      '---\ntitle: A\ndate: 2011-02-30\nsummary: B.\nactors: [Natto]\n---\n[x](actor:zzz) [y](#p9) ![](none.png)\n',
      [
        '3:7 impossible-date',
        '5:10 unknown-actor',
        '7:1 broken-link',
        '7:16 broken-anchor',
        '7:25 missing-alt',
        '7:25 missing-image',
      ],
    ],
    [
      'where one of its events has no date',
      writeEvents(
        '{id: a, title: A, date: 2010-05-32, source: yy}',
        '{id: b, title: B, date: 2012, source: zz, actors: [Natto], topics: [rader]}',
      ),
      [
        '6:29 impossible-date',
        '6:49 unknown-source',
        '7:43 unknown-source',
        '7:56 unknown-actor',
        '7:73 unknown-topic',
      ],
    ],
    [
      'where what it judges has no trend',
      '---\ntitle: A\ndate: 2011-10-20\nsummary: TODO\nassessments: [{topic: radarr, trend: wurse}]\n---\n',
      ['4:10 placeholder', '5:23 unknown-topic', '5:38 bad-value'],
    ],
    [
      'where an event has no date, but the briefing a day',
      '---\ntitle: A\ndate: 2011-10-20\nsummary: B.\nupdated: 2010-01-01\nevents: [{id: a, title: A}]\n---\nText.\n',
      ['5:10 early-updated', '6:10 missing-key'],
    ],
    [
      'where a statement and a judgement lack a key',
      '---\ntitle: A\ndate: 2011-10-20\nsummary: B.\nstatements: [{wrods: No., speaker: Natto}]\nassessments: [{trend: same}]\nmoves: [{event: zz}, {}]\n---\nText.\n',
      ['5:15 unknown-key', '5:36 near-name', '6:15 missing-key', '7:17 unknown-event', '7:22 missing-key'],
    ],
  ])('%s', async (_, text, expected) => {
    const topic = '---\nname: Radar\n---\n'
    const located = await problemsOf({ ...files, 'topics/radar.md': topic, 'briefings/broken.md': text })
    expect(located).toEqual(expected.map((problem) => `content/briefings/broken.md:${problem}`))
  })

  test('where others refer to it, and it to them', async () => {
    const broken = (text: string) => text.replace('---\n', '---\nsumary: X.\n').replace(/summary: .*\n|kind: .*\n/, '')
    const desk = {
      ...files,
      'actors/nato.md': broken(nato.replace('kind:', 'partOf: [NATO]\nredirects: [mda]\nkind:')),
      'topics/radar.md': '---\nnaam: Radar\nbroader: [radar]\n---\n',
      'site.yaml': `${settings}navigation: [{label: Twice, href: /briefings/twice/}]\n`,
      'briefings/offer.md': offer.replace('An offer was made.', 'See [talks](briefing:talks#p9).'),
      'briefings/talks.md': broken(talks.replace('to: 2999', 'to: 2010')),
      'briefings/twice.md': broken(offer),
    }
    expect((await problemsOf(desk)).filter((problem) => !/missing-key|unknown-key/.test(problem))).toEqual([
      'content/actors/nato.md:4:9 circle',
      'content/actors/nato.md:5:13 redirect-occupied',
      'content/briefings/offer.md:5:15 overdue-event',
      'content/briefings/offer.md:7:5 broken-anchor',
      'content/briefings/talks.md:9:28 past-expectation',
      'content/briefings/twice.md:5:15 duplicate-id',
      'content/topics/radar.md:3:10 circle',
    ])
  })

  test('and of an actor', async () => {
    const actor =
      '---\nname: MDA\nkind: agancy\nroles: [{title: Head, of: Natto}]\npartOf: [Natto]\n---\nOn [x](actor:zzz).\n'
    expect(await problemsOf({ 'site.yaml': settings, 'actors/nato.md': nato, 'actors/mda.md': actor })).toEqual([
      'content/actors/mda.md:3:7 bad-value',
      'content/actors/mda.md:4:27 near-name',
      'content/actors/mda.md:5:10 unknown-actor',
      'content/actors/mda.md:7:4 broken-link',
    ])
  })

  test('and of site.yaml', async () => {
    const beats = 'beats: [{actors: [Natto, [x]], topics: [rader]}]\nallow: [{rull: x, reason: X.}]\n'
    expect(await problemsOf({ ...files, 'site.yaml': settings.replace('Moscow', 'Mosco') + beats })).toEqual([
      'content/site.yaml:4:11 unknown-time-zone',
      'content/site.yaml:5:9 missing-key',
      'content/site.yaml:5:19 unknown-actor',
      'content/site.yaml:5:26 wrong-type',
      'content/site.yaml:5:41 unknown-topic',
      'content/site.yaml:6:10 unknown-key',
      'content/site.yaml:6:16 unknown-rule',
    ])
  })

  test('but it never joins the site, whatever stands in', async () => {
    const { desk, site } = await open({
      ...files,
      'actors/mda.md': mda.replace('agency', 'agancy'),
      'briefings/offer.md': offer.replace('2011-10-20', '2011-02-30'),
      'pages/about.md': '---\nnaam: About\n---\n',
      'stories/radar.md': '---\nnaam: Radar\n---\n',
      'topics/radar.md': '---\nnaam: Radar\n---\n',
    })
    expect(desk!.briefings.map(({ text }) => text.standIns)).toEqual([[['date']], undefined])
    expect([...site!.texts.keys()].toSorted()).toEqual(['actor:nato', 'briefing:talks'])
  })

  function writeEvents(...events: string[]): string {
    const lines = events.map((event) => `  - ${event}\n`).join('')
    return `---\ntitle: A\ndate: 2011-10-20\nsummary: B.\nevents:\n${lines}---\nText.\n`
  }
})

describe('Links below the base', () => {
  const linking = (...addresses: string[]) => ({
    ...files,
    'briefings/offer.md': `${offer}\n${addresses.map((address) => `[a](${address})`).join('\n')}\n`,
  })

  test('lead to what the site has', async () => {
    const publicDir = mkdtempSync(join(tmpdir(), 'dateline-'))
    onTestFinished(() => {
      rmSync(publicDir, { recursive: true, force: true })
    })
    writeFileSync(join(publicDir, 'x.pdf'), '')
    const desk = linking(
      '/',
      '/briefings/',
      '/feed.xml',
      '/actors/nato/feed.json',
      '/old/',
      '/x.pdf',
      'briefing:talks#s1',
    )
    desk['actors/nato.md'] = nato.replace('---\n', '---\nredirects: [/old/]\n')
    expect(await problemsOf(desk, { publicDir })).toEqual([])
  })

  test('to what it has not are wrong, in its texts and in site.yaml', async () => {
    const desk = linking('/nowhere/', '/x.pdf', '/briefings/2019/', '#s9', '#s1')
    desk['site.yaml'] = `${settings}logo: logo.svg\nnavigation: [{label: News, href: /news/}]\n`
    expect(await problemsOf(desk)).toEqual([
      'content/briefings/offer.md:9:1 broken-link',
      'content/briefings/offer.md:10:1 broken-link',
      'content/briefings/offer.md:11:1 broken-link',
      'content/briefings/offer.md:12:1 broken-anchor',
      'content/briefings/offer.md:13:1 broken-anchor',
      'content/site.yaml:5:7 missing-image',
      'content/site.yaml:6:34 broken-link',
    ])
  })

  test('may lead to what was not there yet where the site is as of another instant', async () => {
    expect((await open(linking('/nowhere/'), { now: '2011-11-01' })).problems).toEqual([])
  })
})

test('A file of public/ where the site has a page is wrong, whatever day it is shown of', async () => {
  const publicDir = mkdtempSync(join(tmpdir(), 'dateline-'))
  onTestFinished(() => {
    rmSync(publicDir, { recursive: true, force: true })
  })
  writeFileSync(join(publicDir, '404.html'), '')
  const expected = ['public/404.html:1:1 occupied-address']
  expect(await problemsOf(files, { publicDir })).toEqual(expected)
  expect(await problemsOf(files, { publicDir, now: '2013-12-31' })).toEqual(expected)
})

test('Problems name files below what the content folder is called', async () => {
  const desk = { ...files, 'briefings/twice.md': offer }
  const { contentDir, problems } = await open(desk)
  const [found] = locateProblems(contentDir, problems, '/tmp/desk')
  expect(found).toMatchObject({
    file: '/tmp/desk/briefings/twice.md',
    reason: 'The event "tests" is announced twice in /tmp/desk/briefings/offer.md.',
    others: ['/tmp/desk/briefings/offer.md'],
  })
})

test('So do problems that stand in code type or name several files', async () => {
  const clash = nato.replace('alliance', 'alliance\naliases: [MDA]')
  const picture = offer.replace('An offer was made.', '![A radar](https://test.example/radar.jpg)')
  const { contentDir, problems } = await open({ ...files, 'actors/nato.md': clash, 'briefings/offer.md': picture })
  expect(locateProblems(contentDir, problems, '/tmp/desk').map(({ reason }) => reason)).toEqual([
    '"MDA" is also a name of /tmp/desk/actors/nato.md.',
    'The image "https://test.example/radar.jpg" is not on this site. Put it in `/tmp/desk/images/` and write its name alone.',
  ])
})

describe('A public text that links to a draft and moves its event', () => {
  const drafted = { ...files, 'briefings/offer.md': offer.replace('title:', 'draft: true\ntitle:') }

  test('is wrong in both places', async () => {
    expect(await problemsOf(drafted)).toEqual([
      'content/briefings/talks.md:9:17 not-public',
      'content/briefings/talks.md:12:5 not-public',
    ])
  })

  test('is plain text, and moves nothing, where the site is as of another instant', async () => {
    const { site, problems } = await open(drafted, { now: '2011-11-01' })
    expect(problems).toEqual([])
    expect(bodyView(site!, site!.briefing.get('talks')!.text).links).toMatchObject({ 'briefing:offer': null })
    expect(site!.events).toEqual([])
  })
})

async function problemsOf(
  desk: Record<string, string | Uint8Array>,
  options: Partial<OpenOptions> = {},
): Promise<string[]> {
  const { located } = await open(desk, options)
  return located.map(({ file, place, rule }) => `${file}:${place.line}:${place.column} ${rule}`)
}

async function open(desk: Record<string, string | Uint8Array>, options: Partial<OpenOptions> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const contentDir = join(folder, 'content')
  for (const [path, text] of Object.entries(desk)) {
    mkdirSync(dirname(join(contentDir, path)), { recursive: true })
    writeFileSync(join(contentDir, path), text)
  }
  const fixed = { contentDir, cachePath: join(folder, 'cache.db'), version: '1', drafts: false }
  const opened = await openSite({ ...fixed, ...options })
  return { ...opened, contentDir, located: locateProblems(contentDir, opened.problems) }
}
