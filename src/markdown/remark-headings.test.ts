import type { Heading } from 'mdast'
import { expect, test } from 'vitest'
import { parseMarkdown } from './parse-markdown.ts'
import { remarkHeadings } from './remark-headings.ts'
import { createReporter } from './report.ts'

test.each([
  ['a body starts below the title', '## A\n### B\n## C', ['2 a', '3 b', '2 c'], []],
  [
    'one # is the title’s, and what is below it stays below it',
    '# A\n## B\n# C',
    ['2 a', '3 b', '2 c'],
    [
      'A heading of level 1 ("#") is the title’s alone. Write "##", and one "#" more in all headings below it.',
      'A heading of level 1 ("#") is the title’s alone. Write "##", and one "#" more in all headings below it.',
    ],
  ],
  [
    'no level is skipped, and neighbours stay neighbours',
    '## A\n#### B\n#### C',
    ['2 a', '3 b', '3 c'],
    [
      'A heading of level 4 ("####") skips a level. Write "###".',
      'A heading of level 4 ("####") skips a level. Write "###".',
    ],
  ],
  ['equal headings have anchors of their own', '## A\n## A', ['2 a', '2 a-1'], []],
  ['markup does not show in anchors', '## The **NATO** talks', ['2 the-nato-talks'], []],
  ['anchors that the page needs are left to it', '## P4\n## Source AFP', ['2 section-p4', '2 section-source-afp'], []],
  ['a heading of signs only has an anchor', '## …\n## !', ['2 section', '2 section-1'], []],
])('%s', (_, source, headings, reasons) => {
  const tree = parseMarkdown(source)
  const { report, problems } = createReporter('x.md', source, 1)
  remarkHeadings(report)(tree)
  expect((tree.children as Heading[]).map(({ depth, data }) => `${depth} ${data?.anchor}`)).toEqual(headings)
  expect(problems.map(({ reason }) => reason)).toEqual(reasons)
})
