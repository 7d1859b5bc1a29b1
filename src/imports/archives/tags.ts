import { parseMarkdown } from '../../markdown/parse-markdown.ts'
import { visitMarkdown } from '../../markdown/visit-nodes.ts'
import { toTextAddress } from './links.ts'
import type { Leftover } from '../imported-text.ts'

/** A body without the tags of other generators. */
export interface Untagged {
  body: string
  leftovers: Leftover[]
}

/** A tag of the old site, and what it becomes. */
interface Tag {
  /** Its parts are named groups. */
  pattern: RegExp
  write: (parts: Readonly<Record<string, string | undefined>>, as: Writing) => string
}

interface Writing {
  /** What stands in HTML is written as such: there Markdown is none. */
  isHtml: boolean
  /** Keep what is not to be read again. */
  keep: (text: string) => string
  /** Leave over what has no form in Markdown. */
  leave: (text: string) => string
}

/** Turn the tags of Jekyll, Hugo and their kin into Markdown; what cannot be turned is left over. Code keeps its own. */
export function replaceTags(written: string, isHtml = false): Untagged {
  const leftovers: Leftover[] = []
  const kept: string[] = []
  const as: Writing = {
    isHtml,
    keep: (text) => `\uE000${kept.push(text) - 1}\uE001`,
    leave: (text) => {
      leftovers.push({ what: 'A tag of the old site', text: text.trim() })
      return ''
    },
  }
  const body = partBody(applyTags(written, around, as), isHtml)
    .map((part) =>
      part.kind === 'code' ? as.keep(part.text) : applyTags(part.text, tags, { ...as, isHtml: part.kind === 'html' }),
    )
    .join('')
  return { body: putBack(body, kept), leftovers }
}

function applyTags(text: string, list: readonly Tag[], as: Writing): string {
  return list.reduce((read, { pattern, write }) => {
    const replace = (tag: string, ...rest: unknown[]) => {
      const groups = rest.at(-1)
      return write({ ...(typeof groups === 'object' && groups), tag }, as)
    }
    return read.replace(pattern, replace)
  }, text)
}

/** What is kept may hold what was kept before. */
function putBack(text: string, kept: readonly string[]): string {
  return text.replace(/\uE000(\d+)\uE001/g, (_, index: string) => putBack(kept[Number(index)]!, kept))
}

interface Part {
  kind: 'code' | 'html' | 'text'
  text: string
}

