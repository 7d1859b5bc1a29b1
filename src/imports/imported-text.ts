import type { Day } from '../model/day.ts'

/** What an import read in one text, before it is written as a draft. */
export interface ImportedText {
  matter: ImportedMatter
  /** Markdown. */
  body: string
  /** What has no place in a briefing, word for word: it goes to a section at the end. */
  leftovers: Leftover[]
  /** Keys that were guessed, and `leftovers` where there are some: the draft's `unconfirmed`. */
  guessed: string[]
  /** What the author should be told of it, in sentences. */
  notes: string[]
  /** Set where the text does not say its day, or not the year: that of the call or of its file stands for it. */
  isDayStandIn?: boolean
}

/** The front matter that an import can fill, in the order in which it is written. */
export interface ImportedMatter {
  title: string
  /** A day, or an instant with an offset. */
  date: Day
  summary: string
  dateline?: string
  byline?: string[]
  actors?: string[]
  topics?: string[]
  sources?: { id: string; title: string; publisher?: string; url?: string; date?: Day; kind?: 'agency' | 'press' }[]
  image?: { src: string; alt: string; caption?: string; credit?: string }
  updated?: Day
  redirects?: string[]
  lang?: string
}

export interface Leftover {
  /** What it is, to stand before a colon: `A caption without its picture`. */
  what: string
  text: string
}
