import { digestCode, type CodeDigests } from '../content/code-digest.ts'
import type { Problem } from '../model/problem.ts'
import { openOutput, type Output } from '../publish/output.ts'
import type { PlanEntry } from '../publish/plan-entry.ts'
import { PublishError } from '../publish/publish-error.ts'
import { digestInputs } from './inputs.ts'

export interface BuildOptions {
  projectRoot: string
  contentDir: string
  cachePath: string
  out: string
  drafts: boolean
  clean: boolean
  base?: string
  now?: string
  /** Processes that render; by the number of pages unless given. */
  jobs?: number
  /** Told what takes long, and how much of it is done. */
  tell?: (step: string, done?: string) => void
  /** Build one share of the site, as a part for `assemble`. */
  share?: { share: number; of: number }
}

/** What a build did, for people and for measuring. */
export interface BuildReport {
  seconds: number
  texts: number
  compiled: number
  /** Views made for the plan. */
  views: number
  rendered: number
  written: number
  removed: number
  /** What was removed although no build on record had made it; a folder ends in `/`. */
  unknown?: readonly string[]
  /** All files and folders of the output. */
  files: number
}

export interface Built {
  problems: Problem[]
  /** Absent where errors kept the build from starting. */
  report?: BuildReport
}

export interface BuildResult extends Built {
  /** Where the report is kept, beside the output. */
  reportFile?: string
  /** Why the output folder may not be replaced: then the content was only checked. */
  refused?: string
}

/** What an output remembers of its last build, so that the next can see that nothing changed. */
export interface BuildRecord {
  inputs?: string
  /** The build's *now*, and until when the same inputs give the same site. */
  now: string
  until?: string
  /** The path below which the site was built to stand. */
  base: string
  plan: [path: string, key: string, folder?: true][]
  texts: number
}

/**
 * Check, plan, render what changed, and publish: the whole of `npm run build`.
 *
 * Where nothing changed since the last build, that is seen before anything is read.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const started = performance.now()
  const { projectRoot, contentDir, base, drafts, now, share } = options
  const code = digestCode(projectRoot)
  const output = tryOutput(options)
  if (output instanceof PublishError) return { problems: await findProblems(options, code), refused: output.message }
  try {
    const inputs = digestInputs(projectRoot, contentDir, code, { base, drafts, now, share })
    const unchanged = options.clean ? undefined : reportUnchanged(output, inputs, now)
    const result = unchanged ?? (await (await import('./build-changed.ts')).buildChanged(options, output, code, inputs))
    if (result.report) {
      result.report.seconds = (performance.now() - started) / 1000
      result.report.unknown = output.unknown
    }
    return { ...result, reportFile: output.reportFile }
  } finally {
    await output.close()
  }
}

/** Open the output; answers why, where that is not empty and not what this build may replace. */
function tryOutput({ projectRoot, contentDir, out, drafts, share }: BuildOptions): Output | PublishError {
  try {
    return openOutput(out, {
      project: projectRoot,
      sources: [contentDir, `${projectRoot}/public`, `${projectRoot}/src`],
      holds: share ? 'part' : drafts ? 'drafts' : 'site',
    })
  } catch (error) {
    if (error instanceof PublishError && error.rule === 'foreign-output') return error
    throw error
  }
}

async function findProblems(options: BuildOptions, code: CodeDigests): Promise<Problem[]> {
  const { openSite } = await import('../content/open-site.ts')
  const publicDir = `${options.projectRoot}/public`
  return (await openSite({ ...options, publicDir, version: code.compile })).problems
}

/** Report that nothing is to be done, if the inputs are those of the last build and the output is as that left it. */
function reportUnchanged(output: Output, inputs: string | undefined, now: string | undefined): Built | undefined {
  const record = output.record as BuildRecord | undefined // what bears its own digest was written by us
  if (inputs === undefined || record?.inputs !== inputs) return undefined
  const clock = new Date().toISOString()
  if (now === undefined && (clock < record.now || (record.until !== undefined && clock >= record.until)))
    return undefined
  const plan = record.plan.map(([path, key, folder]): PlanEntry => ({ path, key, ...(folder && { folder }) }))
  if (!output.compare(plan).unchanged) return undefined
  const nothing = { compiled: 0, views: 0, rendered: 0, written: 0, removed: 0 }
  return { problems: [], report: { ...nothing, seconds: 0, texts: record.texts, files: plan.length } }
}
