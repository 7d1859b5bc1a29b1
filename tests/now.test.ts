import { join } from 'node:path'
import Parser from 'rss-parser'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { openSite } from '../src/content/open-site.ts'
import { nato, writeBriefing, writeSettings, writeText } from '../src/content/site-fixture.ts'
import { firstDay, parseLooseDate } from '../src/model/loose-date.ts'
import { mustRun, projectRoot, runCommand } from './command.ts'
import { makeFolder, readTree, writeFiles } from './folder.ts'
import { findBrokenLinks } from './link-checker.ts'

type Tree = ReadonlyMap<string, Buffer>

describe('The demonstration as of 1 November 2011', () => {
  test('has what was public then, and of what came later neither a page nor a word', async () => {
    const contentDir = join(projectRoot, 'content')
    const out = join(makeFolder(), 'site')
    await mustRun(['build', '--now', '2011-11-01', '--out', out])
    const tree = readTree(out)
    const { desk } = await openSite({
      contentDir,
      cachePath: join(makeFolder(), 'cache.db'),
      version: '1',
      drafts: false,
    })
    const isLater = (date: string) => date.slice(0, 10) > '2011-11-01'
    const [later, earlier] = [
      desk!.briefings.filter(({ day }) => isLater(day)),
      desk!.briefings.filter(({ day }) => !isLater(day)),
    ]
    expect(later.length).toBeGreaterThan(4)
    expect(earlier.length).toBeGreaterThan(6)

    for (const { id } of earlier) expect([...tree.keys()]).toContain(`briefings/${id}/index.html`)
    const laterFacts = earlier.flatMap(({ text: { matter } }) => [
      ...(matter.corrections ?? []).filter(({ date }) => isLater(date)).map(({ text }) => text),
      ...(matter.events ?? []).flatMap(({ outcome }) => {
        const from = outcome && firstDay(parseLooseDate(outcome.date)!)
        return outcome?.text !== undefined && from && isLater(from) ? [outcome.text] : []
      }),
    ])
    expect(laterFacts.length).toBeGreaterThan(0)
    const laterNotes = later.flatMap(({ text: { matter } }) => [
      matter.title,
      matter.summary,
      ...[...(matter.moves ?? []), ...(matter.closes ?? [])].flatMap(({ note }) => note ?? []),
    ])
    expect(findTraces(tree, [...later.map(({ id }) => id), ...laterFacts, ...laterNotes])).toEqual([])
    expect(findBrokenLinks(tree, 'https://shieldquestion.example/')).toEqual([])
  }, 120_000)
})

