import type { Remark, TextToReview } from './remark.ts'

/** Find captions of pictures in the text that do not say whose picture it is. */
export function findCaptionsWithoutCredit({ prose }: TextToReview): Remark[] {
  return prose.blocks.flatMap(({ kind, start, end }): Remark[] => {
    if (kind !== 'caption' || credit.test(prose.text.slice(start, end))) return []
    const note = 'End the caption with it: "Photo: Name".'
    return [{ rule: 'no-credit', reason: 'The caption does not say whose picture it is.', note, at: start }]
  })
}

const credit =
  /©|\b(?:photo(?:graph)?|picture|image|drawing|graphic|graph|chart|map|source|credit|courtesy|illustration|screenshot)s?\b[^.]*(?::|\bby\b|\bof\b)|\bcourtesy\b|\/|\(\p{Lu}/iu
