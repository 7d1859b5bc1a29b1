import { readFileSync } from 'node:fs'
import type { CodeDigests } from '../content/code-digest.ts'
import { digestOf } from '../content/digest.ts'
import { digestOfStates, listFiles } from '../content/snapshot.ts'

/** A file of `public/`, which is published as it is. */
export interface PublicFile {
  path: string
  source: string
  digest: string
}

/** List the files of `public/`, names that begin with a dot left out. */
export function listPublicFiles(projectRoot: string): PublicFile[] {
  const folder = `${projectRoot}/public`
  return listFiles(folder).map(({ path }) => {
    const source = `${folder}/${path}`
    return { path, source, digest: digestOf(readFileSync(source)) }
  })
}

/**
 * Digest what a build starts from, by the times of its files; undefined where one of them is too recent to trust them.
 *
 * @param options what else the build was told, as plain data
 */
export function digestInputs(
  projectRoot: string,
  contentDir: string,
  code: CodeDigests,
  options: unknown,
): string | undefined {
  const content = digestOfStates(listFiles(contentDir))
  const copies = digestOfStates(listFiles(`${projectRoot}/public`))
  if (content === undefined || copies === undefined) return undefined
  return digestOf(JSON.stringify([content, copies, code, options]))
}
