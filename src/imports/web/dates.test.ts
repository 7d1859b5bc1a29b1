import { describe, expect, test } from 'vitest'
import { readDays } from './dates.ts'
import { readPageText } from './page-text.ts'

const text =
  '<p>The minister denied the report on Thursday in a long statement that he read to those who had waited.</p><p>He said that nothing had been signed, and that nothing would be signed before the spring, if at all.</p>'
const headline = '<h1>Talks over the tunnel stall</h1>'

function read(body: string, head = '') {
  const { matter, guessed, leftovers } = readPageText(
    `<html><head><title>Talks over the tunnel stall</title>${head}</head><body>${body}</body></html>`,
    '2026-01-01',
    'en',
  )!
  return { day: matter.date, isGuessed: guessed.includes('date'), left: leftovers.map(({ text }) => text) }
}

describe('A line of dates', () => {
  test.each([
    ['27 October 2011', ['2011-10-27']],
    ['Published: Thursday, 27 October 2011, 18:20 GMT', ['2011-10-27']],
    ['Updated 28 October 2011, 07:10 GMT; first published 27 October 2011', ['2011-10-27', '2011-10-28']],
    ['October 27, 2011 | Updated October 28, 2011', ['2011-10-27', '2011-10-28']],
    ['Last modified on 28 October 2011 Published 27 October 2011', ['2011-10-27', '2011-10-28']],
    ['October 27, 2011 4:20 PM UTC Updated 14 years ago', ['2011-10-27']],
    ['Publication date: 27 October 2011', ['2011-10-27']],
    ['The treaty was signed on 27 October 2011', undefined],
    ['27 October 2011 | The treaty', undefined],
    ['27 October', undefined],
  ])('%j is read as %j', (line, days) => {
    expect(readDays(line)).toEqual(days)
  })
})

describe('The day of a page is', () => {
  const list = '<ul><li><a href="/a">Ferry fares rise</a> <time datetime="2025-11-30">30 November</time></li></ul>'

  test.each([
    [
      'not that of today in its head',
      `<header><time datetime="2025-11-30">Sunday, 30 November 2025</time></header><div>${headline}<p>Published: 27 October 2011</p>${text}</div>`,
      true,
    ],
    [
      'not that of another text above',
      `<main>${list}<article>${headline}<time datetime="2011-10-27">Thursday</time>${text}</article></main>`,
      false,
    ],
    [
      'not that of another text that is marked, either',
      `<article><a href="/a">Ferry fares rise</a><time datetime="2025-11-30">Sunday</time></article><article>${headline}<time datetime="2011-10-27">Thursday</time>${text}</article>`,
      false,
    ],
    [
      'that of its article, above the headline too',
      `<article><time datetime="2011-10-27">Thursday</time>${headline}${text}</article>`,
      false,
    ],
    [
      'the first that is said of it',
      `<article>${headline}<p>Updated 28 October 2011, 07:10 GMT; first published 27 October 2011</p>${text}</article>`,
      true,
    ],
  ])('%s', (_, body, isGuessed) => {
    expect(read(body)).toMatchObject({ day: '2011-10-27', isGuessed })
  })

  const published = (day: string) => `<meta property="article:published_time" content="${day}">`
  const data = (key: string, day: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","${key}":"${day}"}</script>`

  test.each<[string, string, string, string?]>([
    ['shown, where data have the next one of Greenwich', published('2011-10-28T01:30:00Z'), '<p>October 27, 2011</p>'],
    ['shown beside names', published('2011-10-28T01:30:00Z'), '<p>By Ann Lee | October 27, 2011</p>'],
    ['shown, where data have the first of computers', published('1970-01-01T00:00:00Z'), '<p>27 October 2011</p>'],
    ['shown, where data have one to come', published('2039-01-01'), '<p>27 October 2011</p>'],
    ['that of data, where these differ', published('2014-01-01') + data('datePublished', '2011-10-27'), ''],
    ['that of data, where a far one is shown', published('2011-10-27'), '<p>3 May 2009</p>'],
    ['that of data, where its month and day may be the other way round', published('10/11/2011'), '', '2011-10-11'],
    ['that of a change, where data have no other', data('dateModified', '2011-10-27T10:00:00Z'), ''],
  ])('a guess, %s', (_, head, line, day = '2011-10-27') => {
    const page = read(`<article>${headline}${line}${text}</article>`, head)
    expect(page).toMatchObject({ day, isGuessed: true })
  })

  test('no guess where data have it, and a later one is that of a change', () => {
    const body = `<article>${headline}<p>Updated October 28, 2011</p>${text}</article>`
    expect(read(body, published('2011-10-27T10:00:00Z'))).toMatchObject({ day: '2011-10-27', isGuessed: false })
  })

  test('found among short words, which stay', () => {
    const page = read(`<article>${headline}<p>Ann Lee · 27 October 2011 · 4 min read</p>${text}</article>`)
    expect(page).toMatchObject({ day: '2011-10-27', isGuessed: true })
  })

  test('left over where it is another than the one that was taken', () => {
    const body = `<article>${headline}<p>Published 27 October 2011</p><p>Updated 28 October 2011</p>${text}</article>`
    expect(read(body)).toEqual({ day: '2011-10-27', isGuessed: true, left: ['Updated 28 October 2011'] })
  })
})

test.each(['Riga, 27 October 2011', 'Berlin, den 27. Oktober 2011', 'No. 44 of 27 October 2011'])(
  'A day beside a place or a number is read where no other is: %s',
  (line) => {
    expect(read(`<article>${headline}<p>${line}</p>${text}</article>`)).toMatchObject({
      day: '2011-10-27',
      isGuessed: true,
    })
  },
)

describe('Of several articles in a page’s data', () => {
  const other = {
    '@type': 'NewsArticle',
    headline: 'Ferry fares rise',
    datePublished: '2025-11-30',
    url: 'https://post.example/fares',
  }
  const own = { '@type': 'NewsArticle', datePublished: '2011-10-27' }
  const json = (items: readonly unknown[]) => `<script type="application/ld+json">${JSON.stringify(items)}</script>`

  test.each([
    ['the one with the headline counts', [other, { ...own, headline: 'Talks over the tunnel stall' }], '2011-10-27'],
    [
      'the one with the address counts',
      [other, { ...own, headline: 'Stalled', mainEntityOfPage: { '@id': 'https://post.example/talks/' } }],
      '2011-10-27',
    ],
    ['none counts where none is this one', [other, { ...other, headline: 'Seals return' }], '2026-01-01'],
  ])('%s', (_, items, day) => {
    const canonical = '<link rel="canonical" href="https://post.example/talks">'
    expect(read(`${headline}${text}`, canonical + json(items)).day).toBe(day)
  })
})
