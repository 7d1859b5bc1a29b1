/** What tells a table that lays out a page from one that holds figures. */
export interface TableShape {
  /** Whether it has a caption, or heads of columns or rows. */
  isTold: boolean
  /** Letters of the tables in it; undefined where none stands in it. */
  nested: number | undefined
  /** Letters of the cells that have words, row by row. */
  rows: number[][]
}

/**
 * Tell whether a table lays out a page.
 *
 * It has a single column, a table in it, or one cell that holds most of its words. One that is told by heads or a caption
 * holds figures, unless most of them stand in tables within it.
 */
export function laysOut({ isTold, nested, rows }: TableShape): boolean {
  if (rows.every((cells) => cells.length < 2)) return true
  const letters = rows.flat()
  const total = letters.reduce((sum, one) => sum + one, 0)
  if (isTold) return nested !== undefined && nested > total / 2
  const longest = Math.max(...letters)
  return nested !== undefined || longest > 500 || (longest > 200 && longest > total * 0.6)
}

/** Drop the cells that only lead elsewhere from the tables by which old pages are laid out. */
export function removeMenuCells(document: Document): void {
  for (const table of [...document.querySelectorAll('table')].filter(isLayout)) {
    for (const cell of findOwn(table, 'td').filter(isMenu)) cell.remove()
  }
}

/** Tell whether a table of a page lays it out. */
export function isLayout(table: Element): boolean {
  return laysOut(shapeOf(table))
}

function shapeOf(table: Element): TableShape {
  const inner = [...table.querySelectorAll('table')].filter((one) => one.parentElement?.closest('table') === table)
  return {
    isTold: findOwn(table, 'th, caption').length > 0,
    nested: inner.length === 0 ? undefined : inner.reduce((sum, one) => sum + lengthOf(one), 0),
    rows: findOwn(table, 'tr').map((row) =>
      [...row.children].map((cell) => lengthOf(cell)).filter((letters) => letters > 0),
    ),
  }
}

function findOwn(table: Element, selector: string): Element[] {
  return [...table.querySelectorAll(selector)].filter((one) => one.closest('table') === table)
}

function isMenu(cell: Element): boolean {
  return cell.querySelectorAll('a').length > 1 && linkedLengthOf(cell) > lengthOf(cell) * 0.7
}

/** Count the letters of an element that lead elsewhere. */
export function linkedLengthOf(element: Element): number {
  return [...element.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0)
}

/** Count the letters of an element. */
export function lengthOf(element: Element): number {
  return element.textContent.replace(/\s+/g, ' ').trim().length
}