test('As of a day, nothing later shows: not a correction, a withdrawal, a move, a closing, an outcome, or a text', async () => {
  const { build, out } = makeDesk({
    'actors/nato.md': writeText(
      { name: 'NATO', kind: 'alliance' },
      'See [the later one](briefing:later) and [the early one](briefing:early).',
    ),
    'briefings/early.md': writeBriefing(
      '2011-10-01',
      {
        actors: ['NATO'],
        events: [
          { id: 'tests', title: 'The tests', date: '2012' },
          {
            id: 'talks',
            title: 'The talks',
            date: '2012',
            outcome: { result: 'failed', date: '2012-03', text: 'Zyxoutcome.' },
          },
          { id: 'summit', title: 'The summit', date: '2012' },
        ],
        corrections: [
          { date: '2011-10-20', text: 'Of then.' },
          { date: '2011-12-01', text: 'Zyxcorrection.' },
        ],
        updated: '2011-12-01',
      },
      'See [what came](briefing:later#p1).',
    ),
    'briefings/taken-back.md': writeBriefing(
      '2011-10-02',
      { actors: ['NATO'], withdrawn: { date: '2011-12-02', reason: 'Zyxwithdrawal.' } },
      'It stood there then.',
    ),
    'briefings/later.md': writeBriefing(
      '2011-12-03',
      {
        title: 'Zyxtitle',
        actors: ['NATO'],
        moves: [{ event: 'tests', to: '2071', note: 'Zyxmove.' }],
        closes: [{ event: 'summit', result: 'dropped', note: 'Zyxclosing.' }],
        redirects: ['zyxredirect'],
      },
      'So.',
    ),
  })
  await build('--now', '2011-11-01')
  const then = readTree(out)
  expect(findTraces(then, ['Zyx', 'later/', '2071', '2011-12-01'])).toEqual([])
  const early = readMain(then, 'briefings/early/index.html')
  expect(early).toContain('Of then.')
  expect(early).toContain('See what came.')
  expect(then.get('briefings/early/index.html')!.toString()).toContain('See what came.')
  expect(then.get('briefings/early.md')!.toString()).toContain('See what came.')
  expect(then.get('actors/nato/index.html')!.toString()).toContain(
    'See the later one and <a href="/briefings/early/">the early one</a>.',
  )
  expect(readMain(then, 'briefings/taken-back/index.html')).toContain('It stood there then.')

  await build('--now', '2011-12-31')
  const today = readTree(out)
  for (const word of ['title', 'correction', 'withdrawal', 'move', 'closing', 'redirect']) {
    expect(findTraces(today, [`Zyx${word}`, `zyx${word}`])).not.toEqual([])
  }
  expect(findTraces(today, ['Zyxoutcome'])).toEqual([])
  expect(today.get('briefings/early/index.html')!.toString()).toContain(
    'See <a href="/briefings/later/#p1">what came</a>.',
  )
}, 120_000)

test('Without --now a link to what is not public yet is an error, and nothing is built', async () => {
  const { content, out } = makeDesk({
    'briefings/early.md': writeBriefing('2011-10-01', {}, 'See [what comes](briefing:later).'),
    'briefings/later.md': writeBriefing('2999-01-01'),
  })
  const ran = await runCommand(['build', '--content', content, '--out', out])
  expect(ran.code).toBe(1)
  expect(ran.stderr).toMatch(
    /content\/briefings\/early\.md:7:5 error \S*content\/briefings\/later\.md is not public yet\./,
  )
})

test.each([
  ['a draft', { draft: true }, '2011-10-05'],
  ['a briefing of another day', {}, '2999-01-01'],
  ['a briefing that waits for its hour', { publishAt: '2999-01-01T00:00:00Z' }, '2011-10-05'],
])(
  '%s leaves no trace in the site',
  async (_, matter, date) => {
    const picture = (background: string) =>
      sharp({ create: { width: 40, height: 30, channels: 3, background } })
        .png()
        .toBuffer()
    const { build, out } = makeDesk({
      'actors/nato.md': nato,
      'actors/lone.md': writeText({ name: 'Lone Actor', kind: 'person' }),
      'topics/radar.md': writeText({ name: 'Radar' }),
      'stories/talks.md': writeText({ name: 'Talks' }),
      'briefings/shown.md': writeBriefing(
        '2011-10-01',
        {
          actors: ['NATO'],
          topics: ['Radar'],
          story: 'talks',
          events: [{ id: 'tests', title: 'The tests', date: '2999' }],
        },
        'Shown.\n\n![Shown](shown.png)',
      ),
      'briefings/zyxid.md': writeBriefing(
        date,
        {
          ...matter,
          title: 'Zyxtitle',
          summary: 'Zyxsummary.',
          dateline: 'Zyxplace',
          byline: ['Zyxauthor'],
          keyPoints: ['Zyxpoint'],
          actors: ['NATO', 'Lone Actor'],
          topics: ['Radar'],
          story: 'talks',
          lead: true,
          sources: [
            { id: 'zyxsource', title: 'Zyxreport', publisher: 'Lone Actor', url: 'https://zyxsource.example/' },
          ],
          image: { src: 'zyxlead.png', alt: 'Zyxalt', caption: 'Zyxcaption', credit: 'Zyxcredit' },
          events: [{ id: 'zyxevent', title: 'Zyxexpected', date: '2999', by: 'NATO' }],
          moves: [{ event: 'tests', to: '2999-12', note: 'Zyxmove' }],
          statements: [{ words: 'We are Zyxgoing nowhere with this', speaker: 'NATO', source: 'zyxsource' }],
          assessments: [{ topic: 'Radar', trend: 'worse', text: 'Zyxworse.' }],
          corrections: [{ date: '2999-01-02', text: 'Zyxcorrection.' }],
          redirects: ['zyxold', '/zyx/path/'],
        },
        'NATO said “we are Zyxquoted as going nowhere.”[@zyxsource] [Back](briefing:shown)\n\n## Zyxheading\n\n![Zyxmap](maps/zyxmap.png)',
      ),
      'images/shown.png': await picture('red'),
      'images/zyxlead.png': await picture('green'),
      'images/maps/zyxmap.png': await picture('blue'),
    })
    await build()
    const tree = readTree(out)
    expect(
      [...tree.keys()].filter((path) => path.startsWith('assets/')).map((path) => path.replace(/\..*\./, '.')),
    ).toEqual(['assets/shown.avif', 'assets/shown.png'])
    expect(findTraces(tree, ['zyx'], (text) => text.toLowerCase())).toEqual([])
    expect(readMain(tree, 'actors/lone/index.html')).toContain('Lone Actor Subject of no briefing yet')
    expect(findBrokenLinks(tree, 'https://test.example/')).toEqual([])
  },
  120_000,
)

