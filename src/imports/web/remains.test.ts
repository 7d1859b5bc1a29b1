import { describe, expect, test } from 'vitest'
import { readPageText } from './page-text.ts'

const paragraphs = [
  'The minister denied the report on Thursday in a long statement that he read to those who had waited.',
  'He said that nothing had been signed, and that nothing would be signed before the spring, if at all.',
]
const text = paragraphs.map((one) => `<p>${one}</p>`).join('\n')
const prose = 'Each of the four harbours pays a quarter of what the survey costs, and the banks pay nothing.'

function read(beside: string) {
  return readPageText(
    `<html><body><article><h1>A tunnel for the strait</h1>${text}${beside}</article></body></html>`,
    '2026-01-01',
    'en',
  )!
}

const leftOver = (html: string) => read(html).leftovers.map(({ text }) => text)

describe('What stands in an article but not in its text is left over', () => {
  test.each([
    [
      'a box with its heading and its list',
      '<aside><h3>The strait in figures</h3><ul><li>Depth: 90 m</li><li>Ferries: 4</li></ul></aside>',
      ['The strait in figures\n\nDepth: 90 m\n\nFerries: 4'],
    ],
    [
      'a box with links, and where they lead',
      '<aside><p>Depth: 90 m, says <a href="https://post.example/chart">the chart</a></p></aside>',
      ['Depth: 90 m, says the chart\n\n→ https://post.example/chart'],
    ],
    [
      'two boxes apart',
      `<aside><p>Depth: 90 m</p></aside><p>${prose}</p><aside><p>Ferries: 4</p></aside>`,
      ['Depth: 90 m', 'Ferries: 4'],
    ],
    [
      'what stands at its foot',
      '<footer><p>Correction: the talks began on Monday, not on Tuesday.</p></footer>',
      ['Correction: the talks began on Monday, not on Tuesday.'],
    ],
    [
      'a box whose heading is a link',
      '<aside><h3><a href="https://post.example/strait">The strait</a></h3><p>Depth: 90 m</p></aside>',
      ['Depth: 90 m'],
    ],
    [
      'a short paragraph at its end',
      '<div class="share"><p>Reporting by Berta Holm; Editing by Carl Bo</p></div>',
      ['Reporting by Berta Holm; Editing by Carl Bo'],
    ],
    [
      'a post that is quoted',
      `<div class="share"><div class="tweet"><a href="https://chirp.example/1"><div>Berta Holm @berta</div><div>I saw the boat. It was full.</div></a></div></div><p>${prose}</p>`,
      ['Berta Holm @berta\n\nI saw the boat. It was full.'],
    ],
    ['what is called like buttons', `<div class="market-share"><p>${prose}</p></div>`, [prose]],
    ['what is called like other texts', `<div class="related-documents"><p>${prose}</p></div>`, [prose]],
    ['what is called like a window', `<div class="modal-body"><p>${prose}</p></div>`, [prose]],
    [
      'a list that is called like buttons',
      '<div class="social-measures"><ul><li>A ferry for the old in every harbour</li><li>Bread for half of what it costs now</li></ul></div>',
      ['A ferry for the old in every harbour\n\nBread for half of what it costs now'],
    ],
  ])('%s', (_, html, expected) => {
    expect(leftOver(html)).toEqual(expected)
  })

  test.each([
    [
      'links to other texts',
      '<aside><p><a href="https://post.example/a">Ministers put off a ruling on the tunnel for one more year.</a></p></aside>',
    ],
    [
      'what stands below such a link',
      `<div class="related"><a href="https://post.example/a">Ministers put off a ruling</a><p>${prose}</p></div>`,
    ],
    ['advertising', '<aside class="ad-slot"><p>Buy a boat today, and pay for it when the year is over.</p></aside>'],
    [
      'a short paragraph that nobody sees',
      '<div class="share"><p style="display:none">Counted by the harbour since May</p></div>',
    ],
    ['the heading of a list', '<div class="share"><h3>Most read news of the strait</h3></div>'],
    ['comments', `<section class="comments-area"><p>${prose}</p></section>`],
    ['words of buttons', '<aside><p>Advertisement</p></aside><div class="share"><p>Share this with friends</p></div>'], // prettier-ignore
    ['what the text has', `<aside><p>${paragraphs[1]!}</p></aside>`],
  ])('but not %s', (_, html) => {
    expect(leftOver(html)).toEqual([])
  })

  test('but not what follows the text of a page that marks no article', () => {
    const page = `<html><body><div><h1>A tunnel for the strait</h1>${text}</div><div class="teaser"><p>${prose}</p></div></body></html>`
    expect(readPageText(page, '2026-01-01', 'en')!.leftovers).toEqual([])
  })
})

