import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative, resolve, sep } from 'node:path'
import { digestOf } from './digest.ts'
import { followLinks, stateName, type Place } from './place.ts'
import { PublishError } from './publish-error.ts'

/** The file that tells an output folder of Dateline's from any other. */
export const stampName = '.dateline-output'

/** What an output holds, in words: none turns into another by itself. */
const kinds = { site: 'a site for readers', drafts: 'a site with drafts', part: 'a part of a site' }

/** Who publishes, and what. */
export interface Publisher {
  project?: string
  /** Folders that hold what people wrote: `content`, `public` and `src`. */
  sources?: string[]
  /** A site for readers unless given. */
  holds?: keyof typeof kinds
}

/**
 * Write what an output says of itself.
 *
 * The project is a digest of where it stands as seen from the output: a published file tells no paths of a machine, and
 * is the same wherever the two were moved together.
 */
export function writeStamp({ out }: Place, { project, holds = 'site' }: Publisher): string {
  return [
    'This folder is the output of Dateline: each build replaces all that is in it.',
    ...(project === undefined ? [] : [`project: ${digestOf(relative(out, real(project))).slice(0, 16)}`]),
    `holds: ${holds}`,
    '',
  ].join('\n')
}

/**
 * Refuse an output folder whose replacement would destroy what Dateline did not make.
 *
 * @throws {PublishError}
 */
export function guardOutput(place: Place, publisher: Publisher): void {
  const { name, out } = place
  const { project, sources = [] } = publisher
  if (basename(out) === stateName) throw forbidden(name, 'holds what Dateline remembers')
  if (project && isWithin(real(project), out)) throw forbidden(name, 'holds the project itself')
  for (const source of sources) {
    if (isWithin(real(source), out) || isWithin(out, real(source))) {
      throw forbidden(name, `and the sources in "${basename(source)}" would overwrite each other`)
    }
  }
  guardContents(place, publisher)
}

function guardContents(place: Place, publisher: Publisher): void {
  const { name, out } = place
  const stat = lstatSync(out, { throwIfNoEntry: false })
  if (!stat) return
  if (!stat.isDirectory()) throw foreign(name, 'is not a folder')
  const names = readdirSync(out)
  // A checkout of a `gh-pages` branch in the output would vanish with its history.
  if (names.includes('.git')) throw foreign(name, 'is a Git repository, which publishing would delete')
  if (names.length === 0) return
  if (!names.includes(stampName)) {
    throw foreign(name, `is not empty and was not made by Dateline (it has no "${stampName}")`)
  }
  const found = readStamp(readFileSync(join(out, stampName), 'utf8'))
  const own = readStamp(writeStamp(place, publisher))
  if (found.project !== own.project && found.project !== undefined && own.project !== undefined) {
    throw foreign(name, `is the output of another project, as its "${stampName}" says`)
  }
  const { holds = 'site' } = publisher
  const other = Object.entries(kinds).find(([kind]) => kind === found.holds && kind !== holds)
  if (other) throw foreign(name, `holds ${other[1]}, and this build makes ${kinds[holds]}`)
}

/** Read what a stamp says; one of an earlier version says less. */
function readStamp(text: string): { project?: string; holds?: string } {
  return Object.fromEntries(Array.from(text.matchAll(/^(project|holds): (.+)$/gm), ([, key, value]) => [key!, value!]))
}

function isWithin(inner: string, outer: string): boolean {
  const path = relative(outer, inner)
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && resolve(outer, path) === inner)
}

function real(path: string): string {
  return followLinks(resolve(path))
}

function forbidden(name: string, why: string): PublishError {
  return new PublishError('forbidden-output', `Cannot publish to "${name}": it ${why}. Name another folder with --out.`)
}

function foreign(name: string, why: string): PublishError {
  return new PublishError(
    'foreign-output',
    `Cannot publish to "${name}": it ${why}. Name a new or empty folder with --out, or remove it yourself.`,
  )
}
