import type { Body, CompiledText } from '../model/facts.ts'
import type { Page, PageKind, Views } from '../model/pages.ts'
import type { Problem } from '../model/problem.ts'
import type { Site } from '../model/site.ts'
import type { BodyView } from '../model/views/body.ts'
import { renderBody } from '../outputs/render-body.ts'

/** A problem with its place, as the author sees it above the page. */
export type LocatedProblem = Problem & { place: { line: number; column: number } }

/** What Astro's pages get of the loaded site, through `virtual:dateline`. */
export interface Handover {
  pathsOf: (kind: PageKind) => { params: Record<string, string> }[]
  view: <Kind extends PageKind>(kind: Kind, url: URL) => Views[Kind]
  body: (body: BodyView) => string
  problems: LocatedProblem[]
}

/**
 * Hand a joined site over to Astro's pages.
 *
 * @param wanted addresses below the base to be rendered; all where absent
 */
export function createHandover(
  site: Site,
  pages: readonly Page[],
  readBody: (text: CompiledText) => Body,
  { wanted, problems = [] }: { wanted?: ReadonlySet<string>; problems?: LocatedProblem[] } = {},
): Handover {
  const byPath = new Map(pages.map((page) => [page.path, page]))
  return {
    problems,
    pathsOf: (kind) =>
      pages
        .filter((page) => page.kind === kind && (wanted === undefined || wanted.has(page.path)))
        .map(({ params }) => ({ params })),
    view: <Kind extends PageKind>(kind: Kind, url: URL): Views[Kind] => {
      const path = pathBelow(site.base, url)
      const page = byPath.get(kind === 'notFound' ? '404.html' : path)
      if (page?.kind !== kind) throw new Error(`No ${kind} page at "${path}".`)
      return page.view() as Views[Kind]
    },
    body: (view) => renderBody(site, view, readBody),
  }
}

function pathBelow(base: string, url: URL): string {
  const path = decodeURI(url.pathname)
  return path.startsWith(base) ? path.slice(base.length) : path.slice(1)
}
