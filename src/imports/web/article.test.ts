import { expect, test } from 'vitest'
import { readPageText } from './page-text.ts'

const report = '<h1>A tunnel for the strait</h1><p>Envoys met on Monday.</p><p>They left without a word.</p>'
const body = 'Envoys met on Monday.\n\nThey left without a word.'
const consent = 'We and our partners would like to keep small files on your device, and to learn what you read. '
const groups = `<h2>Your choice</h2><p>${consent.repeat(3)}</p><p>${consent.repeat(4)}</p>`

function read(html: string) {
  return readPageText(
    `<html><head><title>A tunnel for the strait</title></head><body>${html}</body></html>`,
    '2026-01-01',
    'en',
  )!
}

test.each([
  ['<div id="onetrust-consent-sdk"><div id="onetrust-pc-sdk" role="dialog">', '</div></div>'],
  ['<div class="fc-consent-root"><div class="fc-dialog-container">', '</div></div>'],
  ['<div class="qc-cmp2-container"><div class="qc-cmp2-summary-section">', '</div></div>'],
  ['<div id="sp_message_container_1"><div>', '</div></div>'],
  ['<div class="site-cookie-banner">', '</div>'],
  ['<section role="dialog" aria-label="Cookie preferences">', '</section>'],
])('A question for consent is no article, however long it is: %s', (open, close) => {
  expect(read(`<div class="site">${report}</div>${open}${groups}${close}`)).toMatchObject({ body, leftovers: [] })
  expect(read(`${open}${groups}${close}<main><article>${report}</article></main>`)).toMatchObject({
    body,
    leftovers: [],
  })
})

test.each([
  ['<article class="post tag-cookies category-consent">', '</article>'],
  ['<div class="post tag-cookies category-consent">', '</div>'],
  ['<div class="cookies-and-us">', '</div>'],
])('What is filed under cookies is an article: %s', (open, close) => {
  const long = `<p>${'The ministers spoke of small files for an hour, and of who reads them. '.repeat(4).trim()}</p>`
  expect(read(`<h1>The paper</h1>${open}${report.replace('h1', 'h2')}${long}${close}`).body).toContain(
    'Envoys met on Monday.',
  )
})

test('Articles beside the one that was read are left over', () => {
  const short = (name: string) =>
    `<article><h2>${name} signs</h2><time datetime="2011-10-27">27 October 2011</time><p>${name} signed on Monday.</p></article>`
  const page = read(`<main><h1>In brief</h1>${short('Westhaven')}${short('Easthaven')}</main>`)
  expect(page.body).toBe('## Westhaven signs\n\nWesthaven signed on Monday.')
  expect(page.leftovers).toEqual([
    { what: 'Another article of the page', text: 'Easthaven signs\n\nEasthaven signed on Monday.' },
  ])
})

test('Cards of other articles are not left over, as they stand elsewhere', () => {
  const card = '<section><article><h3>Ferry fares rise</h3><p>From Monday on they cost more.</p></article></section>'
  const prose = '<p>The ministers spoke for an hour, and their guards waited in the yard until they left.</p>'.repeat(4)
  const page = read(`<main><article><h1>A tunnel for the strait</h1>${prose}</article>${card}</main>`)
  expect([page.body.includes('Ferry'), page.leftovers]).toEqual([false, []])
})

test('An unmarked part does not beat the article that has the headline', () => {
  const prose = 'The ministers spoke for an hour, and their guards waited in the yard. '.repeat(4)
  const about = `<p>${'This paper has been printed since the year of the great storm, by the same house. '.repeat(9)}</p>`
  const page = read(
    `<article><h1>A tunnel for the strait</h1><p>${prose}</p></article><div class="content">${about.repeat(2)}</div>`,
  )
  expect(page.body).toBe(prose.trim())
})

test.each([
  ['goes where the text has its words', 'They left without a word.', body],
  [
    'stays where the text has not',
    'We said all there was.',
    'Envoys met on Monday.\n\nWe said all there was.\n\nThey left without a word.',
  ],
])('A pull quote %s', (_, words, expected) => {
  const html = report.replace('<p>They', `<div class="pull-quote">“${words}”</div><p>They`)
  expect(read(`<article>${html}</article>`).body.replace(/[“”]/g, '')).toBe(expected)
})
