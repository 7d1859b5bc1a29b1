import { listFiles, type FileState } from './snapshot.ts'

/**
 * List the files of `public/`, which are published as they are.
 *
 * A dot in front of a name is meant, as in `.well-known/` and `.nojekyll`; what systems, editors and Git leave is not.
 */
export function listPublicFiles(folder: string): FileState[] {
  return listFiles(folder, (name) => leftBehind.test(name))
}

const leftBehind = /^(\.DS_Store|\.git.*|\.#.*|\.(.*\.)?sw[a-z]|.*~)$/
