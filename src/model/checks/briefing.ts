import type { CompiledText } from '../facts.ts'
import { dayOf } from '../day.ts'
import { findNearest } from '../nearest.ts'
import type { Problem } from '../problem.ts'
import { didYouMean, listQuoted } from '../quote.ts'

/** Find what contradicts itself within one briefing. */
export function checkBriefing(text: CompiledText<'briefing'>): Problem[] {
  return [...checkNamedDate(text), ...checkUndated(text), ...checkCorrectionDays(text), ...checkLaterDays(text)]
}

/** Find what contradicts itself within one briefing, whatever its day is. */
export function checkUndated(text: CompiledText<'briefing'>): Problem[] {
  return [...checkSourceIds(text), ...checkSources(text), ...checkCorrected(text), ...checkUnconfirmed(text)]
}

/** A file may be named by its day; front matter wins, and a difference is reported. */
function checkNamedDate({ file, id, matter }: CompiledText<'briefing'>): Problem[] {
  const named = /^\d{4}-\d\d-\d\d(?=-|$)/.exec(id)?.[0]
  const day = dayOf(matter.date)
  if (named === undefined || named === day) return []
  const reason = `The file’s name says ${named}, \`date\` says ${day}.`
  return [
    {
      file,
      path: ['date'],
      severity: 'warning',
      rule: 'date-differs',
      reason,
      note: '`date` counts. Rename the file if it is right.',
    },
  ]
}

function checkSourceIds({ file, matter, salvaged }: CompiledText<'briefing'>): Problem[] {
  const ids = salvaged?.sources ?? (matter.sources ?? []).map(({ id }) => id)
  const uses = [
    ...(matter.events ?? []).map(({ source }, index) => ({ source, path: ['events', index, 'source'] })),
    ...(matter.statements ?? []).map(({ source }, index) => ({ source, path: ['statements', index, 'source'] })),
  ]
  return uses.flatMap(({ source, path }): Problem[] => {
    if (source === undefined || ids.includes(source)) return []
    const note = ids.length === 0 ? 'Add it to `sources`.' : `The briefing has ${listQuoted(ids, 'and')}.`
    const reason = `No source "${source}".${didYouMean(findNearest(source, ids))}`
    return [{ file, path, severity: 'error', rule: 'unknown-source', reason, note }]
  })
}

/** News and analysis say who says so; what is withdrawn says nothing any more, and a draft is not done. */
function checkSources({ file, matter, salvaged }: CompiledText<'briefing'>): Problem[] {
  const { kind, sources = [], draft, withdrawn } = matter
  const rests = kind === 'news' || kind === 'analysis'
  if (!rests || draft === true || withdrawn || sources.length > 0 || salvaged) return []
  const reason = `This ${kind} names no source.`
  const note = 'Write who says so under `sources`, or `allow` the rule with your reason.'
  return [{ file, path: ['kind'], severity: 'warning', rule: 'no-source', reason, note }]
}

function checkCorrected({ file, matter, facts }: CompiledText<'briefing'>): Problem[] {
  return (matter.corrections ?? []).flatMap(({ paragraph }, index): Problem[] => {
    if (paragraph === undefined || facts.anchors.includes(`p${paragraph}`)) return []
    const last = facts.anchors.filter((anchor) => /^p\d+$/.test(anchor)).length
    const reason = `There is no paragraph ${paragraph}: the text has ${last}.`
    const note = 'Write the number of the paragraph that was wrong.'
    const path = ['corrections', index, 'paragraph']
    return [{ file, path, severity: 'error', rule: 'broken-anchor', reason, note }]
  })
}

function checkCorrectionDays({ file, matter }: CompiledText<'briefing'>): Problem[] {
  return (matter.corrections ?? []).flatMap(({ date }, index): Problem[] => {
    if (date >= dayOf(matter.date)) return []
    const reason = `The correction of ${date} is older than the briefing.`
    const note = 'Write the day on which it was corrected.'
    const path = ['corrections', index, 'date']
    return [{ file, path, severity: 'error', rule: 'early-correction', reason, note }]
  })
}

/** A briefing is changed and withdrawn after it was written. */
function checkLaterDays({ file, matter }: CompiledText<'briefing'>): Problem[] {
  const day = dayOf(matter.date)
  const later = [
    { what: 'updated' as const, date: matter.updated, path: ['updated'] },
    { what: 'withdrawn' as const, date: matter.withdrawn?.date, path: ['withdrawn', 'date'] },
  ]
  return later.flatMap(({ what, date, path }): Problem[] => {
    if (date === undefined || dayOf(date) >= day) return []
    const reason = `The briefing of ${day} cannot be ${what} on ${dayOf(date)}, before its day.`
    return [{ file, path, severity: 'error', rule: `early-${what}`, reason, note: 'Correct one of the two dates.' }]
  })
}

/** What an import guessed must be looked at before readers see it. */
function checkUnconfirmed({ file, matter }: CompiledText<'briefing'>): Problem[] {
  const guessed = matter.unconfirmed ?? []
  if (guessed.length === 0) return []
  return [
    {
      file,
      path: ['unconfirmed'],
      severity: 'warning',
      rule: 'unconfirmed',
      reason: `Nobody has confirmed ${listQuoted(guessed, 'and')}.`,
      note: 'Look at each, and delete it here once it is right.',
    },
  ]
}
