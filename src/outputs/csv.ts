/** A cell before it is written; what is unknown is empty. */
export type Cell = string | number | null

/** Write a table after RFC 4180, in UTF-8: the names of its columns, then its rows. */
export function writeCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')
}

/**
 * Write one cell.
 *
 * Spreadsheets run a text that begins like a formula, wherever they got it from: an apostrophe before it keeps it a text.
 */
function writeCell(cell: Cell): string {
  if (cell === null) return ''
  const text = typeof cell === 'number' ? String(cell) : cell.replace(/^[=+\-@\t\r\n＝＋－＠]/, "'$&")
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
