import { describe, expect, test } from 'vitest'
import { readWireText } from './wire-text.ts'

const body = [
  'Envoys of the two sides met for three hours on Monday and parted without a date for another round.',
  'They will write to each other, a person close to the talks told the paper, and nothing else is planned.',
]
const [first, second] = body as [string, string]

describe('The parts of a text', () => {
  const caption = 'An envoy is seen in this file photo on the steps of the old ministry. REUTERS Photo.'

  test('A caption that is given twice is kept once, with its credit, and what stands above it is the summary', () => {
    const wire = `Envoys part\n\nThe talks are over.\n${caption}\n\n${caption}\n\n${first}\n\n${second}\n`
    expect(readWireText(wire, '2011-10-27')).toMatchObject({
      matter: { summary: 'The talks are over.' },
      body: `${first}\n\n${second}`,
      leftovers: [{ what: 'A caption without its picture', text: caption }],
      guessed: ['date', 'summary', 'leftovers'],
      notes: [
        'The caption of line 6 was given before: it is kept once.',
        'The text has no date: 2011-10-27 stands for it.',
      ],
    })
  })

  test.each([
    ['An envoy leaves the ministry on Monday. REUTERS/Ann Author'],
    ['An envoy leaves the ministry on Monday. (AP Photo/Ann Author)'],
    ['Photo: An envoy leaves the ministry on Monday.'],
    ['An envoy leaves the ministry on Monday. Photo by Ann Author'],
    ['An envoy leaves the ministry on Monday.\nAFP photo'],
    ['In this Oct. 26, 2011 file photo, an envoy leaves the ministry. (AP Photo/Ann Author, File)'],
    ['FILE - An envoy leaves the ministry on Monday.'],
  ])('%j is a caption', (written) => {
    const { leftovers, body: read } = readWireText(`Envoys part\n\n${first}\n\n${written}\n\n${second}`, '2011-10-27')
    expect(leftovers.map(({ text }) => text)).toEqual([written.replace('\n', ' ')])
    expect(read).toBe(`${first}\n\n${second}`)
  })

  test.each([
    'On Wednesday, television had shown pictures of Fish missiles near the port.',
    'The agency published satellite images of North Ruritanian sites.',
    'The letter was seen by AFP/Harbour News.',
    'The singer sued Getty Images.',
    'Photo-reconnaissance satellites were launched on Monday, the ministry said.',
    'The leader was shown with two generals in an undated photo released on Friday.',
  ])('%j is none', (sentence) => {
    const { body: read } = readWireText(`Envoys part\n\n${first}\n\n${sentence}\n\n${second}`, '2011-10-27')
    expect(read).toBe(`${first}\n\n${sentence}\n\n${second}`)
  })

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
