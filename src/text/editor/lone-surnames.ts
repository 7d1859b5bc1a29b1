import { isSaidVerb } from '../said-verbs.ts'
import { isJudgingVerb } from './attributing-words.ts'
import { opensSentence, ownBlocks, type Remark, type TextToReview } from './remark.ts'

/** Find people whom a text calls by their surname alone, and so says nothing about. */
export function findLoneSurnames({ prose, lone }: TextToReview): Remark[] {
  const blocks = ownBlocks(prose)
  const firsts = [...Map.groupBy(lone, ({ entry }) => entry)].map(([entry, all]) => ({
    entry,
    first: all.find((one) =>
      blocks.some(
        ({ start, end }) =>
          start <= one.start &&
          one.start < end &&
          isPerson(prose.text.slice(start, end), one.start - start, one.end - start),
      ),
    ),
  }))
  return firsts.flatMap(({ entry: { id, name }, first }): Remark[] => {
    if (!first) return []
    const reason = `"${prose.text.slice(first.start, first.end)}" stands here without "${name}", so the text names nobody.`
    const note = `Write the full name where it stands first, or list "${id}" in \`actors\`.`
    return [{ rule: 'surname-alone', reason, note, at: first.start }]
  })
}

/**
 * Tell whether a surname stands for somebody: many are words as well, or parts of other names.
 *
 * Not the Bush era, the Gates of Vienna, Major General. First in a sentence, where every word has a capital (Rice exports fell), it must
 * own something, or do what only people do.
 */
function isPerson(block: string, start: number, end: number): boolean {
  const after = block.slice(end)
  if (/\bthe $/i.test(block.slice(0, start)) || /^(?:-| of\b| \p{Lu})/u.test(after)) return false
  if (!opensSentence(block, start)) return true
  const [, verb = ''] = /^ (\p{L}+)/u.exec(after) ?? []
  return /^(?:[’']s\b|, who\b)/.test(after) || isSaidVerb(verb) || isJudgingVerb(verb) || personal.test(verb)
}

const personal =
  /^(?:refused|met|meets|visited|visits|flew|flies|went|returned|resigned|wants|wanted|tried|tries|knew|knows|took|gave|gives|sent|signed|hoped|planned|plans)$/
