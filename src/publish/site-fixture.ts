import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Comparison } from './compare.ts'
import { openOutput } from './output.ts'
import type { PlanEntry } from './plan-entry.ts'

// Each publish starts a thread, and most of that is reading TypeScript: half of a test's time without a cache.
process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'dateline-compile-cache')

/** A small site for tests: what each path holds. A path that ends in `/` is a folder, taken whole. */
export type SiteFixture = Record<string, string | Record<string, string>>

/** Publish a small site; the key of each entry is what it holds. */
export async function publishSite(out: string, site: SiteFixture, record?: unknown): Promise<Comparison> {
  const output = openOutput(out)
  try {
    const comparison = output.compare(planSite(site))
    const draft = output.start(comparison)
    for (const { path, folder } of comparison.make) {
      if (folder) draft.adoptFolder(path, makeFolder(site[`${path}/`] as Record<string, string>))
      else draft.write(path, site[path] as string)
    }
    await draft.publish(record)
    return comparison
  } finally {
    await output.close()
  }
}

/** Plan a small site. */
export function planSite(site: SiteFixture): PlanEntry[] {
  return Object.entries(site).map(([path, held]) =>
    typeof held === 'string'
      ? { path, key: `key of ${held}` }
      : { path: path.slice(0, -1), key: JSON.stringify(held), folder: true },
  )
}

/** List what an output of a small site holds on disk. */
export function filesOf(site: SiteFixture): Record<string, string> {
  const files = Object.entries(site).flatMap(([path, held]) =>
    typeof held === 'string' ? [[path, held]] : Object.entries(held).map(([inner, text]) => [`${path}${inner}`, text]),
  )
  return Object.fromEntries(files) as Record<string, string>
}

/** Read all files of an output but its stamp; a folder without any shows as a path with `/`. */
export function readOutput(out: string, below = ''): Record<string, string> {
  const children = readdirSync(join(out, below), { withFileTypes: true })
  const files = children.map((child) => {
    const path = `${below}${child.name}`
    if (!child.isDirectory())
      return path === '.dateline-output' ? {} : { [path]: readFileSync(join(out, path), 'utf8') }
    return readdirSync(join(out, path)).length > 0 ? readOutput(out, `${path}/`) : { [`${path}/`]: '' }
  })
  return Object.assign({}, ...files) as Record<string, string>
}

/** Write files below a folder. */
export function writeFiles(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** Make an empty folder that vanishes with the process. */
export function makeTemporary(): string {
  temporary ??= makeRoot()
  return mkdtempSync(join(temporary, 'site-'))
}

let temporary: string | undefined

function makeRoot(): string {
  const root = mkdtempSync(join(tmpdir(), 'dateline-publish-'))
  process.once('exit', () => {
    rmSync(root, { recursive: true, force: true })
  })
  return root
}

function makeFolder(files: Record<string, string>): string {
  const folder = makeTemporary()
  writeFiles(folder, files)
  return folder
}
