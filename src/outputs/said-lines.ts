import type { DeskBriefing } from '../model/desk.ts'
import type { Site } from '../model/site.ts'
import { statementRow } from '../model/views/rows.ts'

/**
 * Say in a line each what only front matter has: the words, who said them, in which office, where, when and by whose account.
 *
 * What the text quotes stands there.
 */
export function listGivenWords(site: Site, briefing: Pick<DeskBriefing, 'statements'>): string[] {
  return briefing.statements
    .filter(({ paragraph }) => paragraph === undefined)
    .map((statement) => {
      const { words, speaker, role, place, date, outlet } = statementRow(site, statement)
      const who = [speaker.text, role, place, date].filter((part) => part !== undefined).join(', ')
      return `${site.words.outputs.quote(words)} ${who}${outlet ? ` (${outlet.text})` : ''}`
    })
}
