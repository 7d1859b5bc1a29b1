import { describe, expect, test } from 'vitest'
import { readWireText } from './wire-text.ts'

const first = 'Envoys of the two sides met for three hours on Monday and parted without a date for another round.'
const second = 'They will write to each other, a person close to the talks told the paper, and nothing else is planned.'
const read = (head: string) => readWireText(`${head}${first}\n\n${second}`, '2012-03-04')

describe('An opening', () => {
  test.each<[string, string | undefined, string, string | undefined]>([
    ['MOSCOW. Oct 27, 2011 (Interfax) - ', 'Moscow', '2011-10-27', 'Interfax'],
    ['GENEVA (27 October 2011) – ', 'Geneva', '2011-10-27', undefined],
    ['(Moscow, October 27, 2011) – ', 'Moscow', '2011-10-27', undefined],
    ['(Stockholm, 27 October 2011) ', 'Stockholm', '2011-10-27', undefined],
    ['(Moscow) – ', 'Moscow', '2012-03-04', undefined],
    ['Oct. 27 (Bloomberg) -- ', undefined, '2011-10-27', 'Bloomberg'],
    ['PARIS (AFP) Oct 27, 2011 - ', 'Paris', '2011-10-27', 'AFP'],
    ['Moscow, October 27, Interfax - ', 'Moscow', '2011-10-27', 'Interfax'],
    ['TOKYO, Oct. 27, Kyodo - ', 'Tokyo', '2011-10-27', 'Kyodo'],
    ['MADRID, 27 oct 2011 (EFE). - ', 'Madrid', '2011-10-27', 'EFE'],
    ['MOSCOW, OCT 27, 2011 (REUTERS) - ', 'Moscow', '2011-10-27', 'REUTERS'],
    ['МОСКВА, 27 октября 2011 г. (ИТАР-ТАСС) — ', 'Москва', '2011-10-27', 'ИТАР-ТАСС'],
    ['Tehran, 27 October 2011 (Fish Wire) - ', 'Tehran', '2011-10-27', 'Fish Wire'],
    ['MOSCOW—', 'Moscow', '2012-03-04', undefined],
    ['МОСКВА, 27 окт - РИА Новости. ', 'Москва', '2011-10-27', 'РИА Новости'],
    ['Москва. 27 октября. INTERFAX.RU - ', 'Москва', '2011-10-27', 'INTERFAX.RU'],
    ['Moskau, 27. Okt (dpa) - ', 'Moskau', '2011-10-27', 'dpa'],
    ['Balasore (Odisha), Oct 27 (PTI) ', 'Balasore (Odisha)', '2011-10-27', 'PTI'],
    ['New Delhi, Oct 27 (PTI) ', 'New Delhi', '2011-10-27', 'PTI'],
    ['(ANSA) - ROMA, 27 OTT - ', 'Roma', '2011-10-27', 'ANSA'],
    ['Moscow (CNN) -- ', 'Moscow', '2012-03-04', 'CNN'],
    ['Moscovo, 27 out 2011 (Lusa) - ', 'Moscovo', '2011-10-27', 'Lusa'],
    ['ANKARA (AA) - 27 Ekim 2011 - ', 'Ankara', '2011-10-27', 'AA'],
    ['Київ, 27 жовтня 2011 року. УНІАН. ', 'Київ', '2011-10-27', 'УНІАН'],
    ['27.10. Moskwa (PAP) - ', 'Moskwa', '2011-10-27', 'PAP'],
    ['Moscow, 27 October: ', 'Moscow', '2011-10-27', undefined],
    ['Moscow, October 27, 2011: ', 'Moscow', '2011-10-27', undefined],
    ['27.10.2011 Moskwa (PAP) - ', 'Moskwa', '2011-10-27', 'PAP'],
    ['WASHINGTON, D.C., Oct. 27, 2011 (AP) - ', 'Washington, D.C.', '2011-10-27', 'AP'],
  ])('%j is read whole', (opening, dateline, date, publisher) => {
    const { matter, body } = read(`Envoys part\n\n${opening}`)
    expect([matter.dateline, matter.date, matter.sources?.[0]!.publisher]).toEqual([dateline, date, publisher])
    expect(body).toBe(`${first}\n\n${second}`)
  })
})

