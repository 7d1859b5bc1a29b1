import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generateArchive } from '../src/bench/generate.ts'
import { digestOf } from '../src/content/digest.ts'
import { mustRun, projectRoot, runCommand, startCommand } from './command.ts'
import { differencesOf, makeFolder, readTree, writeFiles } from './folder.ts'
import { until } from './until.ts'

test('One build, two processes, and three machines give the same bytes', async () => {
  const folder = makeFolder()
  const content = join(folder, 'content')
  writeFiles(content, generateArchive({ size: 60, seed: 9 }))
  const at = (name: string) => join(folder, name)
  const build = (out: string, ...args: string[]) =>
    mustRun(['build', '--content', content, '--out', at(out), '--base', '/a/é/', ...args])
  await build('one')
  await build('two', '--jobs', '2')
  for (const share of [1, 2, 3]) await build(`part${share}`, '--shard', `${share}/3`)
  await mustRun(['assemble', '--out', at('three'), at('part1'), at('part2'), at('part3')])
  const one = readTree(at('one'))
  expect(differencesOf(readTree(at('two')), one)).toEqual([])
  expect(differencesOf(readTree(at('three')), one)).toEqual([])

  const port = 20_000 + ((process.pid + 2) % 20_000)
  const preview = startCommand(['preview', '--out', at('three'), '--port', String(port)])
  await until(() => preview.ran.stdout.includes(`${port}/a/%C3%A9/ `), 10_000)
  expect((await fetch(`http://localhost:${port}/a/é/briefings/`)).status).toBe(200)
  preview.child.kill('SIGTERM')
  await preview.ended

  const missing = await runCommand(['assemble', '--out', at('four'), at('part1'), at('part3')])
  expect(missing).toMatchObject({ code: 2, stderr: '1 of 3 parts are missing. Build them with --shard 2/3.\n' })
  writeFiles(content, [['pages/extra.md', '---\ntitle: Extra\n---\nText.\n']])
  await build('part2', '--shard', '2/3')
  const different = await runCommand(['assemble', '--out', at('four'), at('part1'), at('part2'), at('part3')])
  expect(different.code).toBe(2)
  expect(different.stderr).toContain('different inputs')
}, 120_000)

test('What is saved while several processes render is in the next site, and not in this one', async () => {
  const folder = makeFolder()
  const [content, out] = [join(folder, 'content'), join(folder, 'site')]
  const archive = generateArchive({ size: 60, seed: 9 })
  writeFiles(content, archive)
  const args = ['build', '--content', content, '--jobs', '2', '--out']
  await mustRun([...args, join(folder, 'before')])

  const { ended } = startCommand([...args, out])
  const firstPages = join(projectRoot, '.dateline/render', digestOf(out), '1/sent/1')
  await until(() => existsSync(firstPages), 60_000)
  const site = archive.get('site.yaml')!.replace(/^name: .*$/m, 'name: Saved meanwhile')
  writeFiles(content, [['site.yaml', site]])
  expect((await ended).code).toBe(0)
  expect(differencesOf(readTree(out), readTree(join(folder, 'before')))).toEqual([])

  await mustRun([...args, out])
  await mustRun([...args, join(folder, 'after')])
  expect(differencesOf(readTree(out), readTree(join(folder, 'after')))).toEqual([])
}, 120_000)
