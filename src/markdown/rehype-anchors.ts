import type { Root } from 'hast'
import type { Report } from './report.ts'
import { visitHtml } from './visit-nodes.ts'

/**
 * Collect the ids of a text, and report links within it that lead to none of them.
 *
 * @param anchors gains the ids, in reading order
 * @param sourceIds the page lists these as `#source-ID`
 */
export function rehypeAnchors(anchors: string[], sourceIds: readonly string[] | null, report: Report) {
  return (tree: Root): void => {
    const inPage: { target: string; at: Parameters<Report>[0]['at'] }[] = []
    visitHtml(tree, (element) => {
      if (element.type !== 'element') return undefined
      const { id, href } = element.properties
      if (typeof id === 'string') anchors.push(id)
      if (typeof href === 'string' && href.startsWith('#')) inPage.push({ target: href.slice(1), at: element })
      return undefined
    })
    const known = new Set([...anchors, ...(sourceIds ?? []).map((id) => `source-${id}`)])
    for (const { target, at } of inPage) {
      if (known.has(target) || known.has(decodeAnchor(target)) || isStatement(target)) continue
      report({ rule: 'broken-anchor', reason: `Nothing in this text is at "#${target}". ${listAnchors(anchors)}`, at })
    }
  }
}

// Statements are numbered when the site is joined; a text alone does not know how many it has.
function isStatement(target: string): boolean {
  return /^s\d+$/.test(target)
}

function decodeAnchor(target: string): string {
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}

function listAnchors(anchors: readonly string[]): string {
  const paragraphs = anchors.filter((id) => /^p\d+$/.test(id)).length
  const headings = anchors.filter((id) => !/^p\d+$|^fn(?:ref)?-/.test(id)).map((id) => `"#${id}"`)
  const range = paragraphs > 0 ? [paragraphs > 1 ? `"#p1" to "#p${paragraphs}"` : '"#p1"'] : []
  const all = [...range, ...headings]
  return all.length > 0 ? `It has ${all.join(', ')}.` : 'It has no anchors.'
}
