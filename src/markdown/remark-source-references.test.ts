import type { Paragraph } from 'mdast'
import { expect, test } from 'vitest'
import { parseMarkdown } from './parse-markdown.ts'
import { remarkSourceReferences } from './remark-source-references.ts'
import { createReporter } from './report.ts'

test('A reference becomes a node that holds its sources in order', () => {
  const { children } = read('Russia has not replied.[@afp; @tmt]')
  expect(children.at(-1)).toMatchObject({ type: 'sourceReference', ids: ['afp', 'tmt'] })
})

test('White space before a reference goes, unless it parts two words', () => {
  expect(shorten(read('It said so [@afp]. Then [@tmt] more.').children)).toEqual([
    'It said so',
    'afp',
    '. Then',
    'tmt',
    ' more.',
  ])
  expect(shorten(read('It [@afp]said so.').children)).toEqual(['It ', 'afp', 'said so.'])
})

test('What stands beside a reference keeps its place in the source', () => {
  const { children } = read('Q&amp;A.\nIt said so [@afp]. Then')
  expect(children[2]?.position).toEqual({
    start: { line: 2, column: 18, offset: 26 },
    end: { line: 2, column: 24, offset: 32 },
  })
})

test('An unknown source is named with its place, with what exists, and stays as written', () => {
  const { children, problems } = read('Moscow is in no hurry.\nIt said so.[@afb]')
  expect(problems).toEqual(['11:12 error No source "afb". The briefing has "afp", "tmt". (unknown-source)'])
  expect(children).toMatchObject([{ type: 'text', value: 'Moscow is in no hurry.\nIt said so.[@afb]' }])
})

test('A briefing without sources is told where to add one', () => {
  expect(read('So.[@afp]', []).problems).toEqual([
    '10:4 error No source "afp". Add it under `sources` in the front matter; the briefing has none yet. (unknown-source)',
  ])
})

test('A text of a kind without sources is told to write a link', () => {
  expect(read('So.[@afp]', null).problems).toEqual([
    '10:4 error No source "afp". Only briefings have `sources`; write a link instead: `[words](https://…)`. (unknown-source)',
  ])
})

test('An address in a link, code and an escaped reference are left alone', () => {
  expect(read('[write to [@x]](mailto:desk@example.org) `[@x]` \\[@x]').problems).toEqual([])
})

test.each([
  ['So.[@AFP]', '10:4 error "[@AFP]" is no citation, and is printed as it stands. Write "[@afp]". (citation-form)'],
  ['So.[@afp, p. 3]', '10:4 error "[@afp, p. 3]" is no citation, and is printed as it stands. Write "[@afp]". (citation-form)'], // prettier-ignore
  ['So [see @afp].', '10:4 error "[see @afp]" is no citation, and is printed as it stands. Write "[@afp]". (citation-form)'], // prettier-ignore
  ['So.[@ afp]', '10:4 error "[@ afp]" is no citation, and is printed as it stands. Write "[@afp]". (citation-form)'],
  ['So.[@afp, @tmt]', '10:4 error "[@afp, @tmt]" is no citation, and is printed as it stands. Write "[@afp; @tmt]". (citation-form)'], // prettier-ignore
  ['So.[@afp and', '10:4 error "[@afp" is no citation, and is printed as it stands. Write "[@afp]". (citation-form)'],
  ['So.[@AFB]', '10:4 error "[@AFB]" is no citation, and is printed as it stands. The briefing has "afp", "tmt". (citation-form)'], // prettier-ignore
])('What readers would see of a mistyped citation is an error: %s', (source, problem) => {
  expect(read(source).problems).toEqual([problem])
})

test.each(['[write to desk@afp]', '[the @dateline account]', '`[@AFP]`', '\\[@AFP]', 'See @afp.', '[@afp] [a](b@c)'])(
  'No citation is meant in %j, or it is one',
  (source) => {
    expect(read(source).problems).toEqual([])
  },
)

function read(source: string, sourceIds: string[] | null = ['afp', 'tmt']) {
  const tree = parseMarkdown(source)
  const { report, problems } = createReporter('x.md', source, 10)
  remarkSourceReferences(sourceIds, source, report)(tree)
  return {
    children: (tree.children[0] as Paragraph).children,
    problems: problems.map(
      ({ place, severity, reason, rule }) => `${place!.line}:${place!.column} ${severity} ${reason} (${rule})`,
    ),
  }
}

function shorten(children: Paragraph['children']): string[] {
  return children.map((node) =>
    node.type === 'sourceReference' ? node.ids.join() : node.type === 'text' ? node.value : node.type,
  )
}
