import { findBareAbbreviations } from './abbreviations.ts'
import { findCaptionsWithoutCredit } from './captions.ts'
import { findLoneSurnames } from './lone-surnames.ts'
import { findLongParagraphs, findUncitedParagraphs } from './paragraphs.ts'
import { findUnspokenQuotations } from './quotations.ts'
import { findRelativeDates } from './relative-dates.ts'
import type { Remark, TextToReview } from './remark.ts'
import { findMissingNumbers } from './summary-numbers.ts'
import { findTwoSpellings } from './two-spellings.ts'

/** Read a briefing as an editor would; what is found is doubtful, not wrong. */
export function reviewText(text: TextToReview): Remark[] {
  return [
    ...findUncitedParagraphs(text),
    ...findLongParagraphs(text),
    ...findUnspokenQuotations(text),
    ...findMissingNumbers(text),
    ...findRelativeDates(text),
    ...findTwoSpellings(text),
    ...findLoneSurnames(text),
    ...findBareAbbreviations(text),
    ...findCaptionsWithoutCredit(text),
  ]
}
