import { expect, test } from 'vitest'
import { readWireText } from './wire-text.ts'

const first = 'Envoys of the two sides met for three hours on Monday and parted without a date for another round.'
const second = 'They will write to each other, a person close to the talks told the paper, and nothing else is planned.'

test.each([
  [
    'above the report',
    `The Harbour Weekly\nIssue 43 | 27 October 2011\n\n${first}\n\n${second}`,
    'Issue 43 | 27 October 2011',
  ],
  ['below it', `Envoys part\n\n${first}\n\n${second}\n\n271545 Okt 11 mbc`, '271545 Okt 11 mbc'],
])('A date in a line %s that says more is the text’s where no other is', (_, wire, line) => {
  const { matter, notes, body } = readWireText(wire, '2012-01-01')
  expect(matter.date).toBe('2011-10-27')
  expect(notes).toEqual([`The date is from a line that says more: "${line}".`])
  expect(body).toContain(first)
})

test.each(['EMBARGOED UNTIL 00:01 GMT FRIDAY 28 OCTOBER 2011', 'They met on 27 October 2011 in the old town.'])(
  'but not of %j',
  (line) => {
    expect(readWireText(`Envoys part\n\n${line}\n\n${first}`, '2012-01-01').matter.date).toBe('2012-01-01')
  },
)

test('A date without its year has that of the same day elsewhere in the text', () => {
  const wire = `Envoys part\n\nRIGA, Oct. 27 (AP) - ${first}\n\nThey spoke on Thursday, October 27, 2011, it said; not on 1 May 1999.`
  expect(readWireText(wire, '2015-01-01').matter.date).toBe('2011-10-27')
})

test.each([
  ['Envoys say that the harbour stays as it is.\nBy Ann Lee in Riga\n20 May 2012', 'Riga'],
  [
    'Envoys say that the harbour stays as it is, and ask the council for guarantees in writing\nBy Ann Lee\nMAY 20, 2012 6:15 PM CET',
    undefined,
  ],
])('A sentence between the title and who and when is no report yet: %s', (head, dateline) => {
  const { matter, body } = readWireText(
    `Envoys part\n\n${head.replaceAll('\n', '\n\n')}\n\n${first}\n\n${second}`,
    '2015-01-01',
  )
  expect(matter).toMatchObject({ title: 'Envoys part', date: '2012-05-20', byline: ['Ann Lee'] })
  expect(matter.dateline).toBe(dateline)
  expect(body).not.toContain('##')
})

test('A report whose foot says who and when keeps its first sentence', () => {
  const { matter, body } = readWireText(`Envoys part\n\n${first}\n\nBy Ann Lee\n\n20 May 2012`, '2015-01-01')
  expect(matter).toMatchObject({ date: '2012-05-20', byline: ['Ann Lee'] })
  expect(body).toBe(first)
})

test('A line of many words above the date is no report yet', () => {
  const deck = 'Issued by all the envoys who took part in the meeting of the harbour council in Riga in May'
  const { matter, body } = readWireText(
    `Riga Declaration\n${deck}\n\n20 May 2012\n\n${first}\n\n${second}`,
    '2015-01-01',
  )
  expect(matter).toMatchObject({ title: 'Riga Declaration', date: '2012-05-20' })
  expect(body).not.toContain('20 May')
})
