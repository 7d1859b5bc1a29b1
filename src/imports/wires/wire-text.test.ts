import { describe, expect, test } from 'vitest'
import { readWireText } from './wire-text.ts'

const body = [
  'Envoys of the two sides met for three hours on Monday and parted without a date for another round.',
  'They will write to each other, a person close to the talks told the paper, and nothing else is planned.',
]
const [first, second] = body as [string, string]

describe('The parts of a text', () => {
  test('Bylines, agencies and their own lines are parted from the text', () => {
    const wire = [
      'a0391 BC-Envoys',
      'Envoys part',
      'By ANN AUTHOR and John Roe',
      'Associated Press',
      `MOSCOW (AP) _ ${first}`,
      second,
      '(Editing by Someone Else)',
      '-0-',
    ].join('\n\n')
    expect(readWireText(wire, '2011-10-27')).toMatchObject({
      matter: { byline: ['Ann Author', 'John Roe'], sources: [{ id: 'ap', publisher: 'AP' }] },
      body: `${first}\n\n${second}`,
      leftovers: [
        { what: 'The agency’s own lines', text: 'a0391 BC-Envoys' },
        { what: 'The agency’s own lines', text: '(Editing by Someone Else)' },
        { what: 'The agency’s own lines', text: '-0-' },
      ],
    })
  })

  test('An agency’s slugs and counters are left over, and are neither title nor place', () => {
    const wire = `URGENT\nZCZC ABC123\nENV-TALKS/RADAR (UPDATE 2)\nEnvoys part\n    MOSCOW, 27 oct 2011 (AFP) — ${first}\n\n${second}\n -0- (c) AFP`
    expect(readWireText(wire, '2026-01-01')).toMatchObject({
      matter: { title: 'Envoys part', date: '2011-10-27', dateline: 'Moscow', sources: [{ publisher: 'AFP' }] },
      body: `${first}\n\n${second}`,
      leftovers: ['URGENT', 'ZCZC ABC123', 'ENV-TALKS/RADAR (UPDATE 2)', '-0- (c) AFP'].map((text) => ({ text })),
    })
  })

  test('A line of an agency is joined to the one below it, whose sentence it begins', () => {
    const wire = `MOSCOW, Oct. 27, 2011 (Reuters) - Envoys of the two sides met on Monday and left\nNATO's house without a word on another round.\n\n${second}`
    expect(readWireText(wire, '2026-01-01').body).toContain("left NATO's house")
  })

  test('A subhead heads what follows it', () => {
    const wire = `Envoys part\n\n${first}\n\n‘A long way to go’\n\n${second}`
    expect(readWireText(wire, '2011-10-27').body).toBe(`${first}\n\n## ‘A long way to go’\n\n${second}`)
  })

  test.each([
    ['A line of time heads nothing', '10:15 GMT', '10:15 GMT'],
    ['nor a zone', 'MSK', 'MSK'],
    ['A place over a short sentence does', 'BRUSSELS\n\nAllies wait.', '## BRUSSELS\n\nAllies wait.'],
  ])('%s', (_, written, markdown) => {
    const wire = `Envoys part\n\n${first}\n\n${written}\n\n${second}`
    expect(readWireText(wire, '2011-10-27').body).toBe(`${first}\n\n${markdown}\n\n${second}`)
  })

  test.each([
    'Il a répondu : « Nous voulons une garantie. »',
    '«Мы ждем.»',
    'Er sagte dagegen: „Die Tür ist offen.“',
    'Er sagte: »Nein.«',
    'The radar sees far.[2]',
    'No one knows how far.¹',
    'It costs 100 million.*',
    '“Nothing,” she said',
  ])('A sentence heads nothing, whatever stands behind its stop: %s', (sentence) => {
    const { body: read } = readWireText(`Envoys part\n\n${first}\n\n${sentence}\n\n${second}`, '2011-10-27')
    expect(read).not.toContain('#')
  })

  test('Between dashes an agency writes a subhead; lines right below each other head nothing', () => {
    const wire = `Envoys part\n\n${first}\n\n- ‘A long way’ -\n\n${second}\n\nHighlights\nNo date\nNo letter\n\n${second}`
    expect(readWireText(wire, '2011-10-27').body).toBe(
      `${first}\n\n## ‘A long way’\n\n${second}\n\nHighlights\n\nNo date\n\nNo letter\n\n${second}`,
    )
  })

  test('A subhead near the end is no place, whatever its letters', () => {
    const { body: read, matter } = readWireText(`Envoys part\n\n${first}\n\nNO DEAL\n\n“None.”`, '2011-10-27')
    expect([read, matter.dateline]).toEqual([`${first}\n\n## NO DEAL\n\n“None.”`, undefined])
  })

  test('Of short parts each keeps its place above it; the first is the dateline', () => {
    const wire = 'Notes of the day\n\nMOSCOW\n\nEnvoys met.\n\nBRUSSELS\n\nAllies wait.\n\nMINSK\n\nNo word came.\n'
    expect(readWireText(wire, '2011-10-27')).toMatchObject({
      matter: { title: 'Notes of the day', dateline: 'Moscow', summary: 'Envoys met.' },
      body: 'Envoys met.\n\n## BRUSSELS\n\nAllies wait.\n\n## MINSK\n\nNo word came.',
    })
  })

  test('Of a live report each hour stays above its text, the first too', () => {
    const wire =
      'Night of the vote\n\n4 February 2012\n\n14:05 GMT\nMinisters arrive.\n\n13:40 GMT\nThe envoy has left.\n'
    expect(readWireText(wire, '2012-03-04')).toMatchObject({
      matter: { title: 'Night of the vote', date: '2012-02-04', summary: 'Ministers arrive.' },
      body: '14:05 GMT\n\nMinisters arrive.\n\n13:40 GMT\n\nThe envoy has left.',
    })
  })

  test('Of a chronology whose entries begin with their days, each keeps it, the first too', () => {
    const entries = [
      'May 17, 2009 - A plan is dropped.',
      'June 20, 2010 – Envoys agree to talk.',
      'Oct. 5, 2011: A port agrees to host ships.',
    ]
    const { matter, body } = readWireText(
      `TIMELINE-The harbour\n\nOct 27, 2011\n\n${entries.join('\n\n')}`,
      '2012-01-01',
    )
    expect(matter).toMatchObject({ title: 'TIMELINE-The harbour', date: '2011-10-27' })
    expect(body).toBe(entries.join('\n\n'))
  })

  test('Of a chronology each day stays above its text', () => {
    const days = ['17 September 2009', '20 November 2010', '27 October 2011']
    const wire = `The plan so far\n\n${days.map((day) => `${day}\n\nEnvoys met.`).join('\n\n')}\n`
    expect(readWireText(wire, '2012-01-01')).toMatchObject({
      matter: { title: 'The plan so far', date: '2012-01-01', summary: 'Envoys met.' },
      body: days.map((day) => `## ${day}\n\nEnvoys met.`).join('\n\n'),
    })
  })

  test.each([
    [
      'February 10: They meet.\nApril 26: They meet in Riga.',
      'February 10: They meet.\n\nApril 26: They meet in Riga.',
    ],
    ['(They met in Oslo.)\nNobody knew.', '(They met in Oslo.)\n\nNobody knew.'],
    [
      '(They met) in the old town of the city (so he said)\nand left.',
      '(They met) in the old town of the city (so he said) and left.',
    ],
  ])('What stands on a line of its own stays there: %j', (written, markdown) => {
    const wire = `Envoys part\n\n${first}\n\n${written}\n\n${second}`
    expect(readWireText(wire, '2012-01-01').body).toBe(`${first}\n\n${markdown}\n\n${second}`)
  })

  test('Below a title that ends as a sentence does, a day is that of the text', () => {
    const wire = `Envoys of the two sides part.\n27 October 2011\n\n${first}\n\n${second}`
    expect(readWireText(wire, '2012-01-01').matter).toMatchObject({
      title: 'Envoys of the two sides part.',
      date: '2011-10-27',
    })
  })

  test.each([
    ['- A visit\n- A seat', '- A visit\n- A seat'],
    ['* A visit\n\n* A seat', '- A visit\n- A seat'],
    ['• A visit\n• A *seat*', '- A visit\n- A \\*seat\\*'],
    ['1. A visit\n2. A seat\n3. A letter', '1. A visit\n2. A seat\n3. A letter'],
    ['-- A visit;\n-- A seat.', '- A visit;\n- A seat.'],
    ['4) A visit\n5) A seat', '4. A visit\n5. A seat'],
    ['- A visit\n- A seat\n\n1. A letter\n2. An answer', '- A visit\n- A seat\n\n1. A letter\n2. An answer'],
    ['- A visit', '\\- A visit'],
    ['— A visit?\n— A seat!', '— A visit?\n\n— A seat!'],
    [
      '1. What is asked\n\nA letter is asked for, and an answer to it.',
      '## 1. What is asked\n\nA letter is asked for, and an answer to it.',
    ],
    ['Radar      100\nInterceptor  20', 'Radar 100\n\nInterceptor 20'],
    ['Radar\t100\nMissile\t20', 'Radar 100\n\nMissile 20'],
    [
      'Phase       Year       Number\n1       2011       24\n2       2015       48',
      '| Phase | Year | Number |\n| ----- | ---- | ------ |\n| 1     | 2011 | 24     |\n| 2     | 2015 | 48     |',
    ],
  ])('Lists are lists, and no row of a table is a heading: %j', (written, markdown) => {
    const wire = `Envoys part\n\n${first}\n\n${written}\n\n${second}`
    expect(readWireText(wire, '2011-10-27').body).toBe(`${first}\n\n${markdown}\n\n${second}`)
  })

  test('A list directly below its sentence, whose items are wrapped, is one', () => {
    const wire = [
      'Envoys part',
      '',
      'Envoys of the two sides met for three hours on Monday and parted over:',
      '- a visit of the one side to the base of the other, which was promised',
      '  long ago;',
      '- a seat at the tests of the year that comes, of which nobody had spoken',
      '  before.',
      '',
      'They will write to each other, a person close to the talks told the',
      'paper, and nothing else is planned.',
    ].join('\n')
    expect(readWireText(wire, '2011-10-27').body).toBe(
      [
        'Envoys of the two sides met for three hours on Monday and parted over:',
        '- a visit of the one side to the base of the other, which was promised long ago;\n- a seat at the tests of the year that comes, of which nobody had spoken before.',
        'They will write to each other, a person close to the talks told the paper, and nothing else is planned.',
      ].join('\n\n'),
    )
  })

  test('What stands in a list above the report is no summary', () => {
    const wire = `Envoys part\n\n- No date is set\n- No letter is sent\n\nMOSCOW (AP) - ${first}\n\n${second}`
    expect(readWireText(wire, '2011-10-27')).toMatchObject({
      matter: { dateline: 'Moscow', summary: first },
      body: `- No date is set\n- No letter is sent\n\n${first}\n\n${second}`,
    })
  })

  test('A line below the title that is no sentence is the summary', () => {
    const wire = `Envoys part\n\nNo date for another round of talks\n\n${first}\n\n${second}`
    expect(readWireText(wire, '2011-10-27')).toMatchObject({
      matter: { summary: 'No date for another round of talks' },
      body: `${first}\n\n${second}`,
    })
  })

  test('A text that begins at once has its first words for a title', () => {
    expect(readWireText(`MOSCOW, Oct 27 (Reuters) - ${first}\n\n${second}`, '2011-10-30')).toMatchObject({
      matter: { title: 'Envoys of the two sides met for three hours on Monday and …' },
      body: `${first}\n\n${second}`,
      guessed: ['title', 'date', 'summary', 'dateline', 'sources'],
    })
  })

  test('Signs that Markdown reads stand for themselves', () => {
    const odd = '* He said: "*No*, [not] <now>", and wrote 1_000_000 `units` for #4 of the plan & so on.'
    const { body: read } = readWireText(`Envoys part\n\n${odd}\n\n${second}`, '2011-10-27')
    expect(read).toContain(String.raw`\* He said: "\*No\*, \[not] \<now>"`)
  })
})
