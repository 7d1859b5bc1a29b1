import type { CompiledText, TextKind } from '../facts.ts'
import { findNearest } from '../nearest.ts'
import type { Problem } from '../problem.ts'
import type { Redirects } from '../redirects.ts'
import { listQuoted } from '../references.ts'

/** Find links to texts and anchors that do not exist. */
export function checkLinks(texts: readonly CompiledText[], redirects: Redirects): Problem[] {
  const byRef = new Map(texts.map((text) => [`${text.kind}:${text.id}`, text]))
  return texts.flatMap((text) =>
    text.facts.links.flatMap((link): Problem[] => {
      const report = (rule: string, reason: string, note: string): Problem[] => [
        { file: text.file, place: link.place, severity: 'error', rule, reason, note },
      ]
      const id = redirects.currentId(link.kind, link.id)
      const target = id === undefined ? undefined : byRef.get(`${link.kind}:${id}`)
      if (!target) {
        const near = findNearest(link.id, idsOf(texts, link.kind))
        const meant = near.length > 0 ? ` Did you mean ${listQuoted(near, 'or')}?` : ''
        return report(
          'broken-link',
          `No ${link.kind} "${link.id}" to link to.${meant}`,
          `Write ${link.kind}:ID with the id of a file.`,
        )
      }
      if (link.anchor === undefined || target.facts.anchors.includes(link.anchor)) return []
      const near = findNearest(link.anchor, target.facts.anchors)
      const meant = near.length > 0 ? ` Did you mean ${listQuoted(near, 'or')}?` : ''
      const last = target.facts.anchors.filter((anchor) => /^p\d+$/.test(anchor)).length
      return report(
        'broken-anchor',
        `No "#${link.anchor}" in ${target.file}.${meant}`,
        `It has paragraphs #p1 to #p${last}, and an anchor for each heading.`,
      )
    }),
  )
}

function idsOf(texts: readonly CompiledText[], kind: TextKind): string[] {
  return texts.flatMap((text) => (text.kind === kind ? [text.id] : []))
}
