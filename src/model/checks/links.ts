import type { Desk, DeskBriefing } from '../desk.ts'
import type { CompiledText, LinkFact, TextKind } from '../facts.ts'
import { findNearest } from '../nearest.ts'
import type { Problem } from '../problem.ts'
import { didYouMean } from '../quote.ts'
import type { Redirects } from '../redirects.ts'
import { findElsewhere, sayOther } from '../references.ts'

type Finding = Pick<Problem, 'rule' | 'reason' | 'note' | 'others'>

/** Find links to texts and anchors that do not exist. */
export function checkLinks(texts: readonly CompiledText[], desk: LinkedDesk): Problem[] {
  const { redirects, briefings } = desk
  const briefingByFile = new Map(briefings.map((briefing) => [briefing.text.file, briefing]))
  const anchorsOf = (text: CompiledText) => [...text.facts.anchors, ...listOwnIds(briefingByFile.get(text.file))]
  const byRef = new Map(texts.map((text) => [`${text.kind}:${text.id}`, text]))
  const idsOf = (kind: TextKind) => texts.flatMap((text) => (text.kind === kind ? [text.id] : []))
  const findFault = (link: LinkFact): Finding | undefined => {
    const id = redirects.currentId(link.kind, link.id)
    if (id === undefined) return describeMissing(link, redirects, idsOf(link.kind))
    const target = byRef.get(`${link.kind}:${id}`)
    // A text that cannot be read is there: what is wrong is said of it, and not of those that lead to it.
    return target && link.anchor !== undefined
      ? findAnchorFault(link.anchor, target.file, anchorsOf(target))
      : undefined
  }
  return texts.flatMap((text) => {
    const { file, facts } = text
    const statements = facts.addresses.filter(({ address }) => address.startsWith('#'))
    const faults = [
      ...facts.links.map((link) => ({ place: link.place, fault: findFault(link) })),
      ...statements.map(({ address, place }) => ({
        place,
        fault: findAnchorFault(address.slice(1), file, anchorsOf(text)),
      })),
    ]
    return faults.flatMap(({ place, fault }): Problem[] =>
      fault ? [{ file, place, severity: 'error', ...fault }] : [],
    )
  })
}

type LinkedDesk = Pick<Desk, 'redirects' | 'briefings'>

/** List the ids that a briefing's page has beside those of its text. */
function listOwnIds(briefing: DeskBriefing | undefined): string[] {
  if (!briefing) return []
  const { text, statements } = briefing
  const sources = text.salvaged?.sources ?? (text.matter.sources ?? []).map(({ id }) => id)
  return [...statements.map(({ number }) => `s${number}`), ...sources.map((id) => `source-${id}`)]
}

function describeMissing({ kind, id }: LinkFact, redirects: Redirects, ids: readonly string[]): Finding {
  const other = findElsewhere(kind, id, redirects)
  if (other) {
    return { rule: 'broken-link', reason: sayOther(kind, id, other), note: `Write ${other.kind}:${other.id}.` }
  }
  const reason = `No ${kind} "${id}" to link to.${didYouMean(findNearest(id, ids))}`
  return { rule: 'broken-link', reason, note: `Write ${kind}:ID with the id of a file.` }
}

function findAnchorFault(anchor: string, file: string, anchors: readonly string[]): Finding | undefined {
  if (anchors.includes(anchor)) return undefined
  return {
    rule: 'broken-anchor',
    reason: `No "#${anchor}" in ${file}.${didYouMean(findNearest(anchor, anchors))}`,
    note: listParagraphs(anchors),
    others: [file],
  }
}

function listParagraphs(anchors: readonly string[]): string {
  const count = anchors.filter((anchor) => /^p\d+$/.test(anchor)).length
  if (count === 0) return 'It has no paragraphs; each heading has an anchor.'
  const paragraphs = count === 1 ? 'the paragraph #p1' : `paragraphs #p1 to #p${count}`
  return `It has ${paragraphs}, and an anchor for each heading.`
}
