import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { generateArchive } from '../src/bench/generate.ts'
import { startBrowser } from './browser.ts'
import { mustRun, startCommand } from './command.ts'
import { copyDemonstration, makeFolder, writeFiles } from './folder.ts'
import { until } from './until.ts'

test('A desk of a thousand files that was checked before is checked within a second', async () => {
  const content = join(makeFolder(), 'content')
  const archive = generateArchive({ size: 750, seed: 8 })
  writeFiles(content, archive)
  expect(archive.size).toBeGreaterThan(1000)
  await mustRun(['check', '--content', content])
  const times: number[] = []
  for (let run = 0; run < 5; run += 1) {
    const started = performance.now()
    await mustRun(['check', '--content', content])
    times.push(performance.now() - started)
  }
  process.stdout.write(
    `A check of ${archive.size} files took ${times.map((time) => `${Math.round(time)} ms`).join(', ')}.\n`,
  )
  expect(times.toSorted((a, b) => a - b)[2]).toBeLessThan(1000)
}, 60_000)

test('While one writes: of five edits the median shows within a second at a thousand briefings, a broken file says where, and the server goes on', async () => {
  const content = join(makeFolder(), 'content')
  const archive = generateArchive({ size: 1000, seed: 8 })
  writeFiles(content, archive)
  const address = await startDev(content)
  const path = [...archive.keys()].find(
    (one) =>
      one.startsWith('briefings/') &&
      !archive.get(one)!.includes('\ndraft:') &&
      !archive.get(one)!.includes('withdrawn:'),
  )!
  const page = `${address}briefings/${path.replace(/^.*\/|\.md$/g, '')}/`
  const text = archive.get(path)!
  const read = async (url: string) => (await fetch(url)).text()
  expect(await read(page)).toContain('for-the-author') // what it takes is in the times

  const times: number[] = []
  for (const word of ['Zyxone', 'Zyxtwo', 'Zyxthree', 'Zyxfour', 'Zyxfive']) {
    await wait(300)
    const started = performance.now()
    writeFileSync(join(content, path), `${text}\n${word} is new.\n`)
    await until(async () => (await read(page)).includes(word), 15_000)
    times.push(performance.now() - started)
  }
  process.stdout.write(`An edit showed after ${times.map((time) => `${Math.round(time)} ms`).join(', ')}.\n`)
  expect(times.toSorted((a, b) => a - b)[2]).toBeLessThan(1000)

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
  const address = await startDev(content)
  const read = async () => (await fetch(address, { headers: { accept: 'text/html' } })).text()
  expect(await read()).toContain('site.yaml:1:')
  writeFileSync(join(content, 'site.yaml'), settings)
  await until(async () => (await read()).includes('<main'), 30_000)
  expect(await read()).not.toContain('site.yaml:1:')
  writeFileSync(join(content, 'site.yaml'), 'name: [\n')
  await until(async () => (await read()).includes('site.yaml:1:'), 15_000)
  expect(await read()).toContain('<main')
}, 180_000)

test('Below a base of any script: pages, the site’s own page where there is none, and old addresses that lead on', async () => {
  const content = copyDemonstration()
  const nato = readFileSync(join(content, 'actors/nato.md'), 'utf8')
  const briefing = '---\ntitle: B\ndate: 2014-01-02\nsummary: S.\n---\nText.\n'
  writeFiles(content, [
    ['actors/nato.md', nato.replace('---\n', '---\nredirects: [old-nato, /alliance/]\n')],
    ['briefings/2014-01-02-b.md', briefing],
  ])
  const address = await startDev(content, '--base', '/é x/')
  expect(new URL(address).pathname).toBe('/%C3%A9%20x/')
  const read = async (path: string, accept = 'text/html') => {
    const answer = await fetch(new URL(path, address), { headers: { accept } })
    return `${answer.status} ${/<title>([^<·]*?) *[<·]/.exec(await answer.text())?.[1] ?? ''}`
  }
  expect(await read('', '*/*')).toBe('200 The Shield Question')
  expect(await read('actors/nato/')).toBe('200 NATO')
  expect(await read('actors/nato')).toBe('200 NATO')
  expect(await read('actors/nato/index.html')).toBe('200 NATO')
  expect(await read('actors/old-nato/')).toBe('200 NATO')
  expect(await read('alliance')).toBe('200 NATO')
  expect(await read('/%C3%A9%20x')).toBe('200 The Shield Question')
  for (const path of [
    'actors/natoo/',
    'x/y/z/',
    'x/y/index.html',
    'x/y/%zz',
    'nothing.html',
    'sitemap.xml',
    '/',
    '/actors/nato/',
  ]) {
    expect(`${path} ${await read(path)}`).toBe(`${path} 404 No such page`)
  }
  expect(await read('briefings/2014-01-02-b/')).toBe('200 B')
  writeFiles(content, [['briefings/2014-01-02-b.md', null]])
  await until(async () => (await read('briefings/2014-01-02-b/')) === '404 No such page', 15_000)
  for (const path of (await (await fetch(address)).text()).matchAll(/<script type="module" src="([^"]+)"/g)) {
    expect(`${path[1]!} ${(await fetch(new URL(path[1]!, address))).status}`).toBe(`${path[1]!} 200`)
  }
}, 180_000)

