import GithubSlugger from 'github-slugger'
import type { Heading, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Report } from './report.ts'
import { visitMarkdown } from './visit-nodes.ts'

/** Ids that the rest of the page needs: paragraphs, statements, sources, footnotes, and its furniture. */
const taken = /^(?:p|s)\d+$|^(?:source|fn|fnref|page)-/

/**
 * Give headings their level and their anchor.
 *
 * The title of the page is its only `h1`, so a body starts at `h2`; no level is skipped on the way down.
 */
export function remarkHeadings(report: Report) {
  return (tree: Root): void => {
    const slugger = new GithubSlugger()
    const outline: Heading['depth'][] = []
    visitMarkdown(tree, (heading) => {
      if (heading.type !== 'heading') return undefined
      const written = heading.depth
      while ((outline.at(-1) ?? 0) >= written) outline.pop()
      const level = Math.min(outline.length + 2, 6) as Heading['depth']
      outline.push(written)
      const fault = describeFault(written, level)
      if (fault) report({ rule: 'heading-level', ...fault, severity: 'warning', at: heading })
      heading.depth = level
      heading.data = { ...heading.data, anchor: makeAnchor(slugger, toString(heading)) }
      return 'skip'
    })
  }
}

function describeFault(written: number, level: number): { reason: string } | undefined {
  const reason = `A heading of level ${written} ("${'#'.repeat(written)}")`
  if (written === 1)
    return { reason: `${reason} is the title’s alone. Write "##", and one "#" more in all headings below it.` }
  if (level < written) return { reason: `${reason} skips a level. Write "${'#'.repeat(level)}".` }
  return undefined
}

function makeAnchor(slugger: GithubSlugger, words: string): string {
  const anchor = slugger.slug(words)
  if (/^(?:-\d+)?$/.test(anchor)) return slugger.slug('section')
  return taken.test(anchor) ? slugger.slug(`section-${anchor}`) : anchor
}
