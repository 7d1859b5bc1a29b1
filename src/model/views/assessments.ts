import type { Day } from '../day.ts'
import type { AssessmentMatter } from '../schemas/briefing.ts'
import type { Site } from '../site.ts'
import { showDay } from './dates.ts'
import type { Phrase } from './expectation.ts'
import type { Link } from './list.ts'
import { linkToBriefing } from './rows.ts'
import { timeAxis, type TimeAxis } from './time-axis.ts'

/** How a topic stands, compared with before. */
export type Trend = AssessmentMatter['trend']

/** The desk's dated judgements of a topic. */
export interface Assessments {
  axis: TimeAxis
  /** All of them, oldest first. */
  marks: { day: Day; trend: Trend }[]
  /** The newest first. */
  rows: AssessmentRow[]
  sentence: string
}

export interface AssessmentRow {
  day: Day
  date: string
  trend: string
  /** Why the desk thought so. */
  text?: Phrase
  briefing: Link
}

/** A page shows this many in words; all are marks. */
const shownAtMost = 10

/** Give the judgements of a topic; nothing where there is none. Those of narrower topics are theirs. */
export function assessmentsOf(site: Site, topic: string): Assessments | undefined {
  const judged = judgementsOf(site).get(topic)
  if (!judged) return undefined
  const counts = { better: 0, same: 0, worse: 0 }
  for (const { trend } of judged) counts[trend] += 1
  return {
    axis: timeAxis(
      site.today,
      judged.map(({ day }) => day),
    ),
    marks: judged.map(({ day, trend }) => ({ day, trend })),
    rows: judged
      .slice(-shownAtMost)
      .reverse()
      .map((one) => assessmentRow(site, one)),
    sentence: site.words.charts.assessed(counts, showDay(site, judged[0]!.day)),
  }
}

interface Judgement {
  day: Day
  trend: Trend
  text?: string | undefined
  briefing: string
}

// Every topic's page asks, and the answer is in all briefings.
const judgements = new WeakMap<Site, Map<string, Judgement[]>>()

function judgementsOf(site: Site): Map<string, Judgement[]> {
  const known = judgements.get(site)
  if (known) return known
  const byTopic = new Map<string, Judgement[]>()
  for (const { id, day, assessments } of site.briefings) {
    for (const { topic, trend, text } of assessments) {
      const judgement = { day, trend, text, briefing: id }
      const list = byTopic.get(topic)
      if (list) list.push(judgement)
      else byTopic.set(topic, [judgement])
    }
  }
  judgements.set(site, byTopic)
  return byTopic
}

function assessmentRow(site: Site, { day, trend, text, briefing }: Judgement): AssessmentRow {
  const told = linkToBriefing(site, briefing)
  return {
    day,
    date: showDay(site, day),
    trend: site.words.charts.trendHead[trend],
    ...(text !== undefined && { text: { text, ...(told.lang !== undefined && { lang: told.lang }) } }),
    briefing: told,
  }
}
