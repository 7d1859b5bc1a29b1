import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { comparePlan, type Comparison } from './compare.ts'
import { digestOf } from './digest.ts'
import { startDraft, type Draft } from './draft.ts'
import { guardOutput, stampName, writeStamp, type Publisher } from './guard.ts'
import { takeLock } from './lock.ts'
import { readManifest } from './manifest.ts'
import { placeOf, type Place } from './place.ts'
import type { PlanEntry } from './plan-entry.ts'
import { explainDiskError, PublishError } from './publish-error.ts'
import { settle } from './swap.ts'

/** An output folder, held by this process until it is closed. One build publishes to it once. */
export interface Output {
  /** What the last `publish` was given; `undefined` where there was none, or what is known of it is damaged. */
  record: unknown
  /** Where the report of the last build goes, beside the output. */
  reportFile: string
  /**
   * Compare the output with a plan.
   *
   * @param options.clean count everything as to be made
   * @throws {PublishError} of paths that cannot be published
   */
  compare: (plan: readonly PlanEntry[], options?: { clean?: boolean }) => Comparison
  /** What stood there at the last `compare` although no build on record had made it; a folder ends in `/`. */
  readonly unknown: readonly string[]
  /** Start the next output. As soon as possible after `compare`: it works while pages are rendered. */
  start: (comparison: Comparison) => Draft
  /** Let go of the output; what was started and not published is dropped. */
  close: () => Promise<void>
}

/**
 * Open an output folder, which need not exist, and put right what an interrupted build left of it.
 *
 * @throws {PublishError} where it is not Dateline's, holds what people wrote, or is being published to
 */
export function openOutput(dir: string, publisher: Publisher = {}): Output {
  const place = placeOf(dir)
  guardOutput(place, publisher)
  const release = holdOutput(place)
  const manifest = readManifest(place.manifest)
  const stampText = writeStamp(place, publisher)
  // Also the stamp is an entry, so that it is compared, made and kept like a page.
  const stamp: PlanEntry = { path: stampName, key: digestOf(stampText) }
  let unknown: string[] = []
  let draft: Draft | undefined
  return {
    record: manifest?.record,
    reportFile: join(place.state, 'report.json'),
    compare: (plan, { clean = false } = {}) => {
      const comparison = comparePlan(place.out, clean ? undefined : manifest, [...plan, stamp])
      // To a clean build all is nobody's; what an earlier one made is not news.
      unknown = (clean ? comparePlan(place.out, manifest, [...plan, stamp]) : comparison).unknown
      const without = (entries: PlanEntry[]) => entries.filter((entry) => entry !== stamp)
      return { ...comparison, make: without(comparison.make), keep: without(comparison.keep) }
    },
    get unknown() {
      return unknown
    },
    start: (comparison) => {
      const isStamped = comparison.kept.files.has(stamp.path)
      draft = startDraft(place, isStamped ? comparison : { ...comparison, make: [...comparison.make, stamp] })
      if (!isStamped) draft.write(stamp.path, stampText)
      return draft
    },
    close: async () => {
      await draft?.stop()
      release()
    },
  }
}

/**
 * Put right what an interrupted build left of an output, for commands that only read it; answers its record, if any.
 *
 * Where a build is publishing at this moment, it does so itself; where the disk takes nothing, the output is read as it is.
 */
export function settleOutput(dir: string): unknown {
  const place = placeOf(dir)
  if (!existsSync(place.state)) return undefined
  try {
    holdOutput(place)()
  } catch (error) {
    if (!(error instanceof PublishError && ['locked', 'disk'].includes(error.rule))) throw error
  }
  return readManifest(place.manifest)?.record
}

function holdOutput(place: Place): () => void {
  let release: (() => void) | undefined
  try {
    mkdirSync(place.state, { recursive: true })
    release = takeLock(place.lock, place.name)
    settle(place)
    return release
  } catch (error) {
    release?.()
    throw explainDiskError(error, place.name)
  }
}
