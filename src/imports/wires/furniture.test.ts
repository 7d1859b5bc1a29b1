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
