import { escapeHtml } from '../outputs/escape.ts'

type Attributes = Readonly<Record<string, string | number | undefined>>

/** Write an element of SVG with what stands inside, as markup; attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escapeHtml(String(value))}"`,
  )
  const begin = `<${name}${written.join('')}`
  return inside.length === 0 ? `${begin}/>` : `${begin}>${inside.join('')}</${name}>`
}

/** Write a label, which may hold `tspan`s. */
export function label(attributes: Attributes, ...words: readonly string[]): string {
  return element('text', attributes, ...words.map((one) => (one.startsWith('<tspan') ? one : escapeHtml(one))))
}

/** Write a part of a label that has a class of its own. */
export function part(name: string, words: string): string {
  return element('tspan', { class: name }, escapeHtml(words))
}

/**
 * Write a whole chart, as wide as its place and so many pixels high.
 *
 * It has no `viewBox`, so that type and strokes stay as they are at every width: x is in per cent, y in pixels.
 *
 * @param says what a reader who cannot see it is told; without it the words beside it say all, and it is hidden
 */
export function chart(height: number, marks: readonly string[], says?: { title: string; description: string }): string {
  const role = says ? { role: 'img' } : { 'aria-hidden': 'true' }
  const words = says
    ? [element('title', {}, escapeHtml(says.title)), element('desc', {}, escapeHtml(says.description))]
    : []
  return element('svg', { width: '100%', height, ...role }, ...words, ...marks)
}

/** Write a share of a chart's width. */
export function percent(share: number): string {
  return `${Math.round(share * 100) / 100}%`
}
