/** A part of a compiled body: a numbered paragraph by what stands in it, or whatever stands between two of them. */
export interface BodyPart {
  html: string
  /** Number of the paragraph. */
  paragraph?: number
}

// A body is our own output: numbered paragraphs have no attribute but their anchor, and no paragraph holds another.
const numbered = /<p id="p(\d+)">(.*?)<\/p>/gs

/**
 * Part a body at its numbered paragraphs, so that a page can set something beside each.
 *
 * @example
 * splitParagraphs('<h2>A</h2><p id="p1">B</p>') //=> [{ html: '<h2>A</h2>' }, { html: 'B', paragraph: 1 }]
 */
export function splitParagraphs(html: string): BodyPart[] {
  const parts: BodyPart[] = []
  let end = 0
  for (const { 0: whole, 1: number, 2: inner, index } of html.matchAll(numbered)) {
    parts.push({ html: html.slice(end, index) }, { html: inner!, paragraph: Number(number) })
    end = index + whole.length
  }
  parts.push({ html: html.slice(end) })
  return parts.filter((part) => part.paragraph !== undefined || part.html.trim() !== '')
}

/** Count the letters of a piece of HTML that readers see. */
export function countLetters(html: string): number {
  return html.replace(/<[^>]*>/g, '').length
}

/**
 * Give the first paragraphs of a body, as another page shows them: without marks that refer to its sources and footnotes.
 *
 * @param atMost letters; what would go past them is left out, but for the first paragraph
 * @param page address to which links within the text lead
 */
export function firstParagraphs(html: string, atMost: number, page: string): string[] {
  const paragraphs = splitParagraphs(html).flatMap((part) => (part.paragraph === undefined ? [] : [part.html]))
  let letters = 0
  const end = paragraphs.findIndex((inner, index) => (letters += countLetters(inner)) > atMost && index > 0)
  const first = paragraphs.slice(0, end === -1 ? paragraphs.length : end).map((inner) =>
    inner
      .replace(/<sup\b[^>]*>(?:(?!<\/sup>).)*href="#.*?<\/sup>/gs, '')
      .replace(/(<[^>]*?) id="[^"]*"/g, '$1')
      .replaceAll('<a href="#', `<a href="${page}#`),
  )
  // What ends in a colon announces a list, which stands only there.
  const announcing = first.findIndex((inner, index) => index > 0 && /:\s*$/.test(inner))
  return announcing === -1 ? first : first.slice(0, announcing)
}
