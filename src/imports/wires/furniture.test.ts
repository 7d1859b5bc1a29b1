import { expect, test } from 'vitest'
import { readWireText } from './wire-text.ts'

const first = 'Envoys of the two sides met for three hours on Monday and parted without a date for another round.'
const second = 'They will write to each other, a person close to the talks told the paper, and nothing else is planned.'
const read = (between: string) => readWireText(`Envoys part\n\n${first}\n\n${between}\n\n${second}`, '2011-10-27')

test.each([
  'Related talks in Geneva broke down a day earlier, the ministry said.',
  'Copyright rules would be on the agenda in December, a spokesman said.',
  'Editors noted that the paper had changed hands.',
  'Share this burden, the envoy told the others.',
  'Tags for the interceptors cost 24 million dollars.',
  'Reporting by the newspaper Harbour News suggests that it was only the first offer.',
  'The ministry released a handout photo of the radar and said that it worked.',
  'Who needs this shield?',
  'Question: Do you agree?',
  'Embargo: The import of oil is banned from 1 July.',
  'For release by the port in 2012, three hikers were named.',
  'For immediate release: that is what the families ask of the port.',
  'Copyright, patents and trade marks are left out of the deal, the ministers said.',
  'All rights reserved by the treaty stay with the parties, the ministers said.',
  'Related: the base at the port opens in 2015.',
  'Photos: 12 were shown to the court, the judge said.',
  '(c) Inspect all cargo to and from the port, by 2012 at the latest.',
  'PM-FISH payments have reached ten million fishermen, the ministry said.',
  '2nd leading exporter of fish is now Ruritania, the institute said.',
  'Embargo-busting shipments went on all year, the panel said.',
  'Embargo until the summer is what the ministers want, he said.',
  'For release of the ten hostages the group demanded money.',
  'Not for release on bail, the judge said.',
  'All rights reserved for women by the law were cut, the report said.',
  '(Changes in the treaty were not announced.)',
  'Copyright by a state firm was claimed, the court said.',
  'Embargo talks go on in Riga on Monday, diplomats said.',
  'Editor: And what do you expect?',
  'Eds: And if not?',
  'Contact: we have it every day, he said.',
  'Phone: it rang all day, and nobody took it.',
])('A sentence of the report stays in it: %s', (sentence) => {
  const { body, leftovers } = read(sentence)
  expect([body, leftovers]).toEqual([`${first}\n\n${sentence}\n\n${second}`, []])
})

test.each([
  'Related: Envoys meet again',
  'Share this on a wall',
  'Copyright 2011 Harbour News. All rights reserved.',
  'Copyright Harbour News 2011',
  '(Copyright 2012 Harbour News. All rights reserved.)',
  'Editor’s note: This repeats a report of Monday.',
  'Eds: Adds photo.',
  '(Reporting by Ann Author in Moscow and Bob van Roe in Brussels; Editing by Jane Doe)',
  'Additional reporting by Ann Author',
  '(Adds quotes, background)',
  '(Corrects day in second paragraph)',
  'EMBARGOED UNTIL 00:01 GMT FRIDAY 28 OCTOBER 2011',
  'NOT FOR PUBLICATION BEFORE 00:01 GMT FRIDAY 28 OCTOBER 2011',
  'FOR IMMEDIATE RELEASE',
  'No. 907-11',
  'Media contact: Ann Author, 555 0100',
  'Editor: Ann Author',
  'Eds: Updates with quote of the envoy. With AP Photos.',
  'AP Photo HARB101, HARB102',
  'ATTENTION - ADDS quotes, details ///',
  '(ATTN: UPDATES throughout; ADDS photo)',
  'Envoys-talks-radar,6thlead',
  'Envoys/Radar/Talks/',
  'abc0421 4 pl 312 dpa 0987',
  '2011/1799',
  'Press Release (2011) 145',
  '4 MIN READ',
  'Please see RADARS, A6',
  'Continued from A1',
  'Harbour Staff Writer',
  'Copyrights Harbour. Unauthorized reproduction prohibited.',
  'ann.author@example.org',
  'END 9:57 A.M. EDT',
])('A line of the agency is left over, wherever it stands: %s', (line) => {
  for (const { body, leftovers, matter } of [
    read(line),
    readWireText(`${line}\n\nEnvoys part\n\n${first}\n\n${second}`, '2011-10-27'),
  ]) {
    expect(body).toBe(`${first}\n\n${second}`)
    expect(leftovers).toEqual([{ what: 'The agency’s own lines', text: line }])
    expect(matter).toEqual({ title: 'Envoys part', date: '2011-10-27', summary: first })
  }
})

