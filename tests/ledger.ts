import { parse, type DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** Words said, as a page of a built site shows them. */
export interface LedgerRow {
  /** The heading of the page: a briefing's title, or an actor's name. */
  page: string
  speaker: string
  day: string
  outlet: string | undefined
  words: string[]
}

/** Read the words that pages of briefings and actors hold, from the files of a built site by path. */
export function readLedger(files: ReadonlyMap<string, Buffer>): LedgerRow[] {
  return [...files]
    .filter(([path]) => /^(?:actors|briefings)\/[^/]+\/index\.html$/.test(path))
    .flatMap(([, html]) => readPage(listElements(parse(html.toString()))))
}

function readPage(elements: Element[]): LedgerRow[] {
  const page = readText(elements.find(({ tagName }) => tagName === 'h1')!)
  return elements
    .filter((element) => element.tagName === 'figure' && readAttribute(element, 'class') === 'statement')
    .map((figure) => ({ page, ...readRow(figure) }))
}

/** Read a figure: the words, then a caption with the speaker, the office, the place, the day and the outlet. */
function readRow(figure: Element): Omit<LedgerRow, 'page'> {
  const elements = listElements(figure)
  const caption = elements.find(({ tagName }) => tagName === 'figcaption')!
  const told = caption.childNodes.filter((node): node is Element => 'tagName' in node)
  const time = told.findIndex(({ tagName }) => tagName === 'time')
  const outlet = told.slice(time + 1).find((element) => readAttribute(element, 'class') !== 'permalink')
  return {
    speaker: readText(told[0]!),
    day: readAttribute(told[time]!, 'datetime')!,
    outlet: outlet && readText(outlet),
    words: elements.filter((element) => readAttribute(element, 'class') === 'said').map(readText),
  }
}

function listElements(node: Node): Element[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(listElements) : []
  return 'tagName' in node ? [node, ...inside] : inside
}

function readAttribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

function readText(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(readText).join('').replace(/\s+/g, ' ').trim() : ''
}
