import { statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { digestOf } from '../content/digest.ts'
import { CallError, type Call, type OptionSpec } from './call.ts'

/** The folder that holds `src/`, `content/` and `astro.config.mjs`. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

/** `--content`, as every command that reads the desk takes it. */
export const contentOption: Record<string, OptionSpec> = {
  content: { type: 'string', value: 'DIR', summary: 'read this folder in place of content/' },
}

/** Give the content folder of a call. */
export function contentDirOf({ options }: Call): string {
  const dir = resolve(typeof options.content === 'string' ? options.content : `${projectRoot}/content`)
  const stats = statSync(dir, { throwIfNoEntry: false })
  if (!stats) throw new CallError(`There is no folder ${dir}.`)
  if (!stats.isDirectory()) throw new CallError(`${dir} is no folder: --content takes the folder that holds site.yaml.`)
  return dir
}

/** Give the path by which problems call the content folder: from where the author stands, or where it is not below that, in full. */
export function shownDirOf(contentDir: string): string {
  const path = relative(process.cwd(), contentDir)
  return path === '' ? '.' : path.startsWith('..') ? contentDir : path
}

/** Each content folder has a cache of its own, so that two never forget each other's texts. */
export function cachePathOf(contentDir: string): string {
  return `${projectRoot}/.dateline/cache/${digestOf(contentDir)}.db`
}
