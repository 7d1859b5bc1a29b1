import type { Misread } from './yaml.ts'

/** No text that people read comes near, and `check` refuses what is deeper; what is much deeper would not be parsed within minutes. */
const deepest = 100

/** Find where lists and quotations stand in each other deeper than can be read. */
export function findTooDeep(markdown: string): Misread | undefined {
  const lists: number[] = []
  const line = markdown.split('\n').findIndex((text) => {
    if (rule.test(text)) return false
    let quotations = 0
    let column = 0
    for (const [whole, space = '', mark = ''] of text.matchAll(container)) {
      const start = column + space.length
      column += whole.length
      if (mark === '>') quotations++
      else {
        while ((lists.at(-1) ?? 0) > start) lists.pop()
        lists.push(column)
      }
      if (quotations + lists.length > deepest) return true
    }
    return false
  })
  if (line === -1) return undefined
  return {
    line: line + 1,
    reason: `More than ${deepest} lists and quotations stand in each other here. Write it flatter.`,
  }
}

/** What opens a quotation or an item, at the start of a line or behind another. */
const container = /([ \t]*)(>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))[ \t]?/gy
const rule = /^ {0,3}([-*])[ \t]*(?:\1[ \t]*){2,}$/