test('Who wrote a report may stand behind its agency', () => {
  const { matter, body } = read('Envoys part\n\nМОСКВА, 27 окт - РИА Новости, Иван Рей. ')
  expect(matter).toMatchObject({ dateline: 'Москва', byline: ['Иван Рей'], sources: [{ publisher: 'РИА Новости' }] })
  expect(body).toBe(`${first}\n\n${second}`)
})

test.each([
  '27 October: The envoys of the two sides met for three hours on Monday and parted without a date for more.',
  'Oslo, 27 October: We met for three hours on Monday, and we parted without a date for another round.',
])('A day before a colon heads a part of a chronology, or what somebody says: %s', (text) => {
  const { matter, body } = readWireText(`Envoys part\n\n${text}\n\n${second}`, '2012-03-04')
  expect([matter.dateline, body]).toEqual([undefined, `${text}\n\n${second}`])
})

test('Two names of one agency are no other agency', () => {
  expect(read('Envoys part\nBy ANN LEE\nAssociated Press\n\nMOSCOW, Oct 27, 2011 (AP) - ').notes).toEqual([])
})

describe('A place before a colon', () => {
  test.each<[string, string]>([
    ['KABUL: ', 'Kabul'],
    ['NEW DELHI: ', 'New Delhi'],
  ])('opens a report: %j', (opening, dateline) => {
    const { matter, body } = read(`Envoys part\n\n${opening}`)
    expect(matter).toMatchObject({ title: 'Envoys part', dateline })
    expect(body).toBe(`${first}\n\n${second}`)
  })

  test.each([
    'JANE ROE: We met for three hours on Monday, and we parted without a date for another round.',
    'WATCH: The envoys of the two sides met for three hours on Monday and parted without a date for more.',
  ])('is none where it labels something or somebody speaks: %s', (text) => {
    const { matter, body } = readWireText(`Envoys part\n\n${text}\n\n${first}\n\n${second}`, '2012-03-04')
    expect(matter.dateline).toBeUndefined()
    expect(body).toContain(text)
  })

  test('is none where others speak as well', () => {
    const said = `JANE DOE: ${first}\n\nROE: Thank you.\n\nDOE: ${second}`
    const { matter, body } = readWireText(`Envoys part\n\n${said}`, '2012-03-04')
    expect(matter.dateline).toBeUndefined()
    expect(body).toBe(said)
  })
})

describe('An opening that says when', () => {
  test('counts before a line that only looks like one', () => {
    const { matter, leftovers } = read('Envoys part\nRADAR - Quotes added\n\nVIENNA, Nov 17, 2011 (AFP) - ')
    expect(matter).toMatchObject({ title: 'Envoys part', dateline: 'Vienna', date: '2011-11-17' })
    expect(leftovers).toEqual([])
  })

  test.each([
    ['MINSK, 27 October 2011 (BelTA) – ', 'The ministry published figures on Thursday:'],
    ['ANKARA, 27 October 2011 – ', 'The ministry issued this statement:'],
    ['ANKARA, Oct 27, 2011 - ', 'Radar handed over – works finished'],
  ])('leads on to what it announces: %s%s', (opening, lede) => {
    const wire = `Envoys part\n\n${opening}${lede}\n\n- 40 in the west\n- 12 in the east\n\n${first}`
    const { body, matter, leftovers } = readWireText(wire, '2012-03-04')
    expect(body).toContain(lede)
    expect([matter.date, leftovers]).toEqual(['2011-10-27', []])
  })

  test.each(['Ten die.', 'Ten die in bus bomb.'])('stands before words of any length: %s', (lede) => {
    const wire = `KABUL, Oct 27, 2011 (AFP) - ${lede}\n\n${first}`
    expect(readWireText(wire, '2012-03-04')).toMatchObject({
      matter: { title: lede, date: '2011-10-27', dateline: 'Kabul', sources: [{ publisher: 'AFP' }] },
      body: `${lede}\n\n${first}`,
    })
  })
})

