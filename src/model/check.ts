import { checkAllowances } from './checks/allowances.ts'
import { checkBriefing, checkUndated } from './checks/briefing.ts'
import { checkCircles } from './checks/circles.ts'
import { checkAsEditor } from './checks/editor.ts'
import { checkImages } from './checks/images.ts'
import { checkLanguage } from './checks/language.ts'
import { checkLinks } from './checks/links.ts'
import { checkNames } from './checks/names.ts'
import { checkOffices } from './checks/offices.ts'
import { checkOutcomes } from './checks/outcomes.ts'
import { checkOverdue } from './checks/overdue.ts'
import { checkPlaceholders } from './checks/placeholders.ts'
import { checkPublic } from './checks/public.ts'
import { checkSilentActors } from './checks/silent-actors.ts'
import { checkStatements } from './checks/statements.ts'
import { checkTenures } from './checks/tenures.ts'
import { dayAt } from './day.ts'
import type { Desk } from './desk.ts'
import { findEventProblems } from './event-problems.ts'
import type { CompiledText } from './facts.ts'
import type { ImageFault } from './images.ts'
import type { Problem } from './problem.ts'
import type { RegisterEntry } from './register.ts'
import { hasDay, withoutStandIns } from './stand-ins.ts'
import { checkPublishAt } from './visible.ts'

export interface CheckInput {
  desk: Desk
  texts: readonly CompiledText[]
  entries: readonly RegisterEntry[]
  /** Names of the files in `content/images/`. */
  images: ReadonlySet<string>
  imageFaults?: ReadonlyMap<string, ImageFault>
  /** What was found wrong with the files before the desk was opened. */
  found?: readonly Problem[]
  /** Paths of stand-ins in the settings, which no author wrote. */
  standIns?: NonNullable<CompiledText['standIns']>
  /** The clock, where the site is for today; absent where it is shown as of another instant. */
  now?: Date
}

const settingsFile = 'content/site.yaml'

/** Find every problem of the desk, those that a file or the site has `allow`ed left out. */
export function checkDesk({
  desk,
  texts,
  entries,
  images,
  imageFaults = new Map(),
  found = [],
  standIns = [],
  now,
}: CheckInput): Problem[] {
  const { timeZone } = desk.settings
  const problems = [
    ...found,
    ...desk.problems,
    ...checkNames(entries, [...texts, ...desk.unreadable]),
    ...checkCircles(desk),
    ...checkLinks(texts, desk),
    ...checkImages(texts, desk.settings, images, imageFaults),
    ...[{ file: settingsFile, matter: desk.settings }, ...texts].flatMap(checkPlaceholders),
    ...checkAllowances(desk, texts),
    ...checkLanguage(desk),
    ...checkAsEditor(desk),
    ...checkOffices(desk),
    ...checkSilentActors(desk),
    ...desk.briefings.flatMap(({ text }) => [
      ...(hasDay(text)
        ? [...checkBriefing(text), ...checkPublishAt(text.matter, timeZone, text.file)]
        : checkUndated(text)),
      ...checkStatements(text),
    ]),
    ...desk.actors.flatMap(({ text }) => checkTenures(text)),
    ...findEventProblems(desk.briefings, [
      ...desk.unreadable.flatMap(({ events }) => events),
      ...texts.flatMap(({ salvaged }) => salvaged?.events ?? []),
    ]),
    ...(now ? checkToday(desk, now) : []),
  ]
  const drafts = desk.briefings.flatMap(({ text }) => (text.matter.draft === true ? [text.file] : []))
  // A site has to be seen before anybody knows where it will stand; `build` tells of it each time.
  const open = new Set([...drafts, settingsFile])
  const isAllowed = readAllowances(desk, texts)
  return withoutStandIns(problems, [...texts, { file: settingsFile, standIns }])
    .filter((problem) => !isNamedUnconfirmed(problem, desk))
    .map((problem) => (unfinished.has(problem.rule) && !open.has(problem.file) ? toError(problem) : problem))
    .flatMap((problem): Problem[] => {
      if (!isAllowed(problem)) return [problem]
      return problem.severity === 'error' ? [withNote(problem, '`allow` switches warnings off, never an error.')] : []
    })
}

/** Tell of what an import left over whether front matter names it as unconfirmed: to say so once will do. */
function isNamedUnconfirmed({ rule, file }: Problem, { briefings }: Desk): boolean {
  return (
    rule === 'leftovers' &&
    briefings.some(({ text }) => text.file === file && text.matter.unconfirmed?.includes('leftovers') === true)
  )
}

function checkToday(desk: Desk, now: Date): Problem[] {
  const today = dayAt(now, desk.settings.timeZone)
  return [
    ...checkPublic(desk, now),
    ...checkOverdue(desk, today),
    ...desk.briefings.flatMap(({ text }) => checkOutcomes(text, today)),
  ]
}

/** Rules of what nobody has looked at yet: in a draft they warn, and readers must not see it. */
const unfinished: ReadonlySet<string> = new Set(['placeholder', 'unconfirmed', 'leftovers'])

function toError(problem: Problem): Problem {
  return { ...problem, severity: 'error' }
}

function withNote(problem: Problem, note: string): Problem {
  return { ...problem, note: problem.note === undefined ? note : `${problem.note} ${note}` }
}

function readAllowances(desk: Desk, texts: readonly CompiledText[]): (problem: Problem) => boolean {
  const everywhere = new Set((desk.settings.allow ?? []).map(({ rule }) => rule))
  const byFile = new Map(texts.map(({ file, matter }) => [file, new Set((matter.allow ?? []).map(({ rule }) => rule))]))
  return ({ file, rule }) => everywhere.has(rule) || (byFile.get(file)?.has(rule) ?? false)
}
