import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, test } from 'vitest'
import { openFixture, writeBriefing, type DeskFiles } from '../content/site-fixture.ts'
import { briefingView } from '../model/views/briefing-view.ts'
import { writeBibtex, writeRis, type Citation } from './citation.ts'
import { listOutputs } from './files.ts'

const citation: Citation = {
  id: '2011-10-27-talks',
  title: 'NATO radar talks are going nowhere, Lavrov says',
  authors: ['Ann Author'],
  publication: 'The Shield Question',
  day: '2011-10-27',
  url: 'https://test.example/~desk/a_b%20c/briefings/2011-10-27-talks/',
  language: 'en',
  abstract: 'Nobody waits.',
}

test('A briefing is cited in BibTeX', () => {
  expect(writeBibtex(citation)).toBe(`@article{2011-10-27-talks,
  title = {{NATO} radar talks are going nowhere, {Lavrov} says},
  author = {Ann Author},
  entrysubtype = {magazine},
  journal = {The Shield Question},
  year = {2011},
  month = oct,
  day = {27},
  url = {https://test.example/~desk/a_b%20c/briefings/2011-10-27-talks/},
  language = {en},
  abstract = {Nobody waits.},
}
`)
})

test('A briefing is cited in RIS', () => {
  expect(writeRis(citation).split('\r\n')).toEqual([
    'TY  - MGZN',
    'ID  - 2011-10-27-talks',
    'TI  - NATO radar talks are going nowhere, Lavrov says',
    'AU  - Author, Ann',
    'T2  - The Shield Question',
    'PY  - 2011',
    'DA  - 2011/10/27',
    'UR  - https://test.example/~desk/a_b%20c/briefings/2011-10-27-talks/',
    'LA  - en',
    'AB  - Nobody waits.',
    'ER  - ',
    '',
  ])
})

describe('Another program reads from both what was written', () => {
  test.each([
    ['what TeX takes for commands', '5 % of {all} A & B_c: \\alpha ~ ^ $5 #1'],
    ['half a pair of braces', 'What } was { that'],
    ['other scripts and accents', 'Президент Băsescu и 日本 über alles'],
    ['quotation marks, dashes and an at sign', '“Go Nowhere” – ‘he’ said "so" @ noon'],
    ['lines and controls', 'One\n\ntwo\u0007\tthree'],
  ])('%s', (_, title) => {
    const expected = title.replace(/[\s\u0007]+/g, ' ')
    for (const written of [
      writeBibtex({ ...citation, title, publication: title }),
      writeRis({ ...citation, title, publication: title }),
    ]) {
      const [entry, ...others] = read(written)
      expect(others).toEqual([])
      expect(entry).toMatchObject({
        id: '2011-10-27-talks',
        title: expected,
        'container-title': expected,
        issued: { 'date-parts': [[2011, 10, 27]] },
        URL: citation.url,
        language: 'en',
        abstract: 'Nobody waits.',
      })
    }
  })
})

test('Names stay whole, whatever stands in them', () => {
  const authors = ['Ann Author', 'Reuters and AFP', 'Author, Jr.', 'Łukasz Andersen', 'The {Desk}']
  expect(read(writeBibtex({ ...citation, authors }))[0]!.author).toEqual([
    { given: 'Ann', family: 'Author' },
    { family: 'Reuters and AFP' },
    { family: 'Author, Jr.' },
    { given: 'Łukasz', family: 'Andersen' },
    { given: 'The', family: '{Desk}' },
  ])
  expect(read(writeRis({ ...citation, authors }))[0]!.author).toEqual([
    { family: 'Author', given: 'Ann' },
    { literal: 'Reuters and AFP' },
    { family: 'Author', given: 'Jr.' },
    { family: 'Andersen', given: 'Łukasz' },
    { literal: 'The {Desk}' },
  ])
  expect(writeBibtex({ ...citation, authors: [] })).not.toContain('author')
})

test.each([
  ['Talks fail', 'Talks fail'],
  ['A US-led plan', 'A {US-led} plan'],
  ['“NATO” waits', '“{NATO}” waits'],
  ['‘Go’ says Lavrov', '‘Go’ says {Lavrov}'],
  ['In Munich, and in Sochi?', 'In {Munich}, and in {Sochi}?'],
  ['iPhone sales', '{iPhone} sales'],
  ['Die Gespräche in Brüssel', 'Die {Gespräche} in {Brüssel}'],
])('Styles leave the capitals of a title as they are: %s', (title, expected) => {
  expect(writeBibtex({ ...citation, title })).toContain(`title = {${expected}},`)
})

test('Each briefing has its citation as text and as files, under its old id too; what was withdrawn has none', async () => {
  const { site, read: readBody } = await open({
    'briefings/a.md': writeBriefing('2011-10-27', { byline: ['Ann', 'Bob', 'Cy'], lang: 'fr', redirects: ['old'] }),
    'briefings/b.md': writeBriefing('2011-10-28', { withdrawn: { date: '2011-10-29', reason: 'Forged.' } }),
  })
  expect(briefingView(site, site.briefing.get('a')!).cite).toEqual({
    text: 'Ann, Bob and Cy, “Briefing of 2011-10-27”, The Test, 27 October 2011, https://test.example/a/briefings/a/',
    formats: [
      { text: 'BibTeX', type: 'application/x-bibtex', href: '/a/briefings/a.bib' },
      { text: 'RIS', type: 'application/x-research-info-systems', href: '/a/briefings/a.ris' },
    ],
  })
  const files = listOutputs(site, []).filter(({ path }) => /\.(bib|ris)$/.test(path))
  expect(files.map(({ path }) => path)).toEqual([
    'briefings/a.bib',
    'briefings/a.ris',
    'briefings/old.bib',
    'briefings/old.ris',
  ])
  for (const file of files) expect(read(file.make(readBody) as string)[0]).toMatchObject({ id: 'a', language: 'fr' })
})

function open(files: DeskFiles) {
  return openFixture(files, { base: '/a/' })
}

function read(written: string): Record<string, unknown>[] {
  return new Cite(written).data
}
