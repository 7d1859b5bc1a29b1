import { dayOf, type Day } from './day.ts'
import type { Site } from './site.ts'

/** One thing that was put right: by a correction, or by withdrawing the whole. */
export interface Correction {
  day: Day
  briefing: string
  title: string
  lang?: string | undefined
  text: string
  paragraph?: number | undefined
  withdrawn: boolean
}

// Every page leads to them where there are some.
const known = new WeakMap<Listed, Correction[]>()

type Listed = Pick<Site, 'briefings' | 'withdrawn'>

/** List what was put right, oldest first. */
export function listCorrections(site: Listed): Correction[] {
  const list = known.get(site) ?? collectCorrections(site)
  known.set(site, list)
  return list
}

function collectCorrections(site: Listed): Correction[] {
  const corrected = site.briefings.flatMap(({ id, text: { matter } }) =>
    (matter.corrections ?? []).map(({ date, text, paragraph }) => ({
      day: date,
      briefing: id,
      title: matter.title,
      lang: matter.lang,
      text,
      paragraph,
      withdrawn: false,
    })),
  )
  const withdrawn = site.withdrawn.flatMap(({ id, text: { matter } }) =>
    matter.withdrawn
      ? [
          {
            day: dayOf(matter.withdrawn.date),
            briefing: id,
            title: matter.title,
            lang: matter.lang,
            text: matter.withdrawn.reason,
            withdrawn: true,
          },
        ]
      : [],
  )
  return [...corrected, ...withdrawn].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}
