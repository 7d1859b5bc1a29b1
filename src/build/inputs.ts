import { readFileSync } from 'node:fs'
import type { CodeDigests } from '../content/code-digest.ts'
import { digestOf } from '../content/digest.ts'
import { listPublicFiles as listStates } from '../content/public-files.ts'
import { digestOfStates, listFiles } from '../content/snapshot.ts'

/** A file of `public/`, which is published as it is. */
export interface PublicFile {
  path: string
  source: string
  digest: string
}

/** List the files of `public/` with their digests. */
export function listPublicFiles(projectRoot: string): PublicFile[] {
  const folder = `${projectRoot}/public`
  return listStates(folder).map(({ path }) => {
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
  const copies = digestOfStates(listStates(`${projectRoot}/public`))
  if (content === undefined || copies === undefined) return undefined
  return digestOf(JSON.stringify([content, copies, code, options]))
}
