import { expect, test } from 'vitest'
import { parseMarkdown } from './parse-markdown.ts'
import { remarkPlaceholders } from './remark-placeholders.ts'
import { createReporter } from './report.ts'

test('A paragraph or a heading that is still to be written is reported at its place', () => {
  expect(read('NATO has a TODO list.\n\n## TODO\n\n- TODO: who was there\n\n```\nTODO\n```\n')).toEqual([
    '13:1 warning placeholder: A heading is still to be written.',
    '15:3 warning placeholder: A paragraph is still to be written.',
  ])
  expect(read('TODO lists are long.\n\n`TODO`\n')).toEqual([])
})

function read(markdown: string): string[] {
  const reporter = createReporter('content/briefings/x.md', markdown, 11)
  remarkPlaceholders(reporter.report)(parseMarkdown(markdown))
  return reporter.problems.map(({ place, severity, rule, reason }) => {
    return `${place!.line}:${place!.column} ${severity} ${rule}: ${reason}`
  })
}
