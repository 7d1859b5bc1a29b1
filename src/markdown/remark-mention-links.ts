import type { Link } from 'mdast'
import type { EntryRef } from '../model/facts.ts'
import type { Mention } from '../text/mentions.ts'
import type { BlockKind, Span } from '../text/prose.ts'
import type { ReadProse, Segment } from './read-prose.ts'
import { splitText, type Replacement } from './split-text.ts'

/** Blocks whose names never become links: they stand beside the text, and would take the link from it. */
const unlinked = new Set<BlockKind>(['title', 'summary', 'keyPoint', 'heading', 'caption', 'footnote'])

/**
 * Make the first mention of an entry in each section a link to it, where a link may stand.
 *
 * No link: in links and `no-link`, headings, captions and footnotes, where a name is only partly emphasised, and on
 * the entry's own page. A link that the author made to the entry counts as the section's.
 *
 * @param mentions in order, not overlapping
 * @param self the entry whose page the text is
 */
export function remarkMentionLinks(read: ReadProse, mentions: readonly Mention[], self?: EntryRef) {
  return (): void => {
    const linked = new Set<string>()
    const replacements = new Map<Segment, Replacement[]>()
    let at = 0
    for (const mention of mentions) {
      while (at < read.segments.length && read.segments[at]!.end <= mention.start) at++
      const segment = read.segments[at]
      if (!segment || isSame(mention, self)) continue
      const place = `${segment.block.section} ${nameEntry(mention)}`
      if (mention.by === 'link') linked.add(place)
      if (linked.has(place) || !holds(segment, mention)) continue
      if (unlinked.has(segment.block.kind) || isShielded(read.prose.shielded, mention)) continue
      linked.add(place)
      const list = replacements.get(segment) ?? []
      list.push(makeLink(segment, mention))
      replacements.set(segment, list)
    }
    for (const [{ node, parent }, list] of replacements) splitText(parent, node, list)
  }
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function isSame(mention: Mention, self: EntryRef | undefined): boolean {
  return mention.id === self?.id && mention.kind === self.kind
}

function isShielded(shielded: readonly Span[], mention: Mention): boolean {
  return shielded.some((span) => span.start < mention.end && mention.start < span.end)
}

function nameEntry({ kind, id }: EntryRef): string {
  return `${kind}:${id}`
}

function makeLink(segment: Segment, mention: Mention): Replacement {
  const start = mention.start - segment.start
  const end = mention.end - segment.start
  const node: Link = {
    type: 'link',
    url: nameEntry(mention),
    children: [{ type: 'text', value: segment.node.value.slice(start, end) }],
  }
  return { start, end, node }
}
