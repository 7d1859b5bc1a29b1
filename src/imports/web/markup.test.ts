import { expect, test } from 'vitest'
import { readPageText } from './page-text.ts'

const text =
  '<p>The minister denied the report on Thursday in a long statement that he read to those who had waited.</p><p>He said that nothing had been signed, and that nothing would be signed before the spring, if at all.</p>'

test.each([
  [
    'a heading that unfolds what is below it',
    '<h2><button aria-expanded="false" aria-controls="a">What does it cost?</button></h2><div id="a" hidden><p>Nobody knows what it costs, said the minister.</p></div>',
    '## What does it cost?\n\nNobody knows what it costs, said the minister.',
  ],
  [
    'a button that unfolds what follows it, with its words',
    '<div><button aria-expanded="false">Who pays for it?</button><div hidden><p>Nobody pays for it, said the minister.</p></div></div>',
    'Who pays for it?\n\nNobody pays for it, said the minister.',
  ],
  [
    'a heading that unfolds what follows it',
    '<h3><button aria-expanded="false">Who pays for it?</button></h3><div style="display: none"><p>Nobody pays for it, said the minister.</p></div>',
    '## Who pays for it?\n\nNobody pays for it, said the minister.',
  ],
  [
    'who is quoted',
    '<blockquote><p>We shall not dig before the spring.</p><footer>Berta Holm in the <cite>Strait Post</cite></footer></blockquote>',
    '> We shall not dig before the spring.\n>\n> Berta Holm in the Strait Post',
  ],
  [
    'a formula',
    '<p>The engineers say that <math><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></math> holds.</p>',
    'The engineers say that E=mc² holds.',
  ],
  [
    'a formula in TeX',
    '<p>They say that <span><span style="display:none"><math><semantics><mi>x</mi><annotation>x^{2}</annotation></semantics></math></span><img src="x.svg" alt="x^{2}"></span> holds for all rocks.</p>',
    'They say that x^{2} holds for all rocks.',
  ],
  [
    'words that a style parts',
    '<div><span class="year">2009</span><span>Bern drops the plan for a tunnel</span></div>',
    '2009 Bern drops the plan for a tunnel',
  ],
  [
    'words that no style parts',
    '<p><b>M</b><span>inisters</span> met on the 19<span>th</span> of the month, and on no other day.</p>',
    '**M**inisters met on the 19th of the month',
  ],
])('%s is written as its readers see it', (_, html, markdown) => {
  const page = `<html><body><article><h1>A tunnel for the strait</h1>${text}${html}${text}</article></body></html>`
  expect(readPageText(page, '2026-01-01', 'en')!.body.replaceAll('_', '')).toContain(markdown)
})

test.each([
  [
    'a button that only says so',
    '<button aria-expanded="false">Show more</button><div hidden><p>Nobody pays.</p></div>',
    '\n\nNobody pays.',
  ],
  [
    'a menu',
    '<nav><button aria-expanded="false">Our shores</button><div hidden><p>North and south</p></div></nav>',
    '',
  ],
])('No words are written of %s', (_, html, markdown) => {
  const page = `<html><body><article><h1>A tunnel for the strait</h1>${text}${html}</article></body></html>`
  expect(readPageText(page, '2026-01-01', 'en')!.body.endsWith(`if at all.${markdown}`)).toBe(true)
})

test('A picture of AMP is one', () => {
  const page = `<html><body><article><h1>A tunnel</h1>${text}<amp-img src="https://post.example/a.jpg" alt="Ministers in the rain" width="400" height="300"></amp-img></article></body></html>`
  expect(readPageText(page, '2026-01-01', 'en')!.leftovers).toEqual([
    { what: 'A picture that was not brought along', text: 'Ministers in the rain\n\nhttps://post.example/a.jpg' },
  ])
})

test.each([
  'src="data:image/gif;base64,R0" data-lazy-src="https://post.example/ship.jpg"',
  'src="/blank.gif" data-src="https://post.example/ship.jpg"',
  'data-original=" https://post.example/ship.jpg "',
  'data-srcset="https://post.example/ship.jpg 480w, https://post.example/ship-2.jpg 960w"',
])('A picture that waits until it is in sight leaves its address over: %s', (attributes) => {
  const html = `<html><body><article><h1>A tunnel</h1>${text}<p><img alt="A ship" ${attributes}></p></article></body></html>`
  const { leftovers } = readPageText(html, '2026-01-01', 'en')!
  expect(leftovers.map((one) => one.text)).toEqual(['A ship\n\nhttps://post.example/ship.jpg'])
})
