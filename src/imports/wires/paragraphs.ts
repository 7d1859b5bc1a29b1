import { endsSentence, endsOrLeadsOn } from '../shapes.ts'
import { readDateLines, readMixedLine, readTransmission } from '../date-lines.ts'
import { readFilingLine } from '../dateline.ts'
import { readOpening } from '../opening.ts'
import { readByline } from '../byline.ts'
import { datePattern } from '../written-date.ts'
import { readColumns } from './columns.ts'
import { closeUp, findWidth, isFull, readLines, splitBlocks, splitColumns, type Line } from './lines.ts'
import { isLettered, isNextItem, readItem } from './lists.ts'

/** A paragraph of a wire text: its lines joined. */
export interface WireParagraph {
  text: string
  /** One-based line on which it begins. */
  line: number
  /** Whether the line above it is not blank, so that it belongs to what stands there. */
  attached: boolean
  /** Whether wide gaps part it, as in a table. */
  columns: boolean
  /** What they part, where it is a single line. */
  cells: string[]
  /** Whether a mail quotes it. */
  quoted: boolean
  /** Whether several lines were joined. */
  joined: boolean
}

/** Part a wire text into paragraphs, at blank lines, at indented lines, and where a line ends early; hard-wrapped lines are joined. */
export function splitParagraphs(source: string): WireParagraph[] {
  const blocks = splitBlocks(closeUp(readLines(source))).map(readColumns)
  const width = findWidth(blocks)
  const joinedWords = new Set(source.toLowerCase().match(/\p{L}+/gu))
  const report = blocks.findIndex((block) => endsSentence(block.at(-1)!.text))
  return blocks.flatMap((block, at) =>
    splitBlock(
      at < report && !isTable(block) ? block.flatMap(splitColumns) : block,
      width,
      at === 0 || at < report,
    ).map((group, index) => ({
      text: joinLines(group, joinedWords),
      line: group[0]!.number,
      attached: index > 0,
      columns: group.some(({ columns }) => columns),
      cells: group.length === 1 ? group[0]!.cells : [],
      quoted: group[0]!.quoted,
      joined: group.length > 1,
    })),
  )
}

/** Tell a table's rows from the lines of a letterhead. */
function isTable(block: readonly Line[]): boolean {
  return block.filter(({ columns }) => columns).length > 2
}

function splitBlock(block: readonly Line[], width: number | undefined, isHead: boolean): Line[][] {
  const groups: Line[][] = []
  const margin = findMargin(block)
  for (const line of block) {
    const group = groups.at(-1)
    const joins =
      group &&
      !isClosed(group) &&
      !isCode(line.text) &&
      !isCode(group.at(-1)!.text) &&
      !isEntry(line) &&
      !(isHead && isOfHead(group, line)) &&
      (isInItem(group, line) ?? (line.indent < margin + 2 && continues(group.at(-1)!, line, width)))
    if (joins) group.push(line)
    else groups.push([line])
  }
  return groups
}

/** Tell whether all that stands in a group is in brackets that have ended: (Reporting by Ann Lee). */
function isClosed(group: readonly Line[]): boolean {
  if (!group[0]!.text.startsWith('(') || !group.at(-1)!.text.endsWith(')')) return false
  const marks = group.map(({ text }) => text.replace(/[^()]/g, '')).join('')
  let open = 0
  const ends = Array.from(marks, (mark) => (open += mark === '(' ? 1 : -1))
  return ends.indexOf(0) === marks.length - 1
}

/** Tell whether a line is a counter, initials or when a wire was sent: `10271432`, `sst-jkb/co`, `AP-NY-10-27-11 1132EST`. */
function isCode(text: string): boolean {
  return /^(?:\d{6,10}|\p{Ll}{2,5}(?:-\p{Ll}{2,5})*\/\p{Ll}{2,5})$/u.test(text) || readTransmission(text) !== undefined
}

/** Tell whether a line is an entry of a chronology: `February 10: Envoys meet.` */
export function isEntry({ text }: { text: string }): boolean {
  return entry.test(text)
}

const entry = new RegExp(`^(?:${datePattern})(?::| [–—-]) \\S`)

