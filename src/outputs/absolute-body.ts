import { resolveBody } from '../markdown/resolve-body.ts'
import { findText, type Site } from '../model/site.ts'
import type { BodyView } from '../model/views/body.ts'
import type { ReadBody } from './output-file.ts'

/** Give a body's HTML for use away from the site: every address in full. */
export function renderAbsolute(site: Site, view: BodyView, url: string, read: ReadBody): string {
  const text = findText(site, view)
  if (!text) return ''
  const full = (address: string) => new URL(address, site.settings.address).href
  const html = resolveBody(read(text).html, {
    href: ({ kind, id, anchor }) => {
      const address = view.links[`${kind}:${id}`]
      return address ? full(address) + (anchor === undefined ? '' : `#${anchor}`) : null
    },
    image: (src) => {
      const image = view.images[src]
      return image ? { ...image, src: full(image.src) } : null
    },
  })
  return html.replaceAll('href="#', `href="${url}#`)
}
