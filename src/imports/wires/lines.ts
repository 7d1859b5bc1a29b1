import { endsSentence } from '../shapes.ts'

/** A line of a wire text. */
export interface Line {
  text: string
  number: number
  /** In columns. */
  indent: number
  columns: boolean
  /** What gaps part, as in a row of a table. */
  cells: string[]
  /** The same, and what no gap parts, with the place of each. */
  parts: LinePart[]
  /** What wide gaps part, as left and right in a letterhead. */
  sides: string[]
  quoted: boolean
}

/** A part of a line between gaps, with the columns where it begins and ends. */
export interface LinePart {
  text: string
  start: number
  end: number
}

/** Read the lines of a text. */
export function readLines(source: string): Line[] {
  return source
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|[\n\v\f]/)
    .map((text, index) => {
      const columns = /\S(?: {3,}|\t\s*)\S|[^\s.!?"”’'] {2}\d/.test(text)
      const bare = text.replace(quote, '').trim()
      const parts = splitParts(text.replace(quote, ''))
      return {
        text: cleanLine(bare),
        number: index + 1,
        indent: /^\s*/.exec(text)![0].replaceAll('\t', '        ').length,
        columns,
        parts,
        cells: columns ? parts.map((part) => part.text) : [],
        sides: bare.split(/ {5,}|\t+/).map(cleanLine),
        quoted: quote.test(text),
      }
    })
}

function splitParts(line: string): LinePart[] {
  return Array.from(expandTabs(line).matchAll(/\S+(?: \S+)*/g), ({ 0: text, index }) => ({
    text: cleanLine(text),
    start: index,
    end: index + text.length,
  }))
}

function expandTabs(line: string): string {
  return line.split('\t').reduce((before, part) => `${before.padEnd(Math.floor(before.length / 8) * 8 + 8)}${part}`)
}

// A typewriter's control characters, and spaces that no reader sees.
function cleanLine(text: string): string {
  return text
    .replace(/^\^(.*?)[<=]?$/, '$1') // so AP marks headline and byline
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F\u200B\uFEFF]/g, '')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim()
}

/** Part lines at blank ones, at lines across the paper, and where a quotation begins or ends. */
export function splitBlocks(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [[]]
  for (const line of lines) {
    if (line.text === '') blocks.push([])
    else if (rule.test(line.text)) blocks.push([line], [])
    else if ((blocks.at(-1)!.at(-1) ?? line).quoted !== line.quoted) blocks.push([line])
    else blocks.at(-1)!.push(line)
  }
  return blocks.filter(({ length }) => length > 0)
}

/** Part what stands left and right in a letterhead. */
export function splitColumns(line: Line): Line[] {
  return line.sides.map((text) => ({ ...line, text, columns: false }))
}

/** What stands before a line that a mail quotes. */
const quote = /^>(?: +(?=\S)| *$)/

/** A line across the paper. */
const rule = /^[-–—_*=#~]{5,}$/

/** So far beyond the edge a line may run that was wrapped there. */
const slack = 20

/** Find the column at which the lines of a text are wrapped; undefined where a line is a paragraph. */
export function findWidth(blocks: readonly Line[][]): number | undefined {
  // A headline above its byline, or above a paragraph that is one line, looks full too, and is not wrapped.
  const inner = blocks.flatMap((block) =>
    endsSentence(block.at(-1)!.text)
      ? block.slice(0, -1).map((line, index) => ({ line, next: block[index + 1]! }))
      : [],
  )
  const short = inner.filter(({ line }) => line.text.length >= 35 && line.text.length <= 132)
  if (short.length === 0 || inner.filter(({ line }) => line.text.length > 132).length > inner.length * 0.3)
    return undefined
  // A wrapped line seldom ends where a sentence does.
  const ended = short.filter(({ line }) => endsSentence(line.text)).length
  if (ended > short.length * 0.6) return undefined
  const lengths = short.map(({ line }) => line.text.length).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.95)]!
  const full = short.filter(({ line, next }) => next.text.length <= width + slack && isFull(line, next, width)).length
  return width >= 40 && full >= short.length * 0.5 ? width : undefined
}

/** Tell whether the next line's first word would not have fitted; typists break a little earlier at times. */
export function isFull(line: Line, next: Line, width: number): boolean {
  if (line.text.length > width + slack) return false
  return line.text.length + 1 + next.text.split(' ')[0]!.length >= width - 8
}

/**
 * Take out the blank line below each line of a text that was typed double-spaced; where more than one stands, a paragraph ends.
 */
export function closeUp(lines: readonly Line[]): Line[] {
  const written = [...lines.keys()].filter((index) => lines[index]!.text !== '')
  const apart = written.slice(1).map((index, at) => index - written[at]! - 1)
  const single = apart.filter((blank) => blank === 1).length
  const isShouted = lines.every(({ text }) => text === text.toUpperCase())
  const goesOn = (at: number) => {
    const [line, next] = [lines[written[at]!]!.text, lines[written[at + 1]!]!.text]
    return !endsSentence(line) && (isShouted ? line.length >= 35 : /^\p{Ll}/u.test(next))
  }
  const runOn = apart.filter((blank, at) => blank === 1 && goesOn(at)).length
  const isTyped = apart.filter((blank) => blank === 0).length <= apart.length * 0.2
  if (!isTyped || runOn < 3 || runOn < single * 0.3) return [...lines]
  return lines.filter(
    ({ text }, index) => text !== '' || lines[index - 1]?.text === '' || lines[index + 1]?.text === '',
  )
}
