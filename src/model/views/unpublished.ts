import { dayAt, timeAt } from '../day.ts'
import type { Site, SiteBriefing } from '../site.ts'
import { isVisible, visibleFrom } from '../visible.ts'
import { showDay } from './dates.ts'

/** Why readers do not see a briefing yet: in a word or two for lists, and as a sentence. */
export interface Unpublished {
  label: string
  note: string
}

/** Say why readers do not see a briefing yet; nothing of one that they see. */
export function sayUnpublished(
  site: Pick<Site, 'drafts' | 'now' | 'settings' | 'words'>,
  { text: { matter } }: Pick<SiteBriefing, 'text'>,
): Unpublished | undefined {
  if (!site.drafts) return undefined // so that nobody looks at the clock for each line of each list
  const { words } = site
  const { timeZone: zone } = site.settings
  if (matter.draft === true) return { label: words.draft, note: words.draftNote }
  if (isVisible(matter, site.now, zone)) return undefined
  const from = visibleFrom(matter, zone)
  const time = timeAt(from, zone)
  const when = showDay(site, dayAt(from, zone)) + (time === '00:00' ? '' : `, ${time}`)
  return { label: words.waiting(when), note: words.waitingNote(when) }
}