test('A content folder that goes is told in the page, and once it is back is watched as before', async () => {
  const content = copyDemonstration()
  const address = await startDev(content)
  const read = async () => (await fetch(address)).text()
  renameSync(content, `${content}-aside`)
  await until(async () => (await read()).includes('site.yaml:1:1'), 15_000)
  renameSync(`${content}-aside`, content)
  await until(async () => !(await read()).includes('site.yaml:1:1'), 15_000)
  const settings = readFileSync(join(content, 'site.yaml'), 'utf8')
  writeFiles(content, [['site.yaml', settings.replace(/^name: .*$/m, 'name: Zyxname')]])
  await until(async () => (await read()).includes('Zyxname'), 15_000)
}, 180_000)

test('Each briefing tells its author what was read in it, and says that it is a draft, or before when it is not public', async () => {
  const content = copyDemonstration()
  const briefing = (more: string) =>
    `---\ntitle: NATO waits\ndate: 2014-01-02\nsummary: S.\n${more}---\n“We are going nowhere fast,” Alan Shore said.\n\nIt began yesterday.\n`
  writeFiles(content, [
    ['briefings/2014-01-02-b.md', briefing('draft: true\n')],
    ['briefings/2014-01-03-c.md', briefing('publishAt: 2100-01-02T12:00Z\n')],
  ])
  const address = await startDev(content)
  const read = async (path: string) => (await fetch(address + path)).text()
  const page = await read('briefings/2014-01-02-b/')
  expect(page).toContain('A draft: not published.')
  const [, panel = ''] = page.split('class="for-the-author"')
  for (const told of [
    '/content/briefings/2014-01-02-b.md',
    'href="/actors/nato/"',
    'named in the title',
    `npm run new -- --content ${content} actor &quot;Alan Shore&quot;`,
    'line 7: no actor is surely meant by Alan Shore',
    '<b>line 9</b> <b>warning</b>',
    '<code dir="ltr">relative-date</code>',
  ]) {
    expect(panel).toContain(told)
  }
  expect(await read('briefings/2014-01-03-c/')).toContain('Not public before 2 January 2100, ')
  const lists = await Promise.all(['', 'briefings/', 'actors/nato/'].map(read))
  for (const list of lists) expect(list).toMatch(/<b>Draft<\/b>[^]*<b>Not public before 2 January 2100|<b>Not public before 2 January 2100[^]*<b>Draft<\/b>/) // prettier-ignore
}, 180_000)

test('Errors open over the page with the line, until they are closed; others open again, and mended ones are gone', async () => {
  const content = copyDemonstration()
  const briefing = (actor: string) =>
    `---\ntitle: B\ndate: 2014-01-02\nsummary: S.\nactors: [${actor}]\ntopics: []\n---\nText.\n`
  const write = (actor: string) => {
    writeFiles(content, [['briefings/2014-01-02-b.md', briefing(actor)]])
  }
  write('NATO')
  const address = await startDev(content)
  const browser = await startBrowser()
  onTestFinished(() => browser.close())
  const page = await browser.newPage()
  const overlay = page.locator('dialog[open]')
  await page.goto(address, { waitUntil: 'networkidle' })
  expect(await overlay.count()).toBe(0)

  write('Natto')
  await overlay.getByText('No actor "Natto".').waitFor()
  expect(await overlay.locator('.here').textContent()).toBe('   5  actors: [Natto]')
  expect(await overlay.textContent()).toContain('2014-01-02-b.md:5:10')
  await page.keyboard.press('Escape')
  await overlay.waitFor({ state: 'detached' })
  expect(await page.locator('.problems').textContent()).toContain('No actor "Natto".')
  await page.goto(`${address}actors/`, { waitUntil: 'networkidle' })
  expect(await overlay.count()).toBe(0)

  write('<i>Nobody</i>')
  await overlay.getByText('No actor "<i>Nobody</i>".').waitFor()
  write('NATO')
  await overlay.waitFor({ state: 'detached' })
  await page.locator('.problems :text("No actor")').waitFor({ state: 'detached' })
  write('Natto')
  await overlay.getByText('No actor "Natto".').waitFor() // it was closed before it was mended
}, 180_000)

let ports = 20_000 + (process.pid % 20_000)

/** Start the dev server for as long as the test lasts; answers its address. */
async function startDev(content: string, ...options: string[]): Promise<string> {
  ports += 1
  const { child, ran, ended } = startCommand(['dev', '--content', content, '--port', String(ports), ...options])
  onTestFinished(async () => {
    child.kill('SIGTERM')
    await ended
  })
  await until(() => ran.stdout.includes('http://localhost'), 90_000)
  return /http:\/\/localhost:\d+\S*/.exec(ran.stdout)![0]
}
