import { isMachinery, isNamedMachinery, isProgram } from './clutter.ts'

/** Words of a page that stand in a block of their own. */
export interface PageLine {
  text: string
  /** The elements it stands in, from the outermost. */
  path: readonly Element[]
  /** How many of its letters lead elsewhere. */
  linked: number
}

/** List what a page says, line by line, without its machinery. */
export function listLines(document: Document): PageLine[] {
  const most = document.body.textContent.length * 0.4
  const lines: PageLine[] = []
  let path: readonly Element[] = [document.body]
  let [run, linked] = ['', 0]

  function endLine(): void {
    const text = run.replace(/\s+/g, ' ').trim()
    if (text !== '') lines.push({ text, path, linked })
    run = ''
    linked = 0
  }

  function read(element: Element, isLink: boolean): void {
    for (const child of element.childNodes) {
      const words = child.nodeType === 3 ? (child.textContent ?? '') : ''
      run += words
      if (isLink) linked += words.trim().length
      if (child.nodeType === 1 && !isMark(child as Element)) readElement(child as Element, isLink)
    }
  }

  function readElement(element: Element, isLink: boolean): void {
    if (isProgram(element) || /^(?:noscript|svg)$/.test(element.localName)) return
    if ((isMachinery(element) || isNamedMachinery(element)) && element.textContent.length <= most) return
    const isInLine = inline.test(element.localName) || isSmallCell(element)
    if (isSmallCell(element) && run.trim() !== '') run += ' | '
    if (!isInLine) endLine()
    const outer = path
    if (!isInLine) path = [...path, element]
    read(element, isLink || element.localName === 'a')
    if (!isInLine) endLine()
    path = outer
  }

  read(document.body, false)
  endLine()
  return lines
}

/** The number of a note, which stands in no draft. */
function isMark(element: Element): boolean {
  return /#/.test(element.getAttribute('href') ?? '') && /^\s*[[(]?\d{1,3}[\])]?\s*$/.test(element.textContent)
}

const inline =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|label|mark|math|nobr|q|s|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/

/** A row of figures is one line. */
function isSmallCell({ localName, textContent }: Element): boolean {
  return /^t[dh]$/.test(localName) && textContent.trim().length < 200
}
