import type { CompiledText } from '../model/facts.ts'
import type { ImageFile } from '../model/images.ts'
import type { Site } from '../model/site.ts'

/** Give the images that the site shows: those of a draft, or of what was withdrawn, stay on the desk. */
export function usedImages(site: Site, images: ReadonlyMap<string, ImageFile>): ImageFile[] {
  const entries = [...site.briefings, ...site.actor.values(), ...site.topic.values(), ...site.story.values()]
  const texts = [...entries.map(({ text }) => text), ...site.page.values()]
  const { logo } = site.settings
  return [...new Set([...(logo === undefined ? [] : [logo]), ...texts.flatMap(listImages)])].flatMap(
    (name) => images.get(name) ?? [],
  )
}

function listImages({ facts, matter }: CompiledText): string[] {
  const own = 'image' in matter && matter.image !== undefined ? [matter.image.src] : []
  return [...own, ...facts.images.map(({ src }) => src)]
}
