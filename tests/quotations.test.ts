import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { mustRun, projectRoot } from './command.ts'
import { readTree } from './folder.ts'
import { readLedger, type LedgerRow } from './ledger.ts'

/** A verbatim quotation of the project's fact sheet: what each speaker said, in parts where the page interrupts it. */
interface Quotation {
  id: string
  day: string
  outlet: string
  said: { speaker: string; words: string[] }[]
}

const content = join(projectRoot, 'content')
const quotations = JSON.parse(readFileSync(join(import.meta.dirname, 'quotations.json'), 'utf8')) as Quotation[]
const parts = quotations.flatMap(({ said, ...quotation }) => said.map((one) => ({ ...quotation, ...one })))
const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
let ledger: LedgerRow[]

beforeAll(async () => {
  await mustRun(['build', '--out', join(folder, 'site')])
  ledger = readLedger(readTree(join(folder, 'site')))
  return () => {
    rmSync(folder, { recursive: true, force: true })
  }
}, 120_000)

test('The sheet has 25 quotations', () => {
  expect(quotations.map(({ id }) => id)).toEqual(
    Array.from({ length: 25 }, (_, index) => `Q${String(index + 1).padStart(2, '0')}`),
  )
})

const files = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(?:md|yaml)$/.test(path))

test('Four words or more are quoted only as the sheet has them', () => {
  expect(files.filter((path) => path.startsWith('briefings/')).length).toBeGreaterThanOrEqual(42)
  const unknown = files.flatMap((path) =>
    listQuoted(readFileSync(join(content, path), 'utf8'))
      .filter((quoted) => !stands(quoted))
      .map((quoted) => `${path}: ${quoted}`),
  )
  expect(unknown).toEqual([])
})

test('What a briefing quotes in four words or more stands in the built ledger', () => {
  const recorded = ledger.flatMap(({ words }) => words.map(normalize))
  const unrecorded = files
    .filter((path) => path.startsWith('briefings/'))
    .flatMap((path) => listQuoted(readFileSync(join(content, path), 'utf8')))
    .filter((quoted) => !recorded.some((words) => words.includes(normalize(quoted))))
  expect(unrecorded).toEqual([])
})

test('Four words or more stand in the built ledger only under the name that the sheet gives', () => {
  const long = ledger.flatMap(({ speaker, words }) =>
    words.filter((said) => countWords(said) >= 4).map((said) => ({ speaker, said })),
  )
  expect(long.length).toBeGreaterThanOrEqual(25)
  expect(long.filter(({ speaker, said }) => !stands(said, speaker))).toEqual([])
})

test.each(parts)('$id, $speaker on $day, stands once on the speaker’s page', ({ day, outlet, speaker, words }) => {
  const wanted = words.map(normalize).join(' ')
  const own = ledger.filter(({ page }) => page === speaker)
  const found = own.filter((row) => row.words.map(normalize).join(' ') === wanted)
  expect(found.map((row) => [row.speaker, row.day, row.outlet])).toEqual([[speaker, day, outlet]])
})

test.each([
  ['Moscow “will never again accept such a plan” again.', ['will never again accept such a plan']],
  ['Moscow "will never again accept such a plan" again.', ['will never again accept such a plan']],
  ['A ‘shared and joint and sectoral’ system.', ['shared and joint and sectoral']],
  ['> We shall never accept it.', ['We shall never accept it.']],
  ['A “sectoral” system, and “a consolation prize”.', []],
  ['---\nsummary: So “we are not amused by this”.\n---\nText.', ['we are not amused by this']],
  ['---\nstatements:\n  - words: [We are not amused, or so]\n---\nText.', ['We are not amused']],
  ['---\nsources:\n  - {id: a, title: Talks “to begin on Czech soil”}\n---\nText.', []],
  ['![A map of the sites](sites.svg "The sites as they stood in 2011")', []],
])('Finds what is quoted in %j', (text, expected) => {
  expect(listQuoted(text)).toEqual(expected)
})

/** List what a file quotes: words in quotation marks, block quotations and `statements`; titles of sources are left out. */
function listQuoted(text: string): string[] {
  const [, front = '', body = text] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? []
  const matter: unknown = parse(front) ?? {}
  const prose = body
    .replace(/\[@[^\]]*\]|\[\^[^\]]*\]:?/g, '')
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\]\([^)]*\)/g, ']')
  const said = readStatements(matter)
  const written = [...listStrings(matter), prose].flatMap((one) =>
    [...one.matchAll(/“([^“”]*)”|"([^"]*)"|‘([^‘’]*)’/g)].map((match) => (match[1] ?? match[2] ?? match[3])!),
  )
  const blocks = prose.split(/\n{2,}/).filter((block) => block.startsWith('>'))
  const block = blocks.map((one) => one.replace(/^>\s*/gm, ''))
  return [...said, ...written, ...block].filter((quoted) => countWords(quoted) >= 4)
}

function readStatements(matter: unknown): string[] {
  const { statements = [] } = matter as { statements?: { words: string | string[] }[] }
  return statements.flatMap(({ words }) => words)
}

/** List the texts of front matter, but no titles of sources: neither in `sources` nor in an event's `outcome`. */
function listStrings(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap((one) => listStrings(one, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const isTitleOfSource = name === 'title' && (key === 'sources' || key === 'source')
    return isTitleOfSource || name === 'statements' ? [] : listStrings(inner, name)
  })
}

/** Tell whether the sheet has words, from the speaker if one is given. */
function stands(quoted: string, from?: string): boolean {
  const spoken = parts.filter(({ speaker }) => from === undefined || speaker === from)
  return spoken.some(({ words }) => words.some((said) => normalize(said).includes(normalize(quoted))))
}

/** Straight quotation marks, single spaces, nothing at the end that belongs to the sentence around it. */
function normalize(words: string): string {
  const straight = words.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
  return straight.replace(/\s+/g, ' ').replace(/[\s.,;:!?…]+$/, '').trim() // prettier-ignore
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0
}
