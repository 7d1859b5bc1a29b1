import { fileOf, pathOf } from '../addresses.ts'
import type { Desk } from '../desk.ts'
import type { CompiledText } from '../facts.ts'
import { findNearest } from '../nearest.ts'
import type { Problem } from '../problem.ts'
import { didYouMean } from '../quote.ts'
import { isWhole } from '../stand-ins.ts'

/**
 * Find links of texts and of the navigation to pages and files that the site has not.
 *
 * @param files paths of all that the site consists of: pages, feeds, redirects, images, files of `public/`
 */
export function checkAddresses(
  { settings, unreadable }: Pick<Desk, 'settings' | 'unreadable'>,
  texts: readonly CompiledText[],
  files: ReadonlySet<string>,
): Problem[] {
  // What is wrong with a text that the site has not for that is said of it, not of those that lead to it.
  const missing = [...texts.filter((text) => !isWhole(text)), ...unreadable]
  const known = new Set([...files, ...missing.map((text) => fileOf(pathOf(text)))])
  const find = (written: string, at: Pick<Problem, 'file' | 'place' | 'path'>): Problem[] =>
    !written.startsWith('/') || exists(written, known) ? [] : [{ ...at, ...describe(written, known) }]
  return [
    ...texts.flatMap(({ file, facts }) =>
      facts.addresses.flatMap(({ address, place }) => find(address, { file, place })),
    ),
    ...(settings.navigation ?? []).flatMap(({ href }, index) =>
      find(href, { file: 'content/site.yaml', path: ['navigation', index, 'href'] }),
    ),
  ]
}

function exists(written: string, files: ReadonlySet<string>): boolean {
  const path = readPath(written)
  // A file without an ending is served as well as a folder without its slash.
  return files.has(fileOf(path)) || files.has(path)
}

function readPath(written: string): string {
  const path = written.slice(1).replace(/[?#].*$/, '')
  try {
    return decodeURI(path)
  } catch {
    return path // half an escape, which no file bears
  }
}

function describe(written: string, files: ReadonlySet<string>): Pick<Problem, 'severity' | 'rule' | 'reason' | 'note'> {
  const addresses = [...files].map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
  const reason = `The site has no page and no file at "${written}".${didYouMean(findNearest(written, addresses))}`
  return {
    severity: 'error',
    rule: 'broken-link',
    reason,
    note: 'Write an address of the site without its base, or put the file into public/.',
  }
}
