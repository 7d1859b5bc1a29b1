import type { TextKind, TextRef } from '../model/facts.ts'
import { readImageName } from './image-name.ts'

/** A link's destination among the texts of the site. */
export interface Reference extends TextRef {
  anchor?: string
}

/** An image as a page shows it. */
export interface ResolvedImage {
  src: string
  width?: number
  height?: number
  srcset?: string
  sizes?: string
  /** Better formats, best first; browsers take the first that they know. */
  sources?: { type: string; srcset: string }[]
}

/** What the site knows of a body's names; null for what readers may not see. */
export interface Resolver {
  href: (reference: Reference) => string | null
  image: (src: string) => ResolvedImage | null
  /** Give a path below the base (`/files/report.pdf`) its full form. */
  path?: (path: string) => string
  /** Words for the link from a footnote back to its mark, in the site's language. */
  footnoteBack?: string
}

// A body is our own output: `href` stands first, attributes are quoted by `"`, and no link holds another.
const link =
  /<a href="(briefing|actor|topic|story|page):([^"#]*)(?:#([^"]*))?"((?: [a-z-]+(?:="[^"]*")?)*)>(.*?)<\/a>/gs
const path = /(<a href=")(\/(?!\/)[^"]*)"/g
const image = /<img src="image:([^"]*)"((?: [a-z-]+(?:="[^"]*")?)*)>/g
/** The way back from a footnote, with the number of the place where it is cited more than once. */
const footnoteBack = /(<a href="#[^"]*" class="footnote-back")>(?=↩(?:<sup>(\d+))?)/g

/**
 * Put addresses in place of the names in a compiled body.
 *
 * A link to what `href` answers null for becomes its words; an image, its alternative text.
 *
 * @param html as `compileText` writes it
 */
export function resolveBody(html: string, resolver: Resolver): string {
  return html
    .replace(path, (_, start: string, written: string) => {
      return `${start}${escapeAttribute(resolver.path?.(unescape(written)) ?? unescape(written))}"`
    })
    .replace(link, (_, kind: TextKind, id: string, anchor: string | undefined, rest: string, words: string) => {
      const href = resolver.href(makeReference(kind, id, anchor))
      return href === null ? words : `<a href="${escapeAttribute(href)}"${rest}>${words}</a>`
    })
    .replace(image, (_, src: string, rest: string) => {
      const resolved = resolver.image(decodeURI(unescape(src)))
      return resolved ? writeImage(resolved, rest) : (/ alt="([^"]*)"/.exec(rest)?.[1] ?? '').replaceAll('<', '&lt;')
    })
    .replace(footnoteBack, (whole, start: string, place?: string) => {
      if (!resolver.footnoteBack) return whole
      const label = place === undefined ? resolver.footnoteBack : `${resolver.footnoteBack} ${place}`
      return `${start} aria-label="${escapeAttribute(label)}">`
    })
}

/** What the site knows of the names in Markdown; null for what readers may not see. */
export interface MarkdownResolver {
  href: Resolver['href']
  image: (src: string) => string | null
  /** Give a path below the base, `/files/report.pdf`, or an anchor of the text, `#p4`, its full form. */
  path: (path: string) => string
}

/**
 * Put addresses in place of the names in a text's Markdown, and take out comments; code stays as it is.
 *
 * A link to what `href` answers null for becomes its words; an image, its alternative text.
 *
 * @example
 * resolveMarkdown('[Lavrov](actor:lavrov) left.', resolver) //=> '[Lavrov](/actors/lavrov/) left.'
 */
export function resolveMarkdown(markdown: string, resolver: MarkdownResolver): string {
  return markdown.replace(markdownPart, (written: string, ...rest: unknown[]) => {
    const {
      comment,
      mark,
      words = '',
      enclosed,
      destination = enclosed ?? '',
      title = '',
      label,
      defined = '',
    } = rest.at(-1) as MarkdownParts
    if (comment !== undefined) return ''
    if (label !== undefined) return label + (resolveDestination(defined, resolver) ?? '#')
    if (mark === undefined) return written
    const address =
      mark === '!' ? resolver.image(readImageName(destination)) : resolveDestination(destination, resolver)
    const inner = words.includes('](') ? resolveMarkdown(words, resolver) : words
    return address === null ? inner : `${mark}[${inner}](${address}${title})`
  })
}

type MarkdownParts = Partial<
  Record<'comment' | 'mark' | 'words' | 'enclosed' | 'destination' | 'title' | 'label' | 'defined', string>
>

function resolveDestination(written: string, { href, path }: MarkdownResolver): string | null {
  if (written === 'no-link') return null
  const [, kind, id, anchor] = /^(briefing|actor|topic|story|page):([^#]*)(?:#(.*))?$/.exec(written) ?? []
  if (kind !== undefined) return href(makeReference(kind as TextKind, id, anchor))
  return /^(?:#|\/(?!\/))/.test(written) ? path(written) : written
}

// Code and escapes first, so that they are passed over; then comments, which go past a blank line, or on to the end, only
// where they begin a line; then `![words](destination "title")`, with one level of brackets in the words, and
// `[label]: destination`.
const markdownPart = new RegExp(
  [
    /^ {0,3}(?<fence>`{3,}|~{3,})[^]*?(?:^ {0,3}\k<fence>.*$|(?![^]))/,
    /(?<!`)(?<ticks>`+)(?!`)[^]*?(?<!`)\k<ticks>(?!`)/,
    /\\[^]/,
    /(?<comment>^ {0,3}<!--(?:-?>|[^]*?(?:-->|(?![^])))|<!--(?:-?>|(?:(?!\n[ \t]*\n)[^])*?-->))/,
    /(?<mark>!?)\[(?<words>(?:[^[\]\\]|\\.|\[[^[\]]*\])*)\]\((?:<(?<enclosed>[^<>\n]+)>|(?<destination>(?:[^\s()<>]|\([^\s()<>]*\))+))(?<title>(?: +"[^"]*")?)\)/,
    /^(?<label> {0,3}\[[^\]\n^]+\]:[ \t]*)(?<defined>\S+)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gm',
)

function makeReference(kind: TextKind, id = '', anchor?: string): Reference {
  return { kind, id, ...(anchor ? { anchor } : {}) }
}

function writeImage(resolved: ResolvedImage, rest: string): string {
  const { src, width, height, srcset, sizes, sources = [] } = resolved
  const attributes = Object.entries({ src, srcset, sizes, width, height })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
  const element = `<img${attributes.join('')}${rest}>`
  if (sources.length === 0) return element
  const better = sources.map((source) => {
    const shared = sizes === undefined ? '' : ` sizes="${escapeAttribute(sizes)}"`
    return `<source type="${escapeAttribute(source.type)}" srcset="${escapeAttribute(source.srcset)}"${shared}>`
  })
  return `<picture>${better.join('')}${element}</picture>`
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}

function unescape(value: string): string {
  return value.replaceAll('&#x22;', '"').replaceAll('&#x26;', '&')
}
