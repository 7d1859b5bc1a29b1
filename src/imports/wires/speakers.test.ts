import { describe, expect, test } from 'vitest'
import { readWireText } from './wire-text.ts'

const first = 'Envoys of the two sides met for three hours on Monday and parted without a date for another round.'
const second = 'They will write to each other, a person close to the talks told the paper, and nothing else is planned.'
const read = (head: string) => readWireText(`${head}${first}\n\n${second}`, '2012-03-04')

describe('A name in capitals before a dash', () => {
  test.each([
    ['in an interview', ['HARBOUR POST - Minister, will you go to the port in the spring?', 'ROE - I did not say no.']],
    [
      'at a press conference',
      ['LE MINISTRE – Mesdames et Messieurs, nous avons parlé du port.', 'QUESTION – Et la mer ?'],
    ],
    [
      'in a list by countries',
      ['LATVIA - The radar at the port will be ready by 2015.', 'NORWAY - No radar is planned.'],
    ],
    [
      'in a fact sheet',
      ['COST - The port pays for all of it until the year is over.', 'COMMAND - It is run from Oslo.'],
    ],
    [
      'in a digest',
      ['OSLO — The envoys of the two sides met on Monday.', 'RIGA — A port opens.', 'PARIS — A bridge fell.'],
    ],
  ])('is no dateline where another stands so as well, %s', (_, said) => {
    const { matter, body } = readWireText(['Envoys part', ...said, first].join('\n\n'), '2012-03-04')
    expect([matter.title, matter.dateline]).toEqual(['Envoys part', undefined])
    expect(body).toBe([...said, first].join('\n\n'))
  })

  test.each(['BREAKING — ', 'BACKGROUND - ', 'EILMELDUNG – ', 'СРОЧНО — '])('is none where it labels: %s', (label) => {
    const { matter, body } = readWireText(`Envoys part\n\n${label}${first}\n\n${second}`, '2012-03-04')
    expect([matter.dateline, body]).toEqual([undefined, `${label}${first}\n\n${second}`])
  })

  test.each([
    ['OSLO', 'Oslo'],
    ['PARIS/OSLO', 'Paris/Oslo'],
  ])('is one above who speaks, if it is a city: %s', (place, dateline) => {
    const said = 'ROE — I did not say no.'
    const { matter, body } = readWireText(`Envoys part\n\n${place} — ${first}\n\n${said}`, '2012-03-04')
    expect([matter.dateline, body]).toEqual([dateline, `${first}\n\n${said}`])
  })
})

test.each([
  ['ANN LEE (Reuters): Yes, is the door still open?', 'ROE: It is.'],
  [
    'ANN LEE (Reuters): The envoys of the two sides met for three hours on Monday and parted without a date.',
    'ROE: No.',
  ],
  ['ANN LEE (Reuters): Will it be open in the spring of the next year, when all of us are gone?', second],
])('A journalist in capitals who asks for an agency is no place: %s', (asked, next) => {
  const { matter, body } = readWireText(`Envoys part\n\n${first}\n\n${asked}\n\n${next}`, '2012-03-04')
  expect([matter.dateline, matter.sources]).toEqual([undefined, undefined])
  expect(body).toBe(`${first}\n\n${asked}\n\n${next}`)
})

test.each([
  ['KABUL (AFP): ', 'Kabul', 'AFP'],
  ['NEW DELHI (PTI): ', 'New Delhi', 'PTI'],
  ['PORT ROE (PTI): ', 'Port Roe', 'PTI'],
])('A place with an agency before a colon opens a report: %j', (opening, dateline, publisher) => {
  const { matter, body } = read(`Envoys part\n\n${opening}`)
  expect([matter.dateline, matter.sources?.[0]!.publisher, body]).toEqual([
    dateline,
    publisher,
    `${first}\n\n${second}`,
  ])
})

test.each([
  'John Author (R-Ohio): I do not think that the treaty is any good for us, and I will vote against it.',
  'Jane Author (State Department) - Good afternoon, everybody, and welcome to the briefing.',
  'JOHN AUTHOR (R-OHIO): I do not think that the treaty is any good for us, and I will vote against it.',
  'Bob Roe (Reuters): Secretary General, is the door still open, and will it be open in the spring of the next year?',
])('A speaker with an office or an agency is none: %s', (said) => {
  const { matter, body } = readWireText(`Talk with the minister\n\n${said}\n\n${first}\n\n${second}`, '2012-03-04')
  expect([matter.dateline, matter.sources]).toEqual([undefined, undefined])
  expect(body).toBe(`${said}\n\n${first}\n\n${second}`)
})

test('Who asks is no place', () => {
  const said = 'Q - Et si la Russie refuse ?\n\nR - Nous attendrons.'
  const { matter, body } = readWireText(`Point de presse\n\n${said}`, '2012-03-04')
  expect([matter.dateline, body]).toEqual([undefined, said])
})
