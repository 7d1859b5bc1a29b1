import type { Image, Paragraph, Root } from 'mdast'
import type { ImageFact } from '../model/facts.ts'
import { isImageName, readImageName, writeImageName } from './image-name.ts'
import type { Figure } from './nodes.ts'
import type { Finding, Reporter } from './report.ts'
import { visitMarkdown } from './visit-nodes.ts'

/**
 * Collect images, address them as `image:NAME`, and make a figure of a paragraph that holds one only.
 *
 * An image that is not below `content/images/` is a problem, and its alternative text takes its place.
 *
 * @param images gains what is found
 */
export function remarkImages(images: ImageFact[], { report, placeOf }: Reporter) {
  return (tree: Root): void => {
    visitMarkdown(tree, (image, index, parent) => {
      if (image.type !== 'image') return undefined
      const alt = image.alt?.trim() ?? ''
      const src = readImageName(image.url)
      if (!isImageName(src)) {
        report({ ...describeFault(image.url), at: image })
        parent.children[index] = { type: 'text', value: alt }
        return undefined
      }
      if (alt === '') report({ ...missingAlt(image.url), at: image })
      images.push({ src, alt, place: placeOf(image) })
      image.url = `image:${src}`
      if (parent.type === 'paragraph' && isAlone(parent)) turnIntoFigure(parent, image)
      return undefined
    })
  }
}

function describeFault(url: string): Pick<Finding, 'rule' | 'reason'> {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url)) {
    const reason = `The image "${url}" is not on this site. Put it in \`content/images/\` and write its name alone.`
    return { rule: 'remote-image', reason }
  }
  const reason = `The image "${url}" is not a name below \`content/images/\`. Put it there and write its name alone: \`![What it shows](radar.jpg)\`.`
  return { rule: 'image-name', reason }
}

function missingAlt(url: string): Pick<Finding, 'rule' | 'reason'> {
  const reason = `The image "${url}" has no words for those who cannot see it. Write what it shows: \`![What it shows](${writeImageName(url)})\`.`
  return { rule: 'missing-alt', reason }
}

function isAlone({ children }: Paragraph): boolean {
  return (
    children.every((child) => child.type === 'image' || (child.type === 'text' && child.value.trim() === '')) &&
    children.filter((child) => child.type === 'image').length === 1
  )
}

function turnIntoFigure(paragraph: Paragraph, image: Image): void {
  const figure = paragraph as unknown as Figure
  figure.type = 'figure'
  figure.children = [image]
  if (!image.title) return
  figure.children.push({ type: 'figureCaption', children: [{ type: 'text', value: image.title }] })
  image.title = null
}
