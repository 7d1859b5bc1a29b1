import type { Element, ElementContent } from 'hast'
import { laysOut, type TableShape } from './layout.ts'
import { findElements, textOf } from './tree.ts'

/** Write a table as Markdown can hold it: its caption above it, each cell a line; one that lays out a page is laid open. */
export function openTable(table: Element): ElementContent[] {
  const captions = table.children.filter((child) => isNamed(child, /^caption$/))
  const above = captions.map((caption): Element => ({ ...caption, tagName: 'p' }))
  const children = table.children.filter((child) => !isNamed(child, /^caption$/))
  if (!laysOut(shapeOf(table))) return [...above, { ...table, children: children.map(joinCells) }]
  return [{ ...table, tagName: 'div', children: [...above, ...collectCells(children)] }]
}

function shapeOf(table: Element): TableShape {
  const parts = listParts(table.children)
  const rows = parts.filter((part) => part.tagName === 'tr').map((row) => row.children.filter(isCell))
  const inner = rows.flat().flatMap((cell) => findElements(cell, ({ tagName }) => tagName === 'table'))
  return {
    isTold: parts.some(({ tagName }) => tagName === 'caption') || rows.flat().some((cell) => isNamed(cell, /^th$/)),
    nested: inner.length === 0 ? undefined : inner.reduce((sum, one) => sum + textOf(one).length, 0),
    rows: rows.map((cells) => cells.map((cell) => textOf(cell).length).filter((letters) => letters > 0)),
  }
}

/** List a table's own caption and rows, whatever parts they stand in. */
function listParts(children: readonly ElementContent[]): Element[] {
  return children.flatMap((child): Element[] => {
    if (child.type !== 'element') return []
    return /^t(?:head|body|foot)$/.test(child.tagName) ? listParts(child.children) : [child]
  })
}

function isNamed(node: ElementContent, names: RegExp): node is Element {
  return node.type === 'element' && names.test(node.tagName)
}

function isCell(node: ElementContent): node is Element {
  return node.type === 'element' && isCellName(node.tagName)
}

function isCellName(name: string): boolean {
  return name === 'td' || name === 'th'
}

function collectCells(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return []
    return isCellName(child.tagName) ? [{ ...child, tagName: 'div' }] : collectCells(child.children)
  })
}

/** Set what each cell holds in one line: a cell has no paragraphs and no lists, and a second line would end its row. */
function joinCells(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node
  if (!isCellName(node.tagName)) return { ...node, children: node.children.map(joinCells) }
  const lines = splitCell(node.children).filter(
    (line) => textOf({ type: 'root', children: line }) !== '' || line.some((one) => isNamed(one, /^img$/)),
  )
  const children = lines.flatMap((line, index) => {
    const mark = /[.,;:!?…]$/.test(textOf({ type: 'root', children: line })) ? ' ' : '; '
    return index === lines.length - 1 ? line : [...trimEnd(line), { type: 'text' as const, value: mark }]
  })
  return { ...node, children }
}

function trimEnd(line: readonly ElementContent[]): ElementContent[] {
  return line.map((node, index) =>
    node.type === 'text' && index === line.length - 1 ? { ...node, value: node.value.trimEnd() } : node,
  )
}

function splitCell(children: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]]
  for (const child of children) {
    if (isNamed(child, /^(?:p|div|ul|ol|li|dl|dt|dd|h[1-6]|blockquote|pre|section|table|thead|tbody|tfoot|tr|th|td)$/))
      lines.push(...splitCell(child.children), [])
    else lines.at(-1)!.push(child)
  }
  return lines
}
