/** Drop the cells that only lead elsewhere from the tables by which old pages are laid out. */
export function removeMenuCells(document: Document): void {
  for (const table of [...document.querySelectorAll('table')].filter(isLayout)) {
    for (const cell of cellsOf(table).filter(isMenu)) cell.remove()
  }
}

/** Figures have heads; a page has paragraphs. */
function isLayout(table: Element): boolean {
  const isOwn = (element: Element) => element.closest('table') === table
  if ([...table.querySelectorAll('th, caption')].some(isOwn)) return false
  return cellsOf(table).some((cell) => cell.querySelector('p') !== null && lengthOf(cell) - linkedLengthOf(cell) > 200)
}

function cellsOf(table: Element): Element[] {
  return [...table.querySelectorAll('td')].filter((cell) => cell.closest('table') === table)
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
