import { checkBriefing } from './checks/briefing.ts'
import { checkCircles } from './checks/circles.ts'
import { checkImages } from './checks/images.ts'
import { checkLinks } from './checks/links.ts'
import { checkNames } from './checks/names.ts'
import { checkPublic } from './checks/public.ts'
import type { Desk } from './desk.ts'
import { findEventProblems } from './event-problems.ts'
import type { CompiledText } from './facts.ts'
import type { Problem } from './problem.ts'
import type { RegisterEntry } from './register.ts'

export interface CheckInput {
  desk: Desk
  texts: readonly CompiledText[]
  entries: readonly RegisterEntry[]
  /** Names of the files in `content/images/`. */
  images: ReadonlySet<string>
  /** The clock, where the site is for today; absent where it is shown as of another instant. */
  now?: Date
}

/** Find every problem of the desk, those that a file or the site has `allow`ed left out, in order of file and place. */
export function checkDesk({ desk, texts, entries, images, now }: CheckInput): Problem[] {
  const names = checkNames(desk, entries)
  const problems = [
    ...desk.problems,
    ...desk.references.problems,
    ...names,
    ...checkCircles(desk),
    ...checkLinks(texts, desk.redirects),
    ...checkImages(texts, images),
    ...desk.briefings.flatMap(({ text }) => checkBriefing(text)),
    ...findEventProblems(desk.briefings),
    ...(now ? checkPublic(desk, now) : []),
  ]
  const allowed = allowances(desk, texts)
  return problems.filter(({ file, rule, severity }) => severity === 'error' || !allowed(file, rule))
}

/** Only warnings can be allowed. */
function allowances(desk: Desk, texts: readonly CompiledText[]): (file: string, rule: string) => boolean {
  const everywhere = new Set((desk.settings.allow ?? []).map(({ rule }) => rule))
  const byFile = new Map(texts.map(({ file, matter }) => [file, new Set((matter.allow ?? []).map(({ rule }) => rule))]))
  return (file, rule) => everywhere.has(rule) || (byFile.get(file)?.has(rule) ?? false)
}
