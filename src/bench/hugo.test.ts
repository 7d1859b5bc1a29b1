import { expect, test } from 'vitest'
import { makeHugoSite } from './hugo.ts'

const actor = (name: string, more = ''): string => `---\nname: ${name}\nkind: state\n${more}---\n\nProfile.\n`
const archive = new Map([
  ['actors/vardia.md', actor('Vardia', 'aliases: [Republic of Vardia]\n')],
  ['actors/courier.md', actor('Courier')],
  ['topics/grain.md', '---\nname: grain policy\n---\n'],
  ['topics/grain-transit.md', '---\nname: grain transit\nbroader: [grain]\n---\n'],
  ['briefings/2011/2011-01-01-a.md', '---\ntitle: The Republic of Vardia opens grain transit\ndate: 2011-01-01\nsummary: S\nsources:\n  - {id: c, title: T, publisher: Courier, kind: press}\nredirects: [old-a]\n---\n\nIt did so.[@c] See [before](briefing:b).\n'],
  ['briefings/2011/2011-01-02-b.md', '---\ntitle: Off the record\ndate: 2011-01-02\nsummary: S\nactors: [VARDIA]\ntopics: [grain]\nwithdrawn: {date: 2011-01-03, reason: R}\n---\n\nText.\n'],
]) // prettier-ignore
const site = makeHugoSite(archive)

test('Names become terms: inferred from the title where front matter has none, rolled up to broader topics', () => {
  const text = site.get('content/briefings/2011/2011-01-01-a.md')!
  expect(text).toContain('actors: ["vardia"]\ntopics: ["grain-transit","grain"]\nownTopics: ["grain-transit"]')
  expect(text).toContain('outlets: ["courier"]')
})

test('References and links become plain links, old ids aliases', () => {
  const text = site.get('content/briefings/2011/2011-01-01-a.md')!
  expect(text).toContain('It did so.[1](#source-c) See [before](/briefings/b/).')
  expect(text).toContain('aliases: ["/briefings/old-a/"]')
})

test('What was withdrawn bears no terms', () => {
  expect(site.get('content/briefings/2011/2011-01-02-b.md')).toContain('actors: []\ntopics: []')
})
