import { resolveBody } from '../markdown/resolve-body.ts'
import { findText, type Site } from '../model/site.ts'
import type { BodyView } from '../model/views/body.ts'
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
  return html.replaceAll('href="#', `href="${url}#`)
}

function render(site: Site, view: BodyView, read: ReadBody, address: (path: string) => string): string {
  const text = findText(site, view)
  if (!text) throw new Error(`No text ${view.kind}:${view.id}.`)
  return resolveBody(read(text).html, {
    href: ({ kind, id, anchor }) => {
      const path = view.links[`${kind}:${id}`]
      return path ? address(path) + (anchor === undefined ? '' : `#${anchor}`) : null
    },
    image: (src) => {
      const image = view.images[src]
      return image ? { ...image, src: address(image.src) } : null
    },
    path: (written) => address(site.base + written.slice(1)),
    footnoteBack: site.words.footnoteBack,
  })
}
