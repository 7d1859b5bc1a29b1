import { describe, expect, test } from 'vitest'
import { readWireText } from './wire-text.ts'

const first = 'Envoys of the two sides met for three hours on Monday and parted without a date for another round.'
const second = 'They will write to each other, a person close to the talks told the paper, and nothing else is planned.'
const read = (head: string) => readWireText(`${head}\n\n${first}\n\n${second}`, '2012-03-04')

describe('A letterhead is left over, and the title below it a guess', () => {
  test.each([
    ['MINISTRY OF NATIONAL DEFENCE\nPress Office', ['MINISTRY OF NATIONAL DEFENCE', 'Press Office']],
    ['Office of the Spokesperson', ['Office of the Spokesperson']],
    ['WORLD NEWS', ['WORLD NEWS']],
    ['IMMEDIATE RELEASE', ['IMMEDIATE RELEASE']],
    ['Harbour Defence Weekly', ['Harbour Defence Weekly']],
    ['THE WHITE HOUSE', ['THE WHITE HOUSE']],
    ['Security Council\n9012th Meeting (AM)\n\nSC/14800', ['Security Council', '9012th Meeting (AM)', 'SC/14800']],
    ['HARBOUR EXTERNAL SERVICE\n\n190314_07\n\nSTATEMENT', ['HARBOUR EXTERNAL SERVICE', '190314_07', 'STATEMENT']],
    ['Envoys-Radar\n[Ann Lee, Harbour News]', ['Envoys-Radar', '[Ann Lee, Harbour News]']],
    ['Page A1', ['Page A1']],
    ['CONFIDENTIAL', ['CONFIDENTIAL']],
    ['EXCLUSIVE', ['EXCLUSIVE']],
    ['CHECK AGAINST DELIVERY', ['CHECK AGAINST DELIVERY']],
    ['NEWS RELEASE 012/2012', ['NEWS RELEASE 012/2012']],
    ['Pressemitteilung', ['Pressemitteilung']],
    ['Northern Harbour Organization', ['Northern Harbour Organization']],
    ['On the Web: http://fish.example/releases/', ['On the Web: http://fish.example/releases/']],
    ['A001', ['A001']],
    ['ZC0423/SXA\nXES61422\nR EST S0A QBXB', ['ZC0423/SXA', 'XES61422', 'R EST S0A QBXB']],
    ['11-NEWS-0021', ['11-NEWS-0021']],
    ['THE PRESIDENT\n\nEN\nEUCO 116/11\nPR PCE 90', ['THE PRESIDENT', 'EN', 'EUCO 116/11', 'PR PCE 90']],
    ['Office of the Envoy (Public Affairs)\nNews Release', ['Office of the Envoy (Public Affairs)', 'News Release']],
    [
      'INFORMATION AND PRESS DEPARTMENT\n3 Fish Sq., Nes; tel.: (499) 244 4119',
      ['INFORMATION AND PRESS DEPARTMENT', '3 Fish Sq., Nes; tel.: (499) 244 4119'],
    ],
    ['Press Office                 press@fish.example', ['press@fish.example', 'Press Office']],
  ])('%j', (head, left) => {
    const { matter, leftovers, guessed, body } = read(`${head}\n\nEnvoys part`)
    expect(matter.title).toBe('Envoys part')
    expect(leftovers.map(({ text }) => text)).toEqual(left)
    expect(guessed).toContain('title')
    expect(body).toBe(`${first}\n\n${second}`)
  })

  test('and so is what stands left and right of it', () => {
    const { matter, leftovers } = read(
      'FOR IMMEDIATE RELEASE                CONTACT: Ann Lee\nOctober 27, 2011                 (202) 555-0100\n\nEnvoys part',
    )
    expect(matter).toMatchObject({ title: 'Envoys part', date: '2011-10-27' })
    expect(leftovers.map(({ text }) => text)).toEqual(['FOR IMMEDIATE RELEASE', 'CONTACT: Ann Lee', '(202) 555-0100'])
  })

  test('also where day and number stand between', () => {
    const { matter, leftovers } = read('Harbour Watch\n\n27 October 2011\n\nNo. 12\n\nREMARKS\n\nEnvoys part')
    expect(matter).toMatchObject({ title: 'Envoys part', date: '2011-10-27' })
    expect(leftovers.map(({ text }) => text)).toEqual(['Harbour Watch', 'No. 12', 'REMARKS'])
  })
})

