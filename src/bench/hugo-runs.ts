import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { countOutput, writeFiles, type OutputCount } from './files.ts'
import type { Archive } from './generate.ts'
import { makeHugoSite } from './hugo.ts'
import { measureCommand, takeMedian, type Measurement } from './measure.ts'

export interface HugoResult {
  output: OutputCount
  cold: Measurement
  /** Once more over its own output: Hugo has no other way to bring a site up to date. */
  again: Measurement
}

/** Give the version of the hugo on this machine, if there is one. */
export function findHugo(): string | undefined {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

/** Measure Hugo on the same archive. */
export async function measureHugo({
  archive,
  folder,
  runs,
}: {
  archive: Archive
  folder: string
  runs: number
}): Promise<HugoResult> {
  writeFiles(folder, makeHugoSite(archive))
  const output = join(folder, 'public')
  const run = (): Promise<Measurement> => measureCommand({ command: 'hugo', args: ['--quiet'], cwd: folder })
  const cold: Measurement[] = []
  for (let index = 0; index < runs; index++) {
    rmSync(output, { recursive: true, force: true })
    cold.push(await run())
  }
  const again: Measurement[] = []
  for (let index = 0; index < runs; index++) again.push(await run())
  const result = { output: countOutput(output), cold: takeMedian(cold), again: takeMedian(again) }
  rmSync(folder, { recursive: true, force: true })
  return result
}
