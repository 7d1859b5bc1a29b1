import { fileOf, pathOf } from '../model/addresses.ts'
import type { TextRef } from '../model/facts.ts'
import type { Page } from '../model/pages.ts'
import type { Redirect } from '../model/redirects.ts'
import { nameOf, type Site } from '../model/site.ts'
import { absolute } from '../model/views/head.ts'
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
 * @param pages all of the site
 * @param filesOf such files by the address of their text
 */
export function redirectFiles(
  site: Site,
  pages: readonly Pick<Page, 'path'>[],
  filesOf: ReadonlyMap<string, readonly OutputFile[]>,
): OutputFile[] {
  const movesOf = createMoves(pages)
  return site.redirects.flatMap((redirect) => {
    const target = pathOf(redirect.to)
    const files = redirect.oldId === undefined ? [] : (filesOf.get(target) ?? [])
    const again = files.map((file) => ({ ...file, path: moveFile(file.path, target, redirect.from) }))
    return [...movesOf(redirect).map((move) => redirectPage(site, move)), ...again]
  })
}

/** Give the function that lists what a redirect moves: one address, or for an old id all that stand below it as well. */
export function createMoves(pages: readonly Pick<Page, 'path'>[]): (redirect: Redirect) => Move[] {
  const byText = Map.groupBy(pages, ({ path }) => path.split('/', 2).join('/') + '/')
  return ({ from, to: ref, oldId }) => {
    const to = pathOf(ref)
    const below = oldId === undefined ? [] : (byText.get(to) ?? []).filter(({ path }) => path !== to)
    return ['', ...below.map(({ path }) => path.slice(to.length))].map((path) => ({
      from: from + path,
      to: to + path,
      ref,
    }))
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
  return { path: fileOf(from), inputs: () => [inputs], make: () => writePage(inputs) }
}

/** Write a text as a literal that cannot end the script it stands in. */
function toScript(text: string): string {
  return JSON.stringify(text).replaceAll('<', '\\u003c')
}

function writePage(page: Record<'language' | 'name' | 'href' | 'canonical', string>): string {
  const [language, name, href, canonical] = [page.language, page.name, page.href, page.canonical].map(escapeHtml)
  return [
    `<!doctype html><html lang="${language!}"><head><meta charset="utf-8"><title>${name!}</title>`,
    `<link rel="canonical" href="${canonical!}"><meta http-equiv="refresh" content="0; url=${href!}">`,
    // A refresh drops the anchor of a cited paragraph.
    `<script>location.replace(${toScript(page.href)}+location.hash)</script>`,
    `<meta name="robots" content="noindex"></head><body><p><a href="${href!}">${name!}</a></p></body></html>`,
    '',
  ].join('\n')
}
