import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { decode, isPicture, nameForeign } from './import-bytes.ts'

const noise = deflateRawSync(Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * at * 7) % 251)))
const withoutZeros = Buffer.from(noise.filter((byte) => byte !== 0))

test.each<[string, Buffer, string]>([
  ['a PDF', Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\n'), 'It is a PDF: '],
  ['a .docx', Buffer.from('PK\x03\x04\x14\0\x06\0word/document.xml'), 'It is a packed file, such as .docx or .odt: '],
  ['an old .doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'It is an old Word file: '],
  ['an .rtf', Buffer.from('{\\rtf1\\ansi Talks stall.}'), 'It is rich text (RTF): '],
  ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'It is a picture: '],
  [
    'a mail with its transport encoding',
    Buffer.from(
      'From: a@b.example\nSubject: =?utf-8?Q?Talks?=\nContent-Transfer-Encoding: quoted-printable\n\nIt =E2=80=94\n',
    ),
    'It is a mail as mails travel: ',
  ],
  ['a text with a zero byte', Buffer.from('Talks stall.\0\nThe envoys part.'), 'It is no text but binary data: '],
  ['bytes without zeros that are no text', withoutZeros, 'It is no text but binary data: '],
])('%s is named, with what to save it as', (_, bytes, begins) => {
  expect(nameForeign(bytes)).toBe(
    `${begins}save it as plain text (.txt, in UTF-8) or as a web page (.html), and import that.`,
  )
})

test.each([
  'From: <Saved by Blink>\nSnapshot-Content-Location: https://a.example/\nMIME-Version: 1.0\n',
  'From: "Saved by Windows Internet Explorer 11"\nSubject: Talks\nContent-Transfer-Encoding: quoted-printable\n',
  'MIME-Version: 1.0\nSnapshot-Content-Location: https://a.example/\n',
])('A page in a single file is no mail, and is to be saved anew: %j', (source) => {
  expect(nameForeign(Buffer.from(`${source}Content-Type: multipart/related; boundary="b"\n\n--b\n`))).toBe(
    'It is a web page with all its parts in a single file (.mhtml): save the page anew as “Webpage, HTML only” (.html), and import that.',
  )
})

test.each<[string, Buffer]>([
  ['UTF-8', Buffer.from('Talks “stall” in Kyjiv, Љубљана and 東京.')],
  ['Latin-1', Buffer.from('Le titre étonnant', 'latin1')],
  ['Windows-1252', Buffer.from([0x93, 0x4e, 0x6f, 0x94, 0x97])],
  ['UTF-16 with its mark', Buffer.from('\uFEFFTalks stall.', 'utf16le')],
  ['a wire with a typewriter’s control characters', Buffer.from('\x01\x16r i\x12ZCZC\x02\x1e Talks stall.\r\n\x03')],
  ['nothing', Buffer.from('')],
])('%s is text', (_, bytes) => {
  expect(nameForeign(bytes)).toBeUndefined()
})

const russian = 'МОСКВА, 27 окт. - Переговоры о противоракетной обороне зашли в тупик, сообщил министр.'
// What Windows-1251 and KOI8-R have for а to я, and А to Я; no encoder of them is at hand.
const order = 'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ'
const encode = (text: string, byteOf: (letter: string) => number) =>
  Buffer.from(Array.from(text, (letter) => (letter < '\x80' ? letter.charCodeAt(0) : byteOf(letter))))
const windows1251 = encode(russian, (letter) => letter.charCodeAt(0) - 0x410 + 0xc0)
const koi8 = encode(russian, (letter) => order.indexOf(letter) + 0xc0)

const short = 'Переговоры стоят\n\nМОСКВА (ТАСС) - Переговоры о радаре стоят, заявил министр.'
const koi8Short = encode(short, (letter) => order.indexOf(letter) + 0xc0)

test.each<[string, Buffer, { text: string; guessed?: string }]>([
  ['UTF-8', Buffer.from(russian), { text: russian }],
  ['Windows-1251', windows1251, { text: russian, guessed: 'windows-1251' }],
  ['KOI8-R', koi8, { text: russian, guessed: 'koi8-r' }],
  ['KOI8-R of few words', koi8Short, { text: short, guessed: 'koi8-r' }],
  [
    'Windows-1252',
    Buffer.from('\x93Talks\x94 stall \x96 again', 'latin1'),
    { text: '“Talks” stall – again', guessed: 'windows-1252' },
  ],
  ['Latin-1', Buffer.from('Le titre étonnant', 'latin1'), { text: 'Le titre étonnant', guessed: 'windows-1252' }],
])('%s is read, and what nothing says is a guess', (_, bytes, decoded) => {
  expect(decode(bytes)).toEqual(decoded)
})

test.each([
  ['late in its head', `<html><head><style>${'p {} '.repeat(2000)}</style><meta charset="windows-1251"></head><body>`],
  ['in its declaration', '<?xml version="1.0" encoding="windows-1251"?><html><head></head><body>'],
])('A page that says its encoding %s is read by it', (_, head) => {
  const decoded = decode(Buffer.concat([Buffer.from(head), windows1251]))
  expect(decoded).toEqual({ text: head + russian })
})

test.each<[string, Buffer, boolean]>([
  ['PNG', Buffer.from('89504e470d0a1a0a', 'hex'), true],
  ['AVIF', Buffer.from('\0\0\0\x1cftypavif'), true],
  ['SVG', Buffer.from('<?xml version="1.0"?>\n<!-- A map -->\n<svg xmlns="http://www.w3.org/2000/svg"></svg>'), true],
  ['a pointer of Git LFS', Buffer.from('version https://git-lfs.github.com/spec/v1\n'), false],
  ['a page', Buffer.from('<!doctype html><p>Not found</p>'), false],
  ['nothing', Buffer.from(''), false],
])('%s is a picture or none', (_, bytes, expected) => {
  expect(isPicture(bytes)).toBe(expected)
})
