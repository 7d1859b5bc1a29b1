import { describe, expect, test } from 'vitest'
import { readWireText } from './wire-text.ts'

const first = 'Envoys of the two sides met for three hours on Monday and parted without a date for another round.'
const second = 'They will write to each other, a person close to the talks told the paper, and nothing else is planned.'

describe('Hard-wrapped lines', () => {
  test('are joined; a paragraph ends at a blank line', () => {
    const wire = [
      'Envoys part',
      '',
      'Envoys of the two sides met for three hours on Monday and',
      'parted without a date for another round. A person “close to',
      'the talks” said so.',
      '',
      'They will write to each other, another person told the paper,',
      'and nothing else is planned.',
    ].join('\n')
    expect(readWireText(wire, '2011-10-27').body).toBe(
      [
        'Envoys of the two sides met for three hours on Monday and parted without a date for another round. A person “close to the talks” said so.',
        'They will write to each other, another person told the paper, and nothing else is planned.',
      ].join('\n\n'),
    )
  })

  test.each([
    [
      'and no subhead above a paragraph that is one line',
      `Envoys part, and nobody is sad\n\n${first} ${second}\n\nThe envoys will write to each other first\n${second} ${first}`,
      ['## The envoys will write to each other first'],
    ],
    [
      'nor a line of a headline above another',
      `Envoys part in silence, and the paper saw it\nNothing else is planned for the envoys, it says\n\n${first}\n\n${second}`,
      [first, second],
    ],
    [
      'nor one that names somebody',
      `${first}\n\n${second}\n\nAnn Lee, envoy of the harbour and of the fleet\nBob Roe, envoy of the port`,
      ['Ann Lee, envoy of the harbour and of the fleet', 'Bob Roe, envoy of the port'],
    ],
  ])('are joined, %s', (_, wire, paragraphs) => {
    const body = readWireText(wire, '2011-10-27').body.split('\n\n')
    for (const paragraph of paragraphs) expect(body).toContain(paragraph)
  })

  test.each([
    'Source: Harbour Wire | 2012-05-20 04:31:23 | Editor: Bob',
    '(ANSA) - RIGA, 20 MAG 2012 - The port is open, an envoy of the council said to the',
  ])('are joined, but for a headline and what says when and who below it: %s', (line) => {
    const rest = 'press there, and it stays open for as long as anybody wants to come in\nby ship, or to leave.'
    const { matter } = readWireText(
      `Envoys part at the harbour of Riga and ask for guarantees\n${line}\n${rest}\n\n${second}`,
      '2015-01-01',
    )
    expect(matter.title).toBe('Envoys part at the harbour of Riga and ask for guarantees')
    expect(matter.date).toBe('2012-05-20')
  })

  test('are a title that may be two, if they stand above the report', () => {
    const wire = `Envoys part at the harbour of Riga and ask for more of those\nEnvoys want guarantees in writing\n\nThe port is open, an envoy of the council said to all of the press\nthere, and it stays open for as long as anybody wants to come in by\nship.`
    const { matter, guessed } = readWireText(wire, '2015-01-01')
    expect(matter.title).toContain('Envoys part')
    expect(guessed).toContain('title')
  })

  test('are joined where a sheet ended between them', () => {
    const wire = `${first}\n\nThey will write to each other, another person told the\fpaper, and nothing else is planned.`
    expect(readWireText(wire, '2011-10-27').body).toContain('another person told the paper, and nothing')
  })

  test('are joined, but for items under letters', () => {
    const wire = `${first}\n\nThey decided:\na) to meet again, and this\ntime in the north of the old town;\nb) to write.\n\n(i) alone\n(ii) together`
    expect(readWireText(wire, '2011-10-27').body.split('\n\n').slice(-5)).toEqual([
      'They decided:',
      'a) to meet again, and this time in the north of the old town;',
      'b) to write.',
      '(i) alone',
      '(ii) together',
    ])
  })

  test('are joined where only an indent begins a paragraph, and words that were parted are whole again', () => {
    const wire = [
      'Envoys part',
      '   MOSCOW (AP) _ Envoys of the two sides met for three hours on Mon-',
      'day and parted without a date for another round of the anti-',
      'missile talks, which nobody had asked for.',
      '   They will write to each other, a person told the paper. On Monday',
      'nothing else was planned.',
    ].join('\r\n')
    expect(readWireText(wire, '2011-10-27').body).toBe(
      [
        'Envoys of the two sides met for three hours on Monday and parted without a date for another round of the anti-missile talks, which nobody had asked for.',
        'They will write to each other, a person told the paper. On Monday nothing else was planned.',
      ].join('\n\n'),
    )
  })

  test('are joined in a text that is indented as a whole, whether or not one line is not', () => {
    const wire = [
      '   Envoys part, and nobody knows whether they will',
      '   meet again',
      '',
      '   MOSCOW (AP) - Envoys of the two sides met for three hours',
      'on Monday. They parted without a date. Another',
      '   round is not planned.',
      '      They will write to each other, a person close to the',
      '   talks told the paper, and added that "nothing is planned,"',
      '   "nothing at all."',
    ].join('\n')
    expect(readWireText(wire, '2011-10-27')).toMatchObject({
      matter: { title: 'Envoys part, and nobody knows whether they will meet again' },
      body: [
        'Envoys of the two sides met for three hours on Monday. They parted without a date. Another round is not planned.',
        'They will write to each other, a person close to the talks told the paper, and added that "nothing is planned," "nothing at all."',
      ].join('\n\n'),
    })
  })

  test.each([
    ['Ministers of the whole of the wider Asia-\nPacific region met and parted.', 'Asia-Pacific'],
    ['Ministers spoke of the fall of a jet of the type Il-\n76 and parted again.', 'Il-76'],
    [
      'They spoke of short-\nand medium-range missiles in the town, and nobody knew of what else.',
      'short- and medium-range',
    ],
    ['Die Unter-\nhändler und der Minister haben sich nicht geeinigt, wie es gestern hieß.', 'Unterhändler'],
    ['Die Außen-\nund der Innenminister haben sich nicht geeinigt, wie es gestern hieß.', 'Außen- und der'],
  ])('A hyphen at the end of a line stays where it belongs: %j', (written, expected) => {
    expect(readWireText(`Envoys part\n\n${written}`, '2011-10-27').body).toContain(expected)
  })

  test('A short text whose paragraphs are indented is not torn where a line begins with a capital', () => {
    const wire = 'Envoys part\n\n   MOSCOW (AP) - Talks on the radar will go on in\nJanuary, he said.\n   Nobody knows.'
    expect(readWireText(wire, '2011-10-27').body).toBe(
      'Talks on the radar will go on in January, he said.\n\nNobody knows.',
    )
  })

  test('Lines that are paragraphs stay parted', () => {
    expect(readWireText(`Envoys part\n${first}\n${second}`, '2011-10-27').body).toBe(`${first}\n\n${second}`)
  })
})

test('Half a megabyte of wrapped lines is read in seconds', () => {
  const lines =
    'Envoys of the two sides met for three hours on Monday and\nparted without a date for another round, as they had said.\n'.repeat(
      4000,
    )
  const started = performance.now()
  expect(readWireText(`Envoys part\n\n${lines}`, '2011-10-27').body.length).toBeGreaterThan(450_000)
  expect(performance.now() - started).toBeLessThan(5000)
})
