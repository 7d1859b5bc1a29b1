import type { Day } from '../model/day.ts'

/** What a calendar says of itself. */
export interface Calendar {
  title: string
  description: string
  /** Address of the page whose calendar it is. */
  home: string
  /** The calendar's own address. */
  self: string
}

/** One event of whole days. */
export interface CalendarEntry {
  uid: string
  /** Instant of the last change to it, ISO 8601. */
  stamp: string
  /** How often it changed: a client that knows it with a lower number takes this one. */
  sequence: number
  first: Day
  /** The day after the last. */
  end: Day
  title: string
  /** Language of the title, where it is not the calendar's. */
  language?: string
  description: string
  url: string
  status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'
  category: string
}

/** Write a calendar after RFC 5545, with what RFC 7986 adds for subscribers, from entries that are written already. */
export function writeCalendar(
  { title, description, home, self }: Calendar,
  entries: readonly Uint8Array[],
): Uint8Array {
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dateline//Dateline//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${escapeText(title)}`,
    `X-WR-CALNAME:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `X-WR-CALDESC:${escapeText(description)}`,
    `URL:${home}`,
    `SOURCE;VALUE=URI:${self}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...(entries.length === 0 ? placeholder : []),
  ]
  return Buffer.concat([writeLines(head), ...entries, writeLines(['END:VCALENDAR'])])
}

/** Write one event. */
export function writeEntry(entry: CalendarEntry): Uint8Array {
  const language = entry.language === undefined ? '' : `;LANGUAGE=${entry.language}`
  return writeLines([
    'BEGIN:VEVENT',
    `UID:${escapeText(entry.uid)}`,
    `DTSTAMP:${entry.stamp.replace(/[-:]|\.\d+/g, '')}`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTART;VALUE=DATE:${entry.first.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${entry.end.replaceAll('-', '')}`,
    `SUMMARY${language}:${escapeText(entry.title)}`,
    `DESCRIPTION:${escapeText(entry.description)}`,
    `URL:${entry.url}`,
    `STATUS:${entry.status}`,
    `CATEGORIES:${escapeText(entry.category)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ])
}

// A calendar must hold something, and one without events is there for its subscribers all the same: it holds a time zone.
const placeholder = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
]

function writeLines(lines: readonly string[]): Uint8Array {
  return Buffer.from(lines.map((line) => `${fold(line)}\r\n`).join(''))
}

function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '')
}

/** Break a line so that none is longer than 75 bytes; what continues it begins with a space. */
function fold(line: string): string {
  if (Buffer.byteLength(line) <= bound) return line
  let folded = ''
  let length = 0
  for (const character of line) {
    const bytes = Buffer.byteLength(character)
    if (length + bytes > bound) {
      folded += '\r\n '
      length = 1
    }
    folded += character
    length += bytes
  }
  return folded
}

const bound = 75
