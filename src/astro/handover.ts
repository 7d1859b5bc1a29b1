import type { Body, CompiledText } from '../model/facts.ts'
import type { Page, PageKind, Views } from '../model/pages.ts'
import type { LocatedProblem } from '../model/problem.ts'
import type { Site } from '../model/site.ts'
import type { AuthorView } from '../model/views/author-view.ts'
import type { BodyView } from '../model/views/body.ts'
import { renderBody } from '../outputs/render-body.ts'

/** What Astro's pages get of the loaded site, through `virtual:dateline`. */
export interface Handover {
  pathsOf: (kind: PageKind) => { params: Record<string, string> }[]
  view: <Kind extends PageKind>(kind: Kind, url: URL) => Views[Kind]
  body: (body: BodyView) => string
  /** In the preview only. */
  author?: ForAuthors
}

/** What the preview shows to those who write, beside what readers see. */
export interface ForAuthors {
  problems: LocatedProblem[]
  /** The first errors, each with the lines of its file around it. */
  framed: FramedProblem[]
  /** What stands below a briefing; asked for only where its page is. */
  viewOf: (url: URL) => AuthorView | undefined
}

export interface FramedProblem extends LocatedProblem {
  lines: { number: number; text: string }[]
}

/** Hand over a joined site, whose views are made as they are asked for. */
export function handOverSite(site: Site, pages: readonly Page[], readBody: (text: CompiledText) => Body): Handover {
  const byPath = new Map(pages.map((page) => [page.path, page]))
  return {
    pathsOf: (kind) => pathsOf(kind, pages),
    view: <Kind extends PageKind>(kind: Kind, url: URL) => {
      // Astro shows the page for what is not there at whatever address was asked for.
      const path = kind === 'notFound' ? '404.html' : addressIn(url.pathname, '/')
      const page = byPath.get(path)
      if (page?.kind !== kind) throw new Error(`No ${kind} page at "${path}".`)
      return page.view() as Views[Kind]
    },
    body: (view) => renderBody(site, view, readBody),
  }
}

/** What tells a page from the others. */
export type PageAddress = Pick<Page, 'kind' | 'path' | 'params'>

/** All that a page consists of, as plain data: who renders it need not know the site. */
export interface PageContent {
  kind: PageKind
  path: string
  view: Views[PageKind]
  /** The HTML of each text that the view shows, by `kind:id`. */
  bodies: Record<string, string>
}

/** Make what a page consists of. */
export function pageContent(
  site: Site,
  { kind, path, view: makeView }: Page,
  readBody: (text: CompiledText) => Body,
): PageContent {
  const view = makeView()
  const bodies = bodiesOf(view).map((body) => [keyOf(body), renderBody(site, body, readBody)] as const)
  return { kind, path, view, bodies: Object.fromEntries(bodies) }
}

function bodiesOf(view: Views[PageKind]): BodyView[] {
  const all = ['body' in view && view.body, 'profile' in view && view.profile, 'lead' in view && view.lead?.body]
  return all.filter((body) => body !== false && body !== undefined)
}

function keyOf({ kind, id }: BodyView): string {
  return `${kind}:${id}`
}

/** Hand over pages that come one after the other. */
export function handOverPages(pages: readonly PageAddress[], current: () => PageContent): Handover {
  return {
    pathsOf: (kind) => pathsOf(kind, pages),
    view: <Kind extends PageKind>(kind: Kind) => {
      const page = current()
      if (page.kind !== kind) throw new Error(`The page at "${page.path}" is a ${page.kind} page, not a ${kind} page.`)
      return page.view as Views[Kind]
    },
    body: (view) => {
      const page = current()
      const html = page.bodies[keyOf(view)]
      if (html === undefined) throw new Error(`The page at "${page.path}" was not sent the text ${keyOf(view)}.`)
      return html
    },
  }
}

function pathsOf(kind: PageKind, pages: readonly PageAddress[]): { params: Record<string, string> }[] {
  return pages.filter((page) => page.kind === kind).map(({ params }) => ({ params }))
}

/** Give our address for a path of Astro's: `actors/nato/` for `/base/actors/nato`, `404.html` for `/base/404`. */
export function addressIn(pathname: string, base: string): string {
  const below = pathname.startsWith(base) ? pathname.slice(base.length) : pathname
  const path = below.replace(/^\/+|\/+$/g, '')
  if (path === '') return ''
  return path === '404' ? '404.html' : `${path}/`
}
