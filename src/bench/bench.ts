import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeComparison, writeTable } from './bench-table.ts'
import { measureDateline, type DatelineResult } from './dateline-runs.ts'
import { generateArchive } from './generate.ts'
import { findHugo, measureHugo, type HugoResult } from './hugo-runs.ts'
import type { ScenarioName } from './scenarios.ts'

export interface BenchOptions {
  /** Numbers of briefings, one archive for each. */
  size: readonly number[]
  /** How often each is measured; the median is told. */
  runs: number
  seed?: number
  /** Where to write the result as JSON; `.dateline/bench.json` unless given. */
  json?: string
  /** Measure these only. */
  only?: readonly ScenarioName[]
  /** Leave peers out. */
  alone?: boolean
}

/** All that was measured of one archive. */
export interface BenchResult {
  size: number
  runs: number
  dateline: DatelineResult
  hugo?: HugoResult
}

/** Measure builds of generated archives, print tables, and write all figures as JSON. */
export async function runBench(options: BenchOptions, print: (line: string) => void): Promise<BenchResult[]> {
  const { size: sizes, runs, json = join(projectRoot, '.dateline/bench.json') } = options
  const hugo = options.alone === true ? undefined : findHugo()
  if (hugo === undefined && options.alone !== true) print('No hugo on this machine: Dateline is measured alone.')
  const results: BenchResult[] = []
  for (const size of sizes) {
    print(`${size} briefings, median of ${runs}`)
    results.push(await measureSize(size, options, hugo))
    print(writeTable(results.at(-1)!))
  }
  const comparison = writeComparison(results)
  if (comparison !== undefined) print(comparison)
  mkdirSync(dirname(json), { recursive: true })
  writeFileSync(json, `${JSON.stringify({ hugo, results }, null, 2)}\n`)
  print(`Written to ${json}`)
  return results
}

const projectRoot = fileURLToPath(new URL('../..', import.meta.url))

async function measureSize(size: number, options: BenchOptions, hugo: string | undefined): Promise<BenchResult> {
  const { runs, seed = 1, only } = options
  // Inside the project: Astro keeps the bundle of an outside `outDir` in a folder that all builds share. The same folder
  // each time, since every content folder has a compiled cache of its own that would stay behind.
  const folder = join(projectRoot, '.dateline/bench', String(size))
  rmSync(folder, { recursive: true, force: true })
  try {
    const archive = generateArchive({ size, seed })
    // The peer goes first: the archive changes under Dateline's edits.
    const peer = hugo === undefined ? undefined : await measureHugo({ archive, folder: join(folder, 'hugo'), runs })
    const dateline = await measureDateline({ archive, folder, projectRoot, runs, seed, ...(only && { only }) })
    return { size, runs, dateline, ...(peer && { hugo: peer }) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
