import { fileOf, pathOf } from '../model/addresses.ts'
import type { TextRef } from '../model/facts.ts'
import type { Redirect } from '../model/redirects.ts'
import { nameOf, type Site } from '../model/site.ts'
import { absolute } from '../model/views/head.ts'
import { periodPages, type GrowingList } from '../model/views/period-view.ts'
import { escapeHtml } from './escape.ts'
import type { OutputFile } from './output-file.ts'

/** An old address, and where it leads: paths below the base. */
export interface Move {
  from: string
  to: string
  ref: TextRef
}

/**
 * Build what stands at old addresses: pages that lead on, those below an old id included.
 *
 * Feeds, twins and the like of an old id are written there again in full, since what reads them follows no page.
 *
 * @param filesOf such files by the address of their text
 */
export function redirectFiles(
  site: Site,
  lists: readonly GrowingList[],
  filesOf: ReadonlyMap<string, readonly OutputFile[]>,
): OutputFile[] {
  const movesOf = createMoves(lists)
  return site.redirects.flatMap((redirect) => {
    const target = pathOf(redirect.to)
    const files = redirect.oldId === undefined ? [] : (filesOf.get(target) ?? [])
    const again = files.map((file) => ({ ...file, path: moveFile(file.path, target, redirect.from) }))
    return [...movesOf(redirect).map((move) => redirectPage(site, move)), ...again]
  })
}

/** Give the function that lists what a redirect moves: one address, or for an old id all that stand below it as well. */
export function createMoves(lists: readonly GrowingList[]): (redirect: Redirect) => Move[] {
  const listByPath = new Map(lists.map((list) => [list.path, list]))
  return ({ from, to: ref, oldId }) => {
    const to = pathOf(ref)
    const list = oldId === undefined ? undefined : listByPath.get(to)
    const below = list ? periodPages(list).map(({ path }) => `${path}/`) : []
    return ['', ...below].map((path) => ({ from: from + path, to: to + path, ref }))
  }
}

/** Give where a file of a text stands below, or beside, an old address of the text: both end in a slash. */
function moveFile(path: string, target: string, from: string): string {
  return from.slice(0, -1) + path.slice(target.length - 1)
}

function redirectPage(site: Site, { from, to, ref }: Move): OutputFile {
  const inputs = {
    language: site.settings.language,
    name: nameOf(site, ref),
    href: site.base + to,
    canonical: absolute(site, to),
  }
  return { path: fileOf(from), inputs: [inputs], make: () => writePage(inputs) }
}

function writePage(page: Record<'language' | 'name' | 'href' | 'canonical', string>): string {
  const [language, name, href, canonical] = [page.language, page.name, page.href, page.canonical].map(escapeHtml)
  return [
    `<!doctype html><html lang="${language!}"><head><meta charset="utf-8"><title>${name!}</title>`,
    `<link rel="canonical" href="${canonical!}"><meta http-equiv="refresh" content="0; url=${href!}">`,
    `<meta name="robots" content="noindex"></head><body><p><a href="${href!}">${name!}</a></p></body></html>`,
    '',
  ].join('\n')
}
