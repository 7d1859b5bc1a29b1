import { describe, expect, test } from 'vitest'
import { readWireText } from './wire-text.ts'

const report = 'Envoys of the two sides met for three hours on Monday and parted without a date for another round.'

describe('Lines in columns are a table', () => {
  test.each([
    [
      'also below an empty cell',
      'Year        Planned     Spent\n2009             10         8\n2010             20\n2011             30        25',
      '| Year | Planned | Spent |\n| ---- | ------- | ----- |\n| 2009 | 10      | 8     |\n| 2010 | 20      |       |\n| 2011 | 30      | 25    |',
    ],
    [
      'of which a cell was wrapped',
      'Port          What is there\nRiga          A radar that sees ships soon\n              after they leave\nOslo          Two ships',
      '| Port | What is there                                 |\n| ---- | --------------------------------------------- |\n| Riga | A radar that sees ships soon after they leave |\n| Oslo | Two ships                                     |',
    ],
    [
      'directly below their sentence',
      'These are the ports:\nRiga          2010          two\nOslo          2011          three\nCork          2012          four',
      'These are the ports:\n\n| Riga | 2010 | two   |\n| ---- | ---- | ----- |\n| Oslo | 2011 | three |\n| Cork | 2012 | four  |',
    ],
    [
      'with tabs',
      'Port\tShips\tSince\nRiga\t2\t2010\nOslo\t\t2011\nCork\t4\t2012',
      '| Port | Ships | Since |\n| ---- | ----- | ----- |\n| Riga | 2     | 2010  |\n| Oslo |       | 2011  |\n| Cork | 4     | 2012  |',
    ],
  ])('%s', (_, written, table) => {
    expect(readWireText(`Envoys part\n\n${report}\n\n${written}\n\n${report}`, '2012-01-01').body).toBe(
      `${report}\n\n${table}\n\n${report}`,
    )
  })
})

test('Justified lines are a paragraph', () => {
  const justified =
    'The  envoys   met   in   the   old  town  and   spoke\nof   the  state   of   the  harbour.   They   agreed\nthat   the  experts   should   meet   in  the  spring.'
  expect(readWireText(`Envoys part\n\n${report}\n\n${justified}`, '2012-01-01').body).toBe(
    `${report}\n\nThe envoys met in the old town and spoke of the state of the harbour. They agreed that the experts should meet in the spring.`,
  )
})

test('Of a text that was typed double-spaced the lines are joined; a paragraph begins at an indent and where more lines are blank', () => {
  const typed = [
    '     The envoys met in the old town and spoke of the state of the',
    '',
    'harbour, and agreed that the experts of the two sides should meet',
    '',
    'again in the spring.',
    '',
    '     They will write to each other, a person who was close to all',
    '',
    'of the talks told the paper, and nothing else is planned for the',
    '',
    'year.',
    '',
    '',
    'Nobody was sad.',
  ].join('\n')
  expect(readWireText(`Envoys part\n\n${typed}`, '2012-01-01').body).toBe(
    [
      'The envoys met in the old town and spoke of the state of the harbour, and agreed that the experts of the two sides should meet again in the spring.',
      'They will write to each other, a person who was close to all of the talks told the paper, and nothing else is planned for the year.',
      'Nobody was sad.',
    ].join('\n\n'),
  )
})
