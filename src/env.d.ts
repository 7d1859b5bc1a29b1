/// <reference types="astro/client" />

declare module 'virtual:dateline' {
  import type { PageKind, Views } from './model/pages.ts'
  import type { BodyView } from './model/views/body.ts'

  /** The loaded site, handed over by the command that started Astro. */
  export const site: {
    /** What `getStaticPaths` returns for the pages of a kind. */
    pathsOf(kind: PageKind): { params: Record<string, string> }[]
    /** All that the page of a kind at an address shows. */
    view<Kind extends PageKind>(kind: Kind, url: URL): Views[Kind]
    /** The body's HTML with every link where it leads today. */
    body(body: BodyView): string
    /** What the author should mend; only `npm run dev` has any. */
    problems: { file: string; line: number; column: number; severity: string; reason: string; note?: string; rule: string }[]
  }
}
