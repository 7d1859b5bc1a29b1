import { expect, test } from 'vitest'
import { readText } from './read-text.ts'
import { rehypeAnchors } from './rehype-anchors.ts'
import { rehypeFootnotes } from './rehype-footnotes.ts'
import { toHtml, toHtmlTree } from './to-html.ts'

test('Ids are listed in reading order', () => {
  expect(read('One.[^a]\n\n## Head\n\nTwo.\n\n[^a]: Words.').anchors).toEqual(['p1', 'fnref-a', 'head', 'p2', 'fn-a'])
})

test.each(['#p2', '#head', '#fn-a', '#source-afp', '#s1', '#caf%C3%A9'])('A link to %s leads somewhere', (target) => {
  expect(read(`[a](${target})[^a]\n\nTwo.\n\n## Head\n\n## Café\n\n[^a]: Words.`).problems).toEqual([])
})

test('A link that leads nowhere is told what there is', () => {
  expect(read('One.\n\n## Head\n\n[a](#p3)').problems).toEqual([
    {
      file: 'x.md',
      rule: 'broken-anchor',
      severity: 'error',
      reason: 'Nothing in this text is at "#p3". It has "#p1" to "#p2", "#head".',
      place: { line: 14, column: 1 },
    },
  ])
})

test('Footnotes bear no words of the interface', () => {
  expect(read('One.[^a] Two.[^a]\n\n[^a]: Words.').html).toBe(
    '<p id="p1">One.<sup><a href="#fn-a" id="fnref-a" class="footnote">1</a></sup> ' +
      'Two.<sup><a href="#fn-a" id="fnref-a-2" class="footnote">1</a></sup></p>\n' +
      '<section class="footnotes"><ol>\n<li id="fn-a">\n<p>Words. <a href="#fnref-a" class="footnote-back">↩</a> ' +
      '<a href="#fnref-a-2" class="footnote-back">↩<sup>2</sup></a></p>\n</li>\n</ol></section>',
  )
})

function read(body: string) {
  const { tree, reporter } = readText({
    kind: 'briefing',
    file: 'x.md',
    body,
    bodyLine: 10,
    front: {},
    sourceIds: ['afp'],
  })
  const page = toHtmlTree(tree, ['afp'])
  const anchors: string[] = []
  rehypeFootnotes()(page)
  rehypeAnchors(anchors, ['afp'], reporter.report)(page)
  return { anchors, problems: reporter.problems, html: toHtml(page) }
}
