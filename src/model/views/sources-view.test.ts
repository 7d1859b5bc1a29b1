import { expect, test } from 'vitest'
import { openFixture, writeBriefing, writeText, type DeskFiles } from '../../content/site-fixture.ts'
import { listCitations, sourcePeriods, sourcesView, type SourcesView } from './sources-view.ts'

const source = (id: string, more: object = {}) => ({ id, title: `Title of ${id}`, ...more })
const afp = { publisher: 'AFP', url: 'https://afp.example/talks' }

test('Every outlet has its sources, each once, with the briefings that rest on it', async () => {
  const view = await viewSources({
    'actors/afp.md': writeText({ name: 'AFP', kind: 'media' }),
    'briefings/a.md': writeBriefing('2011-10-27', {
      sources: [source('x', afp), source('y', { publisher: 'a weekly', date: '2011-10-26' }), source('z')],
    }),
    'briefings/b.md': writeBriefing('2012-10-27', {
      sources: [source('other-id', { ...afp, title: 'The same, told otherwise' }), source('y', { publisher: 'AFP' })],
    }),
  })
  expect(view.deck).toBe('Three outlets and four sources, on which two briefings rest.')
  expect(
    view.listed.map(({ id, outlet, sources }) => [
      id,
      outlet,
      sources.map(({ title, briefings }) => `${title.text}: ${briefings.map(({ href }) => href!).join(' ')}`),
    ]),
  ).toEqual([
    ['outlet-a-weekly', { text: 'a weekly' }, ['Title of y: /briefings/a/']],
    [
      'outlet-afp',
      { text: 'AFP', href: '/actors/afp/' },
      ['Title of x: /briefings/a/ /briefings/b/', 'Title of y: /briefings/b/'],
    ],
    ['outlet', { text: 'Without a publisher' }, ['Title of z: /briefings/a/']],
  ])
  expect(view.outlets.map(({ outlet, sources, briefings }) => [outlet.text, sources, briefings])).toEqual([
    ['a weekly', 1, 1],
    ['AFP', 2, 2],
    ['Without a publisher', 1, 1],
  ])
})

test('Briefings with a single source are named, and so are those that name none', async () => {
  const view = await viewSources({
    'briefings/a.md': writeBriefing('2011-10-27', { sources: [source('x', afp)] }),
    'briefings/b.md': writeBriefing('2011-10-28', { sources: [source('x', afp), source('y')] }),
    'briefings/c.md': writeBriefing('2011-10-29'),
  })
  expect([view.single, view.unsourced].map((list) => list.map(({ href }) => href))).toEqual([
    ['/briefings/a/'],
    ['/briefings/c/'],
  ])
  expect([view.singleCount, view.unsourcedCount]).toEqual([1, 1])
  expect(view.outlets.find(({ outlet }) => outlet.text === 'AFP')).toMatchObject({ briefings: 2, alone: 1 })
})

test('Past a hundred sources the years have pages, and outlets lead to their place there', async () => {
  const many = Array.from({ length: 100 }, (_, index) => source(`s${index}`, { publisher: 'AFP' }))
  const files = {
    'briefings/a.md': writeBriefing('2011-10-27', { sources: many }),
    'briefings/b.md': writeBriefing('2012-10-27', { sources: [source('x', { publisher: 'Ťuk & Co.' })] }),
  }
  const view = await viewSources(files)
  expect(view.listed).toEqual([])
  expect(view.outlets.map(({ years }) => years)).toEqual([
    [{ text: '2011', href: '/sources/2011/#outlet-afp' }],
    [{ text: '2012', href: '/sources/2012/#outlet-ťuk-co' }],
  ])
  const { site } = await openFixture(files)
  const citations = listCitations(site)
  const years = sourcePeriods(citations)
  const year = sourcesView(site, citations, years, years[1])
  expect(year).toMatchObject({ title: 'Sources, 2012', outlets: [], before: { text: '2011' } })
  expect(year.listed.map(({ id }) => id)).toEqual(['outlet-ťuk-co'])
})

async function viewSources(files: DeskFiles): Promise<SourcesView> {
  const { site } = await openFixture(files)
  const citations = listCitations(site)
  return sourcesView(site, citations, sourcePeriods(citations))
}
