import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFrontMatter } from '../content/front-matter.ts'
import type { Draft } from '../imports/drafts.ts'
import { holdsText } from '../imports/held-text.ts'
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

/** Find drafts whose place has another text; one that has this text is the author's, whatever became of it. */
export function findOccupied(drafts: readonly Draft[], contentDir: string, shownDir: string): Map<Draft, Fault> {
  const occupied = new Map<Draft, Fault>()
  for (const draft of drafts) {
    const { id, path, from, text } = draft
    const file = join(contentDir, path)
    if (!existsSync(file) || holdsText(readFileSync(file, 'utf8'), text.body)) continue
    const command = `npm run rename -- ${id} ${id}-other`
    const reason = `Its place has another text: ${shownDir}/${path}. Rename that one, as by ${command}, and import again.`
    occupied.set(draft, { from, line: 1, reason })
  }
  return occupied
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
