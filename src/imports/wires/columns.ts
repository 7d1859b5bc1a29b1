import { endsSentence } from '../shapes.ts'
import type { Line, LinePart } from './lines.ts'

/**
 * Read the lines of a block that stand in columns as rows of a table: each cell by where it stands, also below an empty one, and what
 * was wrapped within a column with the row above it.
 *
 * Justified lines have gaps as well: they are lines like any others.
 */
export function readColumns(block: readonly Line[]): Line[] {
  const from = block.findIndex(({ columns }) => columns)
  const columns = findColumns(block)
  if (from === -1 || !columns) return isJustified(block) ? block.map(withoutColumns) : [...block]
  const isRow = (line: Line, index: number) => index < from || line.columns || line.indent >= columns[1]!.start
  const end = block.findIndex((line, index) => !isRow(line, index))
  const run = block.slice(from, end === -1 ? undefined : end)
  const cells = run.map((line) => placeParts(line.parts, columns))
  if (!cells.every((row) => row !== undefined)) return [...block]
  const rows = run.map((line, index) => ({ ...line, columns: true, cells: cells[index]! })).reduce(joinWrapped, [])
  return [...block.slice(0, from), ...rows, ...block.slice(from + run.length)]
}

interface Column {
  start: number
  end: number
}

/** Find where the columns stand by the rows that have them all; undefined where these are no table. */
function findColumns(block: readonly Line[]): Column[] | undefined {
  const rows = block.filter(({ columns }) => columns).map(({ parts }) => parts)
  const count = Math.max(0, ...rows.map(({ length }) => length))
  const full = rows.filter(({ length }) => length === count)
  if (rows.length < 3 || full.length < 2 || count < 2) return undefined
  const columns = Array.from({ length: count }, (_, index) => ({
    start: Math.min(...full.map((parts) => parts[index]!.start)),
    end: Math.max(...full.map((parts) => parts[index]!.end)),
  }))
  return columns.every(({ start }, index) => index === 0 || columns[index - 1]!.end < start) ? columns : undefined
}

/** Give a row's cells, empty ones included; undefined where a part stands in no column, or in two. */
function placeParts(parts: readonly LinePart[], columns: readonly Column[]): string[] | undefined {
  const cells = columns.map(() => '')
  for (const { text, start, end } of parts) {
    const own = [...columns.keys()].filter((index) => columns[index]!.start < end && start < columns[index]!.end)
    if (own.length !== 1 || cells[own[0]!] !== '') return undefined
    cells[own[0]!] = text
  }
  return cells
}

function joinWrapped(rows: Line[], line: Line): Line[] {
  const above = rows.at(-1)
  const filled = line.cells.flatMap((cell, index) => (cell === '' ? [] : index))
  const [only] = filled
  if (!above || filled.length !== 1 || only === 0 || above.cells[only!] === '') return [...rows, line]
  const cells = above.cells.map((cell, index) => (index === only ? `${cell} ${line.cells[index]}` : cell))
  return [...rows.slice(0, -1), { ...above, cells, text: cells.filter((cell) => cell !== '').join(' ') }]
}

function isJustified(block: readonly Line[]): boolean {
  return endsSentence(block.at(-1)!.text) && block.some(({ text }) => /^\p{Ll}/u.test(text))
}

function withoutColumns(line: Line): Line {
  return { ...line, columns: false, cells: [] }
}
