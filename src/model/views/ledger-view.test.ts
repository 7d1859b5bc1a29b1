import { expect, test } from 'vitest'
import { nato, openFixture, writeBriefing, writeText, type DeskFiles } from '../../content/site-fixture.ts'
import { listPages, type PageKind, type Views } from '../pages.ts'
import type { Site } from '../site.ts'
import type { LedgerView } from './ledger-view.ts'

const ann = writeText({
  name: 'Ann Author',
  kind: 'person',
  roles: [{ title: 'Secretary General of NATO', of: 'NATO', from: '2010', to: '2012-06' }],
})
const said = (day: string, words: string, speaker = 'Ann Author') => ({ words, speaker, date: day })

test('A ledger has the newest year first, and in it the newest statement, each with the day in that year', async () => {
  const { site } = await openFixture({
    'actors/nato.md': nato,
    'actors/ann.md': ann,
    'briefings/a.md': writeBriefing('2013-01-05', {
      statements: [said('2011-10-26', 'We wait.'), said('2013-01-04', 'We go.', 'an aide'), said('2011-10-27', 'No.')],
    }),
  })
  const view = viewAt(site, 'statements', 'statements/')
  expect(view.sections).toHaveLength(1)
  const [section] = view.sections
  expect(section!.heading).toBeUndefined()
  expect(read(view)).toEqual(['by 2013: 4 January We go.', 'by 2011: 27 October No.', 'by 2011: 26 October We wait.'])
  expect(section!.years[1]!.rows[0]).toMatchObject({
    role: 'Secretary General of NATO',
    from: { href: '/briefings/a/#s3' },
  })
  expect(view.speakers).toEqual([
    { text: 'Ann Author', href: '/actors/ann/', count: 2 },
    { text: 'an aide', count: 1 },
  ])
  expect(view.data.map(({ href }) => href)).toEqual(['/data/statements.csv', '/data/statements.json'])
  expect(view).toMatchObject({ up: [], periods: [], otherSpeakers: 0 })
})

test('The ledger of an actor tells what was said by it from what was said about it', async () => {
  const { site } = await openFixture({
    'actors/nato.md': nato,
    'actors/ann.md': ann,
    'briefings/a.md': writeBriefing('2013-01-05', {
      statements: [
        said('2011-10-26', 'We of NATO wait.'),
        said('2013-01-04', 'NATO waits.'),
        said('2013-01-03', 'NATO goes.', 'an aide'),
      ],
    }),
  })
  const view = viewAt(site, 'actorStatements', 'actors/nato/statements/')
  expect(view.title).toBe('Statements by and about NATO')
  expect(view.up).toEqual([{ text: 'NATO', href: '/actors/nato/' }])
  // Ann held no office of it any more when she spoke last.
  expect(read(view)).toEqual([
    'by 2011: 26 October We of NATO wait.',
    'about 2013: 4 January NATO waits.',
    'about 2013: 3 January NATO goes.',
  ])
})

test('A ledger of more than thirty has a page for each year, with all of it and its neighbours', async () => {
  const days = Array.from({ length: 31 }, (_, index) => `${index < 20 ? '2011-10' : '2013-01'}-${10 + (index % 20)}`)
  const { site } = await openFixture({
    'actors/nato.md': nato,
    'actors/ann.md': ann,
    'briefings/a.md': writeBriefing('2013-06-01', {
      statements: days.map((day, index) => said(day, `Number ${index}.`)),
    }),
  })
  const view = viewAt(site, 'statements', 'statements/')
  expect(view.sections.map(({ shown, count }) => [shown, count])).toEqual([[30, 31]])
  expect(view.periods).toEqual([
    { text: '2013', href: '/statements/2013/', count: 11 },
    { text: '2011', href: '/statements/2011/', count: 20 },
  ])
  const year = viewAt(site, 'actorStatements', 'actors/ann/statements/2011/')
  expect(year).toMatchObject({
    title: 'Statements by and about Ann Author, 2011',
    up: [
      { text: 'Ann Author', href: '/actors/ann/' },
      { text: 'Statements by and about Ann Author', href: '/actors/ann/statements/' },
    ],
    after: { text: '2013', href: '/actors/ann/statements/2013/' },
    speakers: [],
  })
  expect(year.before).toBeUndefined()
  expect(read(year)).toHaveLength(20)
})

test('Who said nothing, and of whom nothing was said, has no ledger', async () => {
  const files: DeskFiles = {
    'actors/nato.md': nato,
    'briefings/a.md': writeBriefing('2013-01-05', { actors: ['NATO'] }),
  }
  const { site } = await openFixture(files)
  expect(listPages(site).filter(({ path }) => path.includes('statements'))).toEqual([])
})

function read({ sections }: LedgerView): string[] {
  return sections.flatMap(({ id, years }) =>
    years.flatMap(({ year, rows }) => rows.map(({ dayOfYear, words }) => `${id} ${year}: ${dayOfYear} ${words[0]!}`)),
  )
}

function viewAt<Kind extends PageKind>(site: Site, kind: Kind, path: string): Views[Kind] {
  return listPages(site)
    .find((page) => page.kind === kind && page.path === path)!
    .view() as Views[Kind]
}
