import { existsSync, lstatSync, readdirSync } from 'node:fs'
import { basename, join, relative, resolve, sep } from 'node:path'
import { followLinks, stateName, type Place } from './place.ts'
import { PublishError } from './publish-error.ts'

/** The file that tells an output folder of Dateline's from any other. */
export const stampName = '.dateline-output'

export const stampText = 'This folder is the output of Dateline: each build replaces all that is in it.\n'

/** Folders that hold what people wrote. */
export interface Protected {
  project?: string
  /** `content`, `public` and `src`. */
  sources?: string[]
}

/**
 * Refuse an output folder whose replacement would destroy what Dateline did not make.
 *
 * @throws {PublishError}
 */
export function guardOutput({ name, out }: Place, { project, sources = [] }: Protected): void {
  if (basename(out) === stateName) throw forbidden(name, 'holds what Dateline remembers')
  if (project && isWithin(real(project), out)) throw forbidden(name, 'holds the project itself')
  for (const source of sources) {
    if (isWithin(real(source), out) || isWithin(out, real(source))) {
      throw forbidden(name, `and the sources in "${basename(source)}" would overwrite each other`)
    }
  }
  guardContents(name, out)
}

function guardContents(name: string, out: string): void {
  const stat = lstatSync(out, { throwIfNoEntry: false })
  if (!stat) return
  if (!stat.isDirectory()) throw foreign(name, 'is not a folder')
  const names = readdirSync(out)
  // A checkout of a `gh-pages` branch in the output would vanish with its history.
  if (names.includes('.git')) throw foreign(name, 'is a Git repository, which publishing would delete')
  if (names.length > 0 && !existsSync(join(out, stampName))) {
    throw foreign(name, `is not empty and was not made by Dateline (it has no "${stampName}")`)
  }
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
