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
