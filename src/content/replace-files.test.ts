import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { digestOf } from './digest.ts'
import { replaceFiles, replaceFolder, SavedMeanwhile } from './replace-files.ts'

test('Files are replaced, made and deleted, and nothing is left beside them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
  writeFileSync(join(folder, 'a'), 'old')
  writeFileSync(join(folder, 'b'), 'old')
  replaceFiles(folder, [
    { path: join(folder, 'a'), text: 'new' },
    { path: join(folder, 'b') },
    { path: join(folder, 'c/d'), text: 'made' },
  ])
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
    replaceFiles(folder, [
      { path: join(folder, 'b'), text: 'new', isNew: true },
      { path: join(folder, 'a'), text: 'new', isNew: true },
    ])
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
  mkdirSync(join(folder, 'briefings/2011'), { recursive: true })
  leaveBeside(join(folder, 'briefings/2011/x.md'))
  const here = basename(leaveBeside(join(folder, 'y.md'))).replace(/\d+(?=\.new$)/, String(process.ppid))
  writeFileSync(join(folder, here), '')
  // Another machine's, on a disk that both have.
  for (const name of ['.old.md.elsewhere-1.new', '.young.md.elsewhere-1.new']) writeFileSync(join(folder, name), '')
  const before = new Date(Date.now() - 2 * 86_400_000)
  utimesSync(join(folder, '.old.md.elsewhere-1.new'), before, before)
  replaceFiles(folder, [{ path: join(folder, 'a'), text: 'new' }])
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(
    [here, '.young.md.elsewhere-1.new', 'a', 'briefings', 'briefings/2011'].sort(),
  )
})

test('A folder is put in place whole, and what a killed run made beside it is removed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
  leaveBeside(join(folder, 'desk'))
  mkdirSync(join(folder, 'desk'))
  replaceFolder(join(folder, 'desk'), [{ path: 'a/b', text: 'new' }], join(folder, 'out/former'))
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['desk', 'desk/a', 'desk/a/b', 'out', 'out/former'])
})

/** Begin to write a file in a process that is killed; answers what it left beside. */
function leaveBeside(path: string): string {
  const module = new URL('replace-files.ts', import.meta.url).href
  const kill = `fs.renameSync = () => process.kill(process.pid, 'SIGKILL'); syncBuiltinESMExports()`
  const write = `replaceFiles('${dirname(path)}', [{ path: '${path}', text: '' }])`
  const code = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module'; import { replaceFiles } from '${module}'; ${kill}; ${write}`
  spawnSync(process.execPath, ['--input-type=module', '--eval', code])
  const left = readdirSync(dirname(path)).find((name) => name.startsWith(`.${basename(path)}.`))
  return join(dirname(path), left!)
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('%s is heard when all is done', (signal) => {
  const module = new URL('held-signals.ts', import.meta.url).href
  const work = `process.kill(process.pid, '${signal}'); for (let until = Date.now() + 50; Date.now() < until;); console.log('done')`
  const code = `import { holdSignals } from '${module}'; holdSignals(() => { ${work} }); setTimeout(() => console.log('never'), 5000)`
  const ran = spawnSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' })
  expect(ran).toMatchObject({ stdout: 'done\n', signal })
})
