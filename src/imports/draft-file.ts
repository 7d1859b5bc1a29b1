import { Document, isScalar, visit } from 'yaml'
import type { Day } from '../model/day.ts'
import { proposeId } from '../model/propose-id.ts'
import type { ImportedText } from './imported-text.ts'
import { writeLeftovers } from './markdown-blocks.ts'

/** The heading above what had no place. */
export const leftoversHeading = 'Left over from the import'

/** Write an imported text as the file of a draft. */
export function writeDraft({ matter, body, leftovers, guessed }: ImportedText): string {
  const front = {
    ...Object.fromEntries(keys.flatMap((key) => (matter[key] === undefined ? [] : [[key, matter[key]]]))),
    draft: true,
    ...(guessed.length > 0 && { unconfirmed: guessed }),
  }
  const parts = [body, ...(leftovers.length > 0 ? [`## ${leftoversHeading}`, writeLeftovers(leftovers)] : [])]
  return `---\n${writeYaml(front)}---\n\n${parts.filter((part) => part !== '').join('\n\n')}\n`
}

const keys = [
  'title',
  'date',
  'summary',
  'dateline',
  'byline',
  'actors',
  'topics',
  'sources',
  'image',
  'redirects',
  'lang',
] as const satisfies (keyof ImportedText['matter'])[]

function writeYaml(front: Record<string, unknown>): string {
  const document = new Document(front, { aliasDuplicateObjects: false })
  visit(document, {
    Seq: (_, list) => {
      list.flow = list.items.every((item) => isScalar(item) && String(item.value).length <= 40)
    },
  })
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false })
}

/**
 * Give the id that a text's file is named by: its day, and the first words of its title.
 *
 * @example
 * draftId('2011-10-27', 'Talks over NATO radar ‘going nowhere’: Russia') //=> '2011-10-27-talks-over-nato-radar-going-nowhere-russia'
 */
export function draftId(day: Day, title: string): string {
  const words = (proposeId(title) ?? 'untitled').split('-')
  while (words.length > 1 && words.join('-').length > 60) words.pop()
  return `${day}-${words.join('-').slice(0, 60)}`
}
