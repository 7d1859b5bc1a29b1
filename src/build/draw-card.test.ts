import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { isCovered, type CardView } from '../model/views/card.ts'
import { faces, loadFaces, openCardDrawing } from './draw-card.ts'

const card: CardView = { title: 'NATO', kind: 'Alliance', publication: 'The Test', language: 'en' }
const others = ['MDA', 'Radosław Sikorski', 'Talks over NATO radar going nowhere'].map((title) => ({ ...card, title }))

test('A card is a PNG of the size that is asked for, and shows what it is told', async () => {
  const draw = await openCardDrawing()
  const drawn = await Promise.all([card, ...others, { ...card, kind: 'State' }, { ...card, deck: 'All.' }].map(draw))
  for (const bytes of drawn) {
    const { format, width, height } = await sharp(bytes).metadata()
    expect([format, width, height]).toEqual(['png', 1200, 630])
  }
  expect(new Set(drawn.map((bytes) => Buffer.from(bytes).toString('base64'))).size).toBe(drawn.length)
})

test('A card has the same bytes whenever and beside whatever it is drawn', async () => {
  const [first, second] = [await openCardDrawing(), await openCardDrawing()]
  const together = await Promise.all([...others, card].map(first))
  expect(await second(card)).toEqual(together.at(-1))
})

describe('All stays within the margins of 64 and 52 pixels', () => {
  const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunter'
  const wide = 'W'.repeat(90)
  const sentence = 'What was promised about missile defence in Europe, and what came of it since. '
  test.each<[string, CardView]>([
    ['a short name', card],
    ['a word of sixty letters', { ...card, title: word, deck: word }],
    ['the widest letters', { ...card, title: wide, deck: wide, publication: wide, kind: 'Organisation' }],
    ['a title without end', { ...card, title: sentence.repeat(20), deck: sentence.repeat(20) }],
    ['a publication of that name', { title: sentence.repeat(20), deck: sentence.repeat(20), language: 'en' }],
  ])('%s', async (_, view) => {
    const draw = await openCardDrawing()
    const { left, top, right, bottom } = await inkOf(await draw(view))
    expect(left).toBeGreaterThanOrEqual(60) // a bow may hang out
    expect(top).toBeGreaterThanOrEqual(48)
    expect(right).toBeLessThanOrEqual(1200 - 60)
    expect(bottom).toBeLessThanOrEqual(630 - 48)
  })
})

test('A title is as large as its words allow and as what stands below it leaves room', async () => {
  const draw = await openCardDrawing()
  const word = await inkOf(await draw({ title: 'Counterproliferation', language: 'en' }))
  expect(word.bottom).toBeGreaterThan(200) // one line and the rule
  expect(word.bottom).toBeLessThan(260)
  const deck = 'US plan of September 2009 for missile defence in Europe in four steps, from 2013 in three.'
  const words = await inkOf(await draw({ ...card, title: 'European Phased Adaptive Approach', deck }))
  expect(words.bottom).toBeGreaterThan(520) // the space after “four steps,” is beyond the margin, and no word
})

test('Both faces have every letter that a card may show', async () => {
  const renderer = await loadFaces()
  const letters = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).filter(
    (letter) => isCovered(letter) && !/[\s\u00ad]/.test(letter),
  )
  expect(letters.length).toBeGreaterThan(350)
  const missing: string[] = []
  for (const fontFamily of Object.values(faces)) {
    for (const text of letters) {
      const drawn = await renderer.renderSvg({ type: 'text', text, style: { fontFamily } })
      if (!drawn.includes('<use')) missing.push(`${text} (${fontFamily})`)
    }
  }
  expect(missing).toEqual([])
})

/** Find the edges of what is not white. */
async function inkOf(png: Uint8Array) {
  const { info } = await sharp(png)
    .flatten({ background: 'white' })
    .trim({ background: 'white' })
    .toBuffer({ resolveWithObject: true })
  const [left, top] = [-info.trimOffsetLeft!, -info.trimOffsetTop!]
  return { left, top, right: left + info.width, bottom: top + info.height }
}
