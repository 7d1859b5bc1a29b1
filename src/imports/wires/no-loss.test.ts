import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readWireText } from './wire-text.ts'

// Each names something that stands nowhere else.
const above = [
  'Aaa says no',
  'BBB TALKS STALL',
  'Ministry of Ccc',
  'By Ann Ddd',
  'Ann Eee (AFP)',
  'FFF',
  '(Adds quotes of Ggg)',
  'Iii: a day',
  '27 October 2011 - Jjj is out.',
  'Kkk, Lll to meet - 27 Oct 2011',
  'MMM, Oct 27 (AFP) - Nnn die.',
  '27 October 2011 | By Ooo Ppp | Qqq',
  'EMBARGO: Rrr',
  'Sss',
  'TTT - UUU',
  'Vvv Daily Press',
  '* Www',
  'In the Xxx',
]
const below = [
  'Aba',
  'ABB ABC',
  'abd/abe',
  'Contact: Abf Abg',
  'READ ALSO',
  'Abh goes',
  'He is Abi.',
  '12 May 2011; Abj',
  'End Abk',
  '-- Abl',
  '> Abm',
]
const report =
  'Envoys of the two sides met for three hours on Monday and parted without a date for another round.\n\nThey will write to each other, a person close to the talks told the paper, and nothing else is planned.'

test.each(['', 'By ', 'Von ', 'Copyright ', '(c) ', 'By Ann Lee in ', 'MOSCOW, '])(
  'A run of capitals as long as a book holds nobody up: %j',
  (before) => {
    for (const run of ['X'.repeat(20_000), 'XY '.repeat(7_000), 'Xy'.repeat(10_000), 'X.'.repeat(10_000)]) {
      const started = performance.now()
      readWireText(`Envoys part\n\n${before}${run}\n\n${report}`, '2012-03-04')
      expect(performance.now() - started).toBeLessThan(2000)
    }
  },
)

test('Whatever lines stand above and below a report, in whatever order, no word is lost', () => {
  const lines = (of: string[]) =>
    fc.array(fc.tuple(fc.constantFrom(...of), fc.constantFrom('\n', '\n\n')), { maxLength: 6 })
  fc.assert(
    fc.property(lines(above), lines(below), (head, foot) => {
      const source = `${head.flat().join('')}\n\n${report}\n\n${foot.flat().join('')}`
      const { matter, body, leftovers } = readWireText(source, '2012-03-04')
      const kept = JSON.stringify([matter, body, leftovers]).toLowerCase()
      const words = new Set(source.match(/\b(?:([A-Z])\1\1|([A-Z])\2\2|ab[a-z]|Ab[a-z]|AB[A-Z]|[A-Z]([a-z])\3)\b/g))
      expect([...words].filter((word) => !kept.includes(word.toLowerCase()))).toEqual([])
    }),
    { numRuns: 500 },
  )
})
