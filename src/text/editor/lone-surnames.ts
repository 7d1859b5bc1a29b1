import { ownBlocks, type Remark, type TextToReview } from './remark.ts'

/** Find people whom a text calls by their surname alone, and so says nothing about. */
export function findLoneSurnames({ prose, lone }: TextToReview): Remark[] {
  const blocks = ownBlocks(prose)
  const firsts = [...Map.groupBy(lone, ({ entry }) => entry)].map(([entry, all]) => ({
    entry,
    first: all.find(({ start: at }) => blocks.some(({ start, end }) => start <= at && at < end)),
  }))
  return firsts.flatMap(({ entry: { id, name }, first }): Remark[] => {
    if (!first) return []
    const reason = `"${prose.text.slice(first.start, first.end)}" stands here without "${name}", so the text names nobody.`
    const note = `Write the full name where it stands first, or list "${id}" in \`actors\`.`
    return [{ rule: 'surname-alone', reason, note, at: first.start }]
  })
}
