import { readFrontMatter } from '../content/front-matter.ts'
import type { Draft } from '../imports/drafts.ts'
import { isUntouched, listMissing } from '../imports/held-text.ts'
import { readOrFault, type Fault } from '../imports/read-input.ts'
import { readText } from '../markdown/read-text.ts'
import { briefingSchema, type BriefingMatter } from '../model/schemas/briefing.ts'
import { beginningOf } from './import-report.ts'

/** Find drafts that `check` would refuse, each with the first reason: nothing is written that does not build. */
export function findWrongDrafts(drafts: readonly Draft[]): Map<Draft, Fault> {
  const read = drafts
    .filter(({ held }) => held === undefined)
    .map((draft) => ({ draft, links: [], ...readOrFault(draft.from, () => readDraft(draft)) }))
  const wrong = new Map<Draft, Fault>()
  const refuse = (draft: Draft, reason: string) => wrong.set(draft, { from: draft.from, line: 1, reason })
  for (const { draft, reason } of read) if (reason !== undefined) refuse(draft, reason)
  // One that is refused takes with it those that link to it, and these others.
  for (let count = -1; count !== wrong.size;) {
    count = wrong.size
    const ids = new Set(drafts.flatMap((draft) => (wrong.has(draft) ? [] : draft.id)))
    for (const { draft, links } of read) {
      const lost = links.find((id) => !ids.has(id))
      if (lost !== undefined && !wrong.has(draft)) refuse(draft, `It links to "${lost}", which is not imported.`)
    }
  }
  return wrong
}

/** Find texts that have paragraphs more than their drafts, on which nobody has worked: they were filed anew since. */
export function findUpdates(drafts: readonly Draft[], shownDir: string): Map<Draft, Fault> {
  const updates = new Map<Draft, Fault>()
  for (const draft of drafts) {
    const { held, source, from, path, text } = draft
    const missing = held === undefined ? [] : listMissing(held, text.body)
    if (held === undefined || missing.length === 0 || !isUntouched(held, source)) continue
    const more = `${shownDir}/${path} was imported from an earlier form of it, and lacks ${beginningOf(missing)}.`
    updates.set(draft, {
      from,
      line: 1,
      reason: `${more} Add what is new there, or delete that file and import again.`,
    })
  }
  return updates
}

function readDraft({ path, source }: Draft): { reason?: string | undefined; links: string[] } {
  const file = `content/${path}`
  const { matter, standIns, body, bodyLine, problems } = readFrontMatter<BriefingMatter>(file, source, briefingSchema)
  const ofMatter = problems.find(({ severity }) => severity === 'error')
  if (ofMatter || !matter || standIns)
    return { reason: ofMatter?.reason ?? 'Its front matter cannot be used.', links: [] }
  const sourceIds = (matter.sources ?? []).map(({ id }) => id)
  const read = readText({ kind: 'briefing', file, body, bodyLine, front: {}, sourceIds })
  const links = read.links.flatMap(({ kind, id }) => (kind === 'briefing' ? id : []))
  return { reason: read.reporter.problems.find(({ severity }) => severity === 'error')?.reason, links }
}
