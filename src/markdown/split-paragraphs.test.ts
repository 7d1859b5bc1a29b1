import { describe, expect, test } from 'vitest'
import { firstParagraphs, splitParagraphs } from './split-paragraphs.ts'

describe('A body is parted at its numbered paragraphs', () => {
  test.each([
    ['with what stands between them', '<p id="p1">A</p>\n<h2 id="b">B</h2>\n<p id="p2">C<br>D</p>', [
      { html: 'A', paragraph: 1 },
      { html: '\n<h2 id="b">B</h2>\n' },
      { html: 'C<br>D', paragraph: 2 },
    ]],
    ['over line breaks', '<p id="p1">A\nB</p>', [{ html: 'A\nB', paragraph: 1 }]],
    ['and not at paragraphs of lists and quotations', '<blockquote>\n<p>A</p>\n</blockquote>', [
      { html: '<blockquote>\n<p>A</p>\n</blockquote>' },
    ]],
    ['into nothing where it is empty', '', []],
  ])('%s', (_, html, parts) => {
    expect(splitParagraphs(html)).toEqual(parts)
  }) // prettier-ignore
})

describe('The first paragraphs of a body', () => {
  test('are as many as have room, headings aside', () => {
    const html = '<p id="p1">One.</p><h2>Then</h2><p id="p2">Two, too.</p><p id="p3">Three.</p>'
    expect(firstParagraphs(html, 13, '/a/')).toEqual(['One.', 'Two, too.'])
    expect(firstParagraphs(html, 1, '/a/')).toEqual(['One.'])
  })

  test('end before one that announces a list', () => {
    const html =
      '<p id="p1">One.</p><p id="p2">Two:<sup class="refs"><a href="#source-afp">a</a></sup></p><ul><li>A</li></ul><p id="p3">Three.</p>'
    expect(firstParagraphs(html, 99, '/a/')).toEqual(['One.'])
  })

  test('have no marks and anchors of their page, and their links lead to it', () => {
    const html =
      '<p id="p1">A<sup class="refs"><a href="#source-afp">a</a></sup> b<sup><a href="#fn-1" id="fnref-1">1</a></sup> ' +
      'x<sup>2</sup> <a href="#p4">below</a>, <a href="/x/">there</a>.</p>'
    expect(firstParagraphs(html, 99, '/a/')).toEqual([
      'A b x<sup>2</sup> <a href="/a/#p4">below</a>, <a href="/x/">there</a>.',
    ])
  })
})
