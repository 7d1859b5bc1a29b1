import type { Leftover } from './imported-text.ts'

/** A body without the tags of other generators. */
export interface Untagged {
  body: string
  leftovers: Leftover[]
}

/** Turn the tags of Jekyll, Hugo and their kin into Markdown; what cannot be turned is left over. Code keeps its own. */
export function replaceTags(written: string): Untagged {
  const leftovers: Leftover[] = []
  const leave = (tag: string): string => {
    leftovers.push({ what: 'A tag of the old site', text: tag.trim() })
    return ''
  }
  const raw: string[] = []
  const keepRaw = (_: string, inner: string): string => `\uE000${raw.push(inner) - 1}\uE001`
  const body = written
    .replace(/\{%-?\s*raw\s*-?%\}([\s\S]*?)\{%-?\s*endraw\s*-?%\}/g, keepRaw)
    .replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1[ \t]*$/gm, (code) => keepRaw('', code))
    .replace(/\{%-?\s*highlight\s+(\w+)[^%]*%\}\n?([\s\S]*?)\n?\{%-?\s*endhighlight\s*-?%\}/g, '```$1\n$2\n```')
    .replace(
      /\{\{[<%]\s*highlight\s+(\w+)[^>%]*[>%]\}\}\n?([\s\S]*?)\n?\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}/g,
      '```$1\n$2\n```',
    )
    .replace(/\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}/g, leave)
    .replace(/\{%-?\s*image(?:_with_class)?\s+(["'])([^"']+)\1([^%]*)%\}/g, (_, _mark, src: string, rest: string) =>
      toImage(src, /(["'])([\s\S]*?)\1/.exec(rest)?.[2] ?? ''),
    )
    .replace(
      /\{\{[<%]\s*figure\s+([^>%]*)[>%]\}\}|\{%-?\s*include\s+(?:figure|image|img)[\w.-]*\s+([^%]*)%\}/g,
      (tag, hugo?: string, jekyll?: string) => toFigure(hugo ?? jekyll ?? '', leave) ?? leave(tag),
    )
    .replace(/\{%-?\s*post_url\s+(\S+?)\s*-?%\}/g, (_, name: string) => `post:${name.replace(/^.*\//, '')}`)
    .replace(
      /\{\{[<%]\s*(?:rel)?ref\s+(?:path=)?"([^"]+)"\s*[>%]\}\}/g,
      (_, name: string) => `post:${name.replace(/^.*\/|\.md$/g, '')}`,
    )
    .replace(/\{\{-?\s*(["'])([^"']*)\1\s*(?:\|[^}]*)?\}\}/g, '$2')
    .replace(/\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\}/g, '')
    .replace(/\{\{[<%][\s\S]*?[>%]\}\}|\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}/g, leave)
    .replace(/^[ \t]*\{:[^}\n]*\}[ \t]*$|(?<=\S)\{:[^}\n]*\}/gm, '')
    .replace(/\uE000(\d+)\uE001/g, (_, index: string) => raw[Number(index)]!)
    .replace(/\uE000(\d+)\uE001/g, (_, index: string) => raw[Number(index)]!)
  return { body, leftovers }
}

/** Turn a figure into a picture whose title is all that stood below it; where it led is left over. */
function toFigure(attributes: string, leave: (text: string) => string): string | undefined {
  const read = (name: string) => new RegExp(`(?:^|\\s)${name}=(["'])([\\s\\S]*?)\\1`).exec(attributes)?.[2]
  const src = read('src') ?? read('file') ?? read('url')
  if (src === undefined) return undefined
  const below = ['title', 'caption', 'attr'].flatMap((name) => read(name)?.trim() || [])
  for (const name of ['link', 'attrlink']) {
    const address = read(name)
    if (address !== undefined && address !== src) leave(`${src} → ${address}`)
  }
  return toImage(src, read('alt') ?? '', below.length > 0 ? below.join(' ') : undefined)
}

function toImage(src: string, alt: string, caption?: string): string {
  const title = caption === undefined ? '' : ` "${caption.replace(/"/g, '\\"')}"`
  return `![${alt.replace(/[[\]]/g, '\\$&')}](<${src}>${title})`
}
