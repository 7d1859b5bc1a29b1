import { isProse, readByline } from './parts.ts'
import type { WireParagraph } from './paragraphs.ts'
import { readDateLine, writePlace } from '../dateline.ts'
import type { WrittenDate } from '../written-date.ts'

/** What lines at the head of a text say of it in so many words: `HEADLINE: Talks stall`. */
export interface Labels {
  title?: string
  summary?: string
  date?: WrittenDate
  dateline?: string
  byline?: string[]
  source?: string
}

/** Part a text from the labelled lines above it. */
export function splitLabels(paragraphs: readonly WireParagraph[]): { labels: Labels; rest: WireParagraph[] } {
  const labels: Labels = {}
  const report = paragraphs.findIndex(({ text }, index) => index > 0 && isProse(text) && !labelled.test(text))
  const rest = paragraphs.filter(({ text }, index) => {
    if (report !== -1 && index >= report) return true
    const [, word, value] = labelled.exec(text) ?? []
    const read = word === undefined ? undefined : readers[word.toLowerCase()]
    const label = read?.(value!)
    if (!label || Object.keys(label).some((key) => key in labels)) return true
    Object.assign(labels, label)
    return false
  })
  return { labels, rest }
}

const labelled = /^([A-Z][A-Za-z]+): ?(\S.*)$/

const readers: Readonly<Record<string, (value: string) => Labels | undefined>> = {
  headline: (title) => ({ title }),
  title: (title) => ({ title }),
  summary: (summary) => ({ summary }),
  date: readDate,
  published: readDate,
  dateline: (place) => ({ dateline: writePlace(place) }),
  byline: (value) => ({ byline: readByline(`By ${value.replace(/^by /i, '')}`) ?? [value] }),
  author: (value) => ({ byline: readByline(`By ${value}`) ?? [value] }),
  // Reuters // Reuters
  source: (source) => (source.length <= 60 ? { source: source.split(' // ')[0]! } : undefined),
}

function readDate(value: string): Labels | undefined {
  const found = readDateLine(value)
  return found?.date && { date: found.date, ...(found.place !== undefined && { dateline: found.place }) }
}
