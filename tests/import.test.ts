import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { mustRun, projectRoot, runCommand, startCommand } from './command.ts'
import { newsPages } from './news-pages.ts'
import { copyDemonstration, makeFolder, readTree, writeFiles } from './folder.ts'

const wire = `Envoys part without a date

MOSCOW, Oct. 27, 2011 (Reuters) - Envoys of NATO and of the Ministry of Fish met for three hours on Monday.

They will write to each other, Ann Author of the Ministry of Fish told the paper.
`

test('A wire text becomes a draft that passes check; a second run changes nothing', async () => {
  const content = copyDemonstration()
  const folder = makeFolder()
  writeFiles(folder, [['wire.txt', wire]])
  const first = await mustRun(['import', '--content', content, join(folder, 'wire.txt')])
  expect(first.stdout)
    .toBe(`${content}/briefings/2011/2011-10-27-envoys-part-without-a-date.md: a draft, from ${folder}/wire.txt
    Guessed: date, summary, dateline, sources. Look at each, then delete it from \`unconfirmed\`.

Names that look like actors and are not in the register:
    npm run new -- --content ${content} actor "Ministry of Fish"
    npm run new -- --content ${content} actor "Ann Author"

1 draft written. See what is left to do: npm run check -- --content ${content}
`)
  const checked = await mustRun(['check', '--content', content])
  expect(checked.stdout).toContain('0 errors, 1 warning.')
  const before = readTree(content)
  const second = await mustRun(['import', '--content', content, join(folder, 'wire.txt')])
  expect(second.stdout).toContain('as it was; it was imported before')
  expect(second.stdout).toContain('0 drafts written, 1 there already.')
  expect(readTree(content)).toEqual(before)
})

test('A name whose id an entry has may be another name of it', async () => {
  const content = copyDemonstration()
  const russian = 'Послы расстались\n\nВ понедельник послы НАТО встретились с министром, как сообщила его газета.\n'
  writeFiles(content, [['../wire.txt', russian]])
  const { stdout } = await mustRun(['import', '--content', content, join(content, '../wire.txt')])
  expect(stdout).toContain(
    `    "НАТО" has the id of ${content}/actors/nato.md: if it is the same, add it to \`aliases\` there.\n`,
  )
})

test('A draft on which an author has worked is left alone', async () => {
  const content = copyDemonstration()
  const path = 'briefings/2011/2011-10-27-envoys-part-without-a-date.md'
  writeFiles(content, [['../wire.txt', wire]])
  const args = ['import', '--content', content, join(content, '../wire.txt')]
  await mustRun(args)
  const own = `${readFileSync(join(content, path), 'utf8').replace('NATO and of the Ministry of Fish', 'both sides')}Our view.\n`
  writeFiles(content, [[path, own]])
  const { stdout } = await mustRun(args)
  expect(stdout).toContain('is there already with other words and was left as it is')
  expect(readFileSync(join(content, path), 'utf8')).toBe(own)
  expect(readdirSync(content).filter((name) => name.startsWith('.'))).toEqual([])
})

test('A text without a day is known again whatever day stands for its own, and once it is confirmed', async () => {
  const content = copyDemonstration()
  writeFiles(content, [
    ['../wire.txt', wire.replace('Oct. 27, 2011 ', '')],
    ['../copy.txt', wire.replace('Oct. 27, 2011 ', '')],
  ])
  const args = ['import', '--content', content, join(content, '../wire.txt')]
  const first = await mustRun([...args, join(content, '../copy.txt'), '--date', '2011-10-27'])
  expect(first.stdout).toContain(`The same text again, so no draft of its own: ${content}/../copy.txt`.replace('/content/..', '')) // prettier-ignore
  expect(first.stdout).toContain('1 draft written.')
  const before = readTree(content)
  expect((await mustRun([...args, '--date', '2012-01-03'])).stdout).toContain('as it was; it was imported before')
  expect(readTree(content)).toEqual(before)
  const path = 'briefings/2011/2011-10-27-envoys-part-without-a-date.md'
  const draft = readFileSync(join(content, path), 'utf8')
  writeFiles(content, [[path, draft.replace(/^(?:draft|unconfirmed): .*\n/gm, '')]])
  expect((await mustRun([...args, '--date', '2012-01-03'])).stdout).toContain(
    'is there already with other front matter',
  )
})

test('A text whose name another text has is numbered, and known again by its words', async () => {
  const content = copyDemonstration()
  const path = 'briefings/2011/2011-10-27-envoys-part-without-a-date.md'
  const other =
    '---\ntitle: Envoys part without a date\ndate: 2011-10-27\nsummary: So.\ndraft: true\n---\n\nSomething else.\n'
  writeFiles(content, [
    [path, other],
    ['../wire.txt', wire],
  ])
  const args = ['import', '--content', content, join(content, '../wire.txt')]
  expect((await mustRun(args)).stdout).toContain(`${content}/${path.replace('.md', '-2.md')}: a draft, from `)
  expect(readFileSync(join(content, path), 'utf8')).toBe(other)
  const before = readTree(content)
  expect((await mustRun(args)).stdout).toContain('0 drafts written, 1 there already.')
  await mustRun(['rename', '--content', content, '2011-10-27-envoys-part-without-a-date-2', '2011-10-27-no-date'])
  const renamed = readTree(content)
  expect([...renamed.keys()]).not.toEqual([...before.keys()])
  expect((await mustRun(args)).stdout).toContain('2011-10-27-no-date.md: is there already')
  expect(readTree(content)).toEqual(renamed)
})

