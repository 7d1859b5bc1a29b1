import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { stringify } from 'yaml'
import type { Body, CompiledText } from '../model/facts.ts'
import type { ImageFile } from '../model/images.ts'
import type { Site } from '../model/site.ts'
import { openSite, type OpenOptions } from './open-site.ts'

/** Files of a desk by their path below `content/`. */
export type DeskFiles = Record<string, string | Uint8Array>

export interface OpenedFixture {
  site: Site
  images: ReadonlyMap<string, ImageFile>
  read: (text: CompiledText) => Body
}

const settings = { name: 'The Test', address: 'https://test.example/', language: 'en', timeZone: 'Europe/Brussels' }

/**
 * Open a desk of a few files as every command does, from disk to the joined site; errors in them are thrown.
 *
 * Without a `site.yaml` of its own it is The Test, at https://test.example/ in Brussels, at the end of 2013.
 */
export async function openFixture(files: DeskFiles, options: Partial<OpenOptions> = {}): Promise<OpenedFixture> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const contentDir = join(folder, 'content')
  for (const [path, text] of Object.entries({ 'site.yaml': writeSettings(), ...files })) {
    mkdirSync(dirname(join(contentDir, path)), { recursive: true })
    writeFileSync(join(contentDir, path), text)
  }
  const cachePath = join(folder, 'cache.db')
  const fixed = { contentDir, cachePath, version: '1', drafts: false, now: '2013-12-31', ...options }
  const { site, loaded, problems } = await openSite(fixed)
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (!site || errors.length > 0) throw new Error(errors.map(({ file, reason }) => `${file}: ${reason}`).join('\n'))
  return { site, images: loaded.images, read: loaded.readBody }
}

/** Write a `site.yaml`; what is not given is as in every fixture. */
export function writeSettings(given: object = {}): string {
  return stringify({ ...settings, ...given })
}

/** Write a text: its front matter, and what stands below it. */
export function writeText(matter: object, body = ''): string {
  return `---\n${stringify(matter)}---\n\n${body}\n`
}

/** Write a briefing that needs no more than its day to be one. */
export function writeBriefing(date: string, matter: object = {}, body = ''): string {
  return writeText({ title: `Briefing of ${date}`, date, summary: `Summary of ${date}.`, ...matter }, body)
}

/** Write so many briefings about NATO, a day after another from a first day; the nth has the id `bN`. */
export function writeManyBriefings(
  count: number,
  first: string,
  matter: object = { actors: ['NATO'] },
  body = '',
): DeskFiles {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const day = new Date(Date.parse(first) + index * 86_400_000).toISOString().slice(0, 10)
      return [`briefings/b${index + 1}.md`, writeBriefing(day, matter, body)]
    }),
  )
}

export const nato = writeText({ name: 'NATO', kind: 'alliance' })