test('A place alone opens the report below however many lines of a paper', () => {
  const { matter, body } = read(
    'Envoys part\nNo date is set\n\nBy ANN LEE\nHarbour Staff Writer\n\nNo letter either\n\nPORT ROE -- ',
  )
  expect(matter).toMatchObject({ title: 'Envoys part', dateline: 'Port Roe', byline: ['Ann Lee'] })
  expect(body).toContain(first)
  expect(body).not.toContain('PORT ROE')
})

test('A place in small letters with date and agency on a line of its own is the dateline', () => {
  const { matter, body } = read('Key dates in the dispute\nParis, Nov 23, 2011 (AFP)\n\n')
  expect(matter).toMatchObject({ date: '2011-11-23', dateline: 'Paris', sources: [{ publisher: 'AFP' }] })
  expect(body).toBe(`${first}\n\n${second}`)
})

test('An opening counts below however many lines of a head', () => {
  const { matter } = read(
    'The Council\n\nSC/10610\n\n6750th Meeting\n\nEnvoys Part\n\nBackground\n\nNEW YORK, 26 April 2012 — ',
  )
  expect(matter).toMatchObject({ date: '2012-04-26', dateline: 'New York' })
})

test.each(['Envoys part\nBy ANN LEE\nAssociated Press Writer', '^Envoys part<\n^By ANN LEE=\n^Associated Press='])(
  'The head of an agency is read with its marks: %j',
  (head) => {
    const { matter, leftovers } = read(`${head}\n\nMOSCOW (AP) - `)
    expect(matter).toMatchObject({ title: 'Envoys part', byline: ['Ann Lee'], summary: first })
    expect([matter.sources?.[0]!.publisher, leftovers]).toEqual(['AP', []])
  },
)

describe('A headline', () => {
  test('in capitals with a name behind a dash is no opening', () => {
    const { matter } = read('ENVOY TALKS STALL - AUTHOR\n\nMOSCOW, Oct 27, 2011 (AFP) - ')
    expect(matter).toMatchObject({ title: 'ENVOY TALKS STALL - AUTHOR', dateline: 'Moscow', date: '2011-10-27' })
  })

  test('above its byline in small letters ends where that begins', () => {
    const { matter } = read('Think-tank doubts the worth of the shield\nby Jane Q. Author\n\n')
    expect(matter).toMatchObject({ title: 'Think-tank doubts the worth of the shield', byline: ['Jane Q. Author'] })
  })

  test('of a ministry may be long', () => {
    const title = `Comment by the spokesman of the ministry on a question of the press about ${'the next round of '.repeat(6)}talks`
    expect(read(`${title}\n\nMoscow, October 27, 2011\n\n`).matter).toMatchObject({ title, date: '2011-10-27' })
  })
})

test('A report as an agency sends it has its parts where they belong', () => {
  const wire = [
    'UPDATE 2-Envoys say that talks on the radar are going nowhere',
    '* Envoy says no guarantee was offered',
    '* Alliance says talks go on',
    '(Adds quotes, background)',
    'By Ann Author',
    `MOSCOW, Oct 27 (Reuters) - ${first}`,
    '',
    '"We do not see it," said one of them. "Who needs this shield?"',
    '',
    'THEY HAVE TIME',
    '',
    second,
    '',
    '(Reporting by Ann Author; editing by Bob Roe)',
    '((ann.author@example.org; +7 495 000 0000))',
  ]
  expect(readWireText(wire.join('\n'), '2011-11-05')).toMatchObject({
    matter: {
      title: 'Envoys say that talks on the radar are going nowhere',
      date: '2011-10-27',
      dateline: 'Moscow',
      byline: ['Ann Author'],
      sources: [{ publisher: 'Reuters' }],
      summary: first,
    },
    body: [
      '- Envoy says no guarantee was offered\n- Alliance says talks go on',
      first,
      '"We do not see it," said one of them. "Who needs this shield?"',
      '## THEY HAVE TIME',
      second,
    ].join('\n\n'),
    leftovers: [
      { text: 'UPDATE 2' },
      { text: '(Adds quotes, background)' },
      { text: '(Reporting by Ann Author; editing by Bob Roe)' },
      { text: '((ann.author@example.org; +7 495 000 0000))' },
    ],
  })
})
