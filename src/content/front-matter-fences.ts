import type { Place } from '../model/problem.ts'

/** A text parted at its fences. Offsets count the source as given, with its BOM. */
export interface SplitSource {
  yaml: string
  /** One-based line of the source where the YAML starts. */
  yamlLine: number
  body: string
  bodyOffset: number
  /** One-based line of the source where the body starts. */
  bodyLine: number
}

/** What is wrong with the fences. */
export interface FenceFault {
  rule: 'no-front-matter' | 'unclosed-front-matter'
  reason: string
  note: string
  place: Place
}

const opening = /^\uFEFF?---[ \t]*\r?\n/
// Not `m` with `^`: that would also take a line separator inside a text for the start of a line.
const closing = /(?<=\n)---[ \t]*(?:\r?\n|$)/g
// What word processors and hasty fingers make of `---`.
const almostFence = /^[ \t]*(?:[-–—]{2,}|—)[ \t]*$/

/** Part a source into the YAML between its fences and the body below, or say what is wrong with the fences. */
export function splitFrontMatter(source: string): SplitSource | FenceFault {
  const start = opening.exec(source)?.[0].length
  if (start === undefined) return describeMissing(source)
  closing.lastIndex = start
  const end = closing.exec(source)
  if (!end) return describeUnclosed(source)
  const bodyOffset = end.index + end[0].length
  return {
    yaml: source.slice(start, end.index),
    yamlLine: 2,
    body: source.slice(bodyOffset),
    bodyOffset,
    bodyLine: source.slice(0, bodyOffset).split('\n').length,
  }
}

function describeMissing(source: string): FenceFault {
  if (/^\uFEFF?---[ \t]*\r(?!\n)/.test(source)) {
    const reason = 'The lines of this file end in CR alone.'
    return { rule: 'no-front-matter', reason, note: 'Save it with LF or CRLF.', place: { line: 1, column: 1 } }
  }
  const lines = splitLines(source)
  const first = lines.findIndex((line) => line.trim() !== '')
  const line = lines[first] ?? ''
  const shared = { rule: 'no-front-matter', place: { line: Math.max(first, 0) + 1, column: 1 } } as const
  if (!almostFence.test(line)) {
    const note = 'Start it with a line `---`, then `key: value` lines, then another line `---`.'
    return { ...shared, reason: 'The file has no front matter.', note }
  }
  const reason = first > 0 ? 'Front matter starts below the first line.' : `Front matter starts with "${line}".`
  return { ...shared, reason, note: 'Make the first line of the file exactly `---`.' }
}

function describeUnclosed(source: string): FenceFault {
  const lines = splitLines(source)
  const near = lines.findIndex((line, index) => index > 0 && almostFence.test(line))
  const reason = 'The front matter that starts here is never closed.'
  const rule = 'unclosed-front-matter'
  if (near === -1)
    return { rule, reason, note: 'Write a line `---` below its last key.', place: { line: 1, column: 1 } }
  const found = `The front matter is never closed: this line is "${lines[near] ?? ''}".`
  return { rule, reason: found, note: 'Make it exactly `---`.', place: { line: near + 1, column: 1 } }
}

function splitLines(source: string): string[] {
  return source.replace('\uFEFF', '').split(/\r?\n/)
}