/** Tell whether a line of the head stands for itself, as who, when and what in short do, or the one above it did. */
function isOfHead(group: readonly Line[], line: Line): boolean {
  const last = group.at(-1)!
  if (isDated(line, last) || (group.length === 1 && isDatedOnly(last.text))) return true
  const item = readItem(line.text)
  return (item !== undefined && item.number === undefined) || readByline(line.text) !== undefined
}

/** Find how far a block as a whole is indented: a line that goes on in lower case begins no paragraph. */
function findMargin(block: readonly Line[]): number {
  const inner = block.filter(({ text }, index) => index > 0 && /^\p{Ll}/u.test(text)).map(({ indent }) => indent)
  const [commonest] = [...Map.groupBy(inner, (indent) => indent).values()].sort((a, b) => b.length - a.length)
  return commonest?.[0] ?? block.reduce((least, { indent }) => Math.min(least, indent), Infinity)
}

/** Tell of a line in or below a list whether it goes on with the item above it; undefined where there is no list. */
function isInItem(group: readonly Line[], line: Line): boolean | undefined {
  const [item, above] = [readItem(line.text), readItem(group[0]!.text)]
  if (item && (isNextItem(above, item) || group.at(-1)!.text.endsWith(':'))) return false
  // Letters are no list of Markdown's: each stays a paragraph.
  if (isLettered(line.text) && (isLettered(group[0]!.text) || group.at(-1)!.text.endsWith(':'))) return false
  const isAligned = above && line.indent === group[0]!.indent + group[0]!.text.length - above.text.length
  return isAligned ? true : undefined
}

/** Tell whether a line below a title says when the report was filed, and is not the end of a sentence. */
function isDated({ text }: Line, before: Line): boolean {
  if (/(?:,|\b(?:on|of|by|until|till|since|from|the|and|to|in|for|before|after|between))$/i.test(before.text))
    return false
  const { date, agency } = readOpening(text)?.dateline ?? {}
  return isDatedOnly(text) || date?.year !== undefined || agency !== undefined || labelled.test(text)
}

/** What a line says of the text below it. */
const labelled = /^(?:published|updated|posted|source|editor|photo)s?:/i

function isDatedOnly(text: string): boolean {
  const read = readDateLines(text)[0] ?? readFilingLine(text) ?? readMixedLine(text)
  return read?.date?.year !== undefined && !text.endsWith('.')
}

function continues(line: Line, next: Line, width: number | undefined): boolean {
  if (line.columns && next.columns) return false
  if (width !== undefined && isFull(line, next, width)) return true
  // A sentence that goes on: nothing but the paper's edge ended the line.
  if (line.text.length >= 35 && /,["”’']?$/.test(line.text)) return true
  // Where paragraphs are indented, a line that is not goes on.
  if (line.indent >= next.indent + 2 && line.text.length >= 35 && !endsOrLeadsOn(line.text)) return true
  return /^[\p{Ll}]/u.test(next.text) && !/^\S+@\S+$/.test(next.text) && !endsOrLeadsOn(line.text)
}

function joinLines(lines: readonly Line[], words: ReadonlySet<string>): string {
  return lines.map(({ text }, index) => beginNext(text, lines[index + 1]?.text, words)).join('')
}

/**
 * Give a line with what joins it to the next; a word that was parted between them loses its hyphen where the text has it whole
 * elsewhere, and in German, where what follows a hyphen in a word begins with a capital.
 */
function beginNext(line: string, next: string | undefined, words: ReadonlySet<string>): string {
  if (next === undefined) return line
  const [, head] = /(?:^|[^\p{L}-])(\p{L}+)-$/u.exec(line) ?? []
  const [tail = ''] = /^\p{L}+/u.exec(next) ?? []
  // short- and medium-range
  if (!/[\p{L}\d.]-$/u.test(line) || joint.has(tail) || !/^[\p{L}\d]/u.test(next)) return `${line} `
  // Asia-Pacific, anti-American, U.S.-led
  if (head === undefined || !/^\p{Ll}/u.test(tail)) return line
  const isGerman = ['und', 'nicht', 'der'].every((word) => words.has(word))
  return isGerman || words.has((head + tail).toLowerCase()) ? line.slice(0, -1) : line
}

const joint: ReadonlySet<string> = new Set('and or to nor und oder bis et ou y e i'.split(' '))