test('What stands behind a label is one only above the report', () => {
  const { matter, body } = readWireText(
    `SOURCE: Harbour News\n\nEnvoys part\n\nMOSCOW (AFP) - ${first}\n\nSource: Agency for Fish\n\n${second}`,
    '2011-10-27',
  )
  expect(matter.sources).toMatchObject([{ publisher: 'Harbour News' }])
  expect(body).toContain('Source: Agency for Fish')
})

test.each([
  [
    'Read also\n\nEnvoys: the shield is a threat\nAllies say that it is none',
    ['Read also', 'Envoys: the shield is a threat', 'Allies say that it is none'],
  ],
  ['Contact:\n\nAnn Author\n\nTel. 555 0100', ['Contact:', 'Ann Author', 'Tel. 555 0100']],
  [
    '# dpa-Notizblock\n\n## Orte\n\nDas Amt steht in der Hauptstadt an der Brücke.',
    ['# dpa-Notizblock', '## Orte', 'Das Amt steht in der Hauptstadt an der Brücke.'],
  ],
  ['abc-def/gh\n10271432', ['abc-def/gh', '10271432']],
  ['==Kyodo', ['==Kyodo']],
  ['Jane ROE\nSpokesperson for Fish\n+32 460 00 00 00', ['Jane ROE', 'Spokesperson for Fish', '+32 460 00 00 00']],
  ['Our Standards: The Harbour Principles.', ['Our Standards: The Harbour Principles.']],
  ['PTI ABC DEF\nGH IJK', ['PTI ABC DEF', 'GH IJK']],
])('What stands below the report is no part of it: %j', (foot, left) => {
  const { body, leftovers } = readWireText(`Envoys part\n\n${first}\n\n${second}\n\n${foot}`, '2011-10-27')
  expect(body).toBe(`${first}\n\n${second}`)
  expect(leftovers.map(({ text }) => text)).toEqual(left)
})

test.each(['Enditem', 'EFE', 'PTI ABC', '-0-'])('A sign-off behind the last sentence is left over: %s', (sign) => {
  const { body, leftovers } = readWireText(`Envoys part\n\n${first}\n\n“Nobody knows.” ${sign}`, '2011-10-27')
  expect(body).toBe(`${first}\n\n“Nobody knows.”`)
  expect(leftovers).toEqual([{ what: 'The agency’s own lines', text: sign }])
})

test.each([
  [
    'years over the parts of a chronology',
    '1991-2001\n\nThe treaty stays in force.',
    '## 1991-2001\n\nThe treaty stays in force.',
  ],
  [
    'rows of figures',
    '31 27 21\n12 400 13 500\n\nThey are not final.',
    '31 27 21\n\n12 400 13 500\n\nThey are not final.',
  ],
])('No telephone number are %s', (_, written, expected) => {
  expect(read(written).body).toContain(expected)
})

test('A list at the end is the report’s, whoever is to be asked below it', () => {
  const wire = `Envoys part\n\n${first}\n\nThey will hand over:\n- 12 rollers\n- 40 detectors\n\npress@mfa.example`
  const { body, leftovers } = readWireText(wire, '2011-10-27')
  expect(body).toBe(`${first}\n\nThey will hand over:\n\n- 12 rollers\n- 40 detectors`)
  expect(leftovers.map(({ text }) => text)).toEqual(['press@mfa.example'])
})

test('Who signed a letter, and the last of a list, are no contact and no initials', () => {
  const signed = 'Signed:\n\nAnn Lee, Harbour\nBob Roe, Harbour\nstatement@example.org'
  expect(readWireText(`Envoys part\n\n${first}\n\n${signed}`, '2011-10-27').body).toContain('Bob Roe, Harbour')
  expect(readWireText(`Envoys part\n\n${first}\n\nAgainst\n\nUK`, '2011-10-27').body).toContain('UK')
})

test('A subhead may be called Contacts', () => {
  expect(read('CONTACTS').body).toBe(`${first}\n\n## CONTACTS\n\n${second}`)
})

test('A line across the paper says nothing, and parts what stands around it', () => {
  const { body, leftovers } = readWireText(`Envoys part\n________\n\n${first}\n________\n${second}`, '2011-10-27')
  expect([body, leftovers]).toEqual([`${first}\n\n${second}`, []])
})
