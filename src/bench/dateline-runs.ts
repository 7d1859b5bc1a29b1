import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { applyChanges } from './edits.ts'
import { countOutput, writeFiles, type OutputCount } from './files.ts'
import type { Archive } from './generate.ts'
import { measureCommand, medianOf, takeMedian, type Measurement } from './measure.ts'
import { seedRandom } from './random.ts'
import { scenarios, type ScenarioName } from './scenarios.ts'

/** What `build` says of itself in its `report.json`. */
export interface BuildCounts {
  texts: number
  compiled: number
  views: number
  rendered: number
  written: number
  removed: number
}

export interface ScenarioResult extends Measurement {
  counts: BuildCounts
}

export interface DatelineResult {
  output: OutputCount
  scenarios: Partial<Record<ScenarioName, ScenarioResult>>
}

export interface DatelineGiven {
  /** Changes with every edit. */
  archive: Archive
  folder: string
  projectRoot: string
  runs: number
  seed: number
  only?: readonly ScenarioName[]
}

/** Measure `build`: cold, with nothing changed, and after edits that each stand on the ones before. */
export async function measureDateline(given: DatelineGiven): Promise<DatelineResult> {
  const { archive, folder, runs, seed, only } = given
  const content = join(folder, 'content')
  const random = seedRandom(seed).fork('edits')
  const isWanted = (name: ScenarioName): boolean => only === undefined || only.includes(name)
  writeFiles(content, archive)
  const result: DatelineResult = { output: { files: 0, bytes: 0 }, scenarios: {} }

  const cold = await repeat(isWanted('cold') ? runs : 1, () => {
    removeOutput(folder)
    return runBuild(given, ['--clean'])
  })
  if (isWanted('cold')) result.scenarios.cold = cold
  result.output = countOutput(join(folder, 'site'))

  for (const [name, edit] of Object.entries(scenarios) as [ScenarioName, (typeof scenarios)[ScenarioName]][]) {
    if (name === 'cold' || !isWanted(name)) continue
    result.scenarios[name] = await repeat(runs, () => {
      const changes = edit?.(archive, random) ?? new Map<string, string>()
      applyChanges(archive, changes)
      writeFiles(content, changes)
      return runBuild(given, [])
    })
  }
  return result
}

function removeOutput(folder: string): void {
  for (const path of ['site', '.dateline']) rmSync(join(folder, path), { recursive: true, force: true })
}

async function runBuild({ folder, projectRoot }: DatelineGiven, flags: readonly string[]): Promise<ScenarioResult> {
  const args = ['src/cli/dateline.mjs', 'build', '--content', join(folder, 'content'), '--out', join(folder, 'site')]
  const measured = await measureCommand({ command: process.execPath, args: [...args, ...flags], cwd: projectRoot })
  const counts = JSON.parse(readFileSync(join(folder, '.dateline/outputs/site/report.json'), 'utf8')) as BuildCounts
  return { ...measured, counts }
}

async function repeat(runs: number, run: () => Promise<ScenarioResult>): Promise<ScenarioResult> {
  const all: ScenarioResult[] = []
  for (let index = 0; index < runs; index++) all.push(await run())
  const count = (key: keyof BuildCounts): number => medianOf(all.map(({ counts }) => counts[key]))
  return {
    ...takeMedian(all),
    counts: {
      texts: count('texts'),
      compiled: count('compiled'),
      views: count('views'),
      rendered: count('rendered'),
      written: count('written'),
      removed: count('removed'),
    },
  }
}
