import type { CompiledText } from '../facts.ts'
import { findNearest } from '../nearest.ts'
import type { Problem } from '../problem.ts'
import { listQuoted } from '../references.ts'

/** Find images that are not in `content/images/`. */
export function checkImages(texts: readonly CompiledText[], names: ReadonlySet<string>): Problem[] {
  return texts.flatMap((text) => {
    const { matter, facts, file } = text
    const used: { src: string; at: Pick<Problem, 'place' | 'path'> }[] = facts.images.map(({ src, place }) => ({
      src,
      at: { place },
    }))
    if ('image' in matter && matter.image !== undefined)
      used.push({ src: matter.image.src, at: { path: ['image', 'src'] } })
    return used.flatMap(({ src, at }): Problem[] => {
      if (names.has(src)) return []
      const near = findNearest(src, names)
      const meant = near.length > 0 ? ` Did you mean ${listQuoted(near, 'or')}?` : ''
      return [
        {
          file,
          ...at,
          severity: 'error',
          rule: 'missing-image',
          reason: `No image "${src}" in content/images/.${meant}`,
          note: 'Put the file there, or write the name of one that is there.',
        },
      ]
    })
  })
}
