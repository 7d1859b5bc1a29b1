import type { CodeDigests } from '../content/code-digest.ts'
import { digestOf } from '../content/digest.ts'
import { writeEditorFiles } from '../content/editor-writer.ts'
import { readSettings } from '../content/load.ts'
import { listFiles } from '../content/snapshot.ts'
import { baseOf, openSite, type OpenOptions } from '../content/open-site.ts'
import { listCards } from '../model/views/card.ts'
import { nextChangeOf } from '../model/next-change.ts'
import { planSite, type PlannedEntry } from '../outputs/plan.ts'
import { searchRecords } from '../outputs/search-records.ts'
import { usedImages } from '../outputs/used-images.ts'
import type { Output } from '../publish/output.ts'
import { planPart, publishPart, type Part } from '../publish/part.ts'
import type { PlanEntry } from '../publish/plan-entry.ts'
import { shareOf } from '../publish/share.ts'
import type { BuildOptions, BuildRecord, Built } from './build-site.ts'
import { listPublicFiles } from './inputs.ts'
import { makeEntries } from './make.ts'
import { explainRenderDisk } from './render-failure.ts'
import { jobsFor, openRenderers, type Renderers } from './renderers.ts'

/** Load the site, plan it, make what is not in the output yet, and publish. */
export async function buildChanged(
  options: BuildOptions,
  output: Output,
  code: CodeDigests,
  inputs: string | undefined,
): Promise<Built> {
  let renderers: Renderers | undefined
  try {
    renderers = openRenderers(options.projectRoot, options.out)
    // Something changed, so that most likely a page did: Astro starts while the content is being read.
    const { settings } = readSettings(options.contentDir)
    if (settings)
      renderers.prepare(baseOf(settings, options.base), options.jobs ?? jobsFor(countCertain(options, output)))
    return await loadAndMake(options, { output, code, inputs, renderers })
  } catch (error) {
    throw explainRenderDisk(error) // what else is written explains its own disk, or does without
  } finally {
    await renderers?.stop()
  }
}

/** Count the pages that are to be rendered for certain: each text has one, and where nothing is known to be built, all are. */
function countCertain({ contentDir, clean }: BuildOptions, { record }: Output): number {
  return clean || record === undefined ? listFiles(contentDir).length : 1
}

interface BuildContext {
  output: Output
  code: CodeDigests
  inputs: string | undefined
  renderers: Renderers
}

async function loadAndMake(options: BuildOptions, { output, code, inputs, renderers }: BuildContext): Promise<Built> {
  const open: OpenOptions = { ...options, publicDir: `${options.projectRoot}/public`, version: code.compile }
  const { loaded, problems, desk, site, pages, outputs } = await openSite(open)
  writeEditorFiles(options.projectRoot, options.contentDir, loaded)
  if (!desk || !site || problems.some(({ severity }) => severity === 'error')) return { problems }
  const whole = planSite({
    pages,
    files: outputs,
    search: searchRecords(site),
    images: usedImages(site, loaded.images),
    cards: listCards(site),
    copies: listPublicFiles(options.projectRoot),
    code: code.render,
    base: site.base,
    digest: digestOf,
  })
  const until = nextChangeOf(desk, site)
  const record: BuildRecord = {
    ...(inputs !== undefined && { inputs }),
    now: site.now.toISOString(),
    ...(until && { until: until.toISOString() }),
    base: site.base,
    plan: [],
    texts: loaded.counts.texts,
  }
  const { held, plan, publish } = shareOut(options, whole)
  const comparison = output.compare(plan, { clean: options.clean })
  const draft = output.start(comparison)
  const awaited = new Set(comparison.make.map(({ path }) => path))
  const rendered = await makeEntries(
    held.filter(({ path }) => awaited.has(path)),
    { options, site, loaded, draft, renderers },
  )
  options.tell?.('Publishing')
  await publish(draft, { ...record, plan: plan.map(toRow) })
  return {
    problems,
    report: {
      ...loaded.counts,
      seconds: 0,
      views: pages.length,
      rendered,
      written: comparison.make.length,
      removed: comparison.remove.length + comparison.unknown.length,
      files: plan.length,
    },
  }
}

interface Share {
  /** What this build makes. */
  held: PlannedEntry[]
  /** What its output holds: `held`, and in a part its description. */
  plan: readonly PlanEntry[]
  publish: (draft: Parameters<typeof publishPart>[0], record: BuildRecord) => Promise<void>
}

/** Give what of the whole site this build makes: all of it, or one share. */
function shareOut({ share }: BuildOptions, whole: PlannedEntry[]): Share {
  if (!share) return { held: whole, plan: whole.map(toEntry), publish: (draft, record) => draft.publish(record) }
  const held = whole.filter((entry) => shareOfEntry(entry, share.of) === share.share)
  const part: Part = { ...share, inputs: digestOf(JSON.stringify(whole.map(toRow))), plan: whole.map(toEntry) }
  const entries = held.map(toEntry)
  return {
    held,
    plan: planPart(part, entries),
    publish: (draft, record) => publishPart(draft, part, entries, record),
  }
}

/** Folders and copies belong to the first share, all else to that of its path. */
function shareOfEntry({ path, folder, maker }: PlannedEntry, of: number): number {
  return folder === true || maker.by === 'copy' ? 1 : shareOf(path, of)
}

function toEntry({ path, key, folder }: PlannedEntry): PlanEntry {
  return { path, key, ...(folder && { folder }) }
}

function toRow({ path, key, folder }: PlanEntry): BuildRecord['plan'][number] {
  return folder ? [path, key, folder] : [path, key]
}
