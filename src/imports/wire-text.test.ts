import { describe, expect, test } from 'vitest'
import { readWireText } from './wire-text.ts'

const body = [
  'Envoys of the two sides met for three hours on Monday and parted without a date for another round.',
  'They will write to each other, a person close to the talks told the paper, and nothing else is planned.',
]
const [first, second] = body as [string, string]

describe('Date and dateline are read wherever they stand', () => {
  test.each<[string, string]>([
    ['at the foot, the date first', `Envoys part\n\n${first}\n\n${second}\n\nThursday, October 27, 2011\nMOSCOW`],
    ['at the foot, the place first', `Envoys part\n\n${first}\n\n${second}\n\nMOSCOW\nThursday, October 27, 2011`],
    ['at the head, below the title', `Envoys part\n\nThursday, October 27, 2011\nMOSCOW\n\n${first}\n\n${second}`],
    ['at the head, the place first', `Envoys part\nMOSCOW\n27 October 2011\n\n${first}\n\n${second}`],
    ['above the title', `Thursday, October 27, 2011\nMOSCOW\n\nEnvoys part\n\n${first}\n\n${second}`],
    ['in the opening', `Envoys part\n\nMOSCOW, Oct. 27, 2011 (Reuters) - ${first}\n\n${second}`],
    ['in an opening of other letters', `Envoys part\n\nMoscow, 27 October 2011 (AFP) – ${first}\n\n${second}`],
    ['in an opening of the Russian kind', `Envoys part\n\nMOSCOW, October 27, 2011. /TASS/. ${first}\n\n${second}`],
    ['each by itself', `Envoys part\n\nPosted: Oct 27, 2011 3:04pm EDT\n\nMOSCOW (AP) — ${first}\n\n${second}`],
    ['in one line', `Envoys part\n\nMOSCOW, Thursday, October 27, 2011\n\n${first}\n\n${second}`],
    [
      'with the agency beside the place',
      `Envoys part\n\n27.10.2011\nMOSCOW - Agence France-Presse\n\n${first}\n\n${second}`,
    ],
    ['with labels', `HEADLINE: Envoys part\nDATE: October 27, 2011\nDATELINE: MOSCOW\n\n${first}\n\n${second}`],
    ['in an opening on a line of its own', `Envoys part\n\nMOSCOW, Oct. 27, 2011 (Reuters) -\n\n${first}\n\n${second}`],
    ['in such an opening above its text', `Envoys part\n\nMOSCOW, Oct. 27, 2011 (AFP) —\n${first}\n\n${second}`],
    ['in one between strokes', `Envoys part\n\nMOSCOW, Oct. 27, 2011 /Fish Newswire/ --\n${first}\n\n${second}`],
    ['in such a line without a dash', `Envoys part\n\nMOSCOW, Oct. 27, 2011 (Reuters)\n\n${first}\n\n${second}`],
    ['at the foot, with the agency', `Envoys part\n\n${first}\n\n${second}\n\nMOSCOW, Oct. 27, 2011 (Reuters)`],
    ['in other letters, the place first', `Envoys part\n\nMoscow, 27 October 2011\n\n${first}\n\n${second}`],
    ['in other letters, the date first', `Envoys part\n27 October 2011 - Moscow\n\n${first}\n\n${second}`],
    ['in other letters, with the weekday', `Envoys part\n\nMoscow, Thursday, 27 October 2011\n\n${first}\n\n${second}`],
    ['at the foot, in other letters', `Envoys part\n\n${first}\n\n${second}\n\nMoscow – 27 October 2011`],
    [
      'in small letters on the next line',
      `Envoys part\n\n${first}\n\n${second} Moscow is silent.\n\nThursday, October 27, 2011\nMoscow`,
    ],
    [
      'in small letters on the line before',
      `Envoys part\nMoscow\n27 October 2011\n\n${first}\n\n${second} Moscow is silent.`,
    ],
    ['on a page’s line', `Envoys part\n\nMOSCOW | Thu Oct 27, 2011 10:15 GMT\n\n${first}\n\n${second}`],
  ])('%s', (_, wire) => {
    const { matter, body: read } = readWireText(wire, '2026-01-01')
    expect(matter).toMatchObject({ title: 'Envoys part', date: '2011-10-27', dateline: 'Moscow' })
    expect(read.replace(' Moscow is silent.', '')).toBe(`${first}\n\n${second}`)
  })

  test.each([
    'TEHRAN, 27 October 2011',
    'Tehran, October 27, 2011',
    '27 October 2011 – Tehran',
    'TEHRAN, Oct. 27, 2011 (Reuters) -',
  ])('A title that is as long as a line is not joined to %s', (line) => {
    const { matter, body: read } = readWireText(
      `Envoys of the two sides part without a date (3)\n${line}\n\n${first}`,
      '2026-01-01',
    )
    expect(matter).toMatchObject({
      title: 'Envoys of the two sides part without a date (3)',
      date: '2011-10-27',
      dateline: 'Tehran',
    })
    expect(read).toBe(first)
  })

  test('A text that begins with its opening on a line of its own keeps its first sentence', () => {
    const { matter, body: read } = readWireText(`MOSCOW, Oct. 27 (Reuters) -\n${first}\n\n${second}`, '2011-11-05')
    expect(matter).toMatchObject({ date: '2011-10-27', dateline: 'Moscow', sources: [{ publisher: 'Reuters' }] })
    expect(read).toBe(`${first}\n\n${second}`)
  })

  test.each([
    ['Jane Doe, 27 October 2011'],
    ['The summit was held on May 20, 2012'],
    ['Envoys met, 20 May'],
    ['27 October 2011\nAnn'],
  ])('No place is read in the line "%s"', (line) => {
    expect(readWireText(`Envoys part\n\n${line}\n\n${first}`, '2026-01-01').matter.dateline).toBeUndefined()
  })

  test('A date at a sentence’s end stays there', () => {
    const wire = `MOSCOW (AP) - The envoys of the two sides will meet again on\nMay 20, 2012\nand part on the same day, as they did before.`
    expect(readWireText(wire, '2012-01-01').body).toContain('will meet again on May 20, 2012 and part')
  })

  test.each([
    '27 October 2011, 14:05 MSK',
    'Published: 27.10.2011 14:05 MSK',
    '27 October 2011 16:40 IST',
    '27 October 2011, 4:05 pm ET',
    '27 October 2011 14:05 (GMT+3)',
    '27 October 2011, 1405 GMT',
    '27 October 2011 14:05 Tehran time',
    'Updated 27 October 2011 09:00 EST',
  ])('A time zone is no place: %s', (line) => {
    const { matter, body: read } = readWireText(`Envoys part\n${line}\n\n${first}`, '2026-01-01')
    expect(matter).toMatchObject({ title: 'Envoys part', date: '2011-10-27' })
    expect(matter.dateline).toBeUndefined()
    expect(read).toBe(first)
  })

  test.each([
    ['MOSCOW, Oct 27 (Reuters) -', '2011-11-05', '2011-10-27'],
    ['MOSCOW, Dec 30 (Reuters) -', '2012-01-02', '2011-12-30'],
  ])('The year of %s is the last that fits, seen from %s', (opening, today, date) => {
    const { matter, guessed } = readWireText(`Envoys part\n\n${opening} ${first}`, today)
    expect(matter).toMatchObject({ date, sources: [{ id: 'reuters', publisher: 'Reuters', kind: 'agency' }] })
    expect(guessed).toContain('date')
  })

  test.each([
    ['RIO DE JANEIRO, Brazil (AP) _ ', 'Rio de Janeiro, Brazil'],
    ['UNITED NATIONS (AP) — ', 'United Nations'],
    ['WASHINGTON, D.C. (AP) — ', 'Washington, D.C.'],
    ['MOSCOW/WASHINGTON, Oct 27 (Reuters) - ', 'Moscow/Washington'],
    ['PORT-AU-PRINCE -- ', 'Port-au-Prince'],
    ["N'DJAMENA (AFP) - ", "N'Djamena"],
  ])('The dateline of "%s" is %s', (opening, dateline) => {
    expect(readWireText(`Envoys part\n\n${opening}${first}`, '2026-01-01').matter.dateline).toBe(dateline)
  })

  test.each([
    ['NATO (North Atlantic Treaty Organization) officials said that nothing else is planned for the year.'],
    ['U.S. - the host of the talks - said that nothing else is planned for the whole of the year.'],
    ['May 20 is the day of the summit, which is to be held in the city of Chicago this year.'],
  ])('No dateline is read in "%s"', (sentence) => {
    const { matter, body: read } = readWireText(`Envoys part\n\n${sentence}\n\n${second}`, '2026-01-01')
    expect(matter.dateline).toBeUndefined()
    expect(read).toContain(sentence)
  })

  test.each([
    ['ANKARA — Talks failed.', 'Talks failed.', 'Ankara'],
    ['GENEVA - Talks stalled on Monday.', 'Talks stalled on Monday.', 'Geneva'],
    ['ANKARA, Turkey - Two dead.', 'Two dead.', 'Ankara, Turkey'],
    ['ANKARA | Talks fail', 'ANKARA | Talks fail', undefined],
    ['NATO - No comment.', 'NATO - No comment.', undefined],
    ['EXCLUSIVE - Envoys part.', 'EXCLUSIVE - Envoys part.', undefined],
  ])('A short sentence stays in the text: %s', (sentence, kept, dateline) => {
    const { matter, body: read } = readWireText(`Envoys part\n\n${sentence}\n\n${second}`, '2026-01-01')
    expect(matter.dateline).toBe(dateline)
    expect(matter.sources).toBeUndefined()
    expect(`${read}\n\n${matter.summary}`).toContain(kept)
  })

  test('Of two short reports with their places none is lost', () => {
    const wire = `Envoys part\n\nANKARA — Talks failed.\n\nLONDON — Two dead.\n\n${second}`
    expect(readWireText(wire, '2026-01-01').body).toBe(`Talks failed.\n\nLONDON — Two dead.\n\n${second}`)
  })

  test.each(['MOSCOW - Anadolu Agency', 'MOSCOW — AFP/Reuters', 'MOSCOW - Harbour Daily News', 'MOSCOW (Fish Wire)'])(
    'Whom "%s" names is the publisher',
    (line) => {
      const { matter, body: read } = readWireText(`Envoys part\n\n${line}\n\n${first}`, '2026-01-01')
      expect(matter).toMatchObject({
        dateline: 'Moscow',
        sources: [{ publisher: line.slice(7).replace(/^[-— (]+|\)$/g, '') }],
      })
      expect(read).toBe(first)
    },
  )

  test('A text without a date has that of its file, and says so', () => {
    const { matter, guessed, notes } = readWireText(`Envoys part\n\n${first}`, '2011-11-05')
    expect(matter.date).toBe('2011-11-05')
    expect(guessed).toEqual(['date', 'summary'])
    expect(notes).toEqual(['The text has no date: 2011-11-05 stands for it.'])
  })

  test('Two dates that differ are both told', () => {
    const wire = `Envoys part\n\nOctober 28, 2011\n\nMOSCOW, Oct. 27 (Reuters) - ${first}`
    const { matter, notes } = readWireText(wire, '2026-01-01')
    expect(matter.date).toBe('2011-10-27')
    expect(notes).toEqual(['Another date stands in the text: 2011-10-28.'])
  })

  test('3/4/2012 is doubted, 27/4/2012 is not', () => {
    expect(readWireText(`Envoys part\n\n3/4/2012\n\n${first}`, '2026-01-01')).toMatchObject({
      matter: { date: '2012-03-04' },
      notes: ['The date may have its month and day the other way round: it was taken for 2012-03-04.'],
    })
    expect(readWireText(`Envoys part\n\n27/4/2012\n\n${first}`, '2026-01-01').matter.date).toBe('2012-04-27')
  })
})

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
  ])('%j is a caption', (written) => {
    const { leftovers, body: read } = readWireText(`Envoys part\n\n${first}\n\n${written}\n\n${second}`, '2011-10-27')
    expect(leftovers.map(({ text }) => text)).toEqual([written.replace('\n', ' ')])
    expect(read).toBe(`${first}\n\n${second}`)
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
    ['- A visit\n- A seat', '- A visit\n- A seat'],
    ['* A visit\n\n* A seat', '- A visit\n- A seat'],
    ['• A visit\n• A *seat*', '- A visit\n- A \\*seat\\*'],
    ['1. A visit\n2. A seat\n3. A letter', '1. A visit\n2. A seat\n3. A letter'],
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

  test('Lines that are paragraphs stay parted', () => {
    expect(readWireText(`Envoys part\n${first}\n${second}`, '2011-10-27').body).toBe(`${first}\n\n${second}`)
  })
})

