/** What tells a table that lays out a page from one that holds figures. */
export interface TableShape {
  /** Whether it has a caption, or heads of columns or rows. */
  isTold: boolean
  /** Whether a table stands in it. */
  isNested: boolean
  /** Letters of the cells that have words, row by row. */
  rows: number[][]
}

/**
 * Tell whether a table lays out a page.
 *
 * It has a single column, a table in it, or one cell that holds most of its words. Any other that is told by heads or
 * a caption holds figures.
 */
export function laysOut({ isTold, isNested, rows }: TableShape): boolean {
  if (rows.every((cells) => cells.length < 2)) return true
  if (isNested || isTold) return isNested
  const letters = rows.flat()
  const longest = Math.max(...letters)
  return longest > 500 || (longest > 200 && longest > letters.reduce((sum, one) => sum + one, 0) * 0.6)
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
  return {
    isTold: findOwn(table, 'th, caption').length > 0,
    isNested: table.querySelector('table') !== null,
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
