import { TZDate } from '@date-fns/tz'
import type { Locale } from 'date-fns'
import { format } from 'date-fns/format'
import type { Day } from './day.ts'

// Apart from day.ts, which every command loads: date-fns and its English take 150 ms to import.

/**
 * Write a day in words.
 *
 * @param pattern one of date-fns; the locale's own long form unless given
 * @example
 * formatDay('2011-10-27', enGB) //=> '27 October 2011'
 */
export function formatDay(day: Day, locale: Locale, pattern = 'PPP'): string {
  // Not `new TZDate(2011, 11, 30, 'UTC')`: on a machine in Samoa, which had no such day, that is the 31st.
  return format(new TZDate(Date.parse(day), 'UTC'), pattern, { locale })
}
