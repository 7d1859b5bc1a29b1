import { describe, expect, test } from 'vitest'
import { read, text } from './page-fixture.ts'

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
      'Minister put off a ruling | Strait Post',
      '<h1>Press releases</h1>',
      'Minister put off a ruling',
    ],
    [
      'is h1 where `title` has the site’s name before it, which is a logo in h1',
      'Ministry of Ferries | A ruling put off again',
      '<div><h1 class="logo">Ministry of Ferries</h1></div><h1>A ruling put off again</h1>',
      'A ruling put off again',
    ],
    [
      'is what `title` says beside a logo, whatever parts them',
      'A ruling put off again :: Ministry of Ferries ::',
      '<div><h1 class="site-logo">Ministry of Ferries</h1></div><div>A ruling put off again</div>',
      'A ruling put off again',
    ],
    [
      'is what stands in brackets behind a logo',
      'Ministry of Ferries (A ruling put off again)',
      '<div class="logo"><a href="/en/">Ministry of Ferries</a></div>',
      'A ruling put off again',
    ],
    [
      'is not what stands before the site’s name in a sentence',
      'Minister visits Strait Post',
      '<meta property="og:site_name" content="Strait Post">',
      'Minister visits Strait Post',
    ],
    [
      'is the part of `title` that a heading says',
      'A ruling put off again » Law » Ferries',
      '<h2>A ruling put off again</h2>',
      'A ruling put off again',
    ],
  ])('%s', (_, title, headings, expected) => {
    const { matter, guessed } = read(`<title>${title}</title>`, `${headings}${text}`)
    expect(matter.title).toBe(expected)
    expect(guessed).not.toContain('title')
  })

  test.each<[string, string, string, string]>([
    [
      'in what is called a title',
      'Embassy of the Shore',
      '<div class="title">A ruling put off again</div>',
      'A ruling put off again',
    ],
    [
      'in a cell that is called a headline',
      'Ministry',
      '<table><tr><td class="headline"><b>A ruling put off again</b></td></tr></table>',
      'A ruling put off again',
    ],
    [
      'in bold letters alone',
      'The Strait Post - News',
      '<p><strong>A ruling put off again</strong></p><p><b>February 4, 2019</b></p>',
      'A ruling put off again',
    ],
    [
      'in h3 below a logo',
      'Ministry of Ferries',
      '<h1><a href="/">Ministry of Ferries</a></h1><h3>A ruling put off again</h3>',
      'A ruling put off again',
    ],
    [
      'in the nearest h2',
      'Strait Post',
      '<h2>News of the day</h2><h2>Ministers put off a ruling</h2>',
      'Ministers put off a ruling',
    ],
    [
      'in large letters below a logo whose name the text has a word of',
      'The Minister - News',
      '<img src="/logo.gif" alt="The Minister"><font size="5">A ruling put off again</font>',
      'A ruling put off again',
    ],
    [
      'in what is called a title below a link home that begins with `title`',
      'Ministry of Ferries, Thursday',
      '<a href="/">Ministry of Ferries, Thursday and Friday</a><div class="title">A ruling put off again</div>',
      'A ruling put off again',
    ],
    ['nowhere', 'Ministry of Ferries', '', 'Ministry of Ferries'],
    [
      'in a lower heading that is the longer part of `title`',
      'Ferries today | A ruling put off again',
      '<h1>Ferries today</h1><h2>A ruling put off again</h2>',
      'A ruling put off again',
    ],
    [
      'before a colon, and its rest in a lower heading',
      'Ferries today: A ruling put off again',
      '<h1>Ferries today</h1><h2>A ruling put off again</h2>',
      'Ferries today',
    ],
  ])('is a guess where it stands %s', (_, title, headings, expected) => {
    const { matter, guessed } = read(`<title>${title}</title>`, `${headings}${text}`)
    expect([matter.title, guessed[0]]).toEqual([expected, 'title'])
  })
})
