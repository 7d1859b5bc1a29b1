import { describe, expect, test } from 'vitest'
import { readPageText } from './page-text.ts'

const paragraphs = [
  'The minister denied the report on Thursday in a long statement that he read to those who had waited.',
  'He said that nothing had been signed, and that nothing would be signed before the spring, if at all.',
]
const text = paragraphs.map((one) => `<p>${one}`).join('\n')

function read(head: string, body: string) {
  return readPageText(`<html><head>${head}</head><body>${body}</body></html>`, '2026-01-01', 'en')!
}

describe('The title of a page', () => {
  test.each<[string, string, string, string]>([
    [
      'is the headline where `title` names the site',
      'The Strait Post',
      '<h1>Ministers put off a ruling</h1>',
      'Ministers put off a ruling',
    ],
    [
      'is h2 where h1 is the site’s own',
      'Strait Post',
      '<h1><a href="/">Post of the Strait</a></h1><h2>Ministers put off a ruling</h2>',
      'Ministers put off a ruling',
    ],
    [
      'is the nearest h2',
      'Strait Post',
      '<h2>News of the day</h2><h2>Ministers put off a ruling</h2>',
      'Ministers put off a ruling',
    ],
    [
      'is that of `title` where it says more',
      'Minister denies report of a tunnel',
      '<h2>What he said there</h2>',
      'Minister denies report of a tunnel',
    ],
    [
      'is the headline in large letters that follows the site’s name in `title`',
      'The Post of the Strait: Ruling put off',
      '<font size=5><b>Ruling put off</b></font>',
      'Ruling put off',
    ],
    [
      'is not the site’s name in h1',
      'Minister denies report - Strait Post',
      '<h1>Strait Post</h1>',
      'Minister denies report',
    ],
    [
      'is h1 where both have it',
      'A ruling put off | Strait Post',
      '<h1>A ruling put off</h1><h2>What he said there</h2>',
      'A ruling put off',
    ],
    [
      'is h1 whole where data and `title` shorten it',
      'Переговоры зашли в тупик - Газета',
      '<meta property="og:title" content="Переговоры зашли в тупик"><h1>Переговоры зашли в тупик в Брюсселе</h1>',
      'Переговоры зашли в тупик в Брюсселе',
    ],
    [
      'is the only h1 where data have another wording of it',
      'Tunnel: what next? | Strait Post',
      '<meta property="og:title" content="Tunnel: what next?"><h1>Envoys leave Westhaven without a word</h1>',
      'Envoys leave Westhaven without a word',
    ],
    [
      'is the only h1 where `title` has another wording of it',
      'Tunnel talks end without a date for another round | Harbour News',
      '<h1>Envoys leave Westhaven without a word</h1>',
      'Envoys leave Westhaven without a word',
    ],
    ['is the only h1, however short, where `title` shortens it', 'Talks', '<h1>Talks stall</h1>', 'Talks stall'],
    [
      'is the h2 that `title` has, where h1 is what the site says of itself',
      'A ruling put off again | Strait Post',
      '<h1>All the news of both shores</h1><h2>A ruling put off again</h2>',
      'A ruling put off again',
    ],
    [
      'is not the name of a section in h1',
      'A ruling put off again | Strait Post',
      '<h1>Press releases</h1>',
      'A ruling put off again',
    ],
  ])('%s', (_, title, headings, expected) => {
    expect(read(`<title>${title}</title>`, `${headings}${text}`).matter.title).toBe(expected)
  })
})
