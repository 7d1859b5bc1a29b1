import type { Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { isPlaceholder, leftoversHeading } from '../model/placeholder.ts'
import type { Report } from './report.ts'
import { visitMarkdown } from './visit-nodes.ts'

/** Report paragraphs and headings that only say that something is to be written there, and what an import left over; a warning, as for a draft. */
export function remarkPlaceholders(report: Report) {
  return (tree: Root): void => {
    visitMarkdown(tree, (block) => {
      if (block.type !== 'paragraph' && block.type !== 'heading') return undefined
      if (block.type === 'heading' && toString(block) === leftoversHeading) {
        const reason = `What stands below "${leftoversHeading}" is not sorted out.`
        const note = 'Take from it what belongs into the text, and delete the section.'
        report({ rule: 'leftovers', severity: 'warning', reason, note, at: block })
      }
      const [first] = block.children
      if (first?.type === 'text' && isPlaceholder(first.value)) {
        const reason = `A ${block.type} is still to be written.`
        report({
          rule: 'placeholder',
          severity: 'warning',
          reason,
          note: 'Write it in the place of "TODO".',
          at: block,
        })
      }
      return 'skip'
    })
  }
}