/** Part a body into code, blocks of HTML, and the rest. */
function partBody(body: string, isHtml: boolean): Part[] {
  if (isHtml || !/[{][{%:#]/.test(body)) return [{ kind: isHtml ? 'html' : 'text', text: body }]
  const parts: Part[] = []
  let done = 0
  const part = (kind: Part['kind'], end: number) => {
    parts.push({ kind, text: body.slice(done, end) })
    done = end
  }
  visitMarkdown(parseMarkdown(body), ({ type, position }, _, parent) => {
    const isBlock = type === 'html' && parent.type !== 'paragraph'
    if (!position || (type !== 'code' && type !== 'inlineCode' && !isBlock)) return undefined
    part('text', position.start.offset!)
    part(isBlock ? 'html' : 'code', position.end.offset!)
    return 'skip'
  })
  part('text', body.length)
  return parts
}

/** What stands around other text, which may be code or HTML. */
const around: readonly Tag[] = [
  {
    // Kramdown's own; elsewhere empty lines part Markdown from the elements around it.
    pattern:
      /<(?<name>div|section|article|aside|details|blockquote|center)\b(?<before>[^<>]*?)\s+markdown=["']?(?:1|block|span)["']?(?<after>[^<>]*)>(?<inner>[\s\S]*?)<\/\k<name>>/g,
    write: ({ name, before, after, inner }) => `<${name!}${before!}${after!}>\n\n${inner!.trim()}\n\n</${name!}>`,
  },
  {
    pattern: /\{\{(?<open>[<%])\/\*(?<inner>[\s\S]*?)\*\/(?<close>[>%])\}\}/g,
    write: ({ open, inner, close }, { keep }) => keep(`{{${open!}${inner!}${close!}}}`),
  },
  {
    pattern: /\{%-?\s*raw\s*-?%\}(?<inner>[\s\S]*?)\{%-?\s*endraw\s*-?%\}/g,
    write: ({ inner }, { keep }) => keep(inner!),
  },
  {
    pattern: /\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}/g,
    write: ({ tag }, { leave }) => leave(tag!),
  },
  {
    pattern: /\{%-?\s*highlight\s+(?<language>\w+)[^%]*%\}\n?(?<code>[\s\S]*?)\n?\{%-?\s*endhighlight\s*-?%\}/g,
    write: toFence,
  },
  {
    pattern:
      /\{\{[<%]\s*highlight\s+(?<language>\w+)[^>%]*[>%]\}\}\n?(?<code>[\s\S]*?)\n?\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}/g,
    write: toFence,
  },
]

/** Where an address stands: in a link, behind a definition, or in an attribute. */
const inAddress = /(?<=\]\(\s*<?|^\[[^\]\n]+\]:\s*<?|=\s*["']?)/.source

const tags: readonly Tag[] = [
  {
    pattern: /\{%-?\s*image(?:_with_class)?\s+(?<mark>["'])(?<src>[^"']+)\k<mark>(?<rest>[^%]*)%\}/g,
    write: ({ src, rest }, as) => toImage({ src: src!, alt: /(["'])([\s\S]*?)\1/.exec(rest!)?.[2] ?? '' }, as),
  },
  {
    pattern:
      /\{\{[<%]\s*figure\s+(?<hugo>[^>%]*)[>%]\}\}|\{%-?\s*include\s+(?:figure|image|img)[\w.-]*\s+(?<jekyll>[^%]*)%\}/g,
    write: ({ tag, hugo, jekyll }, as) => toFigure(hugo ?? jekyll ?? '', as) ?? as.leave(tag!),
  },
  { pattern: /\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\}/g, write: () => '' },
  {
    pattern: new RegExp(`${inAddress}/?\\{%-?\\s*(?:post_url|link)\\s+(?<name>\\S+?)\\s*-?%\\}`, 'gm'),
    write: ({ name }) => toTextAddress(name!),
  },
  {
    pattern: new RegExp(
      `${inAddress}\\{\\{[<%]\\s*(?:rel)?ref\\s+(?:path=)?(?<mark>["'])(?<name>[^"']+)\\k<mark>\\s*[>%]\\}\\}`,
      'gm',
    ),
    write: ({ name }) => toTextAddress(name!),
  },
  { pattern: /\{\{-?\s*(?<mark>["'])(?<words>[^"']*)\k<mark>\s*(?:\|[^}]*)?\}\}/g, write: ({ words }) => words! },
  {
    pattern: /!\[(?<alt>[^\]\n]*(?:\n[^\]\n]+)*)\]\((?<src>[^\s)]+)\)/g,
    write: ({ tag, src, alt }, as) => (as.isHtml ? toImage({ src: src!, alt: alt! }, as) : tag!),
  },
  {
    pattern: /\{\{[<%][\s\S]*?[>%]\}\}|\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}/g,
    write: ({ tag }, { leave }) => leave(tag!),
  },
  { pattern: /\{#(?!\w)[\s\S]*?#\}/g, write: ({ tag }, { leave }) => leave(tag!) },
  { pattern: /^[ \t]*\{:[^}\n]*\}[ \t]*$|(?<=\S)\{:[^}\n]*\}/gm, write: () => '' },
]

function toFence({ language, code }: Readonly<Record<string, string | undefined>>): string {
  return `\`\`\`${language!}\n${code!}\n\`\`\``
}

/** Turn a figure into a picture whose title is all that stood below it; where it led is left over. */
function toFigure(attributes: string, as: Writing): string | undefined {
  const read = (name: string) => new RegExp(`(?:^|\\s)${name}=(["'])([\\s\\S]*?)\\1`).exec(attributes)?.[2]
  const src = read('src') ?? read('file') ?? read('url')
  if (src === undefined) return undefined
  const below = ['title', 'caption', 'attr'].flatMap((name) => read(name)?.trim() || [])
  for (const name of ['link', 'attrlink']) {
    const address = read(name)
    if (address !== undefined && address !== src) as.leave(`${src} → ${address}`)
  }
  return toImage({ src, alt: read('alt') ?? '', ...(below.length > 0 && { caption: below.join(' ') }) }, as)
}

function toImage({ src, alt, caption }: { src: string; alt: string; caption?: string }, { isHtml }: Writing): string {
  if (isHtml) {
    const title = caption === undefined ? '' : ` title="${escapeHtml(caption)}"`
    return `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}"${title}>`
  }
  const title = caption === undefined ? '' : ` "${caption.replace(/"/g, '\\"')}"`
  return `![${alt.replace(/[[\]]/g, '\\$&')}](<${src}>${title})`
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
}
