import { findUnknownNames } from '../imports/unknown-names.ts'
import { commandFor } from '../model/quote.ts'
import { fromTimex, writeLooseDate } from '../model/loose-date.ts'
import { placeAt } from '../model/problem.ts'
import type { Register } from '../model/register.ts'
import type { Reading, Written } from '../model/views/author-view.ts'
import { findDates, type ReadDate } from '../text/dates.ts'
import { findMentions } from '../text/mentions.ts'
import type { Span } from '../text/prose.ts'
import { findUnreadQuotations } from '../text/unread-quotations.ts'
import { openText } from './explain-file.ts'
import type { TextFile } from './text-file.ts'

/** Read in a briefing's file what its author may want to know; undefined where its front matter cannot be used. */
export function readForAuthor(root: string, text: TextFile, register: Register): Reading | undefined {
  const opened = openText(root, text, register)
  if (!opened) return undefined
  const { source, prose, settled, written, locate } = opened
  const mentions = findMentions(prose, register, settled)
  const quote = (span: Span): Written => ({
    text: prose.text.slice(span.start, span.end).replace(/\s+/g, ' '),
    line: placeAt(source, locate(span).start).line,
  })
  return {
    mentions: mentions.map((mention) => ({ kind: mention.kind, id: mention.id, ...quote(mention) })),
    commands: findUnknownNames(prose, register).map((name) => commandFor('actor', name)),
    unread: findUnreadQuotations(prose, mentions, register).map(({ why, speaker, ...span }) => ({
      ...quote(span),
      why,
      ...(speaker !== undefined && { speaker }),
    })),
    dates: findDates(prose.text, written).map((date) => ({ ...quote(date), value: writeDate(date) })),
  }
}

/** Write a date as front matter has it; what it has no form for stays as it is. */
function writeDate(read: ReadDate): string {
  const date = fromTimex(read)
  return date === undefined ? read.value : writeLooseDate(date)
}
