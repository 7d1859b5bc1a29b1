import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { mustRun, runCommand } from './command.ts'
import { scoreWires } from './corpus-ieer.ts'
import { scorePages } from './corpus-readability.ts'
import { articleWords, newsPages } from './news-pages.ts'
import { copyDemonstration, readTree, writeFiles } from './folder.ts'
import { scoreWords, wordsOf } from './word-score.ts'
import { readPageText } from '../src/imports/web/page-text.ts'

// `npm run verify -- --corpora DIR`; docs/import.md says what lies in it, and has the figures that these tests print.
const corpora = process.env['CORPORA'] ?? ''
const hasCorpus = (folder: string) => corpora !== '' && existsSync(join(corpora, folder))

describe('The import of public corpora', () => {
  test.runIf(hasCorpus('ieer')).each([false, true])('Wires of nltk’s ieer, labels taken away: %s', (plain) => {
    const score = scoreWires(join(corpora, 'ieer'), plain)
    print([
      `${score.wires} wires: date ${score.date}, dateline ${score.dateline}, title ${score.title} of ${score.titled}`,
      ...score.wrong,
    ])
    expect(
      Math.min(score.date / score.wires, score.dateline / score.wires, score.title / score.titled),
    ).toBeGreaterThan(0.95)
  })

  test.runIf(hasCorpus('radar-talks.txt'))(
    'The wire text of 27 October 2011 walks whole to the pages of those it is about',
    { timeout: 120_000 },
    async () => {
      const wire = join(corpora, 'radar-talks.txt')
      const content = copyDemonstration()
      writeFiles(content, [['briefings/2011/2011-10-27-nato-radar-talks.md', null]])
      const { stdout } = await mustRun(['import', '--content', content, wire])
      const draft = stdout.slice(0, stdout.indexOf(': a draft'))
      const text = readFileSync(draft, 'utf8')
      expect(text).toContain("title: 'Talks over NATO radar ‘going nowhere’: Russia'\ndate: 2011-10-27\n")
      expect(text).toContain('\ndateline: Moscow\n')
      expect(text).toContain('\n## ‘US invites Russia to Colorado’\n')
      const paragraphs = new Set(
        readFileSync(wire, 'utf8')
          .split(/\n+/)
          .filter((line) => line.length > 60),
      )
      expect([...paragraphs].map((paragraph) => text.split(paragraph).length - 1)).toEqual([...paragraphs].map(() => 1))
      for (const [, name] of stdout.matchAll(/npm run new -- .* actor "(.*)"/g))
        await mustRun(['new', '--content', content, 'actor', name!])
      const { stdout: checked } = await runCommand(['check', '--content', content, draft, join(content, 'actors')])
      expect(checked).toContain('0 errors, ')
      writeFiles(content, [[relative(content, draft), confirm(text)]])
      const id = '2011-10-27-nato-radar-talks' // others of the demonstration refer to it
      await mustRun(['rename', '--content', content, basename(draft, '.md'), id])
      const site = join(content, '../site')
      await mustRun(['build', '--content', content, '--out', site])
      const pages = ['actors/nato', 'actors/mda', 'actors/kommersant', 'topics/missile-defense']
      const linking = pages.filter((page) =>
        readFileSync(join(site, page, 'index.html'), 'utf8').includes(`href="/briefings/${id}/"`),
      )
      expect(linking).toEqual(pages)
      print([stdout])
    },
  )

  test.runIf(hasCorpus('readability'))(
    'Readability’s own test pages',
    () => {
      const scores = scorePages(join(corpora, 'readability/test/test-pages')).sort((a, b) => a.score - b.score)
      const worst = scores.slice(0, 8).map(({ name, score }) => `${name} ${score.toFixed(3)}`)
      const below = scores.filter(({ score }) => score < 0.95).length
      print([
        `${scores.length} pages: word F1 ${mean(scores.map(({ score }) => score))}, ${below} below .95`,
        `worst: ${worst.join(', ')}`,
      ])
      expect(Number(mean(scores.map(({ score }) => score)))).toBeGreaterThan(0.95)
    },
    120_000,
  )

  test.runIf(corpora !== '')('Our own text in the structure of many kinds of site', () => {
    const scores = Object.values(newsPages).map((html) =>
      scoreWords(wordsOf(readPageText(html, '2026-01-01', 'en')!), articleWords),
    )
    print([`${scores.length} pages: word F1 ${mean(scores)}, worst ${Math.min(...scores).toFixed(3)}`])
    expect(Math.min(...scores)).toBeGreaterThan(0.95)
  })

  test.runIf(hasCorpus('18f.gsa.gov')).each(['content/posts', '_posts'])(
    'The posts of 18f.gsa.gov in %s',
    async (folder) => {
      const posts = join(corpora, '18f.gsa.gov', folder)
      if (!existsSync(posts)) return
      const count = readdirSync(posts, { recursive: true }).filter((name) => String(name).endsWith('.md')).length
      const content = copyDemonstration()
      const args = ['import', '--content', content, posts, '--site', 'https://18f.gsa.gov']
      const { stdout } = await runCommand(args)
      const lines = stdout.split('\n')
      const drafts = lines.filter((line) => line.includes(': a draft, from ')).length
      const faults = lines.filter((line) => line.includes(' error '))
      const mended = lines.filter((line) => line.includes('Its YAML was mended')).length
      print([`${count} posts: ${drafts} drafts, ${faults.length} located reasons; YAML mended in ${mended}`, ...faults])
      expect(drafts + faults.length).toBe(count)
      expect((await mustRun(['check', '--content', content])).stdout).toContain('0 errors')
      const before = readTree(content)
      await runCommand(args)
      expect(readTree(content)).toEqual(before)
    },
    120_000,
  )
})

/** Do what an editor does with the draft: name its source and what is expected, and confirm what was guessed. */
function confirm(draft: string): string {
  const front = `sources:
  - {id: kommersant, title: The report of 27 October, publisher: Kommersant, date: 2011-10-27, kind: press}
events:
  - {id: russia-deal-by-chicago, title: An agreement with Russia in time for the NATO summit, date: 2012-05}
`
  return draft.replace(/draft: true\nunconfirmed: .*\n/, front).replace(/\n## Left over from the import\n[\s\S]*$/, '')
}

function mean(scores: readonly number[]): string {
  return (scores.reduce((sum, score) => sum + score, 0) / scores.length).toFixed(3)
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`)
}
