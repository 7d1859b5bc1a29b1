import { expect, test } from 'vitest'
import { matchingSentence } from './excerpt.ts'

/** Mark what matches as a page does; a word that matches is written in capitals. */
function excerptOf(title: string, text: string): string {
  const words = `${title}. ${text}`.split(' ')
  const locations = words.flatMap((word, index) => (/^RADAR\b/.test(word) ? [index] : []))
  const { runs } = matchingSentence(words.join(' '), title, locations)
  return runs.map((run) => (run.matched ? `[${run.text}]` : run.text)).join('')
}

test.each([
  ['the sentence of the match', 'No decision', 'It is late. The RADAR is on. Nobody said so.', 'The [RADAR] is on.'],
  [
    'the sentence with most matches',
    'No decision',
    'The RADAR is on. A RADAR sees a RADAR there.',
    'A [RADAR] sees a [RADAR] there.',
  ],
  ['the first sentence where only the title matches', 'The RADAR', 'It is on. It works.', 'It is on.'],
  [
    'no more than an abbreviation and a number part',
    'No',
    'Gen. Smith of No. 5 saw the RADAR.',
    'Gen. Smith of No. 5 saw the [RADAR].',
  ],
  [
    'a quotation that begins small, without the title before it',
    'Lavrov',
    '“on which a RADAR is”',
    '“on which a [RADAR] is”',
  ],
  ['the title where there is no text', 'The RADAR', '', 'The RADAR.'],
])('What is found is told by %s', (_, title, text, told) => {
  expect(excerptOf(title, text).trim()).toBe(told)
})

test('A sentence as long as a page is cut around its match', () => {
  const many = Array.from({ length: 200 }, (_, index) => `w${index}`)
  many[150] = 'RADAR'
  const told = excerptOf('Title', many.join(' '))
  expect(told).toMatch(/^… .*w149 \[RADAR\] w151 .* …$/)
  expect(told.split(' ')).toHaveLength(50)
})
