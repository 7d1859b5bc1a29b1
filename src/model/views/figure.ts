import type { SiteImage } from '../images.ts'
import type { ActorMatter } from '../schemas/actor.ts'
import type { Site } from '../site.ts'

/** A picture with the line below it. */
export interface FigureView {
  image: SiteImage
  alt: string
  caption?: string
  credit?: string
}

/** Give the picture of a text; undefined where it has none, or the desk has no such file. */
export function figureOf(site: Site, written: ActorMatter['image']): FigureView | undefined {
  const image = written && site.images.get(written.src)
  if (!image) return undefined
  const { alt, caption, credit } = written
  return { image, alt, ...(caption !== undefined && { caption }), ...(credit !== undefined && { credit }) }
}
