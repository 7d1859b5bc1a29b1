import { writeShifted } from './superscripts.ts'

/** Write what a page marks in ways that its readers never see as what they see, before anything is read or taken out. */
export function mendMarkup(document: Document): void {
  writeFormulas(document)
  raiseFigures(document)
  partWords(document)
  partLines(document)
  unfold(document)
  for (const button of document.querySelectorAll('h1 button, h2 button, h3 button, h4 button, h5 button, h6 button')) {
    button.replaceWith(...button.childNodes)
  }
  // A figure may be hidden from those to whom it is read out in words.
  for (const figure of document.querySelectorAll(
    '[aria-hidden="true"]:has(+ [class*="sr-only"], + [class*="hidden"])',
  )) {
    figure.removeAttribute('aria-hidden')
  }
  for (const footer of document.querySelectorAll('blockquote footer')) rename(footer, 'p')
  for (const image of document.querySelectorAll('amp-img, amp-anim')) rename(image, 'img')
  for (const image of document.querySelectorAll('img')) showLate(image)
}

/** Write names of attributes in small letters, as browsers read them: old pages have `HREF` and `SIZE`. */
export function lowerNames(document: Document): void {
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes].filter((one) => /[A-Z]/.test(one.name))) {
      element.removeAttribute(name)
      element.setAttribute(name.toLowerCase(), value)
    }
  }
}

/** Write a formula in a line: as the page says it in words or TeX, else its own signs. */
function writeFormulas(document: Document): void {
  for (const formula of document.querySelectorAll('math')) {
    const told = formula.querySelector('annotation')?.textContent ?? formula.getAttribute('alttext')
    for (const shifted of formula.querySelectorAll('msup, msub')) {
      const [base, script] = shifted.children
      if (base && script)
        shifted.replaceWith(base.textContent + writeShifted(script.textContent, shifted.localName.slice(1)))
    }
    const signs = formula.textContent.replace(/\s+/g, ' ').trim()
    // Where browsers are not trusted to draw a formula it is hidden, and a picture of it stands beside it.
    const hidden = formula.closest('[style*="none"]')
    for (const image of hidden?.parentElement?.querySelectorAll('img[alt]') ?? []) {
      if (image.getAttribute('alt')?.trim() === told?.trim()) image.remove()
    }
    ;(hidden ?? formula).replaceWith(told?.trim() || signs)
  }
}

/** Write raised figures as such before headline and deck are read, which keep words alone. */
function raiseFigures(document: Document): void {
  for (const element of document.querySelectorAll('sup, sub')) {
    const isPlain = element.children.length === 0 && !element.closest('a')
    if (isPlain) element.replaceWith(writeShifted(element.textContent, element.localName))
  }
}

/** Part words that only a style parts: a year from what happened in it, a name from a date. */
function partWords(document: Document): void {
  for (const line of document.querySelectorAll('span[style*="display:block"], span[style*="display: block"]')) {
    if (line.nextSibling) line.after(document.createElement('br'))
  }
  for (const element of document.querySelectorAll('span, time, a, b, strong, em, small')) {
    const next = element.nextSibling
    if (next?.nodeType !== 1 || !/^(?:span|time|a|b|strong|em|small)$/.test((next as Element).localName)) continue
    const seam = `${element.textContent.slice(-2)}|${(next.textContent ?? '').slice(0, 2)}`
    if (/[\p{Ll}\d.!?]\|\p{Lu}|\p{Ll}\|\d|\p{Lu}{2}\|\p{Lu}\p{Ll}|\d\d\|\d[\d:.]/u.test(seam)) element.after(' ')
  }
}

/** Set apart the short lines of old pages that only breaks part: who wrote a text, and when. */
function partLines(document: Document): void {
  for (const block of document.querySelectorAll('font, td, i, b, em, strong, small')) {
    if (block.textContent.length > 200 || ![...block.children].some(({ localName }) => localName === 'br')) continue
    for (const node of [...block.childNodes].filter((one) => one.nodeType === 3 && one.textContent?.trim())) {
      const line = document.createElement('span')
      block.insertBefore(line, node)
      line.append(node)
    }
  }
}

/** Show what a button of the page unfolds, if it is text and no menu. */
function unfold(document: Document): void {
  for (const control of document.querySelectorAll('[aria-controls]')) {
    const panel = document.getElementById(control.getAttribute('aria-controls') ?? '')
    if (panel && isText(panel)) show(panel)
  }
  for (const button of document.querySelectorAll('button[aria-expanded]:not([aria-controls])')) {
    const heading = button.closest('h1, h2, h3, h4, h5, h6')
    const panel = (heading ?? button).nextElementSibling
    if (!panel?.matches(hidden) || !isText(panel)) continue
    show(panel)
    if (!heading && !isRequest.test(button.textContent.trim())) rename(button, 'p')
  }
}

const hidden = '[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"]'
/** Words of a button that say nothing of what it unfolds. */
const isRequest = /^(?:read|show|see|view|expand|open|share|more|menu)\b/i

function isText(panel: Element): boolean {
  return panel.querySelector('p') !== null && !panel.closest('nav, dialog, [role="dialog"], header')
}

function show(panel: Element): void {
  for (const name of ['hidden', 'aria-hidden', 'style']) panel.removeAttribute(name)
}

const lateSources = [
  'data-lazy-src',
  'data-src',
  'data-original',
  'data-original-src',
  'data-orig-file',
  'data-hi-res-src',
]

/** Give a picture that a script loads when it comes into sight the address that it waits with. */
function showLate(image: Element): void {
  const [ofSet] = (image.getAttribute('data-lazy-srcset') ?? image.getAttribute('data-srcset') ?? '')
    .trim()
    .split(/[\s,]+/)
  const waiting = [...lateSources.map((name) => image.getAttribute(name)), ofSet]
  const src = waiting.find((one) => one && /^(?!data:)\S*[./]\S*$/i.test(one.trim()))
  if (src) image.setAttribute('src', src.trim())
}

function rename(element: Element, name: string): void {
  const other = element.ownerDocument.createElement(name)
  for (const { name: key, value } of element.attributes) other.setAttribute(key, value)
  other.append(...element.childNodes)
  element.replaceWith(other)
}
