import { isUtf8 } from 'node:buffer'
import { analyse as detect } from 'chardet'

/** Say what bytes are that hold no plain text, and as what to save them; undefined where they are text. */
export function nameForeign(bytes: Buffer): string | undefined {
  const start = bytes.toString('latin1', 0, 16_384)
  const known = kinds.find(({ begins }) => begins.test(start))
  if (known) return `It is ${known.name}: ${known.advice ?? saveAs}`
  return isText(bytes) ? undefined : `It is no text but binary data: ${saveAs}`
}

const saveAs = 'save it as plain text (.txt, in UTF-8) or as a web page (.html), and import that.'

const raster = /^(?:\x89PNG|\xFF\xD8\xFF|GIF8|RIFF....WEBP|....ftyp(?:avi[fs]|mif1))/s

const kinds: readonly { begins: RegExp; name: string; advice?: string }[] = [
  { begins: /^\s*%PDF-/, name: 'a PDF' },
  { begins: /^PK(?:\x03\x04|\x05\x06|\x07\x08)/, name: 'a packed file, such as .docx or .odt' },
  { begins: /^\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1/, name: 'an old Word file' },
  { begins: /^\s*\{\\rtf/, name: 'rich text (RTF)' },
  {
    begins: /^(?:From: "?<?Saved by |Snapshot-Content-Location:)/im,
    name: 'a web page with all its parts in a single file (.mhtml)',
    advice: 'save the page anew as “Webpage, HTML only” (.html), and import that.',
  },
  // The headers of a mail are as many as the hosts that it passed.
  { begins: /^Content-Transfer-Encoding:\s*(?:quoted-printable|base64)\s*$/im, name: 'a mail as mails travel' },
  { begins: raster, name: 'a picture' },
]

/** Tell whether bytes begin as those of a picture do: a page of an error saved under its name, or a pointer to one, does not. */
export function isPicture(bytes: Buffer): boolean {
  const start = bytes.toString('latin1', 0, 4096)
  return /<svg[\s>]/i.test(start) || raster.test(start)
}

/** Tell text from what is none: no zero bytes, and hardly any signs that neither print nor space. */
function isText(bytes: Buffer): boolean {
  const source = decode(bytes).text
  if (source.includes('\0')) return false
  const odd = countOdd(source)
  return odd <= 8 || odd <= source.length * 0.02
}

/** Bytes as text. */
export interface Decoded {
  text: string
  /** The encoding, where nothing says it and it was told by the letters. */
  guessed?: string
}

/** Read bytes as UTF-8, as what a page says of itself, or as what their letters are most likely to be. */
export function decode(bytes: Buffer): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) }
  if (isUtf8(bytes)) return { text: bytes.toString('utf8') }
  const written = readCharset(bytes.toString('latin1'))
  if (written !== undefined) return { text: new TextDecoder(written).decode(bytes) }
  const likely = detect(bytes).flatMap(({ name }) => (isKnown(name) ? [new TextDecoder(name)] : []))
  // Of a short text little is certain; what leaves signs that nobody writes is wrong.
  const [best = new TextDecoder('windows-1252')] = [
    ...likely.filter((one) => countOdd(one.decode(bytes)) === 0),
    ...likely,
  ]
  return { text: best.decode(bytes), guessed: best.encoding }
}

/** Count the signs that neither print nor space. */
function countOdd(text: string): number {
  return text.match(/[\u0001-\u0008\u000E-\u001F\u007F-\u009F\uFFFD]/g)?.length ?? 0
}

/** Read what a page says in its head, or before it, that its encoding is. */
function readCharset(page: string): string | undefined {
  const end = page.search(/<\/head\b|<body\b/i)
  const head = end === -1 ? page.slice(0, 4096) : page.slice(0, end)
  const [, ofMeta, ofXml] = /<meta[^>]+charset=["']?([\w-]+)|^\s*<\?xml[^>]+encoding=["']([\w-]+)/i.exec(head) ?? []
  const charset = ofMeta ?? ofXml
  return charset !== undefined && isKnown(charset) ? charset : undefined
}

function isKnown(charset: string): boolean {
  try {
    return new TextDecoder(charset).encoding !== 'utf-8' // these bytes are not, whatever the page says
  } catch {
    return false // the only way in which it says that it does not know one
  }
}