describe('A line that holds only a time or its zone', () => {
  test.each(['MSK', 'UTC', 'CET', 'EST', 'GMT', '(GMT)', '10:15 GMT', '1430 GMT', '10:15', '3:04 PM EDT'])(
    '"%s" is neither place nor summary, and is left over',
    (line) => {
      const {
        matter,
        body: read,
        leftovers,
      } = readWireText(`Envoys part\n\n${line}\n\nOctober 27, 2011\n\n${first}\n\n${second}`, '2026-01-01')
      expect(matter).toMatchObject({ title: 'Envoys part', date: '2011-10-27', summary: first })
      expect(matter.dateline).toBeUndefined()
      expect(read).toBe(`${first}\n\n${second}`)
      expect(leftovers).toEqual([{ what: 'The agency’s own lines', text: line }])
    },
  )

  test.each(['MSK\nOctober 27, 2011', 'October 27, 2011\nMSK', 'October 27, 2011, MSK'])(
    '%j is a date alone',
    (lines) => {
      const { matter } = readWireText(`Envoys part\n${lines}\n\n${first}\n\n${second} MSK is a zone.`, '2026-01-01')
      expect(matter).toMatchObject({ title: 'Envoys part', date: '2011-10-27' })
      expect(matter.dateline).toBeUndefined()
    },
  )

  test('is no other than these: a place in capitals stays one', () => {
    const { matter } = readWireText(`Envoys part\nEGYPT\nOctober 27, 2011\n\n${first}\n\n${second}`, '2026-01-01')
    expect(matter.dateline).toBe('Egypt')
  })
})
