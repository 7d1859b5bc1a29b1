import { findQuotations } from '../quotations.ts'
import { findSentences } from '../sentences.ts'
import { ownBlocks, type Remark, type TextToReview } from './remark.ts'

const few = 'an?|one|two|three|several|a few|a couple of'
// Who counts more weeks than three means no day.
const ago = `(?:${few}|four|five|six|seven|eight|nine|ten|\\d+) days? ago|(?:${few}) weeks? ago|(?:a|one) month ago`

/**
 * Words that mean another day whenever they are read, and none that means "of late", "nowadays" or "soon": today’s, the world today, the
 * challenges of tomorrow, today or tomorrow, over the last month, in the last week of May.
 */
const relative = new RegExp(
  [
    '(?<!of )yesterday',
    '(?<!(?:of|today or|today and) )tomorrow',
    'tonight',
    "(?<!(?:until|till|to|of|the (?:world|situation|economy)) )today(?!’s|'s| (?:or|and) tomorrow)",
    'this (?:morning|afternoon|evening)',
    '(?<!the )(?:last|next) (?:month|spring|summer|autumn|winter)',
    '(?<!the )(?:last|next|this) (?:night|week|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    ago,
  ]
    .map((source) => `\\b(?:${source})\\b`)
    .join('|'),
  'giu',
)

/** Find "yesterday" and the like in a sentence that does not say which day that is; what is quoted is the speaker’s. */
export function findRelativeDates({ prose }: TextToReview): Remark[] {
  return ownBlocks(prose).flatMap((block) => {
    const quotations = findQuotations(prose.text, block.start, block.end)
    return findSentences(prose.text, block.start, block.end).flatMap(({ start, end }) => {
      const sentence = prose.text.slice(start, end)
      // A link to a briefing leads to its day.
      const isLinked = prose.shielded.some((link) => start <= link.start && link.end <= end)
      if (isLinked || dated.test(sentence)) return []
      return [...sentence.matchAll(relative)].flatMap(({ index, 0: words }): Remark[] => {
        const at = start + index
        // Inside a sentence a capital makes a name of it: Russia Today.
        if (index > 0 && /^\p{Lu}/u.test(words)) return []
        if (quotations.some((quotation) => quotation.start <= at && at < quotation.end)) return []
        const isLong = long.test(words)
        const reason = `"${words}" does not say which ${isLong ? 'month or season' : 'day'} that is to who reads it later.`
        const note = isLong ? 'Write it with its year.' : 'Write the day, such as "on 26 October".'
        return [{ rule: 'relative-date', reason, note, at }]
      })
    })
  })
}

const long = /month|spring|summer|autumn|winter/i

const dated =
  /\b\d{1,2}(?:st|nd|rd|th)?\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2}\b|\bthe \d{1,2}(?:st|nd|rd|th)\b/u
