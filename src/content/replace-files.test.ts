import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { digestOf } from './digest.ts'
import { replaceFiles, replaceFolder, SavedMeanwhile } from './replace-files.ts'

test('Files are replaced, made and deleted, and nothing is left beside them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
  writeFileSync(join(folder, 'a'), 'old')
  writeFileSync(join(folder, 'b'), 'old')
  replaceFiles(folder, [{ path: join(folder, 'a'), text: 'new' }, { path: join(folder, 'b') }, { path: join(folder, 'c/d'), text: 'made' }]) // prettier-ignore
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['a', 'c', 'c/d'])
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('new')
})

test('Where one cannot be replaced, none is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
  writeFileSync(join(folder, 'a'), 'old')
  mkdirSync(join(folder, 'b'))
  writeFileSync(join(folder, 'b/inner'), '')
  expect(() => {
    replaceFiles(folder, [{ path: join(folder, 'a'), text: 'new' }, { path: join(folder, 'b'), text: 'new' }]) // prettier-ignore
  }).toThrow()
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old')
  expect(readdirSync(folder).sort()).toEqual(['a', 'b'])
})

test('What is new takes the place of nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
  writeFileSync(join(folder, 'a'), 'old')
  expect(() => {
    replaceFiles(folder, [{ path: join(folder, 'b'), text: 'new', isNew: true }, { path: join(folder, 'a'), text: 'new', isNew: true }]) // prettier-ignore
  }).toThrow('EEXIST')
  expect(readdirSync(folder)).toEqual(['a'])
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old')
})

test('Where somebody saved a file since it was read, none is replaced', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
  for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, name), 'old')
  const was = digestOf('old')
  const replace = (...names: string[]) => {
    replaceFiles(folder, names.map((name) => ({ path: join(folder, name), text: 'new', was }))) // prettier-ignore
  }
  writeFileSync(join(folder, 'b'), 'saved')
  expect(() => {
    replace('a', 'b')
  }).toThrow(new SavedMeanwhile([join(folder, 'b')]))
  expect(readdirSync(folder)).toEqual(['a', 'b', 'c'])
  replace('c')
  expect(['a', 'b', 'c'].map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['old', 'saved', 'new'])
})

test('What a killed run left is removed by the next, and what another is writing stays', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
  const { pid } = spawnSync('true')
  mkdirSync(join(folder, 'briefings/2011'), { recursive: true })
  writeFileSync(join(folder, `briefings/2011/.x.md.${pid}.new`), '')
  writeFileSync(join(folder, `.y.md.${process.ppid}.new`), '')
  replaceFiles(folder, [{ path: join(folder, 'a'), text: 'new' }])
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual([`.y.md.${process.ppid}.new`, 'a', 'briefings', 'briefings/2011']) // prettier-ignore
})

test('A folder is put in place whole, and what a killed run made beside it is removed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
  const left = join(folder, `.desk.${spawnSync('true').pid}.new`)
  mkdirSync(left)
  mkdirSync(join(folder, 'desk'))
  replaceFolder(join(folder, 'desk'), [{ path: 'a/b', text: 'new' }], join(folder, 'out/former'))
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['desk', 'desk/a', 'desk/a/b', 'out', 'out/former'])
})

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('%s is heard when all is done', (signal) => {
  const module = new URL('held-signals.ts', import.meta.url).href
  const work = `process.kill(process.pid, '${signal}'); for (let until = Date.now() + 50; Date.now() < until;); console.log('done')`
  const code = `import { holdSignals } from '${module}'; holdSignals(() => { ${work} }); setTimeout(() => console.log('never'), 5000)`
  const ran = spawnSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' })
  expect(ran).toMatchObject({ stdout: 'done\n', signal })
})
