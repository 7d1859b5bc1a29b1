import type { SiteImage } from '../images.ts'
import { findText, hrefOf, type Site } from '../site.ts'
import type { CompiledText, TextRef } from '../facts.ts'

/** A compiled body, and where its links lead today; the page puts the two together. */
export interface BodyView extends TextRef {
  /** Digest of the compiled body. */
  digest: string
  /** `briefing:ID` → address; null where that text is not public, so that its words stand alone. */
  links: Record<string, string | null>
  /** Of the keys of `links` those of withdrawn briefings: their pages have no anchors any more. */
  withdrawn: string[]
  images: Record<string, SiteImage>
}

/** Give the body of a text without reading it. */
export function bodyView(site: Site, { kind, id, digest, facts }: CompiledText): BodyView {
  const view: BodyView = { kind, id, digest, links: {}, withdrawn: [], images: {} }
  for (const ref of [...facts.mentions, ...facts.links]) {
    const key = `${ref.kind}:${ref.id}`
    if (key in view.links) continue
    const target = findTarget(site, ref)
    view.links[key] = target ? hrefOf(site, target) : null
    if (target?.kind === 'briefing' && !site.briefing.has(target.id)) view.withdrawn.push(key)
  }
  for (const { src } of facts.images) {
    const image = site.images.get(src)
    if (image) view.images[src] = image
  }
  return view
}

/** Give where a link of a body leads; null where its words stand alone. */
export function findAddress(view: BodyView, { kind, id, anchor }: TextRef & { anchor?: string }): string | null {
  const key = `${kind}:${id}`
  const address = view.links[key] ?? null
  return address === null || anchor === undefined || view.withdrawn.includes(key) ? address : `${address}#${anchor}`
}

function findTarget(site: Site, { kind, id }: TextRef): TextRef | undefined {
  const current = site.currentId(kind, id)
  const target = current === undefined ? undefined : { kind, id: current }
  return target && findText(site, target) && target
}
