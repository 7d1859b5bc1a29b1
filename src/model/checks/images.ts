import type { CompiledText } from '../facts.ts'
import type { ImageFault } from '../images.ts'
import { findNearest } from '../nearest.ts'
import type { Problem } from '../problem.ts'
import { didYouMean } from '../quote.ts'
import type { SiteSettings } from '../schemas/site.ts'

/**
 * Find images that are not in `content/images/`, or are there but no picture that stands still.
 *
 * @param names of the pictures there
 * @param faults of files there, by name
 */
export function checkImages(
  texts: readonly CompiledText[],
  { logo }: Pick<SiteSettings, 'logo'>,
  names: ReadonlySet<string>,
  faults: ReadonlyMap<string, ImageFault>,
): Problem[] {
  const findFault = (file: string, src: string, at: Pick<Problem, 'place' | 'path'>): Problem[] => {
    const fault = faults.get(src)
    if (fault !== undefined) return [{ file, ...at, ...describeFault(src, fault) }]
    return names.has(src) ? [] : [{ file, ...at, ...describeMissing(src, names) }]
  }
  const ofTexts = texts.flatMap((text) => {
    const { matter, facts, file } = text
    const used: { src: string; at: Pick<Problem, 'place' | 'path'> }[] = facts.images.map(({ src, place }) => ({
      src,
      at: { place },
    }))
    if ('image' in matter && matter.image !== undefined)
      used.push({ src: matter.image.src, at: { path: ['image', 'src'] } })
    return used.flatMap(({ src, at }) => findFault(file, src, at))
  })
  const ofSite = logo === undefined ? [] : findFault('content/site.yaml', logo, { path: ['logo'] })
  return [...ofTexts, ...ofSite]
}

type Finding = Pick<Problem, 'severity' | 'rule' | 'reason' | 'note'>

function describeMissing(src: string, names: ReadonlySet<string>): Finding {
  return {
    severity: 'error',
    rule: 'missing-image',
    reason: `No image "${src}" in content/images/.${didYouMean(findMeant(src, names))}`,
    note: 'Put the file there, or write the name of one that is there.',
  }
}

/** Find what is meant by a name: many write the whole path, `../../images/a.png`. */
function findMeant(src: string, names: ReadonlySet<string>): string[] {
  const own = src.replace(/^(?:\.{0,2}\/|content\/|public\/|images\/)+/, '')
  const exact = [own, own.split('/').at(-1)!].find((name) => names.has(name))
  return exact === undefined ? findNearest(own, names) : [exact]
}

function describeFault(src: string, fault: ImageFault): Finding {
  if (fault === 'unreadable') {
    return {
      severity: 'error',
      rule: 'unreadable-image',
      reason: `The image "${src}" cannot be read: it is damaged or cut short, or no picture.`,
      note: 'Save it again, as JPEG, PNG, WebP, AVIF, GIF or SVG.',
    }
  }
  return {
    severity: 'warning',
    rule: 'moving-image',
    reason: `The image "${src}" moves. Readers see its first picture only.`,
    note: 'Save the picture that says most as one of its own, or link to the film.',
  }
}
