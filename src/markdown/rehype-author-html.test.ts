import { expect, test } from 'vitest'
import { readText } from './read-text.ts'
import { rehypeAuthorHtml } from './rehype-author-html.ts'
import { toHtml, toHtmlTree } from './to-html.ts'

test.each([
  ['harmless elements', 'H<sub>2</sub>O and <abbr title="Missile Defense Agency">MDA</abbr>'],
  ['a table with spans', '<table><tbody><tr><td colspan="2">a</td></tr></tbody></table>'],
  ['details around Markdown', '<details open><summary>More</summary>\n\nWords.\n\n</details>'],
])('Kept: %s', (_, markdown) => {
  expect(render(markdown).problems).toEqual([])
  expect(render(markdown).html).toBe(
    markdown.replace(/^H.*$/, '<p id="p1">$&</p>').replace('\n\nWords.\n\n', '\n<p id="p1">Words.</p>\n'),
  )
})

test.each([
  ['a script with what it holds', 'a <script>alert(1)</script> b', '<p id="p1">a  b</p>'],
  ['a script over lines', '<script>\nalert(1)\n</script>\n\nb', '<p id="p1">b</p>'],
  ['a script that is left open', 'a <script>b', '<p id="p1">a b</p>'],
  ['a style', '<style>p { color: red }</style>', ''],
  ['a frame', '<iframe src="https://e.org"></iframe>', ''],
  ['a drawing', 'a <svg onload="alert(1)"><b>c</b></svg> b', '<p id="p1">a  b</p>'],
  ['what handles events', '<b onclick="alert(1)">a</b>', '<p id="p1"><b>a</b></p>'],
  ['a style attribute', '<b style="position:fixed">a</b>', '<p id="p1"><b>a</b></p>'],
  ['an id that is ours', 'a <b id="p1">b</b>', '<p id="p1">a <b>b</b></p>'],
  ['a name that hides the document’s', '<b name="getElementById">a</b>', '<p id="p1"><b>a</b></p>'],
  ['a class that is ours', '<b class="refs">a</b>', '<p id="p1"><b>a</b></p>'],
  ['an id of a paragraph in a paragraph', 'a <p id="b">b</p>', '<p id="p1">a </p><p>b</p>'],
  ['a form; its words stay', '<form action="/x">a <input name="b"> c</form>', 'a  c'],
  ['an unsafe link; its words stay', '<a href="javascript:alert(1)">a</a>', '<p id="p1">a</p>'],
  ['an image that fails on purpose', 'a <img src=x onerror=alert(1)>', '<p id="p1">a </p>'],
  ['a base', '<base href="https://e.org">', ''],
  ['a refresh', '<meta http-equiv="refresh" content="0">', ''],
  ['the rest of the page', 'a <plaintext>b\n\nc', '<p id="p1">a b</p>\n<p id="p2">c</p>'],
])('Left out, with a warning: %s', (_, markdown, html) => {
  const { problems, html: rendered } = render(markdown)
  expect(rendered).toBe(html)
  expect(problems.length).toBeGreaterThan(0)
  expect(problems).toMatchObject(problems.map(() => ({ rule: 'removed-html', severity: 'warning' })))
})

test('A warning has its place, and says what to write', () => {
  expect(render('One.\n\nTwo <a href="x">a</a> <b onclick="x">b</b>').problems).toEqual([
    {
      file: 'x.md',
      rule: 'removed-html',
      severity: 'warning',
      reason: 'The HTML element "a" was left out.',
      note: 'Write a link as `[words](https://…)`.',
      place: { line: 12, column: 5 },
    },
    {
      file: 'x.md',
      rule: 'removed-html',
      severity: 'warning',
      reason: 'The attribute "onclick" of the HTML element "b" was left out.',
      place: { line: 12, column: 23 },
    },
  ])
})

test.each([
  ['class="x"', 'class'],
  ['onClick="x"', 'onclick'],
  ['for="x"', 'for'],
  ['style="x"', 'style'],
  ['aria-label="x"', 'aria-label'],
  ['data-id="x"', 'data-id'],
])('An attribute is called as it is written: %s', (written, name) => {
  expect(render(`<b ${written}>b</b>`).problems).toMatchObject([
    { reason: `The attribute "${name}" of the HTML element "b" was left out.` },
  ])
})

test('Comments go without a word', () => {
  expect(render('a <!-- b --> c\n\n<!--\nd\n\n-->\n\ne')).toEqual({
    html: '<p id="p1">a  c</p>\n<p id="p2">e</p>',
    problems: [],
  })
})

test('What Markdown made is left as it is, and nobody can pass for it', () => {
  const markdown = '<b data-own0 onclick="x" id="p7">a</b> [b](actor:nato)'
  expect(render(markdown).html).toBe('<p id="p1"><b>a</b> <a href="actor:nato">b</a></p>')
})

test('An element that the author left open does not repeat an id of ours', () => {
  const { html } = render('a<i> b[^1]\n\nc\n\n[^1]: d')
  expect(html.match(/ id="[^"]*"/g)).toEqual([...new Set(html.match(/ id="[^"]*"/g))])
})

function render(body: string) {
  const text = readText({ kind: 'page', file: 'x.md', body, bodyLine: 10, front: {}, sourceIds: null })
  const tree = toHtmlTree(text.tree, null)
  rehypeAuthorHtml(text.source, text.reporter.report)(tree)
  return { html: toHtml(tree).trim(), problems: text.reporter.problems }
}
