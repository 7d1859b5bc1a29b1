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
  return [...source.matchAll(/<DOC(?:\s[^>]*)?>([\s\S]*?)<\/DOC>/g)].map((match) => {
    const doc = match[1]!
    const [number, date, headline] = ['DOCNO', 'DATE_TIME', 'HEADLINE'].map((tag) => readTag(doc, tag))
    const labels = [date && `DATE: ${date}`, headline && `HEADLINE: ${headline}`, number]
    const others = withoutTags(doc.replace(/<(DOCNO|DATE_TIME|HEADLINE|TEXT)>[\s\S]*?<\/\1>/g, '')).split('\n')
    const text = [...labels, ...others.map((line) => line.trim())].filter(Boolean).join('\n\n')
    const body = /<TEXT>\n?([\s\S]*?)<\/TEXT>/.exec(doc)?.[1] ?? ''
    return { text: `${text}\n\n${withoutTags(body)}`, line: source.slice(0, match.index).split('\n').length }
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
  return text.replace(/<\/?[a-zA-Z][^<>]*>/g, '').replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name]!)
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
