import { toSourceOffset } from '../markdown/source-offset.ts'
import type { ReadText } from '../markdown/read-text.ts'
import { placeAt, type Place } from '../model/problem.ts'
import type { Span } from '../text/prose.ts'
import { locateInFrontMatter } from './front-matter.ts'
import type { Path } from './front-matter-yaml.ts'

/**
 * Find where spans of a text's prose stand in its file, in UTF-16 units.
 *
 * What front matter says is looked up in its YAML, letter by letter.
 *
 * @param file the whole file, with the line ends it has
 * @param bodyOffset where its body begins
 */
export function createLocator(read: ReadText, file: string, bodyOffset: number): (span: Span) => Span {
  const front = locateFront(read, file)
  const shortened = listShortenedLines(file.slice(bodyOffset))
  return ({ start, end }) => ({ start: locate(start).start, end: locate(end - 1).end })

  function locate(offset: number): Span {
    const holds = ({ start, end }: Span) => start <= offset && offset < end
    const inFront = front.find(holds)
    if (inFront) return findWritten(file, inFront.at, inFront.value.slice(0, offset - inFront.start + 1))
    const segment = read.segments.find(holds)
    // A line's end that is markup stands in no segment: it follows the letter before it.
    if (!segment) return offset > 0 ? locate(offset - 1) : { start: bodyOffset, end: bodyOffset }
    const [start, end] = [0, 1].map((beyond) => {
      const inBody = toSourceOffset(read.source, segment.node, offset - segment.start + beyond)
      return bodyOffset + inBody + shortened.filter((at) => at < inBody).length
    }) as [number, number]
    return { start, end }
  }
}

interface FrontSpan extends Span {
  value: string
  /** Where the value stands in the file. */
  at: number
}

function locateFront({ prose: { text, blocks } }: ReadText, file: string): FrontSpan[] {
  let keyPoint = 0
  return blocks
    .filter(({ section }) => section < 0)
    .map(({ kind, start, end }) => {
      const path: Path = kind === 'keyPoint' ? ['keyPoints', keyPoint++] : [kind]
      return { start, end, value: text.slice(start, end), at: findValue(file, path) }
    })
}

/** Give the place in a file of the last letter of the beginning of a value of its front matter. */
export function locateLetter(file: string, path: Path, beginning: string): Place {
  return placeAt(file, findWritten(file, findValue(file, path), beginning).start)
}

function findValue(file: string, path: Path): number {
  const { line, column } = locateInFrontMatter(file, path)
  const before = file.split('\n').slice(0, line - 1)
  return before.join('\n').length + (line > 1 ? column : column - 1)
}

/** List where a body with plain line ends has one that is two characters in the file. */
function listShortenedLines(body: string): number[] {
  return [...body.matchAll(/\r\n/g)].map(({ index }, before) => index - before)
}

/** Find the last letter of the beginning of a value: quotation marks and the ends of lines stand between its letters. */
function findWritten(file: string, at: number, value: string): Span {
  let found = { start: at, end: at }
  for (const letter of value.split('')) {
    const start = /\s/.test(letter) ? found.end + file.slice(found.end).search(/\s|$/) : file.indexOf(letter, found.end)
    // An escape such as `\u2019` is passed over with the next letter that can be found.
    if (start >= 0 && start - found.end <= furthest) found = { start, end: start + 1 }
  }
  return found
}

/** An indicator, a line's end and the next line's indent are the most that stands between two letters. */
const furthest = 40
