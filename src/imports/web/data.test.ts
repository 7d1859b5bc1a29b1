import { expect, test } from 'vitest'
import { readPageText } from './page-text.ts'

const text =
  '<p>The minister denied the report on Thursday in a long statement that he read to those who had waited.</p><p>He said that nothing had been signed, and that nothing would be signed before the spring, if at all.</p>'

function read(data: object) {
  const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`
  const page = `<html><head><title>A tunnel</title>${script}</head><body><article><h1>A tunnel</h1>${text}</article></body></html>`
  return readPageText(page, '2026-01-01', 'en')!.matter
}

test('Names of a page’s data are read where they stand elsewhere in it', () => {
  const matter = read({
    '@graph': [
      {
        '@type': 'Article',
        headline: 'A tunnel',
        author: [{ '@id': '#ann' }, { '@id': '#bob' }],
        publisher: { '@id': '#post' },
      },
      { '@type': 'WebSite', '@id': '#site', publisher: { '@id': '#post' } },
      { '@type': 'Person', '@id': '#ann', name: 'Ann Lee' },
      { '@type': 'Person', '@id': '#bob', name: 'Bob Ray' },
      { '@type': 'Organization', '@id': '#post', name: 'Strait Post' },
    ],
  })
  expect(matter).toMatchObject({ byline: ['Ann Lee', 'Bob Ray'], sources: [{ publisher: 'Strait Post' }] })
})

test('A reference that leads nowhere, or to itself, is no name', () => {
  const author = { '@id': '#ann' }
  expect(read({ '@type': 'Article', headline: 'A tunnel', author, publisher: author }).byline).toBeUndefined()
})

test.each([
  ['url', 'https://post.example/tunnel'],
  ['mainEntityOfPage', 'https://post.example/tunnel'],
  ['mainEntityOfPage', { '@id': 'https://post.example/tunnel' }],
])('The address of a page is that of its data, where nothing else says it: %s, %j', (key, value) => {
  const { sources } = read({ '@type': 'Article', headline: 'A tunnel', [key]: value })
  expect(sources).toMatchObject([{ url: 'https://post.example/tunnel' }])
})