test('Of a withdrawn briefing its address, title, dates and reason stay, and its feeds say that it is gone', async () => {
  const story = { actors: ['NATO'], topics: ['Radar'], story: 'talks' }
  const gone = {
    ...story,
    title: 'Talks broke down',
    summary: 'Zyxsummary.',
    keyPoints: ['Zyxpoint'],
    sources: [{ id: 'zyxsource', title: 'Zyxreport', publisher: 'NATO' }],
    lead: true,
    image: { src: 'zyxlead.png', alt: 'Zyxalt' },
    events: [{ id: 'zyxevent', title: 'Zyxexpected', date: '2999' }],
    closes: [{ event: 'tests', result: 'happened', note: 'Zyxclosing' }],
    statements: [{ words: 'We are Zyxgoing nowhere with this', speaker: 'NATO' }],
    corrections: [{ date: '2011-10-06', text: 'Zyxcorrection.' }],
    redirects: ['first-id'],
  }
  const { build, out, content } = makeDesk({
    'actors/nato.md': nato,
    'topics/radar.md': writeText({ name: 'Radar' }),
    'topics/narrow.md': writeText({ name: 'Narrow radar', broader: ['Radar'] }),
    'stories/talks.md': writeText({ name: 'Talks' }),
    'briefings/first.md': writeBriefing('2011-10-01', {
      ...story,
      events: [{ id: 'tests', title: 'The tests', date: '2999' }],
    }),
    'briefings/gone.md': writeBriefing('2011-10-05', gone, 'Zyxbody of [NATO](actor:nato).'),
    'briefings/last.md': writeBriefing(
      '2011-10-09',
      { ...story, moves: [{ event: 'zyxevent', to: '2999-12' }] },
      'See [it](briefing:gone#p1).',
    ),
    'images/zyxlead.png': await sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
      .png()
      .toBuffer(),
  })
  await build()
  const guid = 'https://test.example/briefings/first-id/'
  const before = await readFeed(readTree(out), 'feed.xml')
  expect(readMain(readTree(out), 'briefings/first/index.html')).not.toContain('2999 The tests Open')
  expect(before.find((item) => item.guid === guid)).toMatchObject({ title: 'Talks broke down' })

  const withdrawn = { date: '2011-10-20', reason: 'The letter was forged.' }
  writeFiles(content, [['briefings/gone.md', writeBriefing('2011-10-05', { ...gone, withdrawn }, 'Zyxbody.')]])
  await build()
  const tree = readTree(out)
  expect(findTraces(tree, ['zyx'], (text) => text.toLowerCase())).toEqual([])
  expect(readMain(tree, 'briefings/gone/index.html')).toBe(
    'Talks broke down 5 October 2011 Withdrawn Withdrawn on 20 October 2011. The letter was forged.',
  )
  expect(tree.has('briefings/gone.md')).toBe(false)
  for (const folder of ['', 'actors/nato/', 'topics/radar/', 'stories/talks/']) {
    const [item, ...others] = await readFeed(tree, `${folder}feed.xml`)
    expect(item).toMatchObject({
      guid,
      title: 'Withdrawn: Talks broke down',
      link: 'https://test.example/briefings/gone/',
    })
    expect(item!.isoDate).toBe('2011-10-20T10:00:00.000Z') // noon in Brussels
    expect(item!.content).toContain('The letter was forged.')
    expect(others.map(({ title }) => title)).toEqual(['Briefing of 2011-10-09', 'Briefing of 2011-10-01'])
    const json = JSON.parse(tree.get(`${folder}feed.json`)!.toString()) as { items: { id: string; title: string }[] }
    expect(json.items[0]).toMatchObject({ id: guid, title: 'Withdrawn: Talks broke down' })
  }
  // Nowhere else is it listed or linked, but where an author wrote a link, where it is said that it was withdrawn, under its
  // old address, and for search engines.
  const naming = findTraces(tree, ['briefings/gone/', 'Talks broke down']).map((trace) => trace.split(':')[0]!)
  expect([...new Set(naming)].filter((path) => !/(^|\/)feed\.(xml|json)$/.test(path))).toEqual([
    '_redirects',
    'briefings/first-id/index.html',
    'briefings/gone/index.html',
    'briefings/last.md',
    'briefings/last/index.html',
    'corrections/index.html',
    'index.html',
    'sitemap.xml',
  ])
  expect(readMain(tree, 'briefings/first/index.html')).toContain('2999 The tests Open')
  expect(findBrokenLinks(tree, 'https://test.example/')).toEqual([])
}, 120_000)

