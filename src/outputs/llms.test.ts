import { expect, test } from 'vitest'
import { nato, openFixture, writeBriefing, writeSettings, writeText, type DeskFiles } from '../content/site-fixture.ts'
import { listOutputs } from './files.ts'

const desk: DeskFiles = {
  'site.yaml': writeSettings({ name: 'The *Test*', description: 'On tests.' }),
  'actors/nato.md': nato,
  'topics/radar.md': writeText({ name: 'Radar', summary: 'What hears [and sees].' }),
  'briefings/a.md': writeBriefing('2011-10-27', { title: 'Talks [1] fail', dateline: 'Moscow' }),
  'briefings/b.md': writeBriefing('2012-01-02'),
  'briefings/c.md': writeBriefing('2012-01-03'),
  'briefings/d.md': writeBriefing('2012-01-04', { withdrawn: { date: '2012-01-05', reason: 'Forged.' } }),
  'briefings/e.md': writeBriefing('2012-01-04', { draft: true }),
}

test('It lists the twins by year, newest first, then topics and actors, under the base', async () => {
  expect(await readLlms(desk)).toBe(`# The \\*Test\\*

> On tests.

Each briefing is listed as Markdown, with its sources; its page has the same address with a slash in place of “.md”.

## Briefings, 2012

- [Briefing of 2012-01-03](https://test.example/a/briefings/c.md): 2012-01-03
- [Briefing of 2012-01-02](https://test.example/a/briefings/b.md): 2012-01-02

## Briefings, 2011

- [Talks \\[1\\] fail](https://test.example/a/briefings/a.md): 2011-10-27, Moscow

## Topics

- [Radar](https://test.example/a/topics/radar/): What hears \\[and sees\\].

## Actors

- [NATO](https://test.example/a/actors/nato/)

## Optional

- [Open data](https://test.example/a/data/): everything as JSON and CSV, with schemas
`)
})

test('A new desk has one too', async () => {
  expect(await readLlms({})).toMatch(/^# The Test\n\nEach briefing is listed .*\n\n## Optional\n\n- .*\n$/)
})

test('A site with drafts has none', async () => {
  expect(await readLlms(desk, true)).toBeUndefined()
})

async function readLlms(files: DeskFiles, drafts = false) {
  const { site, read } = await openFixture(files, { base: '/a/', drafts })
  return listOutputs(site, [])
    .find(({ path }) => path === 'llms.txt')
    ?.make(read)
}
