import { expect, test } from 'vitest'
import { nato, openFixture, writeManyBriefings, writeText, type DeskFiles } from '../content/site-fixture.ts'
import { listPages } from '../model/pages.ts'
import { listOutputs } from './files.ts'

test('Hosts get a line for each page that leads on, in the form of addresses', async () => {
  const text = await readRules({
    'actors/nato.md': writeText({ name: 'NATO', kind: 'alliance', redirects: ['otan'] }),
    'pages/about.md': writeText({
      title: 'About',
      redirects: ['/old/who.html', '/old/why', '/%C3%9Cber%20uns/a:b*/index.html'],
    }),
    ...writeManyBriefings(31, '2011-12-05'),
  })
  expect(text?.split('\n')).toEqual([
    '/a/actors/otan/ /a/actors/nato/ 301',
    '/a/actors/otan/2011/ /a/actors/nato/2011/ 301',
    '/a/actors/otan/2012/ /a/actors/nato/2012/ 301',
    '/a/old/who.html /a/about/ 301',
    '/a/old/why/ /a/about/ 301',
    '/a/%C3%9Cber%20uns/a%3Ab%2A/ /a/about/ 301',
    '',
  ])
})

test('Where nothing moved there is no such file', async () => {
  expect(await readRules({ 'actors/nato.md': nato })).toBeUndefined()
})

async function readRules(files: DeskFiles) {
  const { site, read } = await openFixture(files, { base: '/a/' })
  return listOutputs(site, listPages(site))
    .find(({ path }) => path === '_redirects')
    ?.make(read) as string | undefined
}
