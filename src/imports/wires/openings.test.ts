import { describe, expect, test } from 'vitest'
import { splitTagged } from './tagged-wires.ts'
import { readWireText } from './wire-text.ts'

const first = 'Envoys of the two sides met for three hours on Monday and parted without a date for another round.'
const second = 'They will write to each other, a person close to the talks told the paper, and nothing else is planned.'
const read = (head: string) => readWireText(`${head}${first}\n\n${second}`, '2012-03-04')

describe('An opening', () => {
  test.each<[string, string | undefined, string, string | undefined]>([
    ['MOSCOW. Oct 27, 2011 (Interfax) - ', 'Moscow', '2011-10-27', 'Interfax'],
    ['GENEVA (27 October 2011) – ', 'Geneva', '2011-10-27', undefined],
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
    ['27.10.2011 Moskwa (PAP) - ', 'Moskwa', '2011-10-27', 'PAP'],
    ['WASHINGTON, D.C., Oct. 27, 2011 (AP) - ', 'Washington, D.C.', '2011-10-27', 'AP'],
  ])('%j is read whole', (opening, dateline, date, publisher) => {
    const { matter, body } = read(`Envoys part\n\n${opening}`)
    expect([matter.dateline, matter.date, matter.sources?.[0]!.publisher]).toEqual([dateline, date, publisher])
    expect(body).toBe(`${first}\n\n${second}`)
  })
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

describe('A day beside other words', () => {
  test.each([
    ['27 October 2011 - US and UN sign pact', 'US and UN sign pact'],
    ['US, UN to sign - 27 Oct 2011', 'US, UN to sign'],
    ['US, UN to sign (27 Oct 2011)', 'US, UN to sign'],
    ['Le ministre reçoit son homologue (Paris, 27 octobre 2011)', 'Le ministre reçoit son homologue'],
  ])('leaves these where they are: %s', (title, expected) => {
    const { matter, body } = read(`${title}\n\n`)
    expect([matter.title, matter.date, body]).toEqual([expected, '2011-10-27', `${first}\n\n${second}`])
  })

  test('leaves a sentence in the text', () => {
    const wire = `Envoys part\n\n${first}\n\n27 October 2011 - No one died. He is ok.`
    expect(readWireText(wire, '2012-03-04').body).toContain('No one died. He is ok.')
  })

  test.each<[string, string[], string | undefined, string | undefined]>([
    ['By Ann Lee (AFP) – Oct 27, 2011', ['Ann Lee'], undefined, 'AFP'],
    ['By Ann Lee, Brussels, 27 October 2011', ['Ann Lee'], 'Brussels', undefined],
    ['27 October 2011 | By Ann Lee | UN, New York', ['Ann Lee'], 'UN, New York', undefined],
    ['By the Harbour Wire Staff | October 27, 2011', ['Harbour Wire Staff'], undefined, undefined],
    ['By Ann Lee, AFP | 27 October 2011', ['Ann Lee'], undefined, 'AFP'],
    ['Posted On: 27 OCT 2011 6:04PM by Ann Lee', ['Ann Lee'], undefined, undefined],
    ['Par Jeanne MARTIN | 27 octobre 2011', ['Jeanne MARTIN'], undefined, undefined],
  ])('is read with a byline: %s', (line, byline, dateline, publisher) => {
    const { matter } = read(`Envoys part\n\n${line}\n\n`)
    expect(matter).toMatchObject({ title: 'Envoys part', date: '2011-10-27', byline })
    expect([matter.dateline, matter.sources?.[0]!.publisher]).toEqual([dateline, publisher])
  })
})

describe('What stands in a byline besides names', () => {
  test.each([
    ['By Ann Lee in Ankara', ['Ann Lee'], 'Ankara', undefined, []],
    ['From Ann Lee in Ankara', ['Ann Lee'], 'Ankara', undefined, []],
    ['By Ann Lee, AFP', ['Ann Lee'], undefined, 'AFP', []],
    ['Von Anna Lee, Ankara', ['Anna Lee'], 'Ankara', undefined, []],
    [
      'By Ann Lee in Riga and Bob Roe in Oslo',
      ['Ann Lee', 'Bob Roe'],
      'Riga',
      undefined,
      ['By Ann Lee in Riga and Bob Roe in Oslo'],
    ],
  ])('is read, or left over: %s', (line, byline, dateline, publisher, left) => {
    const { matter, leftovers } = read(`Envoys part\n\n${line}\n\n`)
    expect([matter.byline, matter.dateline, matter.sources?.[0]!.publisher]).toEqual([byline, dateline, publisher])
    expect(leftovers.map(({ text }) => text)).toEqual(left)
  })

  test('stays with a label', () => {
    const { matter } = read('HEADLINE: Envoys part\nBYLINE: Ann Lee, ZDF\nSOURCE: Alertnet // Reuters\n\n')
    expect(matter).toMatchObject({ byline: ['Ann Lee, ZDF'], sources: [{ publisher: 'Alertnet // Reuters' }] })
  })
})

test.each(['By Friday', 'Von Berlin nach Moskau'])('%s is no byline', (title) => {
  expect(read(`${title}\n\n`).matter).toMatchObject({ title })
})

test.each([
  ['Source: Xinhua | 2011-10-27 20:15:33 | Editor: lee', 'Xinhua'],
  ['Oct 27, 2011 - 21:40 | World, All', undefined],
])('A line of many parts gives its day and its source, and is left over: %s', (line, publisher) => {
  const { matter, leftovers } = read(`Envoys part\n\n${line}\n\n`)
  expect([matter.title, matter.date, matter.sources?.[0]!.publisher]).toEqual(['Envoys part', '2011-10-27', publisher])
  expect(leftovers.map(({ text }) => text)).toEqual([line])
})

test.each([
  ['Berlin, den 27. Oktober 2011', 'Berlin'],
  ['Paris, le 27 octobre 2011', 'Paris'],
])('A place stands beside a day in other languages too: %s', (line, dateline) => {
  expect(read(`Envoys part\n\n${line}\n\n`).matter).toMatchObject({ dateline, date: '2011-10-27' })
})

test('Who asks is no place', () => {
  const said = 'Q - Et si la Russie refuse ?\n\nR - Nous attendrons.'
  const { matter, body } = readWireText(`Point de presse\n\n${said}`, '2012-03-04')
  expect([matter.dateline, body]).toEqual([undefined, said])
})

test.each([
  ['AFP 171523 GMT NOV 11', 'AFP', '2011-11-17'],
  ['dpa um yydd n1 xx 231630 Nov 11', 'dpa', '2011-11-23'],
  ['dpa um yydd n1 xx 271630 Okt 11', 'dpa', '2011-10-27'],
  ['AP-NY-11-23-11 1132EST', 'AP', '2011-11-23'],
  ['AP-NY-02-12-98 1132EST', 'AP', '1998-02-12'],
])('When a wire was sent is its day: %s', (foot, publisher, date) => {
  const { matter, body } = readWireText(`Envoys part\n\n${first}\n\n${second}\n${foot}`, '2012-03-04')
  expect(matter).toMatchObject({ date, sources: [{ publisher }] })
  expect(body).toBe(`${first}\n\n${second}`)
})

describe('A line that says when', () => {
  test.each<[string, string, string | undefined]>([
    ['THE ASSOCIATED PRESS | Oct. 27, 2011 | 6:01 PM', '2011-10-27', 'THE ASSOCIATED PRESS'],
    ['Harbour Daily News, Thursday, October 27 2011', '2011-10-27', 'Harbour Daily News'],
    ['English.news.cn   2011-10-27 22:10:32', '2011-10-27', 'English.news.cn'],
    ['Published: 27 October 2011, 10:15; Updated: 28 October 2011, 07:10', '2011-10-27', undefined],
    ['Updated 28 October 2011, 07:10 GMT; first published 27 October 2011', '2011-10-27', undefined],
    ['27-Oct-2011', '2011-10-27', undefined],
    ['27. 10. 2011', '2011-10-27', undefined],
    ['27 października 2011 r.', '2011-10-27', undefined],
    ['2011年10月27日', '2011-10-27', undefined],
    ['October 27, 20113:14 PM GMT+1Updated 3 years ago', '2011-10-27', undefined],
    ['27.10.2011 14:32 MSK', '2011-10-27', undefined],
    ['OCTOBER 27, 2011 / 3:40 PM / 12 YEARS AGO', '2011-10-27', undefined],
    ['Date: 27/10/2011 | Source: Harbour.wire (En)', '2011-10-27', 'Harbour.wire'],
    ['For Immediate Release: October 27, 2011', '2011-10-27', undefined],
    ['27 Ekim 2011', '2011-10-27', undefined],
    ['27 октября 2011 г.', '2011-10-27', undefined],
    ['27 de octubre de 2011', '2011-10-27', undefined],
    ['Donnerstag, 27. Oktober 2011, 14:05 Uhr', '2011-10-27', undefined],
    ['Stand: 27.10.2011 14:05 Uhr', '2011-10-27', undefined],
    ['Четверг, 27 октября 2011', '2011-10-27', undefined],
    ['Опубликовано: 27 октября 2011 г. в 14:05', '2011-10-27', undefined],
    ['27 жовтня 2011 року', '2011-10-27', undefined],
    ['27 Ekim 2011 Perşembe 14:05', '2011-10-27', undefined],
    ['Giriş Tarihi: 27 Ekim 2011', '2011-10-27', undefined],
    ['Publié le 27 octobre 2011 à 14h05', '2011-10-27', undefined],
    ['jeudi 1er décembre 2011', '2011-12-01', undefined],
    ['quinta-feira, 27 de outubro de 2011', '2011-10-27', undefined],
    ['Giovedì 27 ottobre 2011', '2011-10-27', undefined],
    ['czwartek, 27 października 2011', '2011-10-27', undefined],
  ])('%s is neither place nor text', (line, date, publisher) => {
    const { matter, body } = read(`Envoys part\n${line}\n\n`)
    expect(matter).toMatchObject({ title: 'Envoys part', date })
    expect([matter.dateline, matter.sources?.[0]!.publisher]).toEqual([undefined, publisher])
    expect(body).toBe(`${first}\n\n${second}`)
  })

  test('stays with the other lines where another day counts', () => {
    const { matter, leftovers } = read('Envoys part\n\nPublished: 27 October 2011; Updated: 28 October 2011\n\n')
    expect(matter.date).toBe('2011-10-27')
    expect(leftovers).toEqual([{ what: 'Another day, place or agency', text: 'Updated: 28 October 2011' }])
  })
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

test.each([
  'John Author (R-Ohio): I do not think that the treaty is any good for us, and I will vote against it.',
  'Jane Author (State Department) - Good afternoon, everybody, and welcome to the briefing.',
  'JOHN AUTHOR (R-OHIO): I do not think that the treaty is any good for us, and I will vote against it.',
  'Bob Roe (Reuters): Secretary General, is the door still open, and will it be open in the spring of the next year?',
])('A speaker with an office or an agency is none: %s', (said) => {
  const { matter, body } = readWireText(`Talk with the minister\n\n${said}\n\n${first}\n\n${second}`, '2012-03-04')
  expect([matter.dateline, matter.sources]).toEqual([undefined, undefined])
  expect(body).toBe(`${said}\n\n${first}\n\n${second}`)
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

test('Wires between ZCZC and NNNN are drafts of their own', () => {
  const wires = splitTagged(`ZCZC A1\nEnvoys part\n\n${first}\nNNNN\nZCZC A2\nEnvoys meet\n\n${second}\nNNNN\n`)
  expect(wires.map(({ line }) => line)).toEqual([1, 6])
  expect(wires.map(({ text }) => readWireText(text, '2011-10-27').matter.title)).toEqual(['Envoys part', 'Envoys meet'])
})

test('Of tagged wires nothing is lost: a second text, what stands outside, and signs that are no tags', () => {
  const [one, two, ...more] = splitTagged(
    'Above.\n<DOC>\n<TEXT>\nFirst <press@ap.example>.\n</TEXT>\n<TEXT>\n3 <b and c> 5\n</TEXT>\n</DOC>\nBetween.\n<DOC><TEXT>Second.</TEXT></DOC>\nBelow.\n',
  )
  expect(one!.text).toBe('Above.\n\nFirst <press@ap.example>.\n\n\n3 <b and c> 5\n')
  expect([two!.text, more]).toEqual(['Between.\n\nSecond.\n\nBelow.', []])
})
