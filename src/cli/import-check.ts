import { readFrontMatter } from '../content/front-matter.ts'
import type { Draft } from '../imports/drafts.ts'
import type { Fault } from '../imports/read-input.ts'
import { readText } from '../markdown/read-text.ts'
import { briefingSchema, type BriefingMatter } from '../model/schemas/briefing.ts'

/** Find drafts that `check` would refuse, each with the first reason: nothing is written that does not build. */
export function findWrongDrafts(drafts: readonly Draft[]): Map<Draft, Fault> {
  const ids = new Set(drafts.map(({ id }) => id))
  const wrong = new Map<Draft, Fault>()
  for (const draft of drafts) {
    const reason = findReason(draft, ids)
    if (reason !== undefined) wrong.set(draft, { from: draft.from, line: 1, reason })
  }
  return wrong
}

function findReason({ path, source }: Draft, ids: ReadonlySet<string>): string | undefined {
  const file = `content/${path}`
  const { matter, standIns, body, bodyLine, problems } = readFrontMatter<BriefingMatter>(file, source, briefingSchema)
  const ofMatter = problems.find(({ severity }) => severity === 'error')
  if (ofMatter || !matter || standIns) return ofMatter?.reason ?? 'Its front matter cannot be used.'
  const sourceIds = (matter.sources ?? []).map(({ id }) => id)
  const read = readText({ kind: 'briefing', file, body, bodyLine, front: {}, sourceIds })
  const lost = read.links.find(({ kind, id }) => kind === 'briefing' && !ids.has(id))
  if (lost) return `It links to "${lost.id}", which is not imported.`
  return read.reporter.problems.find(({ severity }) => severity === 'error')?.reason
}
