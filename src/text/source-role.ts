import type { Span } from './prose.ts'

/**
 * Tell whether an outlet is named as the one that carries the news: "according to Kommersant", "told AFP", "Interfax reported", "a report in Kommersant".
 *
 * @param block bounds what may be looked at
 */
export function isSourceRole(text: string, outlet: Span, block: Span): boolean {
  return (
    sourceBefore.test(text.slice(Math.max(block.start, outlet.start - 60), outlet.start)) ||
    sourceAfter.test(text.slice(outlet.end, Math.min(block.end, outlet.end + 40)))
  )
}

/** "according to the Russian daily", "in an interview with", "told the news agency"; then the outlet. */
const sourceBefore = new RegExp(
  String.raw`(?:\baccording to|\btold|\bciting|\bcited by|\bquoted by|\bquoting|\breported by|\b(?:reports?|articles?|story|stories|piece|column|editorial|commentary|account|dispatch) (?:by|in|from|for)|\b(?:quoted|cited|appeared|appears|appearing|carried|reprinted|leaked) (?:in|by|to)|\b(?:seen|obtained) by|\binterview (?:with|to|for|in)|\bsources? (?:of|told)|\b(?:wrote|published|said) in|\bconfirmed to|\bspeaking to|\bstatement to)\s+` +
    String.raw`(?:(?:the|a|an|\p{Lu}[\p{L}’'-]*|daily|business|news|newspaper|paper|broadsheet|tabloid|magazine|weekly|agency|agencies|broadcaster|channel|radio|television|TV|website|portal|state|state-run|independent|local|liberal)\s+)*[“"‘']?$`,
  'u',
)

/** The outlet; then "newspaper said", "has learned", "report", "’s sources". */
const sourceAfter = new RegExp(
  String.raw`^[”"’']?(?:\s+(?:newspaper|daily|agency|news agency|broadsheet|magazine|radio|television|TV|channel))?(?:` +
    String.raw`,?\s+(?:(?:has|had|also|later|first|earlier)\s+)*(?:said|says|reported|reports|wrote|writes|written|quoted|quotes|cited|cites|published|noted|added|learned|learnt|learns)\b|` +
    String.raw`(?:[’']s)?\s+(?:own\s+)?(?:sources?|reports?|articles?|story|stories|interview|editorial|column|dispatch|account)\b)`,
)
