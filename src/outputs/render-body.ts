import { resolveBody, type ResolvedImage } from '../markdown/resolve-body.ts'
import type { SiteImage } from '../model/images.ts'
import { findText, type Site } from '../model/site.ts'
import { findAddress, type BodyView } from '../model/views/body.ts'
import type { ReadBody } from './output-file.ts'

/** Give a body's HTML with every link where it leads today. */
export function renderBody(site: Site, view: BodyView, read: ReadBody): string {
  return render(site, view, read, (address) => address)
}

/**
 * Give a body's HTML for use away from the site: every address in full.
 *
 * @param url of its page, to which links within the text lead
 */
export function renderBodyInFull(site: Site, view: BodyView, url: string, read: ReadBody): string {
  const html = render(site, view, read, (address) => new URL(address, site.settings.address).href)
  return html.replaceAll('<a href="#', `<a href="${url}#`)
}

function render(site: Site, view: BodyView, read: ReadBody, inFull: (address: string) => string): string {
  const text = findText(site, view)
  if (!text) throw new Error(`No text ${view.kind}:${view.id}.`)
  return resolveBody(read(text).html, {
    href: (reference) => {
      const address = findAddress(view, reference)
      return address === null ? null : inFull(address)
    },
    image: (src) => {
      const image = view.images[src]
      return image ? showInFull(image, inFull) : null
    },
    path: (written) => inFull(site.base + written.slice(1)),
    footnoteBack: site.words.footnoteBack,
  })
}

function showInFull(image: SiteImage, inFull: (address: string) => string): ResolvedImage {
  const { srcset, sources } = image
  const each = (list: string) => list.replace(/(?<=^|, )\S+/g, inFull)
  return {
    ...image,
    src: inFull(image.src),
    ...(srcset !== undefined && { srcset: each(srcset) }),
    ...(sources && { sources: sources.map(({ type, srcset }) => ({ type, srcset: each(srcset) })) }),
  }
}
