import type { MatterFields } from './front-matter.ts'
import type { HugoBriefing } from './hugo.ts'

/** The pages of years and months that a Hugo site needs to have Dateline's. */
export interface HugoPeriods {
  /** Folder below `content/` → front matter of its page. */
  pages: Map<string, MatterFields>
  /** Tell whether all briefings of a year are split by month. */
  isSplit: (year: string) => boolean
  /** Give the terms by which a briefing gets onto the pages of its actors' and topics' years. */
  termsOf: (briefing: HugoBriefing) => MatterFields
}

const shortList = 30
const longYear = 100

/** Work out which lists are longer than 30, and which of their years longer than 100. */
export function periodsOf(briefings: readonly HugoBriefing[]): HugoPeriods {
  const listed = briefings.filter((briefing) => briefing.listed)
  const totals = countBy(listed, (briefing) => termsOfAll(briefing))
  const years = countBy(listed, (briefing) => termsOfAll(briefing).map((term) => `${term}-${briefing.day.slice(0, 4)}`))
  const hasYears = (term: string): boolean => (totals.get(term) ?? 0) > shortList
  const isLong = (term: string): boolean => (years.get(term) ?? 0) > longYear
  const all = countBy(briefings, ({ day }) => [day.slice(0, 4)])
  const isSplit = (year: string): boolean => (all.get(year) ?? 0) > longYear

  const pages = new Map<string, MatterFields>([
    // Outlets are a taxonomy only so that an actor's page can list what cites it.
    ['outlets', { _build: { render: 'never' }, cascade: { _build: { render: 'never' } } }],
    ...(['actoryears', 'topicyears'] as const).map((folder): [string, MatterFields] => [
      folder,
      { _build: { render: 'never' }, cascade: { layout: 'period', outputs: ['HTML'] } },
    ]),
    ['briefings', { title: 'Briefings' }],
  ])
  for (const { day } of briefings) {
    const [year, month] = day.split('-') as [string, string]
    pages.set(`briefings/${year}`, { title: `Briefings of ${year}` })
    if (isSplit(year)) pages.set(`briefings/${year}/${month}`, { title: `Briefings of ${year}-${month}` })
  }
  const monthsByYear = new Map<string, Set<string>>()
  const termsOf = (briefing: HugoBriefing): MatterFields => {
    if (!briefing.listed) return {}
    const [year, month] = briefing.day.split('-') as [string, string]
    const periodsOfTerm = (kind: 'actor' | 'topic', id: string): string[] => {
      const term = `${kind}/${id}`
      if (!hasYears(term)) return []
      return isLong(`${term}-${year}`) ? [`${id}-${year}`, `${id}-${year}-${month}`] : [`${id}-${year}`]
    }
    return Object.fromEntries(
      (['actor', 'topic'] as const).map((kind) => [
        `${kind}years`,
        briefing.terms[kind].flatMap((id) => periodsOfTerm(kind, id)),
      ]),
    )
  }
  for (const briefing of listed) {
    const month = briefing.day.slice(5, 7)
    for (const term of termsOfAll(briefing)) {
      const key = `${term}-${briefing.day.slice(0, 4)}`
      if (!hasYears(term) || !isLong(key)) continue
      monthsByYear.set(key, (monthsByYear.get(key) ?? new Set()).add(month))
    }
  }
  for (const [key, months] of monthsByYear) {
    const [kind, id] = key.split('/') as [string, string]
    pages.set(`${kind}years/${id}`, { title: id, up: `/${kind}s/${id.slice(0, -5)}/`, months: [...months].sort() })
  }
  return { pages, isSplit, termsOf }
}

function termsOfAll({ terms }: HugoBriefing): string[] {
  return [...terms.actor.map((id) => `actor/${id}`), ...terms.topic.map((id) => `topic/${id}`)]
}

function countBy<T>(list: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of list) for (const key of keysOf(item)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
