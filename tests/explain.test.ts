import { once } from 'node:events'
import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadContent } from '../src/content/load.ts'
import { explainFile } from '../src/content/explain-file.ts'
import type { Explanation } from '../src/text/explanation.ts'
import { projectRoot, runCommand } from './command.ts'
import { makeFolder } from './folder.ts'

const talks = 'content/briefings/2011/2011-10-27-nato-radar-talks.md'

test('A briefing is explained for a person, with line and column', async () => {
  const { code, stdout } = await runCommand(['explain', talks])
  expect(code).toBe(0)
  expect(stdout).toContain('\nTags\n  about actor nato: listed in actors of the front matter\n')
  expect(stdout).toMatch(/\n {2}2:8 +NATO → nato \(subject\)\n/)
  expect(stdout).toContain(
    '“on which, unfortunately, we are going nowhere” said Lavrov (lavrov); sure enough to print\n',
  )
  expect(stdout).toMatch(/\n {2}10:125 +spring 2012 → 2012-SP\n/)
})

test('A briefing is explained as JSON, in offsets of its file', async () => {
  const { code, stdout } = await runCommand(['explain', talks, '--json'])
  expect(code).toBe(0)
  const explained = JSON.parse(stdout) as { id: string } & Explanation
  const source = readFileSync(join(projectRoot, talks), 'utf8')
  expect(explained.id).toBe('2011-10-27-nato-radar-talks')
  expect(Object.keys(explained)).toEqual(['id', 'mentions', 'topics', 'statements', 'dates', 'tags'])
  for (const { start, end, text } of [...explained.mentions, ...explained.dates])
    expect(source.slice(start, end)).toBe(text)
  expect(explained.tags).toContainEqual({ id: 'afp', kind: 'actor', relation: 'source', because: 'named as a source' })
})

test('What the build publishes of the demonstration is explained as sure enough, by the same speaker', async () => {
  const contentDir = join(projectRoot, 'content')
  const loaded = await loadContent({ contentDir, cachePath: join(makeFolder(), 'cache.db'), version: '1' })
  const published = loaded.texts.flatMap(({ id, facts }) =>
    facts.statements.map(({ words, actor }) => ({ id, words, actor })),
  )
  const explained = loaded.texts.flatMap((text) => {
    const file = { ...text, path: text.file.replace('content/', '') }
    return explainFile(contentDir, file, loaded.register)!.explanation.statements.map((one) => ({
      id: text.id,
      ...one,
    }))
  })
  expect(published.length).toBeGreaterThan(10)
  for (const { id, words, actor } of published) {
    const match = explained.find((one) => one.id === id && one.text.startsWith(words[0]!) && one.publish)
    expect([words, match?.speaker?.actor]).toEqual([words, actor])
  }
}, 60_000)

test('Plain text takes its day, and its actors from a list', async () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'wire.txt'), 'Acme told NATO on Tuesday.\n')
  writeFileSync(join(folder, 'actors.json'), '[{"id": "acme", "name": "Acme", "kind": "company"}]')
  const named = ['--date', '2011-10-27', '--actors', join(folder, 'actors.json')]
  const { stdout } = await runCommand(['explain', join(folder, 'wire.txt'), '--json', ...named])
  expect(JSON.parse(stdout)).toMatchObject({
    id: 'wire',
    mentions: [{ start: 0, end: 4, text: 'Acme', actor: 'acme', role: 'subject' }],
    dates: [{ text: 'Tuesday', value: '2011-10-25', modifier: null }],
  })
})

test.each<[string[], number, string]>([
  [['explain'], 2, 'Which text? Write: npm run explain -- FILE'],
  [['explain', 'nope.md'], 2, 'There is no file nope.md.'],
  [['explain', 'README.md'], 2, 'README.md is no text of content/.'],
  [['explain', talks, '--date', '2011-10-27'], 2, '--date is for .txt files'],
  [['explain', '--jsonl', '--json'], 2, '--json and --jsonl do not go together.'],
  [['explain', '--jsonl', 'a.jsonl'], 2, 'Write: npm run -s explain -- --jsonl < a.jsonl'],
  [['explain', '--jsonl', '--actors', 'package.json'], 2, '--actors package.json: The line should be a list.'],
  [['explain', talks, '--jso'], 2, 'Did you mean --json'],
])('%j is answered with what to write', async (args, code, answer) => {
  expect(await runCommand(args)).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(answer) as string })
})

test('Bad lines are answered where they stand, stop nothing, and make the exit code 1', async () => {
  const lines = ['{"id":"a","text":"NATO, \u2028 2012."}', '', '{"id":"b"', '{"id":"c"}', '{"id":"d","text":"NATO."}\r']
  const { code, stdout, stderr } = await explainLines(
    Buffer.from(`${lines.join('\n')}\n{"id":"e","text":"\xff"}\n`, 'latin1'),
  )
  expect(code).toBe(1)
  expect(stderr).toBe('3 of 5 lines could not be read: their answers say why.\n')
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string | null; error?: string })
  expect(answers.map(({ id, error }) => [id, error?.slice(0, 20)])).toEqual([
    ['a', undefined],
    [null, 'The line is no JSON:'],
    ['c', '`text` should be a t'],
    ['d', undefined],
    [null, 'The line is not UTF-'],
  ])
})

test('Without content/ the register is empty; with it names of the desk are known', async () => {
  const line = Buffer.from('{"id":"a","text":"NATO left."}\n')
  expect((await explainLines(line)).stdout).toContain('"mentions":[]')
  expect((await explainLines(line, ['--content', 'content'])).stdout).toContain('"actor":"nato"')
})

test('Memory is bounded over 10,000 lines', async () => {
  const { child, ended } = startLines([], ['--max-old-space-size=64'])
  const text = '“We will not go there,” said Anatoly Antonov on 27 October 2011. '.repeat(10)
  for (let line = 1; line <= 10_000; line++) {
    if (!child.stdin.write(`${JSON.stringify({ id: line, text })}\n`)) await once(child.stdin, 'drain')
  }
  const peak = readPeak(child.pid!)
  child.stdin.end()
  const { code, stdout } = await ended
  expect([code, stdout.trim().split('\n').length]).toEqual([0, 10_000])
  // Kept in memory they would take 70 MB, which a heap of 64 MB would not hold.
  expect(stdout.length).toBeGreaterThan(30_000_000)
  expect(peak).toBeLessThan(250_000)
}, 120_000)

test('Who reads only the first line ends it, and no failure is told', async () => {
  const { child, ended } = startLines([])
  child.stdin.on('error', () => undefined)
  child.stdout.once('data', () => child.stdout.destroy())
  child.stdin.end(`${JSON.stringify({ id: 'a', text: 'NATO left in 2012. '.repeat(20) })}\n`.repeat(5000))
  expect(await ended).toMatchObject({ code: 0, stderr: '' })
})

function explainLines(input: Buffer, options: string[] = []) {
  const { child, ended } = startLines(options)
  child.stdin.end(input)
  return ended
}

function startLines(options: string[], ofNode: string[] = []) {
  const child = spawn(process.execPath, [...ofNode, 'src/cli/dateline.mjs', 'explain', '--jsonl', ...options], {
    cwd: projectRoot,
  })
  const ran = { code: null as number | null, stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => (ran.stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (ran.stderr += chunk.toString()))
  const ended = once(child, 'close').then(([code]) => ({ ...ran, code: code as number }))
  return { child, ended }
}

/** Read the most memory that a process has had, in kilobytes. */
function readPeak(pid: number): number {
  return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1])
}
