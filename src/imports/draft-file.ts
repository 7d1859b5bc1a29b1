import { Document, isScalar, visit } from 'yaml'
import { leftoversHeading } from '../model/placeholder.ts'
import type { ImportedText } from './imported-text.ts'
import { writeLeftovers } from './markdown-blocks.ts'

/** Write an imported text as the file of a draft. */
export function writeDraft({ matter, body, leftovers, guessed }: ImportedText): string {
  const front = {
    ...Object.fromEntries(keys.flatMap((key) => (isEmpty(matter[key]) ? [] : [[key, matter[key]]]))),
    draft: true,
    ...(guessed.length > 0 && { unconfirmed: guessed }),
  }
  const parts = [body, ...(leftovers.length > 0 ? [`## ${leftoversHeading}`, writeLeftovers(leftovers)] : [])]
  return `---\n${writeYaml(front)}---\n\n${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0)
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
  'updated',
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
