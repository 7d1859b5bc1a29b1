import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { makeFolder, writeFiles } from '../../tests/folder.ts'
import { writeBriefing, writeSettings } from '../content/site-fixture.ts'
import type { LocatedProblem } from '../model/problem.ts'
import { openSite } from '../content/open-site.ts'
import { frameErrors, handToAuthors } from './for-authors.ts'

const long = `${'word '.repeat(30)}[x](briefing:nowhere)${' word'.repeat(30)}`

test.each<[string, [line: number, column: number], string[]]>([
  ['with the lines above and below', [2, 1], ['1 title: A', '2 kind: new', '3 ---']],
  ['at the beginning of a file', [1, 1], ['1 title: A', '2 kind: new']],
  ['at its end', [5, 1], ['4 Text.', '5 ']],
])('An error is framed %s', (_, [line, column], expected) => {
  const [framed] = frame('title: A\nkind: new\n---\nText.\n', { line, column })
  expect(framed!.lines.map(({ number, text }) => `${number} ${text}`)).toEqual(expected)
})

test('Of a paragraph that is one long line the part around the place is shown', () => {
  const [framed] = frame(`${long}\n${long}\n`, { line: 1, column: 151 })
  const [own, below] = framed!.lines.map(({ text }) => text)
  expect(own).toMatch(/^….{24}\[x\]\(briefing:nowhere\).*…$/)
  expect(below).toMatch(/^word word .{70,80}…$/)
})

test('Only the first errors are framed, and a file that is not there has no lines', () => {
  const place = { line: 1, column: 1 }
  expect(frame('A\n', place, 'warning')).toEqual([])
  expect(frame('A\n', place, 'error', 5)).toHaveLength(3)
  expect(frame(undefined, place)[0]!.lines).toEqual([])
})

test('The commands that make what a briefing names say on which desk', async () => {
  const contentDir = join(makeFolder(), 'ours')
  writeFiles(contentDir, [
    ['site.yaml', writeSettings()],
    ['briefings/a.md', writeBriefing('2011-10-27', {}, 'The minister met Alan Shore in Brussels.')],
  ])
  const { loaded, site } = await openSite({ contentDir, cachePath: `${contentDir}.db`, version: '1', drafts: true })
  const author = handToAuthors(
    { contentDir, shownDir: 'ours' },
    { register: loaded.register, site: site!, problems: [] },
  )
  expect(author.viewOf(new URL('http://localhost/briefings/a/'))!.commands).toContain(
    'npm run new -- --content ours actor "Alan Shore"',
  )
})

function frame(
  source: string | undefined,
  place: LocatedProblem['place'],
  severity: 'error' | 'warning' = 'error',
  times = 1,
): ReturnType<typeof frameErrors> {
  const contentDir = mkdtempSync(join(tmpdir(), 'dateline-'))
  onTestFinished(() => {
    rmSync(contentDir, { recursive: true })
  })
  if (source !== undefined) writeFileSync(join(contentDir, 'a.md'), source)
  const problem: LocatedProblem = { file: 'my/a.md', rule: 'bad-value', reason: 'Wrong.', severity, place }
  return frameErrors({ contentDir, shownDir: 'my' }, Array<LocatedProblem>(times).fill(problem))
}
