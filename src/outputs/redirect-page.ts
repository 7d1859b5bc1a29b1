import { fileOf, pathOf } from '../model/addresses.ts'
import type { TextRef } from '../model/facts.ts'
import { nameOf, type Site } from '../model/site.ts'
import { absolute } from '../model/views/head.ts'
import { periodPages, periodSections, type GrowingList } from '../model/views/period-view.ts'
import { escapeHtml } from './escape.ts'
import type { OutputFile } from './output-file.ts'

/**
 * Build what stands at old addresses: pages that lead on, those below an old id included.
 *
 * Feeds and twins of an old id are written there again in full, since what reads them follows no page.
 *
 * @param filesOf feeds and twins by the address of their text
 */
export function redirectFiles(
  site: Site,
  lists: readonly GrowingList[],
  filesOf: ReadonlyMap<string, readonly OutputFile[]>,
): OutputFile[] {
  const listByPath = new Map(lists.map((list) => [list.path, list]))
  return site.redirects.flatMap(({ from, to, oldId }) => {
    const target = pathOf(to)
    const page = redirectPage(site, from, target, to)
    if (oldId === undefined) return [page]
    const list = listByPath.get(target)
    const below = list ? [...periodPages(periodSections(site, list)).keys()].map((period) => `${period}/`) : []
    const again = (filesOf.get(target) ?? []).map((file) => ({ ...file, path: moveFile(file.path, target, from) }))
    return [page, ...below.map((path) => redirectPage(site, from + path, target + path, to)), ...again]
  })
}

/** Give where a file of a text stands below, or beside, an old address of the text: both end in a slash. */
function moveFile(path: string, target: string, from: string): string {
  return from.slice(0, -1) + path.slice(target.length - 1)
}

function redirectPage(site: Site, from: string, to: string, ref: TextRef): OutputFile {
  const inputs = {
    language: site.settings.language,
    name: nameOf(site, ref),
    href: site.base + to,
    canonical: absolute(site, to),
  }
  return { path: fileOf(from), inputs: () => [inputs], make: () => writePage(inputs) }
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
