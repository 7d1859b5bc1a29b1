/** A wire of a file, and the line on which it begins. */
interface Wire {
  text: string
  line: number
}

/** Tell whether a file holds wires in the tags of the old text corpora, `<DOC>`, `<HEADLINE>`, `<TEXT>`, or several between ZCZC and NNNN. */
export function isTagged(source: string): boolean {
  return (/<DOC[\s>]/.test(source) && /<TEXT>/.test(source)) || splitFramed(source).length > 1
}

/** Part a file of wires into plain ones: of tags, date and headline with their labels, and below them the text without its tags. */
export function splitTagged(source: string): Wire[] {
  const framed = splitFramed(source)
  if (framed.length > 1) return framed
  const found = [...source.matchAll(/<DOC(?:\s[^>]*)?>([\s\S]*?)<\/DOC>/g)]
  const ends = found.map((match) => match.index + match[0].length)
  return found.map((match, index) => {
    const doc = match[1]!
    const [number, date, headline] = ['DOCNO', 'DATE_TIME', 'HEADLINE'].map((tag) => readTag(doc, tag))
    const labels = [date && `DATE: ${date}`, headline && `HEADLINE: ${headline}`, number]
    const others = withoutTags(doc.replace(/<(DOCNO|DATE_TIME|HEADLINE|TEXT)>[\s\S]*?<\/\1>/g, '')).split('\n')
    const text = [...labels, ...others.map((line) => line.trim())].filter(Boolean).join('\n\n')
    const bodies = [...doc.matchAll(/<TEXT>\n?([\s\S]*?)<\/TEXT>/g)].map(([, body]) => withoutTags(body!))
    // What stands between two documents goes with the second; below the last, with that.
    const above = withoutTags(source.slice(ends[index - 1] ?? 0, match.index)).trim()
    const below = index === found.length - 1 ? withoutTags(source.slice(ends[index])).trim() : ''
    const parts = [above, text, ...bodies, below].filter((part) => part.trim() !== '')
    return { text: parts.join('\n\n'), line: source.slice(0, match.index).split('\n').length }
  })
}

/** Part wires as a teleprinter frames them, each from ZCZC to the next; what stands above the first goes with it. */
function splitFramed(source: string): Wire[] {
  const starts = [...source.matchAll(/^ZCZC\b/gm)].map(({ index }) => index)
  if (!/^NNNN\b/m.test(source)) return []
  return starts.map((start, index) => ({
    text: source.slice(index === 0 ? 0 : start, starts[index + 1]),
    line: source.slice(0, start).split('\n').length,
  }))
}

function readTag(doc: string, tag: string): string | undefined {
  const [, written] = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(doc) ?? []
  return written === undefined ? undefined : withoutTags(written).replace(/\s+/g, ' ').trim()
}

function withoutTags(text: string): string {
  return text
    .replace(/<\/?[a-zA-Z][\w-]*(?:\s+[\w-]+=(?:"[^"]*"|[^\s<>]+))*\s*\/?>/g, '') // no <press@agency.example>
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name]!)
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
