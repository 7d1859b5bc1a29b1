import { pathOf } from '../model/addresses.ts'
import type { Day } from '../model/day.ts'
import type { Site, SiteBriefing } from '../model/site.ts'
import { findSurname } from '../model/surname.ts'
import { absolute } from '../model/views/head.ts'
import type { OutputFile } from './output-file.ts'

/** What one needs to know of a briefing to cite it. */
export interface Citation {
  id: string
  title: string
  authors: string[]
  publication: string
  day: Day
  url: string
  language: string
  abstract: string
}

/** Build the files from which programs for references learn how to cite a briefing. */
export function citationFiles(site: Site, { id, day, text }: SiteBriefing): OutputFile[] {
  const { title, summary, byline = [], lang = site.settings.language } = text.matter
  const path = pathOf({ kind: 'briefing', id })
  const citation: Citation = {
    id,
    title,
    authors: byline,
    publication: site.settings.name,
    day,
    url: absolute(site, path),
    language: lang,
    abstract: summary,
  }
  const file = (ending: string, write: (citation: Citation) => string): OutputFile => ({
    path: `${path.slice(0, -1)}.${ending}`,
    inputs: () => [citation],
    make: () => write(citation),
  })
  return [file('bib', writeBibtex), file('ris', writeRis)]
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Write a citation for BibTeX: in UTF-8, which biber and all current programs read. */
export function writeBibtex({ id, title, authors, publication, day, url, language, abstract }: Citation): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return [
    `@article{${id},`,
    `  title = {${keepCapitals(title)}},`,
    ...(authors.length === 0 ? [] : [`  author = {${authors.map(writeAuthor).join(' and ')}},`]),
    '  entrysubtype = {magazine},',
    `  journal = {${escapeTex(publication)}},`,
    `  year = {${year}},`,
    `  month = ${months[month - 1]!},`,
    `  day = {${date}},`,
    `  url = {${url}},`,
    `  language = {${language}},`,
    `  abstract = {${escapeTex(abstract)}},`,
    '}',
    '',
  ].join('\n')
}

/** Write a citation as RIS. */
export function writeRis({ id, title, authors, publication, day, url, language, abstract }: Citation): string {
  const fields: [tag: string, value: string][] = [
    // Of a newspaper's article some programs read neither the author nor the day.
    ['TY', 'MGZN'],
    ['ID', id],
    ['TI', title],
    ...authors.map((author): [string, string] => ['AU', turnRound(author)]),
    ['T2', publication],
    ['PY', day.slice(0, 4)],
    ['DA', day.replaceAll('-', '/')],
    ['UR', url],
    ['LA', language],
    ['AB', abstract],
    ['ER', ''],
  ]
  return fields.map(([tag, value]) => `${tag}  - ${onOneLine(value)}\r\n`).join('')
}

type Parts = [whole: string, before: string, word: string, after: string]

/** Styles write titles small but for what is in braces; the first letter stays as it is. */
function keepCapitals(title: string): string {
  return onOneLine(title)
    .split(' ')
    .map((written, index) => {
      const [, before, word, after] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(written)!.map(escapeTex) as Parts
      const isSmall = index === 0 ? /^.?\P{Lu}*$/u : /^\P{Lu}*$/u
      return before + (isSmall.test(word) ? word : `{${word}}`) + after
    })
    .join(' ')
}

/** BibTeX parts names at "and" and turns them round at a comma: in braces a name stands as it is. */
function writeAuthor(name: string): string {
  const plain = onOneLine(name)
  return /,|\band\b/i.test(plain) ? `{${escapeTex(plain)}}` : escapeTex(plain)
}

/** RIS sorts people by what stands before the comma; a name of one word, or of several people, stays as it is. */
function turnRound(name: string): string {
  const plain = onOneLine(name)
  const surname = findSurname(plain)
  if (surname === undefined || !plain.endsWith(surname) || /,|^The\b|\band\b/i.test(plain)) return plain
  return `${surname}, ${plain.slice(0, -surname.length).trimEnd()}`
}

// A brace behind a backslash still counts as one where BibTeX looks for the end of a field.
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

function escapeTex(text: string): string {
  return onOneLine(text).replace(/[\\{}~^#$%&_]/g, (character) => commands[character] ?? `\\${character}`)
}

function onOneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}
