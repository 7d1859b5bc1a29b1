import { existsSync, statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { digestOf } from '../content/digest.ts'
import { isBase, normalizeBase } from '../model/addresses.ts'
import { followLinks } from '../publish/place.ts'
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

/** Give the path that an argument means: npm runs its scripts in the project's folder, wherever the author stands. */
export function resolveArgument(written: string): string {
  const { INIT_CWD: stand = '.' } = process.env
  const path = resolve(stand, written)
  return existsSync(path) ? path : resolve(written)
}

/** Each content folder has a cache of its own, so that two never forget each other's texts. */
export function cachePathOf(contentDir: string): string {
  return `${projectRoot}/.dateline/cache/${digestOf(contentDir)}.db`
}

/** Give the base of a call, in its one form; undefined where it names none. */
export function baseOfCall({ options: { base } }: Call): string | undefined {
  if (typeof base !== 'string') return undefined
  if (isBase(base)) return normalizeBase(base)
  const path = /^https?:/i.test(base) ? URL.parse(base)?.pathname : undefined
  const example = path !== undefined && isBase(path) ? normalizeBase(path) : '/briefings/'
  throw new CallError(`--base takes the path below which the site will stand: "${base}". Write: --base ${example}`)
}

/** Read a `--port`. */
export function readPort(written: string | boolean | undefined, usual: number): number {
  const port = Number(written ?? usual)
  if (!/^\d+$/.test(String(written ?? usual)) || port < 1 || port > 65_535)
    throw new CallError(`--port takes a number from 1 to 65535: "${String(written)}".`)
  return port
}

/** The folder that the site is published to unless a call says otherwise. */
export const usualOut = `${projectRoot}/dist`

/** Give the output folder of a call. */
export function outOfCall({ options: { out } }: Call): string {
  return resolve(typeof out === 'string' ? out : usualOut)
}

/** Tell whether a folder is `dist/`, or stands in it. */
export function isInUsualOut(out: string): boolean {
  return `${followLinks(out)}/`.startsWith(`${followLinks(usualOut)}/`)
}
