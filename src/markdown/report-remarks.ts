import type { Remark } from '../text/editor/remark.ts'
import { toSource } from './read-prose.ts'
import type { ReadText } from './read-text.ts'

/** Turn what an editor would ask into warnings with their places. */
export function reportRemarks(read: ReadText, remarks: readonly Remark[]): void {
  for (const { rule, reason, note, at } of remarks) {
    const { text, blocks } = read.prose
    const summary = blocks.find(({ kind, start, end }) => kind === 'summary' && start <= at && at < end)
    const shared = { rule, reason, note, severity: 'warning' as const }
    if (summary) {
      const upTo = text.slice(summary.start, at + 1)
      read.reporter.problems.push({ file: read.reporter.file, ...shared, path: ['summary'], upTo })
    } else read.reporter.report({ ...shared, at: findInSource(read, at) })
  }
}

/** Find the place of an offset; a caption is the title of its image, and has none of its own. */
function findInSource(read: ReadText, at: number): number | undefined {
  const segment = read.segments.find(({ start, end }) => start <= at && at < end)
  return segment && !segment.node.position
    ? Math.max(read.source.indexOf(segment.node.value), 0)
    : toSource(read, read.source, at)
}
