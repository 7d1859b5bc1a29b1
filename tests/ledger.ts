import { parse, type DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** Words said, as the ledger of a built site shows them. */
export interface LedgerRow {
  speaker: string
  day: string
  outlet: string | undefined
  words: string[]
}

/** Read what a page of the ledger, `statements/index.html`, holds. */
export function readLedger(html: string): LedgerRow[] {
  return listElements(parse(html))
    .filter((element) => element.tagName === 'li')
    .filter((row) => findByClass(row, 'said').length > 0)
    .map(readRow)
}

function readRow(row: Element): LedgerRow {
  const [who, origin] = ['who', 'origin'].map((name) => findByClass(row, name)[0]!)
  const [, outlet] = childrenOf(origin!).toReversed() // the last is the briefing
  return {
    speaker: readText(childrenOf(who!)[0]!),
    day: readAttribute(
      listElements(row).find(({ tagName }) => tagName === 'time')!,
      'datetime',
    )!,
    outlet: outlet && readText(outlet),
    words: findByClass(row, 'said').map(readText),
  }
}

function findByClass(node: Node, name: string): Element[] {
  return listElements(node).filter((element) => readAttribute(element, 'class') === name)
}

function childrenOf(element: Element): Element[] {
  return element.childNodes.filter((node): node is Element => 'tagName' in node)
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
