import { dayOf, daysBetween, parseInstant, startOfDay } from './day.ts'
import type { Problem } from './problem.ts'

/** What front matter says of when readers may see a text. */
export interface Publication {
  draft?: boolean | undefined
  /** A calendar day, or an instant with an offset, as written. */
  date: string
  /** An instant with an offset, as written. */
  publishAt?: string | undefined
}

/**
 * Tell whether readers may see a text at an instant.
 *
 * A draft never; else from `publishAt`, or where that is absent from the time in `date`, or the start of its day in the
 * site's zone.
 *
 * @param zone IANA name, checked when `site.yaml` was read
 * @example
 * isVisible({ date: '2011-10-27' }, new Date('2011-10-26T20:00:00Z'), 'Europe/Moscow') //=> true
 */
export function isVisible(text: Publication, now: Date, zone: string): boolean {
  return text.draft !== true && (isLongPast(text, now) || visibleFrom(text, zone) <= now)
}

// Two days on, a day has begun in every zone. Most texts are older, and to ask a zone's clock takes a while.
function isLongPast({ date, publishAt }: Publication, now: Date): boolean {
  return publishAt === undefined && daysBetween(dayOf(date), dayOf(now.toISOString())) > 2
}

/** Find the instant from which readers may see a text, were it no draft. */
export function visibleFrom({ date, publishAt }: Publication, zone: string): Date {
  const written = publishAt === undefined ? undefined : parseInstant(publishAt)
  return written ?? parseInstant(date) ?? startOfDay(dayOf(date), zone)
}

/** Report a `publishAt` before the day of `date`: readers would see a text of tomorrow. */
export function checkPublishAt({ date, publishAt }: Publication, zone: string, file: string): Problem[] {
  const instant = publishAt === undefined ? undefined : parseInstant(publishAt)
  const day = dayOf(date)
  if (publishAt === undefined || instant === undefined || instant >= startOfDay(day, zone)) return []
  return [
    {
      file,
      path: ['publishAt'],
      severity: 'error',
      rule: 'early-publish-at',
      reason: `\`publishAt\` ${publishAt} is before ${day}, the day of \`date\`, begins in ${zone}.`,
      note: `Write an instant on ${day} or later, or an earlier \`date\`.`,
    },
  ]
}
