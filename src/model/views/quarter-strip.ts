import type { Day } from '../day.ts'
import { quarterOf, startOfQuarter } from '../quarter.ts'
import type { Site, SiteBriefing } from '../site.ts'
import { showDate } from './dates.ts'
import { timeAxis, type TimeAxis } from './time-axis.ts'

/** How many briefings each quarter has. */
export interface QuarterCounts {
  /** The same for every list of the site. */
  axis: TimeAxis
  /** From the axis's first quarter to that of the newest briefing of all: a list says nothing of the time after. */
  counts: number[]
}

/** The coverage of an entry by quarter, with its figures. */
export interface QuarterStrip extends QuarterCounts {
  sentence: string
  /** The highest bar and its label; the words after the figure may be left out. */
  peak: { index: number; label: [figure: string, words: string] }
  /** The longest time without a briefing since the first, where that is a year or more. */
  silence?: { index: number; length: number; label: string }
  /** The figures, oldest first; quarters before the axis's end only. */
  years: { year: string; quarters: number[]; total: number }[]
}

/** Count the briefings of a list by quarter. */
export function countQuarters(site: Pick<Site, 'briefings'>, briefings: readonly SiteBriefing[]): QuarterCounts {
  const [oldest, newest] = [site.briefings[0]!, site.briefings.at(-1)!]
  const axis = timeAxis(newest.day, [oldest.day])
  const first = quarterOf(axis.start)
  const counts = new Array<number>(quarterOf(axis.now) - first + 1).fill(0)
  for (const { day } of briefings) counts[quarterOf(day) - first]! += 1
  return { axis, counts }
}

/** Give the coverage of an entry by quarter; nothing where no briefing is about it. */
export function quarterStrip(site: Site, briefings: readonly SiteBriefing[]): QuarterStrip | undefined {
  const [oldest] = briefings
  if (!oldest) return undefined
  const { axis, counts } = countQuarters(site, briefings)
  const most = Math.max(...counts)
  const index = counts.indexOf(most)
  const alone = counts.lastIndexOf(most) === index
  const quarter = alone ? showQuarter(site, quarterOf(axis.start) + index) : undefined
  const { charts } = site.words
  const silence = findSilence(counts)
  return {
    axis,
    counts,
    sentence: charts.coverage(briefings.length, oldest.day.slice(0, 4), most, quarter),
    peak: { index, label: charts.peak(most, quarter) },
    ...(silence && { silence: { ...silence, label: charts.silence(silence.length) } }),
    years: tabulate(axis.start, counts),
  }
}

function showQuarter(site: Pick<Site, 'words'>, quarter: number): string {
  return showDate(site, { precision: 'quarter', start: startOfQuarter(quarter) })
}

/** Find the longest run of four or more quarters without a briefing, after the first that has one. */
function findSilence(counts: readonly number[]): { index: number; length: number } | undefined {
  let longest = { index: 0, length: 0 }
  let start = counts.findIndex((count) => count > 0)
  for (const [index, count] of counts.entries()) {
    if (count > 0) start = index + 1
    else if (index >= start && index + 1 - start > longest.length) longest = { index: start, length: index + 1 - start }
  }
  return longest.length < 4 ? undefined : longest
}

function tabulate(start: Day, counts: readonly number[]): QuarterStrip['years'] {
  const firstYear = Number(start.slice(0, 4))
  return Array.from({ length: Math.ceil(counts.length / 4) }, (_, index) => {
    const quarters = counts.slice(index * 4, index * 4 + 4)
    return { year: String(firstYear + index), quarters, total: quarters.reduce((sum, count) => sum + count, 0) }
  })
}
