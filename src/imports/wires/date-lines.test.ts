import { describe, expect, test } from 'vitest'
import { readWireText } from './wire-text.ts'

const first = 'Envoys of the two sides met for three hours on Monday and parted without a date for another round.'
const second = 'They will write to each other, a person close to the talks told the paper, and nothing else is planned.'
const read = (head: string) => readWireText(`${head}${first}\n\n${second}`, '2012-03-04')

describe('A line that says when', () => {
  test.each<[string, string, string | undefined]>([
    ['THE ASSOCIATED PRESS | Oct. 27, 2011 | 6:01 PM', '2011-10-27', 'THE ASSOCIATED PRESS'],
    ['Harbour Daily News, Thursday, October 27 2011', '2011-10-27', 'Harbour Daily News'],
    ['English.news.cn   2011-10-27 22:10:32', '2011-10-27', 'English.news.cn'],
    ['Published: 27 October 2011, 10:15; Updated: 28 October 2011, 07:10', '2011-10-27', undefined],
    ['Updated 28 October 2011, 07:10 GMT; first published 27 October 2011', '2011-10-27', undefined],
    ['27-Oct-2011', '2011-10-27', undefined],
    ['27. 10. 2011', '2011-10-27', undefined],
    ['27 października 2011 r.', '2011-10-27', undefined],
    ['2011年10月27日', '2011-10-27', undefined],
    ['October 27, 20113:14 PM GMT+1Updated 3 years ago', '2011-10-27', undefined],
    ['27.10.2011 14:32 MSK', '2011-10-27', undefined],
    ['OCTOBER 27, 2011 / 3:40 PM / 12 YEARS AGO', '2011-10-27', undefined],
    ['Date: 27/10/2011 | Source: Harbour.wire (En)', '2011-10-27', 'Harbour.wire'],
    ['For Immediate Release: October 27, 2011', '2011-10-27', undefined],
    ['27 Ekim 2011', '2011-10-27', undefined],
    ['27 октября 2011 г.', '2011-10-27', undefined],
    ['27 de octubre de 2011', '2011-10-27', undefined],
    ['Donnerstag, 27. Oktober 2011, 14:05 Uhr', '2011-10-27', undefined],
    ['Stand: 27.10.2011 14:05 Uhr', '2011-10-27', undefined],
    ['Четверг, 27 октября 2011', '2011-10-27', undefined],
    ['Опубликовано: 27 октября 2011 г. в 14:05', '2011-10-27', undefined],
    ['27 жовтня 2011 року', '2011-10-27', undefined],
    ['27 Ekim 2011 Perşembe 14:05', '2011-10-27', undefined],
    ['Giriş Tarihi: 27 Ekim 2011', '2011-10-27', undefined],
    ['Publié le 27 octobre 2011 à 14h05', '2011-10-27', undefined],
    ['jeudi 1er décembre 2011', '2011-12-01', undefined],
    ['quinta-feira, 27 de outubro de 2011', '2011-10-27', undefined],
    ['Giovedì 27 ottobre 2011', '2011-10-27', undefined],
    ['czwartek, 27 października 2011', '2011-10-27', undefined],
  ])('%s is neither place nor text', (line, date, publisher) => {
    const { matter, body } = read(`Envoys part\n${line}\n\n`)
    expect(matter).toMatchObject({ title: 'Envoys part', date })
    expect([matter.dateline, matter.sources?.[0]!.publisher]).toEqual([undefined, publisher])
    expect(body).toBe(`${first}\n\n${second}`)
  })

  test('stays with the other lines where another day counts', () => {
    const { matter, leftovers } = read('Envoys part\n\nPublished: 27 October 2011; Updated: 28 October 2011\n\n')
    expect(matter.date).toBe('2011-10-27')
    expect(leftovers).toEqual([{ what: 'Another day, place or agency', text: 'Updated: 28 October 2011' }])
  })
})

