import { expect, test } from 'vitest'
import {
  nato,
  openFixture,
  writeBriefing,
  writeManyBriefings,
  writeText,
  type DeskFiles,
} from '../content/site-fixture.ts'
import { listOutputs } from './files.ts'
import { listPages } from '../model/pages.ts'
import type { OutputFile } from './output-file.ts'

test('An old path leads on to the text, under the base', async () => {
  const files = await listRedirects({
    'pages/about.md': writeText({ title: 'Who & why', redirects: ['/old/who.html', '/old/why'] }),
  })
  expect(files.map(({ path }) => path)).toEqual(['old/who.html', 'old/why/index.html'])
  expect(files[0]!.text).toBe(
    [
      '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Who &amp; why</title>',
      '<link rel="canonical" href="https://test.example/a/about/"><meta http-equiv="refresh" content="0; url=/a/about/">',
      '<script>location.replace("/a/about/"+location.hash)</script>',
      '<meta name="robots" content="noindex"></head><body><p><a href="/a/about/">Who &amp; why</a></p></body></html>',
      '',
    ].join('\n'),
  )
})

test('An old id leads on with all that stands below it; its feeds and calendar are written there again in full', async () => {
  const many = writeManyBriefings(31, '2011-12-05')
  const files = await listRedirects({
    'actors/nato.md': writeText({ name: 'NATO', kind: 'alliance', redirects: ['otan', '/old/nato/'] }),
    ...many,
    'briefings/said.md': writeBriefing('2012-01-05', {
      actors: [],
      statements: [{ words: 'We wait.', speaker: 'NATO' }],
      events: [{ id: 'end', title: 'The end', date: '2020', actors: ['NATO'] }],
    }),
  })
  expect(files.map(({ path }) => path)).toEqual([
    'actors/otan/index.html',
    'actors/otan/2011/index.html',
    'actors/otan/2012/index.html',
    'actors/otan/statements/index.html',
    'actors/otan/calendar/index.html',
    'actors/otan/feed.xml',
    'actors/otan/feed.json',
    'actors/otan/calendar.ics',
    'old/nato/index.html',
  ])
  expect(files[1]!.text).toContain('content="0; url=/a/actors/nato/2011/"')
  const [xml, json] = [files[5]!, files[6]!]
  expect(xml.text).toBe(files.live('actors/nato/feed.xml'))
  expect(json.text).toBe(files.live('actors/nato/feed.json'))
})

test('An old id of a briefing keeps its twin and its citations', async () => {
  const files = await listRedirects({
    'actors/nato.md': nato,
    'briefings/talks.md': writeBriefing('2011-10-27', { redirects: ['first'] }, 'NATO waits.'),
  })
  expect(files.map(({ path }) => path)).toEqual([
    'briefings/first/index.html',
    'briefings/first.md',
    'briefings/first.bib',
    'briefings/first.ris',
  ])
  expect(files[1]!.text).toBe(files.live('briefings/talks.md'))
})

test('An old id of what was withdrawn leads to the page that says so', async () => {
  const withdrawn = { date: '2011-10-28', reason: 'Forged.' }
  const files = await listRedirects({
    'briefings/talks.md': writeBriefing('2011-10-27', { redirects: ['first'], withdrawn }),
  })
  expect(files.map(({ path }) => path)).toEqual(['briefings/first/index.html'])
})

test('What is not public yet has no redirects', async () => {
  const files = await listRedirects({ 'briefings/talks.md': writeBriefing('2014-10-27', { redirects: ['first'] }) })
  expect(files).toHaveLength(0)
})

/** List the files at old addresses, made; `live` makes one at its own. */
async function listRedirects(files: DeskFiles) {
  const { site, read } = await openFixture(files, { base: '/a/' })
  const make = (file: OutputFile) => Buffer.from(file.make(read)).toString()
  const outputs = listOutputs(site, listPages(site))
  const old = outputs.filter(({ path }) => site.redirects.some(({ from }) => path.startsWith(from.replace(/\/$/, ''))))
  const made = old.map((file) => ({ path: file.path, text: make(file) }))
  return Object.assign(made, { live: (path: string) => make(outputs.find((file) => file.path === path)!) })
}
