import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createRegister } from '../model/register.ts'
import { explainFile } from './explain-file.ts'

const register = createRegister([
  { kind: 'actor', id: 'nato', name: 'NATO', actorKind: 'alliance', aliases: ['Q&A Group'], ambiguous: [] },
  { kind: 'actor', id: 'oreilly', name: 'Patrick O’Reilly', actorKind: 'person', aliases: [], ambiguous: [] },
])

test.each<[string, string, string[]]>([
  ['plain front matter', 'title: NATO meets\nsummary: With NATO.', ['2:NATO', '4:NATO']],
  ['quotation marks', 'title: \'The ‘new’ don\'\'t NATO\'\nsummary: "A \\"B\\" NATO"', ['2:NATO', '4:NATO']],
  ['folded lines', 'title: T\nsummary: >-\n  One line\n  with Patrick\n  O’Reilly.', ['6:Patrick\n  O’Reilly']],
  ['a list', 'title: T\nkeyPoints:\n  - One.\n  - "Two: NATO."\nsummary: S.', ['5:NATO']],
  ['an escape', 'title: "\\u2019tis NATO"\nsummary: S.', ['2:NATO']],
  [
    'markup',
    'title: T\nsummary: S.\n---\nHe *left* [NATO](https://nato.int) and **Q&amp;A Group**.[^1]\n\n[^1]: NATO.',
    ['6:NATO', '6:Q&amp;A Group', '8:NATO'],
  ],
  ['quoted lines', 'title: T\nsummary: S.\n---\n> So Patrick\n> O’Reilly said.', ['6:Patrick\n> O’Reilly']],
])('Names are found where they stand in the file: %s', (_, written, expected) => {
  const source = `---\n${written}${written.includes('\n---\n') ? '' : '\n---\nText.'}\n`.replace(
    'summary:',
    'date: 2011-10-27\nsummary:',
  )
  expect(listNames(source)).toEqual(expected)
  const withReturns = listNames(source.replaceAll('\n', '\r\n'))
  expect(withReturns.map((name) => name.replaceAll('\r', ''))).toEqual(expected)
})

test('Nothing is read where front matter cannot be told from the text', () => {
  expect(explain('title: T\n')).toBeUndefined()
})

function listNames(file: string): string[] {
  const mentions = explain(file)!.explanation.mentions
  return mentions.map(({ start, end }) => `${file.slice(0, start).split('\n').length}:${file.slice(start, end)}`)
}

function explain(file: string) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  mkdirSync(join(folder, 'briefings'))
  writeFileSync(join(folder, 'briefings/talks.md'), file)
  const path = 'briefings/talks.md'
  return explainFile(folder, { kind: 'briefing', id: 'talks', file: `content/${path}`, path }, register)
}