test('An update of a text whose draft nobody has touched is an error that names what is new; an edited draft is left in peace', async () => {
  const content = copyDemonstration()
  const path = 'briefings/2011/2011-10-27-envoys-part-without-a-date.md'
  writeFiles(content, [['../wire.txt', wire]])
  const args = ['import', '--content', content, join(content, '../wire.txt')]
  await mustRun(args)
  const draft = readFileSync(join(content, path), 'utf8')
  writeFiles(content, [['../wire.txt', `${wire}\nThe ministry published its letter in the evening.\n`]])
  const { code, stdout } = await runCommand(args)
  expect([code, stdout]).toEqual([1, expect.stringContaining(`wire.txt:1 error ${content}/${path} was imported from an earlier form of it, and lacks a paragraph “The ministry published its letter in the evening.”. Add what is new there, or delete that file and import again.`)]) // prettier-ignore
  expect(readFileSync(join(content, path), 'utf8')).toBe(draft)
  writeFiles(content, [[path, draft.replace('Ministry of Fish met', 'ministry met')]])
  expect((await mustRun(args)).stdout).toContain('Not there word for word: a paragraph “The ministry')
})

test.each([400, 900, 1000, 1100, 1200, 1400])(
  'Ctrl-C after %i ms leaves all of the drafts or none, and nothing half-written',
  async (delay) => {
    const content = copyDemonstration()
    const folder = makeFolder()
    const posts = Array.from({ length: 200 }, (_, index) => `---\ntitle: Post ${index}\ndate: 2001-01-01\n---\nText.\n`)
    writeFiles(folder, posts.map((text, index) => [`2001-01-01-post-${index}.md`, text] as const)) // prettier-ignore
    const { child, ended } = startCommand(['import', '--content', content, folder])
    await wait(delay)
    child.kill('SIGINT')
    await ended
    const drafts = [...readTree(content).keys()].filter((path) => path.startsWith('briefings/2001/'))
    expect([0, 200]).toContain(drafts.length)
    expect(readdirSync(content).filter((name) => name.startsWith('.'))).toEqual([])
  },
)

test('--stdout prints what comes by standard input, and writes nothing', () => {
  const content = copyDemonstration()
  const before = readTree(content)
  const args = ['src/cli/dateline.mjs', 'import', '--content', content, '--stdout']
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: projectRoot,
    input: wire,
    encoding: 'utf8',
  })
  expect(status).toBe(0)
  expect(stdout).toMatch(/^---\ntitle: Envoys part without a date\ndate: 2011-10-27\n/)
  expect(stderr).toContain(`npm run new -- --content ${content} actor "Ministry of Fish"`)
  expect(readTree(content)).toEqual(before)
})

test('A saved page becomes a draft: no script is run and nothing is asked for', async () => {
  const content = copyDemonstration()
  writeFiles(content, [['../page.html', newsPages['a news service with rich text bodies']!]])
  const { stdout } = await mustRun(['import', '--content', content, join(content, '../page.html')])
  expect(stdout).toContain('1 × a picture that was not brought along')
  const draft = readFileSync(
    join(content, 'briefings/2011/2011-10-27-harbour-ministers-put-off-a-ruling-on-the-tunnel.md'),
    'utf8',
  )
  expect(draft).toContain('dateline: Westhaven\nbyline: [Ann Author]\nsources:\n  - id: the-strait-post\n')
  expect(draft).not.toContain('never')
  expect((await runCommand(['check', '--content', content])).stdout).toContain('0 errors')
})

test('A file without text is an error with its place; the others come in', async () => {
  const content = copyDemonstration()
  writeFiles(content, [
    ['../empty.txt', ' \n'],
    ['../wire.txt', wire],
  ])
  const files = [join(content, '../empty.txt'), join(content, '../wire.txt')]
  const { code, stdout } = await runCommand(['import', '--content', content, ...files])
  expect(code).toBe(1)
  expect(stdout).toContain(`${files[0]!}:1 error It holds no text.`)
  expect(stdout).toContain('1 draft written.')
})

test('A PDF and other binary files are errors with their place, in a folder too, and never drafts', async () => {
  const content = copyDemonstration()
  const old = makeFolder()
  writeFiles(old, [
    ['report.pdf', '%PDF-1.4\n1 0 obj\n'],
    ['posts/a.md', Buffer.from('---\ntitle: A\n---\nTalks \0 stall.\n')],
  ])
  const before = readTree(content)
  const { code, stdout } = await runCommand([
    'import',
    '--content',
    content,
    join(old, 'report.pdf'),
    join(old, 'posts'),
  ])
  expect(code).toBe(1)
  expect(stdout).toContain(
    `${old}/report.pdf:1 error It is a PDF: save it as plain text (.txt, in UTF-8) or as a web page (.html), and import that.`,
  )
  expect(stdout).toContain(`${old}/posts/a.md:1 error It is no text but binary data: `)
  expect(readTree(content)).toEqual(before)
})

test.each<[string[], string]>([
  [['nowhere.txt'], 'There is no file nowhere.txt.'],
  [['--date', 'yesterday', 'README.md'], '--date takes a day, such as 2011-10-27: "yesterday".'],
  [['--stdot'], 'No option --stdot. Did you mean --stdout? See: npm run import -- --help'],
])('import %j is answered with what to write', async (args, answer) => {
  const { code, stderr } = await runCommand(['import', ...args])
  expect([code, stderr]).toEqual([2, expect.stringContaining(answer)])
})