test.each(['Government of national unity falls', 'Analysis', 'Ministry of Fish'])(
  'A line that says more, or has no other below it, is the title: %s',
  (title) => {
    const { matter, guessed } = read(title)
    expect([matter.title, guessed]).toEqual([title, ['date', 'summary']])
  },
)

test('A title goes on in a second line that begins as no other line does', () => {
  expect(read('REMARKS BY THE ENVOY\nON DEFENCE IN THE NORTH').matter.title).toBe(
    'REMARKS BY THE ENVOY ON DEFENCE IN THE NORTH',
  )
  expect(read('Foreign Minister Ann Lee\nAnd Envoy Bob Roe\nBefore Their Meeting').matter.title).toBe(
    'Foreign Minister Ann Lee And Envoy Bob Roe Before Their Meeting',
  )
})

test.each([
  ['(LEAD) Envoys part', '(LEAD)'],
  ['(2nd LD) Envoys part', '(2nd LD)'],
  ['1st Ld-Writethru: Envoys part', '1st Ld-Writethru:'],
  ['Envoys part =', undefined],
])('The mark of an agency is no part of the title: %s', (written, left) => {
  const { matter, leftovers } = read(written)
  expect([matter.title, leftovers[0]?.text]).toEqual(['Envoys part', left])
})

test('A text that begins with two sentences has no title of its own', () => {
  const { matter, body, guessed } = readWireText(
    'Envoys part. “We are done,” one said.\n\nHe left the town.',
    '2012-03-04',
  )
  expect(body).toBe('Envoys part. “We are done,” one said.\n\nHe left the town.')
  expect([matter.title, guessed[0]]).toEqual(['Envoys part. “We are done,” one said.', 'title'])
})

test('What somebody says above a speech stays there, with who says it', () => {
  const { matter, body } = readWireText(
    `Statement of the envoy\n\nENVOY JANE ROE: Citizens of the town,\n\n${first}`,
    '2012-03-04',
  )
  expect(matter.summary).toBe(first)
  expect(body).toBe(`ENVOY JANE ROE: Citizens of the town,\n\n${first}`)
})

test('A title with a line below it that is no sentence is a guess: either may be it', () => {
  const { matter, guessed } = read('Envoys part\n\nNo date for another round of talks')
  expect([matter.title, matter.summary, guessed]).toEqual([
    'Envoys part',
    'No date for another round of talks',
    ['title', 'date', 'summary'],
  ])
})

test.each([
  ['VOTE HELD', 'The minister said on Thursday that he will resign “at once.”'],
  ['FISH DECLARATION', 'The heads of state met in the port on Monday and agreed on the following:'],
])('A headline in capitals is no place, and a sentence no title: %s', (title, sentence) => {
  const { matter, body } = readWireText(`${title}\n\n${sentence}\n\n${first}`, '2012-03-04')
  expect([matter.title, matter.dateline, body]).toEqual([title, undefined, `${sentence}\n\n${first}`])
})

test.each(['JOHN ROE', 'COMMUNIQUÉ DE PRESSE', 'FISH DEPT'])('%s is no place', (line) => {
  expect(read(`Envoys part\n\n${line}`).matter.dateline).toBeUndefined()
})

test.each([
  ['a country', 'RURITANIA\n\n27 October 2011', 'Ruritania'],
  ['a city of the time zones', 'NEW YORK', 'New York'],
  ['one that the text has', 'STRELSAU HILL', undefined],
])('A place is %s, or stands beside a day', (_, line, expected) => {
  expect(read(`Envoys part\n\n${line}`).matter.dateline).toBe(expected)
})

test('A line of an agency’s key words is the title only as a guess', () => {
  const { guessed } = read('RUSIA OTAN\nEl ministro dice que el diálogo con la alianza «no va a ninguna parte»')
  expect(guessed).toContain('title')
})

test('A summary goes on behind the day of a German date', () => {
  const { matter } = readWireText(
    'Titel\n\nSie trafen sich am Donnerstag (27. Oktober 2011) in Riga. Nichts kam.',
    '2012-03-04',
  )
  expect(matter.summary).toBe('Sie trafen sich am Donnerstag (27. Oktober 2011) in Riga. Nichts kam.')
})
