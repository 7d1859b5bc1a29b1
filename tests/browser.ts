import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sparticuz, { inflate } from '@sparticuz/chromium'
import { chromium, type Browser } from 'playwright-core'
import { projectRoot } from './command.ts'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Start a real browser: an installed one, else the one that came with `npm ci`. */
export async function startBrowser(): Promise<Browser> {
  const { executablePath, env } = await findBrowser()
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'], env: { ...process.env, ...env } })
}

async function findBrowser(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const own = installed.find((path) => existsSync(path))
  if (own !== undefined) return { executablePath: own, env: {} }
  const folder = await unpackBrowser()
  const executablePath = join(folder, 'chromium')
  const fonts = existsSync('/etc/fonts/fonts.conf') ? undefined : join(folder, 'fonts')
  // Bare machines lack libnss3 and its like; where they have them, foreign ones would only do harm.
  const isWhole = spawnSync(executablePath, ['--version']).status === 0
  return {
    executablePath,
    env: {
      ...(fonts !== undefined && { FONTCONFIG_PATH: fonts }),
      ...(!isWhole && { LD_LIBRARY_PATH: join(folder, 'al2023/lib') }),
    },
  }
}

/** Unpack the browser once, beside the installed packages; answers its folder. */
async function unpackBrowser(): Promise<string> {
  const packed = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin')
  const caches = join(projectRoot, 'node_modules/.cache')
  const { version } = JSON.parse(readFileSync(join(packed, '../package.json'), 'utf8')) as { version: string }
  const folder = join(caches, `chromium-${version}`)
  if (existsSync(folder)) return folder
  mkdirSync(caches, { recursive: true })
  const draft = mkdtempSync(join(caches, 'unpacking-'))
  const { TMPDIR } = process.env
  process.env.TMPDIR = draft // the package unpacks into the temporary folder, and takes any version that it finds there
  try {
    await sparticuz.executablePath(packed)
    await inflate(join(packed, 'al2023.tar.br'))
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
  }
  try {
    renameSync(draft, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
    rmSync(draft, { recursive: true }) // another test has just unpacked it
  }
  return folder
}
