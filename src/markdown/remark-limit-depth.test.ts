import { expect, test } from 'vitest'
import { parseMarkdown } from './parse-markdown.ts'
import { remarkLimitDepth } from './remark-limit-depth.ts'
import { createReporter } from './report.ts'

test.each([
  ['quotations', '> '.repeat(120) + 'a', 'This is nested more than 100 levels deep. Write it flatter.'],
  ['HTML', '<div>\n\n'.repeat(600), 'More than 500 HTML elements are open at once. Close them, or write Markdown.'],
])('Too deep: %s', (_, source, reason) => {
  expect(limit(source)).toMatchObject([{ rule: 'too-deep', severity: 'error', reason }])
})

test.each([
  ['quotations', '> '.repeat(20) + 'a'],
  ['HTML that is closed', '<div>\n\n</div>\n\n'.repeat(600)],
  ['line breaks', 'a<br>'.repeat(600)],
])('Not too deep: %s', (_, source) => {
  expect(limit(source)).toEqual([])
})

function limit(source: string) {
  const { report, problems } = createReporter('x.md', source, 1)
  remarkLimitDepth(report)(parseMarkdown(source))
  return problems
}
