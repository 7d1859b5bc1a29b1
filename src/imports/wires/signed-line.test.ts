import { describe, expect, test } from 'vitest'
import { readWireText } from './wire-text.ts'

const first = 'Envoys of the two sides met for three hours on Monday and parted without a date for another round.'
const second = 'They will write to each other, a person close to the talks told the paper, and nothing else is planned.'
const read = (head: string) => readWireText(`${head}${first}\n\n${second}`, '2012-03-04')

describe('What stands in a byline besides names', () => {
  test.each([
    ['By Ann Lee in Ankara', ['Ann Lee'], 'Ankara', undefined, []],
    ['From Ann Lee in Ankara', ['Ann Lee'], 'Ankara', undefined, []],
    ['By Ann Lee, AFP', ['Ann Lee'], undefined, 'AFP', []],
    ['Von Anna Lee, Ankara', ['Anna Lee'], 'Ankara', undefined, []],
    [
      'By Ann Lee in Riga and Bob Roe in Oslo',
      ['Ann Lee', 'Bob Roe'],
      'Riga',
      undefined,
      ['By Ann Lee in Riga and Bob Roe in Oslo'],
    ],
  ])('is read, or left over: %s', (line, byline, dateline, publisher, left) => {
    const { matter, leftovers } = read(`Envoys part\n\n${line}\n\n`)
    expect([matter.byline, matter.dateline, matter.sources?.[0]!.publisher]).toEqual([byline, dateline, publisher])
    expect(leftovers.map(({ text }) => text)).toEqual(left)
  })

  test('stays with a label', () => {
    const { matter } = read('HEADLINE: Envoys part\nBYLINE: Ann Lee, ZDF\nSOURCE: Alertnet // Reuters\n\n')
    expect(matter).toMatchObject({ byline: ['Ann Lee, ZDF'], sources: [{ publisher: 'Alertnet // Reuters' }] })
  })
})

test.each(['By Friday', 'Von Berlin nach Moskau'])('%s is no byline', (title) => {
  expect(read(`${title}\n\n`).matter).toMatchObject({ title })
})