describe('A day beside other words', () => {
  test.each([
    ['27 October 2011 - US and UN sign pact', 'US and UN sign pact'],
    ['US, UN to sign - 27 Oct 2011', 'US, UN to sign'],
    ['US, UN to sign (27 Oct 2011)', 'US, UN to sign'],
    ['Le ministre reçoit son homologue (Paris, 27 octobre 2011)', 'Le ministre reçoit son homologue'],
  ])('leaves these where they are: %s', (title, expected) => {
    const { matter, body } = read(`${title}\n\n`)
    expect([matter.title, matter.date, body]).toEqual([expected, '2011-10-27', `${first}\n\n${second}`])
  })

  test('leaves a sentence in the text', () => {
    const wire = `Envoys part\n\n${first}\n\n27 October 2011 - No one died. He is ok.`
    expect(readWireText(wire, '2012-03-04').body).toContain('No one died. He is ok.')
  })

  test.each<[string, string[], string | undefined, string | undefined]>([
    ['By Ann Lee (AFP) – Oct 27, 2011', ['Ann Lee'], undefined, 'AFP'],
    ['By Ann Lee, Brussels, 27 October 2011', ['Ann Lee'], 'Brussels', undefined],
    ['27 October 2011 | By Ann Lee | UN, New York', ['Ann Lee'], 'UN, New York', undefined],
    ['By the Harbour Wire Staff | October 27, 2011', ['Harbour Wire Staff'], undefined, undefined],
    ['By Ann Lee, AFP | 27 October 2011', ['Ann Lee'], undefined, 'AFP'],
    ['Posted On: 27 OCT 2011 6:04PM by Ann Lee', ['Ann Lee'], undefined, undefined],
    ['Par Jeanne MARTIN | 27 octobre 2011', ['Jeanne MARTIN'], undefined, undefined],
  ])('is read with a byline: %s', (line, byline, dateline, publisher) => {
    const { matter } = read(`Envoys part\n\n${line}\n\n`)
    expect(matter).toMatchObject({ title: 'Envoys part', date: '2011-10-27', byline })
    expect([matter.dateline, matter.sources?.[0]!.publisher]).toEqual([dateline, publisher])
  })
})

test.each([
  ['Source: Xinhua | 2011-10-27 20:15:33 | Editor: lee', 'Xinhua'],
  ['Oct 27, 2011 - 21:40 | World, All', undefined],
])('A line of many parts gives its day and its source, and is left over: %s', (line, publisher) => {
  const { matter, leftovers } = read(`Envoys part\n\n${line}\n\n`)
  expect([matter.title, matter.date, matter.sources?.[0]!.publisher]).toEqual(['Envoys part', '2011-10-27', publisher])
  expect(leftovers.map(({ text }) => text)).toEqual([line])
})

test.each([
  ['Berlin, den 27. Oktober 2011', 'Berlin'],
  ['Paris, le 27 octobre 2011', 'Paris'],
])('A place stands beside a day in other languages too: %s', (line, dateline) => {
  expect(read(`Envoys part\n\n${line}\n\n`).matter).toMatchObject({ dateline, date: '2011-10-27' })
})

test.each([
  ['AFP 171523 GMT NOV 11', 'AFP', '2011-11-17'],
  ['dpa um yydd n1 xx 231630 Nov 11', 'dpa', '2011-11-23'],
  ['dpa um yydd n1 xx 271630 Okt 11', 'dpa', '2011-10-27'],
  ['AP-NY-11-23-11 1132EST', 'AP', '2011-11-23'],
  ['NYT-11-23-11 2012EDT', 'NYT', '2011-11-23'],
  ['AP-NY-02-12-98 1132EST', 'AP', '1998-02-12'],
])('When a wire was sent is its day: %s', (foot, publisher, date) => {
  const { matter, body } = readWireText(`Envoys part\n\n${first}\n\n${second}\n${foot}`, '2012-03-04')
  expect(matter).toMatchObject({ date, sources: [{ publisher }] })
  expect(body).toBe(`${first}\n\n${second}`)
})
