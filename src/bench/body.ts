import { capitalise } from './grammar.ts'
import type { Random } from './random.ts'
import type { Voice } from './voice.ts'

/** What a body may refer to. */
export interface BodyGiven {
  /** Ids of the briefing's sources. */
  sources: readonly string[]
  /** Ids of earlier briefings that readers may see. */
  earlier: readonly string[]
  words: number
}

/** Write the body of a briefing: paragraphs with citations and quotations, now and then a heading, list, table or note. */
export function writeBody(random: Random, voice: Voice, given: BodyGiven): string {
  const blocks: string[] = []
  const headed = given.words > 350 && random.chance(0.45)
  let left = given.words
  while (left > 0) {
    const wanted = headed && blocks.length > 2 && blocks.length % 5 === 3
    if (wanted) blocks.push(`## ${capitalise(voice.phrase('heading'))}`)
    const block = writeBlock(random, voice, given, blocks.length)
    blocks.push(block)
    left -= countWords(block)
  }
  if (random.chance(0.04)) blocks[0] = addNote(blocks, voice)
  return `${blocks.join('\n\n')}\n`
}

/** Count words as a desk does: by the spaces between them. */
export function countWords(text: string): number {
  let count = 1
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) count += 1
  return count
}

function writeBlock(random: Random, voice: Voice, given: BodyGiven, index: number): string {
  const roll = random.next()
  if (index > 1 && roll < 0.03) return writeList(random, voice)
  if (index > 1 && roll < 0.04) return writeTable(random, voice)
  if (index > 1 && roll < 0.05) return `> ${voice.sentence('quote')}\n>\n> ${voice.sentence('claim')}`
  if (index > 0 && roll < 0.33) return writeQuotation(random, voice, given)
  const rule = roll > 0.85 ? 'background' : 'sentence'
  const sentences = Array.from({ length: random.int(2, 4) }, () => voice.sentence(rule))
  if (given.earlier.length > 0 && random.chance(0.08)) {
    sentences.push(`This desk [reported it earlier](briefing:${random.pick(given.earlier)}).`)
  }
  return sentences.map((sentence) => (random.chance(0.35) ? sentence + cite(random, given) : sentence)).join(' ')
}

function writeQuotation(random: Random, voice: Voice, given: BodyGiven): string {
  const words = capitalise(voice.phrase('quote'))
  const speaker = voice.call(voice.speaker())
  const said = voice.phrase('said')
  const lead = voice.sentence('sentence')
  const reference = cite(random, given)
  return random.pick([
    `“${words},” ${speaker} ${said}.${reference} ${lead}`,
    `${lead} “${words},” ${speaker} ${said}.${reference}`,
    `${capitalise(speaker)} said: “${words}.”${reference} ${lead}`,
    `“${words},” said ${speaker}.${reference} “${capitalise(voice.phrase('quote'))}.” ${lead}`,
  ])
}

function writeList(random: Random, voice: Voice): string {
  const items = Array.from({ length: random.int(3, 5) }, () => `- ${voice.sentence('keyPoint')}`)
  return [`${voice.sentence('sentence').slice(0, -1)}:`, '', ...items].join('\n')
}

function writeTable(random: Random, voice: Voice): string {
  const rows = Array.from(
    { length: random.int(3, 6) },
    () => `| ${capitalise(voice.phrase('objects'))} | ${random.int(2, 90)} | ${random.int(2, 90)} |`,
  )
  return ['| Counted | Last year | This year |', '| --- | ---: | ---: |', ...rows].join('\n')
}

function addNote(blocks: string[], voice: Voice): string {
  blocks.push(`[^count]: ${voice.sentence('background')}`)
  return `${blocks[0]!}[^count]`
}

function cite(random: Random, { sources }: BodyGiven): string {
  return `[${random
    .sample(sources, random.chance(0.1) ? 2 : 1)
    .map((id) => `@${id}`)
    .join('; ')}]`
}