describe('What is called like clutter stays in the text', () => {
  test('where the name is made of a heading', () => {
    const html = `<section id="sharing-with-the-other-shore"><h2>Sharing with the other shore</h2><p>${prose}</p></section>`
    expect(read(html).body).toContain(`## Sharing with the other shore\n\n${prose}`)
  })

  test('where it is a word of a sentence', () => {
    const html =
      '<p>The <a class="popup" href="https://post.example/mandate">mandate of the envoys</a> is out of date by now.</p>'
    expect(read(html).body).toContain('The [mandate of the envoys](https://post.example/mandate) is out of date')
  })
})

test('The address of a link is left over where the page does not tell its own', () => {
  const { body, leftovers, notes } = read('<p>The <a href="/report">report</a> is out, and all of it is read.</p>')
  expect(body).toContain('The report is out')
  expect(leftovers).toEqual([{ what: 'A link within a page whose address is not known', text: 'report → /report' }])
  expect(notes).toContain('Links without an address that is known, whose words stayed: 1.')
})

test('A line between headline and text is left over, unless front matter has it', () => {
  const head = '<p>No. 114/2011</p><p>By Ann Lee</p><p>27 October 2011</p><p>27.10.2011</p><p>1,204</p>'
  const page = `<html><body><div><div><h1>A tunnel for the strait</h1>${head}</div><div>${text}</div></div></body></html>`
  expect(readPageText(page, '2026-01-01', 'en')!.leftovers.map((one) => one.text)).toEqual(['No. 114/2011'])
})

test('A line below the headline is left over beside a time of day or a count', () => {
  const head = '<div><div>14:30</div><div>Westhaven, the old customs house</div><div>1,204</div></div>'
  const page = `<html><body><article><h1>A tunnel for the strait</h1>${head}<div>${text}</div></article></body></html>`
  expect(readPageText(page, '2026-01-01', 'en')!.leftovers.map((one) => one.text)).toEqual([
    'Westhaven, the old customs house',
  ])
})

test('A line in one block with a headline of two words is left over', () => {
  const head = '<div><h1>Tunnels, again</h1><h3>What they saw down there</h3><div>12</div></div>'
  const page = `<html><body><article>${head}<div>${text}</div></article></body></html>`
  expect(readPageText(page, '2026-01-01', 'en')!.leftovers.map((one) => one.text)).toEqual(['What they saw down there'])
})

test('What a page embeds is left over with its title and its address', () => {
  const html =
    '<iframe src="https://charts.example/7" title="Ferries by year"></iframe><iframe src="https://count.example/" width="1" height="1"></iframe>'
  expect(read(html).leftovers).toEqual([
    { what: 'Something embedded', text: 'Ferries by year\n\nhttps://charts.example/7' },
  ])
})

test('A figure that is read out in words stays in its sentence', () => {
  const html =
    '<p>It costs <span aria-hidden="true">5 m</span><span class="sr-only">five million</span> a year, says the ministry.</p>'
  expect(read(html).body).toContain('It costs 5 m a year')
})

test('A document that the text does not lead to is left over, and no menu', () => {
  const head = '<link rel="canonical" href="https://ministry.example/talks">'
  const menu = '<p><a href="/yearbook.pdf">Yearbook</a></p>'
  const inText =
    '<p>They signed <a href="/treaty.pdf">a treaty</a> that nobody has read in public before that Thursday.</p>'
  const list =
    '<div class="files"><ul><li><a href="/statement.pdf">Joint statement (PDF)</a></li><li><a href="/treaty.pdf">Treaty</a></li><li><a href="/more">More</a></li></ul></div>'
  const page = `<html><head>${head}</head><body>${menu}<div><h1>Tunnels, again</h1><div>${text}${inText}</div>${list}</div></body></html>`
  expect(readPageText(page, '2026-01-01', 'en')!.leftovers).toEqual([
    { what: 'A document of the page', text: 'Joint statement (PDF) → https://ministry.example/statement.pdf' },
  ])
})