/** Write a desk; gives what builds it, as a command does. */
function makeDesk(files: Record<string, string | Uint8Array>) {
  const folder = makeFolder()
  const [content, out] = [join(folder, 'content'), join(folder, 'site')]
  writeFiles(content, Object.entries({ 'site.yaml': writeSettings(), ...files }))
  return { content, out, build: (...args: string[]) => mustRun(['build', '--content', content, '--out', out, ...args]) }
}

/** Name the files in whose path or text one of the words stands, and the word. */
function findTraces(tree: Tree, words: readonly string[], read = (text: string) => text): string[] {
  return [...tree].flatMap(([path, bytes]) => {
    if (path.endsWith('.woff2')) return [] // the same on every site; three letters may stand in one by chance
    const text = read(`${path}\n${bytes.toString('latin1')}\n${decodeEntities(bytes.toString())}`)
    return words.filter((word) => text.includes(word)).map((word) => `${path}: ${word}`)
  })
}

/** Read the words of a page between its head and its foot. */
function readMain(tree: Tree, path: string): string {
  const html = tree.get(path)!.toString()
  const [, main] = /<main[^>]*>([^]*?)<\/main>/.exec(html)!
  return decodeEntities(main!.replace(/<[^>]+>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()
}

function decodeEntities(text: string): string {
  const known: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" }
  return text.replace(/&(\w+|#\w+);/g, (entity, name: string) => known[name] ?? entity)
}

async function readFeed(tree: Tree, path: string) {
  const { items } = await new Parser().parseString(tree.get(path)!.toString())
  return items
}
