import { expect, test } from 'vitest'
import { readWireText } from './wire-text.ts'

const first = 'Envoys of the two sides met for three hours on Monday and parted without a date for another round.'

test('A mail’s subject is the title and its date counts; its other headers are left over', () => {
  const wire = [
    'Subject: FW: Re: Envoys part',
    'From: desk@example.org',
    'Date: Thu, 27 Oct 2011 10:00:00 +0400 (MSK)',
    'To: Ann Author <ann@example.org>,',
    '  John Roe <john@example.org>',
    '',
    'Envoys part',
    '',
    `MOSCOW — ${first}`,
  ].join('\n')
  expect(readWireText(wire, '2026-01-01')).toEqual({
    matter: { title: 'Envoys part', date: '2011-10-27', summary: first, dateline: 'Moscow' },
    body: first,
    leftovers: [
      { what: 'The mail’s own lines', text: 'From: desk@example.org' },
      {
        what: 'The mail’s own lines',
        text: 'To: Ann Author <ann@example.org>, John Roe <john@example.org>',
      },
    ],
    guessed: ['title', 'date', 'summary', 'dateline', 'leftovers'],
    notes: ['The title stands once more on line 7: it is kept once.'],
  })
})

test('A report’s own day counts before that of the mail, which is told', () => {
  const wire = `From: desk@example.org\nSent: Friday, October 28, 2011 9:12 AM\nSubject: Envoys part\n\nMOSCOW, Oct. 27 (Reuters) - ${first}`
  expect(readWireText(wire, '2026-01-01')).toMatchObject({
    matter: { title: 'Envoys part', date: '2011-10-27' },
    body: first,
    notes: ['Another date stands in the text: 2011-10-28.'],
    leftovers: [
      { what: 'The mail’s own lines', text: 'From: desk@example.org' },
      { what: 'Another day, place or agency', text: 'Sent: Friday, October 28, 2011 9:12 AM' },
    ],
  })
})

test('Of a mail in a mail the inner one counts, and nothing is lost of the outer one', () => {
  const wire = [
    ...['From: a@example.org', 'Subject: For you', 'Date: 29 Oct 2011', '', '-----Original Message-----'],
    ...['From: b@example.org', 'Subject: Envoys part', 'Date: 27 Oct 2011', '', first],
  ].join('\n')
  const { matter, leftovers } = readWireText(wire, '2026-01-01')
  expect(matter).toMatchObject({ title: 'Envoys part', date: '2011-10-27' })
  expect(leftovers.map(({ text }) => text)).toEqual([
    'From: a@example.org',
    'Subject: For you',
    'Date: 29 Oct 2011',
    '-----Original Message-----',
    'From: b@example.org',
  ])
})

test('A date that cannot be read is left over', () => {
  const { leftovers } = readWireText(`Subject: Envoys part\nDate: some day\n\n${first}`, '2026-01-01')
  expect(leftovers.map(({ text }) => text)).toEqual(['Date: some day'])
})

test('Labels of a wire are no mail', () => {
  const { matter, leftovers } = readWireText(`HEADLINE: Envoys part\nDATE: 27 Oct 2011\n\n${first}`, '2026-01-01')
  expect([matter.title, matter.date, leftovers]).toEqual(['Envoys part', '2011-10-27', []])
})

test('Labels below prose are no labels of it: another mail may begin there', () => {
  const [one, other] = ['Subject: one\nDate: 27 October 2011', 'Subject: two\nDate: 26 October 2011']
  const { matter, body } = readWireText(`${one}\n\n${first}\n\n${other}\n\n${first}`, '2026-01-01')
  expect(matter).toMatchObject({ title: 'one', date: '2011-10-27' })
  expect(body).toContain('26 October 2011')
  const long = `${first} ${first} They will write to each other, a person close to the talks told the paper.`
  expect(readWireText(`${long}\n\nSource: the harbour\n\n${first}`, '2026-01-01').matter.sources).toBeUndefined()
})

test('Labels below a title that a mail gives as well are read', () => {
  const title = 'Envoys of the two sides part without a date for another round of talks on the radar'
  const wire = `Subject: ${title}\nDate: 28 Oct 2011\n\n${title}\n\nDATE: 27 Oct 2011\n\n${first}`
  expect(readWireText(wire, '2026-01-01').matter).toMatchObject({ title, date: '2011-10-27' })
})

test('What stands above a mail that was passed on is left over, and marks of quotation go', () => {
  const mail = [
    'From: Fish Wire <fish@example.org>',
    'Date: Thu, Oct 27, 2011 at 6:12 PM',
    'Subject: Envoys part',
    'To: <ann@example.org>',
    '',
    `MOSCOW. Oct 27 (Interfax) - ${first}`,
  ]
  const above = ['Please use this for tomorrow.', '', '---------- Forwarded message ---------']
  const plain = readWireText([...above, ...mail].join('\n'), '2026-01-01')
  expect(plain).toMatchObject({
    matter: { title: 'Envoys part', date: '2011-10-27', dateline: 'Moscow', summary: first },
    body: first,
  })
  expect(plain.guessed).toContain('date')
  expect(plain.leftovers.map(({ text }) => text)).toEqual([
    'Please use this for tomorrow.',
    '---------- Forwarded message ---------',
    'From: Fish Wire <fish@example.org>',
    'To: <ann@example.org>',
  ])
  const quoted = readWireText([...above, ...mail].map((line) => `> ${line}`).join('\n'), '2026-01-01')
  expect([quoted.matter, quoted.body]).toEqual([plain.matter, plain.body])
})

test('A signature is left over, and what the mail quotes is a quotation', () => {
  const wire = [
    'From: a@example.org',
    'Subject: Envoys part',
    '',
    first,
    '',
    '> Who needs it?',
    '>',
    '> Nobody.',
    '',
    '--',
    'Ann Author',
    'Press Office',
  ]
  expect(readWireText(wire.join('\n'), '2011-10-27')).toMatchObject({
    body: `${first}\n\n> Who needs it?\n>\n> Nobody.`,
    leftovers: [{ text: 'From: a@example.org' }, { text: 'Ann Author' }, { text: 'Press Office' }],
  })
})

test.each([
  ['another mail', `On Thu, Ann Author wrote:\n\n${first}`],
  ['prose', first],
])('Two dashes above %s are no signature', (_, below) => {
  const { body } = readWireText(
    `From: a@example.org\nSubject: Envoys part\n\nSee below.\n\n--\n\n${below}`,
    '2011-10-27',
  )
  expect(body).toContain(first)
})

test.each([
  'Von: Amt <a@example.org>\nGesendet: Donnerstag, 27. Oktober 2011 17:40\nAn: Tisch\nBetreff: WG: Envoys part',
  'De : Ann\nEnvoyé : jeudi 27 octobre 2011 17:40\nObjet : Envoys part'.replaceAll(' :', ':'),
  'От: Анна\nОтправлено: 27 октября 2011 г. 17:40\nКому: Стол\nТема: Envoys part',
])('The headers of a mail may be in another language: %j', (headers) => {
  const { matter, body } = readWireText(`${headers}\n\n${first}`, '2026-01-01')
  expect(matter).toMatchObject({ title: 'Envoys part', date: '2011-10-27' })
  expect(body).toBe(first)
})
