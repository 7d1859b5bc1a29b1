import type { WireParagraph } from './paragraphs.ts'
import { countWords } from '../shapes.ts'
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

/** Tell whether a paragraph stands below a picture. */
export function isCaption(text: string): boolean {
  if (countWords(text) > 110 || isSaid.test(text)) return false
  return captionLabel.test(text) || creditAtEnd.test(text) || filePhoto.test(text)
}

/** Tell whether a line says only whose picture it is. */
function isCredit(text: string): boolean {
  return countWords(text) <= 8 && (creditAtEnd.exec(text)?.index === 0 || /^©\s/.test(text))
}

// Photo-reconnaissance is none.
const captionLabel =
  /^(?:(?:file )?(?:photo|picture|caption|image|pic)(?: caption)?(?:\s?[:|]\s?|\s[–—-]\s)\S|FILE\s?[–—-]+\s)/i
const photo = '(?:photo|picture|photograph|image)s?'
const kind = `(?:[\\w.,]+ ){0,4}(?:file|handout|undated|archive) ${photo}\\b`
/**
 * In this file photo, …; This undated photo shows …; An envoy is seen in this file photo; … (file photo). What was said or
 * seen before is a report of it: "Commanders had seen the file photo."
 */
const filePhoto = new RegExp(
  `^(?:in )?this ${kind}|^(?!.*\\b(?:said|told|asked|added|saw|had|was|were|did)\\b.* in this ).* in this ${kind}|` +
    `(?:[.!?…]["”’]? |[,(–—-] ?)file (?:photo|picture)\\)?\\.?$`,
  'i',
)
/** A sentence that ends with who says it: "Image: that is all", said an envoy. */
const isSaid = /[,!?]["”’]? (?:(?:said|says) [^.,:;]{1,60}|[^.,:;]{1,60} (?:said|says))\.$/

const house = '(?:REUTERS|Reuters|AP|AFP|EPA|DHA|AA|TASS|ITAR-TASS|RIA Novosti|Xinhua|Getty Images|US Navy|DoD|NATO)'
const photographer = "(?:/[\\p{L}. '’-]{2,40}(?:, (?:File|FILE))?)"
/** Behind a sentence or in brackets: "satellite images of North Korea" are part of one. */
const creditAtEnd = new RegExp(
  `(?:^|(?<=[.!?]["”’)]* )|(?<= )(?=[([]))[([]?(?:${house} (?:[Pp]hotos?|PHOTOS?|[Ii]mages?)${photographer}?|${house}${photographer}|` +
    `(?:[Pp]hoto|PHOTO|[Pp]hotograph|[Ii]mage|[Pp]icture)s?(?: [Cc]redit| courtesy)?(?:: ?\\p{L}|(?: by | of )\\p{Lu})[\\p{L}.,/ '’-]{1,50}|` +
    `(?:\\p{Lu}[\\p{L}.]+ ){1,3}[Pp]hoto|Getty Images|${house} via ${house})\\.?[)\\]]?$`,
  'u',
)
