import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { nameForeign } from './import-bytes.ts'

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
