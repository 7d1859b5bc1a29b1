import type { BenchResult } from './bench.ts'
import type { OutputCount } from './files.ts'
import type { Measurement } from './measure.ts'

/** Write what was measured of one archive as a table for the terminal. */
export function writeTable({ dateline, hugo }: BenchResult): string {
  const rows = Object.entries(dateline.scenarios).map(([name, { counts, ...measured }]) => [
    name,
    ...writeMeasured(measured),
    ...[counts.texts, counts.compiled, counts.views, counts.rendered, counts.written, counts.removed].map(String),
    hugo === undefined ? '–' : (measured.seconds / hugo[name === 'cold' ? 'cold' : 'again'].seconds).toFixed(2),
  ])
  const peers =
    hugo === undefined
      ? []
      : [
          ['Hugo, cold', ...writeMeasured(hugo.cold)],
          ['Hugo, again', ...writeMeasured(hugo.again)],
        ]
  const outputs = [
    `Dateline: ${writeOutput(dateline.output)}`,
    ...(hugo === undefined ? [] : [`Hugo: ${writeOutput(hugo.output)}`]),
  ]
  return [...alignColumns([head, ...rows, ...peers]), ...outputs, ''].join('\n')
}

/** Write how much longer a briefing takes in the largest archive than in the smallest; undefined for one archive. */
export function writeComparison(results: readonly BenchResult[]): string | undefined {
  const bySize = results.filter(({ dateline }) => dateline.scenarios.cold !== undefined).sort((a, b) => a.size - b.size)
  const [small, large] = [bySize[0], bySize.at(-1)]
  if (small === undefined || large === undefined || small.size === large.size) return undefined
  const perBriefing = ({ size, dateline }: BenchResult): number => (dateline.scenarios.cold!.seconds / size) * 1000
  const [few, many] = [perBriefing(small), perBriefing(large)]
  return `Cold, a briefing: ${few.toFixed(2)} ms at ${small.size}, ${many.toFixed(2)} ms at ${large.size}: ${(many / few).toFixed(2)} times as long`
}

const head = ['', 'seconds', 'peak MB', 'texts', 'compiled', 'views', 'rendered', 'written', 'removed', '× Hugo']

function writeMeasured({ seconds, peakBytes }: Measurement): string[] {
  return [seconds.toFixed(2), peakBytes === undefined ? 'unknown' : (peakBytes / 1e6).toFixed(0)]
}

function writeOutput({ files, bytes }: OutputCount): string {
  return `${files} files, ${(bytes / 1e6).toFixed(1)} MB`
}

/** Pad cells: the first column to the left, numbers to the right. */
function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd(),
  )
}
