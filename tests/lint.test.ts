import { ESLint } from 'eslint'
import { expect, test } from 'vitest'
import { projectRoot } from './command.ts'

const eslint = new ESLint({ cwd: projectRoot, ruleFilter: ({ ruleId }) => ruleId.startsWith('no-restricted-') })

test.each([
  ['the disk', "import { readFileSync } from 'node:fs'"],
  ['the disk without its prefix', "import { readFileSync } from 'fs'"],
  ['the disk by a folder of a module', "import { readFile } from 'fs/promises'"],
  ['the machine', "import os from 'os'"],
  ['paths, which differ between machines', "import { join } from 'path'"],
  ['a module while it runs', "await import('fs')"],
  ['a module by require', "require('fs')"],
  ['processes', 'process.env'],
  ['processes by the global object', 'globalThis.process.env'],
  ['the network', "fetch('https://e.example/')"],
  ['the clock', 'new Date()'],
  ['the clock as a number', 'Date.now()'],
  ['the clock as a text', 'Date()'],
  ['the clock without its name', 'const { now } = Date'],
  ['the time since the start', 'performance.now()'],
  ['chance', 'Math.random()'],
  ['chance without its name', 'const { random } = Math'],
  ['chance by cryptography', 'crypto.randomUUID()'],
  ['chance by a module', "import { randomBytes } from 'crypto'"],
  ['timers', 'setTimeout(() => undefined, 1)'],
  ['where its file lies', 'import.meta.url'],
  ['Astro', "import { site } from 'virtual:dateline'"],
  ['images', "import sharp from 'sharp'"],
  ['what takes from it', "import { openSite } from '../content/open-site.ts'"],
])('The pure folders may not know %s', async (_, code) => {
  expect(await lint('src/model/day.ts', code)).toHaveLength(1)
  expect(await lint('src/content/load.ts', code)).toEqual([])
})

test.each(['src/model/day.ts', 'src/text/prose.ts', 'src/markdown/nodes.ts', 'src/outputs/escape.ts'])(
  'A day that is given may be read, and packages that only compute: %s',
  async (file) => {
    expect(await lint(file, 'Math.random()')).toHaveLength(1)
    expect(await lint(file, "import { format } from 'date-fns'\nimport './path.ts'\nnew Date(0)\nMath.max(1)")).toEqual(
      [],
    )
  },
)

test.each(['src/imports/dateline.ts', 'src/content/load.ts'])(
  'No pattern has what V8 matches wrongly: %s',
  async (file) => {
    expect(await lint(file, 'export const one = /(?i:a)/')).toHaveLength(1)
    expect(await lint(file, 'export const one = `^${one}(?i:a)`')).toHaveLength(1)
    expect(await lint(file, "export const one = '(?-i:a)'")).toHaveLength(1)
    expect(await lint(file, 'export const one = /(?:i:a)/')).toEqual([])
  },
)

async function lint(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: `${projectRoot}/${file}` })
  return result!.messages.map(({ ruleId, message }) => `${ruleId!}: ${message}`)
}
