import { readFileSync } from 'node:fs'
import type { MeasuredNode, Node, Renderer } from '@takumi-rs/core'
import { cardSize, type CardView } from '../model/views/card.ts'

/** Draws a card as PNG: the same bytes whenever, wherever and beside whatever it is drawn. */
export type DrawCard = (view: CardView) => Promise<Uint8Array>

/** Type is as large as the title allows, in pixels. */
const titleSizes = [168, 144, 124, 108, 94, 82, 72, 62, 54]
const smallest = titleSizes.at(-1)!
const titleLines = 5
const deckLines = 2

const [ink, soft, paper] = ['#16181a', '#565b60', '#ffffff']
const parts = ['latin', 'latin-rare', 'latin-ext']
/** The files of each face, as a list of families: a letter is taken from the first that has it. */
export const faces = {
  serif: [...parts, 'latin-near'].map((part) => `newsreader-${part}`).join(', '),
  sans: parts.map((part) => `archivo-${part}`).join(', '),
}

/** Get ready to draw cards. */
export async function openCardDrawing(): Promise<DrawCard> {
  const renderer = await loadFaces()
  return async (view) => {
    const card = setCard(view, await findSize(renderer, view))
    return renderer.render(card, { ...cardSize, format: 'png', lang: view.language })
  }
}

/** Load both faces, as pages have them. */
export async function loadFaces(): Promise<Renderer> {
  const { Renderer } = await import('@takumi-rs/core')
  const renderer = new Renderer()
  for (const name of Object.values(faces).join(', ').split(', ')) {
    await renderer.registerFont({ name, data: readFileSync(new URL(`../fonts/${name}.woff2`, import.meta.url)) })
  }
  return renderer
}

/** Find the largest size at which all fits; at the smallest, words are parted and the lines that are too many cut off. */
async function findSize(renderer: Renderer, view: CardView): Promise<number> {
  const { width, height } = cardSize
  for (const size of titleSizes) {
    const measured = await renderer.measure(setCard(view, size), { width, lang: view.language })
    if (measured.height <= height && !overflows(measured)) return size
  }
  return smallest
}

/** Tell whether a word is longer than its line; the space at the end of a line of several may be outside. */
function overflows({ width, runs, children }: MeasuredNode): boolean {
  const isWord = (text: string) => !text.trim().includes(' ')
  return runs.some((run) => isWord(run.text) && run.width > width + 1) || children.some(overflows)
}

function setCard({ title, kind, deck, publication }: CardView, size: number): Node {
  const heading = setText(title, {
    fontSize: size,
    fontWeight: 500,
    lineHeight: 1.06,
    letterSpacing: '-0.02em',
    textWrap: 'balance',
    ...cutAfter(titleLines),
    overflowWrap: size === smallest ? 'anywhere' : 'normal',
  })
  const above = publication === undefined ? [heading, oxfordRule] : [setPlate(publication, kind), oxfordRule, heading]
  const below = deck === undefined ? [] : [setDeck(deck)]
  return {
    type: 'container',
    style: {
      display: 'flex',
      flexDirection: 'column',
      gap: 28,
      width: cardSize.width,
      minHeight: cardSize.height,
      padding: '52px 64px',
      backgroundColor: paper,
      color: ink,
      fontFamily: faces.serif,
    },
    children: [...above, ...below],
  }
}

function setDeck(deck: string): Node {
  return setText(deck, { color: soft, fontSize: 36, lineHeight: 1.3, textWrap: 'pretty', ...cutAfter(deckLines) })
}

/** The nameplate of inner pages, with what the card is of in its ear. */
function setPlate(publication: string, kind: string | undefined): Node {
  const name = setText(publication, { fontSize: 44, fontWeight: 500, letterSpacing: '-0.012em', ...cutAfter(1) })
  const ear = setText(kind ?? '', { color: soft, fontFamily: faces.sans, fontSize: 26, flexShrink: 0 })
  const style = { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: 40 }
  return { type: 'container', style, children: [name, ear] }
}

const oxfordRule: Node = {
  type: 'container',
  style: { height: 16, borderTop: `8px solid ${ink}`, borderBottom: `3px solid ${ink}`, flexShrink: 0 },
}

function setText(text: string, style: object): Node {
  return { type: 'text', text, style }
}

/** Show so many lines; a word that is longer than one is parted, so that nothing runs over the edge. */
function cutAfter(lines: number): object {
  return { lineClamp: lines, textOverflow: 'ellipsis', overflowWrap: 'anywhere' }
}
