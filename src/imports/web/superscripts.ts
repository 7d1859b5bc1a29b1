import type { Element, Nodes, Parents } from 'hast'
import { findElement, readProperty, textOf } from './tree.ts'

/**
 * Write raised and lowered figures as characters of their own, for Markdown has no other: 10⁶, CO₂.
 *
 * @param base address of the page
 * @returns the marks of footnotes, which are taken from the text: they lead nowhere outside of the page
 */
export function raiseFigures(parent: Parents, base: string | undefined): string[] {
  const marks: string[] = []
  for (let index = 0; index < parent.children.length; index++) {
    const node = parent.children[index]!
    if (node.type !== 'element') continue
    if (isFootnoteMark(node, base)) {
      marks.push(textOf(node))
      parent.children.splice(index--, 1)
    } else {
      marks.push(...raiseFigures(node, base))
      if (isRaised(node)) shiftWords(node, node.tagName)
    }
  }
  return marks
}

/**
 * Write the words of `sup` or `sub` in a line: figures as raised or lowered ones, words as they are.
 *
 * @example
 * writeShifted('-6', 'sup') //=> '⁻⁶'
 * writeShifted('th', 'sup') //=> 'th'
 * writeShifted('x6', 'sup') //=> '^(x6)'
 */
export function writeShifted(words: string, tagName: string): string {
  const shifted = tagName === 'sup' ? raised : lowered
  const letters = Array.from(words, (letter) => (/\s/.test(letter) ? letter : shifted.get(letter)))
  if (letters.every((letter) => letter !== undefined)) return letters.join('')
  return /\d/.test(words) ? `${tagName === 'sup' ? '^' : '_'}(${words.trim()})` : words
}

const plain = '0123456789+-−=()n'
const raised = pairLetters('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ')
const lowered = pairLetters('₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ')

function pairLetters(shifted: string): ReadonlyMap<string, string> {
  return new Map(Array.from(plain, (letter, index) => [letter, shifted[index]!]))
}

function isRaised({ tagName }: Element): boolean {
  return tagName === 'sup' || tagName === 'sub'
}

function shiftWords(node: Nodes, tagName: string): void {
  if (node.type === 'text') node.value = writeShifted(node.value, tagName)
  else if ('children' in node) for (const child of node.children) shiftWords(child, tagName)
}

/** A raised link within the page, a link that is raised as a whole, or the number of what is called a note. */
function isFootnoteMark(node: Element, base: string | undefined): boolean {
  if (node.tagName === 'a' && isNamedNote.test(readProperty(node, 'href') ?? '') && /^\d{1,3}$/.test(wordsOf(node)))
    return true
  const isNote = (element: Element) =>
    element.tagName === 'a' && isWithinPage(readProperty(element, 'href') ?? '', base)
  const inner = isNote(node)
    ? findElement(node, ({ tagName }) => tagName === 'sup')
    : node.tagName === 'sup'
      ? findElement(node, isNote)
      : undefined
  return inner !== undefined && wordsOf(inner) !== '' && wordsOf(inner) === wordsOf(node)
}

const isNamedNote = /#(?:[\w-]*(?:foot|end)note|_?ftn|fn)/i

/** A mark may stand in brackets, which are no part of its link. */
function wordsOf(node: Element): string {
  return textOf(node).replace(/[\s()[\]]/g, '')
}

function isWithinPage(href: string, base: string | undefined): boolean {
  return href.startsWith('#') || (base !== undefined && href.startsWith(`${base.replace(/#.*$/, '')}#`))
}
