import type { SiteImage } from '../images.ts'
import { findText, hrefOf, type Site } from '../site.ts'
import type { CompiledText, TextRef } from '../facts.ts'

/** A compiled body, and where its links lead today; the page puts the two together. */
export interface BodyView extends TextRef {
  /** Digest of the compiled body. */
  digest: string
  /** `briefing:ID` → address; null where that text is not public, so that its words stand alone. */
  links: Record<string, string | null>
  images: Record<string, SiteImage>
}

/** Give the body of a text without reading it. */
export function bodyView(site: Site, { kind, id, digest, facts }: CompiledText): BodyView {
  const links: BodyView['links'] = {}
  for (const ref of [...facts.mentions, ...facts.links]) links[`${ref.kind}:${ref.id}`] = resolve(site, ref)
  const images: BodyView['images'] = {}
  for (const { src } of facts.images) {
    const image = site.images.get(src)
    if (image) images[src] = image
  }
  return { kind, id, digest, links, images }
}

function resolve(site: Site, { kind, id }: TextRef): string | null {
  const current = site.currentId(kind, id)
  if (current === undefined) return null
  const target = { kind, id: current }
  return findText(site, target) === undefined ? null : hrefOf(site, target)
}
