import { isProse } from '../shapes.ts'
import { readSignedLine } from './signed-line.ts'
import type { WireParagraph } from './paragraphs.ts'
import { mayBeTitle } from './title-lines.ts'
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

/**
 * Part a text from the labelled lines above its prose.
 *
 * @param title as a mail gives it; unless it does, a first line of prose may be the title
 */
export function splitLabels(
  paragraphs: readonly WireParagraph[],
  title: string | undefined,
): { labels: Labels; rest: WireParagraph[] } {
  const labels: Labels = {}
  const report = paragraphs.findIndex(({ text }, index) => {
    const isTitle = index === 0 && (title === undefined ? mayBeTitle(text) : text === title)
    return !isTitle && isProse(text) && !labelled.test(text)
  })
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
  byline: readNames,
  author: readNames,
  source: (source) => (source.length <= 60 && !source.includes('|') ? { source: withoutRepeat(source) } : undefined),
}

/** Give the names of a byline; where it says more, as it stands. */
function readNames(value: string): Labels {
  const signed = readSignedLine(`By ${value.replace(/^by /i, '')}`)
  return { byline: signed?.isWhole === true && signed.datelines.length === 0 ? signed.names : [value] }
}

/** Reuters // Reuters */
function withoutRepeat(source: string): string {
  const [first, second, ...more] = source.split(' // ')
  return first === second && more.length === 0 ? first! : source
}

function readDate(value: string): Labels | undefined {
  const found = readDateLine(value)
  return found?.date && { date: found.date, ...(found.place !== undefined && { dateline: found.place }) }
}
