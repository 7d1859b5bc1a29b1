import { readDateLine, type Dateline } from '../dateline.ts'
import { isProse } from '../shapes.ts'

/** A text that came by mail. */
export interface Mail {
  /** The source with the mail’s own lines blank, so that all others keep their numbers. */
  text: string
  /** The subject, without `RE:` and `FW:`. */
  subject?: string
  /** When it was sent. */
  sent?: Dateline
  /** The mail’s other lines. */
  others: string[]
}

/** Part a text from the headers of the mail in which it came, and of those that were passed on in it; undefined where there are none. */
export function readMail(source: string): Mail | undefined {
  const lines = unquote(source.split(/\r\n?|\n/))
  const isFilled = (line: string) => line.trim() !== ''
  // Some words may stand above what was passed on.
  const fenceAt = header.test(lines.find(isFilled) ?? '')
    ? -1
    : lines.slice(0, 12).findIndex((line) => fence.test(line))
  const start = lines.findIndex((line, index) => index > fenceAt && isFilled(line) && !fence.test(line))
  const length = lines.slice(start).findIndex((line) => !header.test(line) && !folded.test(line))
  const headers = joinFolded(lines.slice(start, start + Math.max(length, 0)))
  const [subject, sent] = [findHeader(headers, subjectName), findHeader(headers, dateName)]
  if (subject === undefined || (sent ?? findHeader(headers, otherName)) === undefined) return undefined
  const date = readDateLine(valueOf(sent ?? '').replace(/\([^()]*\)$/, ''))?.date
  const fences = lines.slice(0, start).filter(isFilled)
  const signature = findSignature(lines)
  const text = lines.map((line, at) => (at < start + length || at >= signature ? '' : line)).join('\n')
  const outer = { text, ...readSubject(subject), ...(date && { sent: { date, line: sent! } }) }
  const inner = readMail(text)
  const isUsed = (line: string) =>
    !inner && ((date && line === sent) || (line === subject && outer.subject !== undefined))
  const others = [...fences, ...headers].filter((line) => !isUsed(line)).map((line) => line.trim())
  const signed = lines.slice(signature + 1).filter(isFilled)
  return { ...outer, ...inner, others: [...others, ...(inner?.others ?? []), ...signed] }
}

/** Find the line of two dashes above a signature; the number of lines where none is, or where prose or another mail follows. */
function findSignature(lines: readonly string[]): number {
  const at = lines.findLastIndex((line) => /^-- ?$/.test(line))
  const below = at === -1 ? [] : lines.slice(at + 1)
  const isOther = (line: string) => isProse(line) || header.test(line) || fence.test(line) || /wrote:\s*$/.test(line)
  return at === -1 || below.length > 12 || below.some(isOther) ? lines.length : at
}

const header = /^\p{Lu}[\p{L}-]*:(?: |\t|$)/u
const subjectName = /^(?:subject|betreff|objet|asunto|oggetto|assunto|onderwerp|temat|konu|тема):/i
const dateName =
  /^(?:date|sent|datum|gesendet|envoyé|enviado|fecha|data|inviato|verzonden|wysłano|tarih|дата|отправлено):/i
const otherName = /^(?:from|to|von|an|de|à|para|da|van|aan|od|do|kimden|kime|от|кому):/i
const folded = /^[ \t]+\S/
const fence = /^\s*-{3,} ?(?:original|forwarded|begin forwarded)\b.*-{3,}\s*$|^begin forwarded message:?\s*$/i

/** Take the marks of a quotation from a text that was quoted as a whole. */
function unquote(lines: readonly string[]): readonly string[] {
  const filled = lines.filter((line) => line.trim() !== '')
  const quoted = filled.filter((line) => line.startsWith('>'))
  return quoted.length < filled.length * 0.7 ? lines : lines.map((line) => line.replace(/^> ?/, ''))
}

function joinFolded(lines: readonly string[]): string[] {
  const joined: string[] = []
  for (const line of lines) {
    if (folded.test(line) && joined.length > 0) joined.push(`${joined.pop()!} ${line.trim()}`)
    else joined.push(line.trim())
  }
  return joined
}

function findHeader(headers: readonly string[], name: RegExp): string | undefined {
  return headers.find((line) => name.test(line) && valueOf(line) !== '')
}

function valueOf(line: string): string {
  return line.replace(/^[^:]*:\s*/, '')
}

function readSubject(line: string): { subject?: string } {
  const subject = valueOf(line).replace(/^(?:(?:re|fwd?|aw|wg|tr)(?:\[\d+\])?:\s*)+/i, '')
  return subject === '' ? {} : { subject }
}
