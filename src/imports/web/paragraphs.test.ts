import { describe, expect, test } from 'vitest'
import { readPageText } from './page-text.ts'

const sentences = [
  'The minister denied the report on Thursday in a long statement that he read to those who had waited.',
  'In June [the union of pilots warned that the channel was too shallow for ships of that size](https://b.example/a).',
  'He called it [a scandal](https://b.example/b) on Friday.',
  '[Everything that the council has said of it since spring is in this paper](https://b.example/c).',
  'He said that nothing had been signed, and that nothing would be signed before the spring, if at all.',
]
const toHtml = (text: string) => text.replace(/\[(.*?)\]\((.*?)\)/g, '<a href="$2">$1</a>')

describe('A page that puts each paragraph into a box loses none, however much of it is a link', () => {
  test.each<[string, (text: string) => string]>([
    ['the text in the box', (text) => `<div class="x1">${text}</div>`],
    ['a paragraph in it', (text) => `<div class="field__item"><p>${text}</p></div>`],
    ['in several', (text) => `<div data-c="text-block"><div class="a"><section><p>${text}</p></section></div></div>`],
  ])('%s', (_, box) => {
    const text = sentences.map((one) => box(toHtml(one))).join('\n')
    const page = readPageText(
      `<html><body><article><h1>Port stays as it is for now</h1><div class="body">${text}</div></article></body></html>`,
      '2026-01-01',
      'en',
    )!
    expect(page.body.split('\n\n')).toEqual(sentences)
  })

  test('nor an item of a list', () => {
    const list =
      '<ul><li><div><b>Court:</b> <a href="https://b.example/d">the complaint</a></div></li><li><div>The plan</div></li></ul>'
    const text = sentences.map((one) => `<p>${toHtml(one)}</p>`).join('\n')
    const page = readPageText(
      `<html><body><article><h1>Port stays as it is for now</h1>${text}${list}</article></body></html>`,
      '2026-01-01',
      'en',
    )!
    expect(page.body).toContain('- **Court:** [the complaint](https://b.example/d)\n- The plan')
  })
})

test('A heading in a box with a link to edit it stays', () => {
  const heading =
    '<div class="mw-heading"><h2>Next steps</h2><span class="mw-editsection">[<a href="/e">edit</a>]</span></div>'
  const text = sentences.map((one) => `<p>${toHtml(one)}</p>`).join('\n')
  const page = readPageText(
    `<html><body><main><h1>Port stays as it is</h1>${text}${heading}${text}</main></body></html>`,
    '2026-01-01',
    'en',
  )!
  expect(page.body).toContain('\n\n## Next steps\n\n')
  expect(page.body).not.toContain('edit')
})

test('The opening of a text whose rest stands in a block of its own is there, with its links', () => {
  const [lede, ...opening] = sentences.slice(0, 3).map((one) => `<p>${toHtml(one)}</p>`)
  const rest = Array.from({ length: 24 }, (_, at) => `<p>${sentences[0]} It was the day number ${at}.</p>`).join('')
  const page = readPageText(
    `<html><body><article><h1>Port stays as it is</h1><div class="entry-content">${lede}${opening.join('')}<div class="premium-content">${rest}</div></div></article></body></html>`,
    '2026-01-01',
    'en',
  )!
  expect(page.body.startsWith(sentences.slice(0, 3).join('\n\n'))).toBe(true)
})

test('Years head the parts of a chronology; how many liked it is no part of it', () => {
  const parts = ['2004', '2005', '2006'].map((year) => `<h2>${year}</h2><p>${sentences[0]}</p>`).join('')
  const page = readPageText(
    `<html><body><article><h1>Port stays as it is for now</h1><p>1234</p>${parts}</article></body></html>`,
    '2026-01-01',
    'en',
  )!
  expect(page.body.match(/^## .*/gm)).toEqual(['## 2004', '## 2005', '## 2006'])
  expect(page.body).not.toContain('1234')
})
