import { chooseUnit, type Slip } from '../event-slip.ts'
import type { Site } from '../site.ts'
import type { SiteEvent } from '../site-events.ts'
import { hrefOf } from '../site.ts'
import type { Link } from './list.ts'
import { showDate } from './dates.ts'
import { linkToNamed } from './rows.ts'

/** What was expected and what came of it, as one row of a table. */
export interface ExpectationRow {
  id: string
  title: string
  /** As loose as the speaker was; the condition where there is no date. */
  due: string
  by?: Link
  /** The state in a word. */
  state: string
  /** What is added to the state: how it slipped, when it came, the outcome's own site.words. */
  detail: string[]
  announced: Link
  closed?: Link
}

/** Give the row of an event as it stands today. */
export function expectationRow(site: Site, event: SiteEvent): ExpectationRow {
  const { record, state, by } = event
  const row: ExpectationRow = {
    id: record.id,
    title: record.title,
    due:
      record.words ??
      (state.due ? showDate(site, state.due) : record.if ? `${site.words.conditional} ${record.if}` : ''),
    state: site.words.eventState[state.state],
    detail: [],
    announced: briefingLink(site, record.announcedBy),
  }
  if (by !== undefined) row.by = linkToNamed(site, by)
  if (state.slipped) row.detail.push(showSlip(site, state.slipped))
  const { closing } = state
  if (closing) {
    row.detail.push(showDate(site, closing.date))
    if (closing.note !== undefined) row.detail.push(closing.note)
    if (closing.by !== undefined) row.closed = briefingLink(site, closing.by)
  }
  return row
}

function briefingLink(site: Site, id: string): Link {
  return { text: site.briefing.get(id)?.text.matter.title ?? id, href: hrefOf(site, { kind: 'briefing', id }) }
}

/** Say by how much an event slipped, no more exactly than is known. */
function showSlip({ words }: Site, slip: Slip): string {
  const { unit, atLeast, atMost } = chooseUnit(slip)
  return words.slipped(atLeast, atMost, unit)
}
