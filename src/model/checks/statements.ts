import type { CompiledText } from '../facts.ts'
import type { Problem } from '../problem.ts'
import { pairStatements } from '../statements.ts'

/** Find statements of front matter that come to nothing: the text has not their words, and they name no speaker. */
export function checkStatements(text: CompiledText<'briefing'>): Problem[] {
  return pairStatements(text).flatMap(({ read, written, words, index }): Problem[] => {
    if (read || written === undefined || index === undefined) return []
    const place = { file: text.file, path: ['statements', index, 'words'] }
    const begin = words.join(' … ').slice(0, 60)
    if (written.withhold === true) {
      const reason = `Nothing is withheld: "${begin}" is not read as a statement of the text.`
      const note = 'Write the words as they stand between quotation marks, or delete this entry.'
      return [{ ...place, severity: 'warning', rule: 'nothing-withheld', reason, note }]
    }
    if (written.speaker !== undefined) return []
    const reason = `Nobody knows who said "${begin}": it is not read as a statement of the text.`
    const note = 'Add `speaker`, or write the words as they stand between quotation marks.'
    return [{ ...place, severity: 'error', rule: 'no-speaker', reason, note }]
  })
}
