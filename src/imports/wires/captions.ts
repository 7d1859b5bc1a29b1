import type { WireParagraph } from './paragraphs.ts'
import { isCaption, isCredit } from './parts.ts'
import type { Reading } from './reading.ts'

/** Take captions, each once. @returns the paragraphs to which one was attached */
export function takeCaptions(reading: Reading): Set<WireParagraph> {
  const before = new Set<WireParagraph>()
  const kept: WireParagraph[] = []
  for (const [index, paragraph] of reading.rest.entries()) {
    const { text, attached } = paragraph
    const isTitle = kept.length === 0
    if (isCredit(text) && attached && kept.length > 1) {
      addCaption(reading, `${kept.pop()!.text} ${text}`, paragraph)
    } else if (!isTitle && (isCaption(text) || isCredit(text))) {
      if (attached) before.add(kept.at(-1)!)
      addCaption(reading, text, paragraph)
    } else kept.push(reading.rest[index]!)
  }
  reading.rest = kept
  return before
}

function addCaption({ captions, notes }: Reading, text: string, { line }: WireParagraph): void {
  if (!captions.includes(text)) captions.push(text)
  else notes.push(`The caption of line ${line} was given before: it is kept once.`)
}
