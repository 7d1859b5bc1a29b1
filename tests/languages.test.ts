import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { beforeAll, expect, test } from 'vitest'
import { writeBriefing, writeSettings, writeText } from '../src/content/site-fixture.ts'
import { readTree } from './folder.ts'
import { serveSite, type ServedSite } from './served-site.ts'

type Node = DefaultTreeAdapterTypes.Node

/** A desk in a language that nobody speaks, all of whose own words begin alike; everything that a page can show is in it. */
const desk = {
  'site.yaml': writeSettings({ name: 'Zyxpaper', description: 'Zyxabout.', motto: 'Zyxmotto', language: 'ar-XB' }),
  'actors/zyxnato.md': writeText(
    { name: 'Zyxnato', kind: 'alliance', aliases: ['Zyxotan'], url: 'https://zyx.zyx/', wikidata: 'Q7184' },
    'Zyxprofile Zyxradar.',
  ),
  'actors/zyxann.md': writeText({
    name: 'Zyxann',
    kind: 'person',
    country: 'Zyxland',
    partOf: ['Zyxnato'],
    roles: [
      { title: 'Zyxchair', of: 'Zyxnato', from: '2009-08' },
      { title: 'Zyxclerk', of: 'Zyxland', from: 'before 2008', to: '2009' },
    ],
  }),
  'actors/zyxland.md': writeText({ name: 'Zyxland', kind: 'state' }),
  'actors/zyxpress.md': writeText({ name: 'Zyxpress', kind: 'media' }),
  'topics/zyxarms.md': writeText({ name: 'Zyxarms' }),
  'topics/zyxradar.md': writeText({ name: 'Zyxradar', broader: ['Zyxarms'] }),
  'stories/zyxtalks.md': writeText({ name: 'Zyxtalks' }),
  'pages/zyxhow.md': writeText({ title: 'Zyxhow' }),
  'briefings/zyxfirst.md': writeBriefing(
    '2011-10-26',
    {
      title: 'Zyxfirst',
      summary: 'Zyxone.',
      actors: ['Zyxnato'],
      topics: ['Zyxradar'],
      story: 'zyxtalks',
      kind: 'news',
    },
    'Zyxtext Zyxann.',
  ),
  'briefings/zyxgone.md': writeBriefing('2011-10-20', {
    title: 'Zyxgone',
    summary: 'Zyxzero.',
    withdrawn: { date: '2011-10-21', reason: 'Zyxreason.' },
  }),
  'briefings/zyxtwo.md': writeBriefing(
    '2011-10-27',
    {
      title: 'Zyxtwo',
      summary: 'Zyxtwo.',
      dateline: 'Zyxtown',
      byline: ['Zyxauthor'],
      keyPoints: ['Zyxpoint.'],
      actors: ['Zyxnato', { actor: 'Zyxann', part: 'Zyxpart' }],
      topics: ['Zyxradar'],
      story: 'zyxtalks',
      kind: 'analysis',
      updated: '2011-10-29',
      sources: [
        {
          id: 'zyxa',
          title: 'Zyxreport',
          publisher: 'Zyxpress',
          url: 'https://zyx.example/a',
          date: '2011-10-27',
          archived: 'https://zyx.example/b',
        },
        { id: 'zyxb', title: 'Zyxpaper' },
      ],
      statements: [{ words: 'Zyxwords', speaker: 'Zyxann', source: 'zyxa', place: 'Zyxhall' }],
      corrections: [{ date: '2011-10-28', paragraph: 1, text: 'Zyxwrong.' }],
      events: [
        { id: 'zyxe', title: 'Zyxtests', date: '2012-spring', by: 'Zyxland', likelihood: 'likely' },
        { id: 'zyxf', title: 'Zyxtreaty', if: 'zyxif' },
        {
          id: 'zyxg',
          title: 'Zyxsummit',
          date: '2011-12',
          outcome: { result: 'partly', date: '2012-03', text: 'Zyxcame.' },
        },
        { id: 'zyxh', title: 'Zyxship', date: '2013', outcome: { result: 'failed', date: '2014', text: 'Zyxfailed.' } },
      ],
      assessments: [{ topic: 'Zyxradar', trend: 'worse' }],
    },
    '## Zyxhead\n\nZyxsaid Zyxann. [@zyxa]\n\nZyxnote.[^zyx]\n\n[^zyx]: Zyxfoot.\n',
  ),
}

let site: ServedSite

beforeAll(async () => {
  site = await serveSite({ desk: Object.entries(desk) })
  return site.close
}, 120_000)

test('No word of a page is written in a component: each is the author’s or the dictionary’s', () => {
  const written = [...readTree(site.out)]
    .filter(([path]) => path.endsWith('.html'))
    .flatMap(([path, bytes]) =>
      foreignWords(parse(bytes.toString(), { scriptingEnabled: false })).map((word) => `${path}: ${word}`),
    )
  expect(written).toEqual([])
})

test('Pages run from right to left, in no width with a sideways scroll', async () => {
  const page = await site.browser.newPage()
  const faults: string[] = []
  for (const path of [...readTree(site.out).keys()].filter((path) => path.endsWith('index.html'))) {
    await page.goto(site.address + path.replace('index.html', ''))
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      const fits = await page.evaluate<boolean>(
        'document.documentElement.scrollWidth <= document.documentElement.clientWidth',
      )
      if (!fits) faults.push(`${path} at ${width}`)
    }
    if ((await page.evaluate('getComputedStyle(document.body).direction')) !== 'rtl') faults.push(`${path} runs right`)
  }
  await page.close()
  expect(faults).toEqual([])
}, 120_000)

/** Names of standards, of which no language has a translation. */
const standards = /^(RSS|JSON|Feed|CSV|BibTeX|RIS|Markdown|Wikidata|Dateline|Q7184|XB)$/
const dates =
  /^(January|February|March|April|May|June|July|August|September|October|November|December|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[JFMASOND][a-z]{2}|(Mon|Tue|Wed|Thu|Fri|Sat|Sun)|before|about|spring|by|in|the|year)$/

/** List the words that stand between no marks and are none of the author's. */
function foreignWords(node: Node): string[] {
  return textsOf(node).flatMap((text) => {
    let plain = text
    for (let before = ''; before !== plain;) [before, plain] = [plain, plain.replace(/⟦[^⟦⟧]*⟧/g, ' ')]
    const words = plain.match(/[\p{L}\d]*\p{L}[\p{L}\d]*/gu) ?? []
    return words.filter((word) => word.length > 1 && !/^zyx/i.test(word) && !standards.test(word) && !dates.test(word))
  })
}

const spoken = new Set(['alt', 'title', 'aria-label', 'placeholder'])

/** List what a page says: the texts of its body, and attributes that are read out. */
function textsOf(node: Node): string[] {
  if (node.nodeName === '#text') return [(node as DefaultTreeAdapterTypes.TextNode).value]
  if (['script', 'style', 'code', 'head'].includes(node.nodeName)) return []
  const attributes = 'attrs' in node ? node.attrs.filter(({ name }) => spoken.has(name)).map(({ value }) => value) : []
  const children = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : []
  return [...attributes, ...children.flatMap(textsOf)]
}
