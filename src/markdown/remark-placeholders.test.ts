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

test('What an import left over is reported at its heading', () => {
  expect(read('NATO met.\n\n## Left over from the import\n\n> NNNN\n')).toEqual([
    '13:1 warning leftovers: What stands below "Left over from the import" is not sorted out.',
  ])
  expect(read('What was left over from the import\n\n## Left over\n')).toEqual([])
})

function read(markdown: string): string[] {
  const reporter = createReporter('content/briefings/x.md', markdown, 11)
  remarkPlaceholders(reporter.report)(parseMarkdown(markdown))
  return reporter.problems.map(({ place, severity, rule, reason }) => {
    return `${place!.line}:${place!.column} ${severity} ${rule}: ${reason}`
  })
}
