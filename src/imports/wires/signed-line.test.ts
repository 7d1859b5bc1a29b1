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
    ['Von Anna Lee, dpa =', ['Anna Lee'], undefined, 'dpa', []],
    ['Par Zoé Roe, envoyée spéciale', ['Zoé Roe'], undefined, undefined, ['Par Zoé Roe, envoyée spéciale']],
    ['Ann Lee, Harbour correspondent', ['Ann Lee'], undefined, undefined, ['Ann Lee, Harbour correspondent']],
    ['By Ann Lee, Diplomatic Editor', ['Ann Lee'], undefined, undefined, ['By Ann Lee, Diplomatic Editor']],
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

describe('A headline that begins as a byline does', () => {
  test.each([
    'From Quiet Bay to Loud Port',
    'From Quiet Bay to Loud Port: how the radar came',
    'From Riga, Latvia: a Town and Its Radar',
    'From Allies, Doubts on Radar',
    'From Port Roe With Love',
    'From Quiet Bay',
    'By Sea and by Land, Envoys Build Their Port',
    'By Land and Sea',
    'By Night',
  ])('is the title of the text below it: %s', (title) => {
    expect(read(`${title}\n27 October 2011\n\n`)).toMatchObject({
      matter: { title, date: '2011-10-27' },
      body: `${first}\n\n${second}`,
      leftovers: [],
    })
    expect(read(`${title}\n\nBy ANN LEE\n\nPARIS — `)).toMatchObject({
      matter: { title, byline: ['Ann Lee'], dateline: 'Paris' },
      body: `${first}\n\n${second}`,
    })
  })

  test.each<[string, string[]]>([
    ['By Anand', ['Anand']],
    ['By Ann van der Lee and Bob Roe', ['Ann van der Lee', 'Bob Roe']],
    ['By Ann Lee, Political Editor', ['Ann Lee']],
    ['By Ann Lee for the Harbour Post', ['Ann Lee for the Harbour Post']],
    ['By the Harbour Post staff', ['Harbour Post staff']],
    ['From Ann Lee', ['Ann Lee']],
  ])('is a byline below another title, if names are all that it has: %s', (line, byline) => {
    expect(read(`Envoys part\n${line}\n\n`).matter).toMatchObject({ title: 'Envoys part', byline })
  })

  test('is no byline below another title', () => {
    const { matter, body } = read('Envoys part\n\nFrom Quiet Bay to Loud Port\n\n')
    expect([matter.title, matter.byline, matter.summary]).toEqual([
      'Envoys part',
      undefined,
      'From Quiet Bay to Loud Port',
    ])
    expect(body).toBe(`${first}\n\n${second}`)
  })

  test('leaves names alone at the head of a text without a title', () => {
    expect(read('By Ann Lee\n\nPARIS — ').matter).toMatchObject({ byline: ['Ann Lee'], dateline: 'Paris' })
  })
})
