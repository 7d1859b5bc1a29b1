import { adjunct, adverbial, object, time } from './clause-parts.ts'
import { finiteSaidVerb } from './said-verbs.ts'

/** What a sentence of a known shape consists of; the numbers are those in its outline. */
export interface Parts extends Subject, Clause {
  first: number
  second?: number
  /** Whether the subject, or the verb, comes after the (first) quotation. */
  isAfterQuotation: boolean
  /** "said X": the verb before its subject. */
  isInverted?: true
  /** What stands before the first quotation, its last mark, and a comma behind it. */
  lead?: string
  mark?: string
  comma?: string
  /** "On Tuesday" before the subject. */
  when?: string
}

interface Subject {
  speaker: number
  /** What stands before the name: "The Russian foreign minister ". */
  phrase?: string
  /** The office that the name is put behind: "The Russian foreign minister, X,". */
  office?: string
  /** What is put behind the name: "X, Russia’s foreign minister,". */
  apposition?: string
}

interface Clause {
  verb: string
  /** To whom, with the space before it. */
  object?: string
}

/**
 * List how an outline can be read as "“…,” X said", "“…,” said X" or "X said: “…”", each with where and when, and nothing else.
 *
 * It is read from left to right by patterns that are small each: as one, they take the machine a second to make.
 */
export function readShapes(outline: string): Parts[] {
  return [...readAfterQuotation(outline), ...readBeforeQuotation(outline)]
}

/** A part that was read, and where the next one begins. */
type Read<Part> = Part & { end: number }

function readAfterQuotation(outline: string): Parts[] {
  const opening = /^(?<lead>[^“”]*)“(?<first>\d+)(?<mark>\D?)”(?<comma>,?)(?: [—–-])? /.exec(outline)
  if (!opening) return []
  const { lead = '', first, mark = '', comma = '' } = opening.groups!
  const known = { first: Number(first), isAfterQuotation: true, lead, mark, comma }
  const at = opening[0].length
  const direct = readSubjects(outline, at).flatMap((subject) => {
    const clause = readClause(outline, subject.end)
    const rest = clause && readRest(outline, clause.end)
    return rest ? [{ ...known, ...subject, ...clause, ...rest }] : []
  })
  return [...direct, ...readInverted(outline, at).map((each) => ({ ...known, ...each, isInverted: true as const }))]
}

function readInverted(outline: string, at: number): (Subject & Clause & { second?: number })[] {
  const verb = eat(verbPattern, outline, at)
  if (!verb || outline[verb.end] !== ' ') return []
  return listNames(outline, verb.end + 1).flatMap(({ before: phrase, speaker, end }) => {
    if (!onlyWords.test(phrase)) return []
    const apposition = eat(closingApposition, outline, end)
    const rest = readRest(outline, eatUpTo(3, adjunctPattern, outline, apposition?.end ?? end))
    return rest ? [{ verb: verb[0], phrase, speaker, ...(apposition && { apposition: apposition[1]! }), ...rest }] : []
  })
}

function readBeforeQuotation(outline: string): Parts[] {
  const when = eat(openingTime, outline, 0)
  return [...(when ? [when] : []), undefined].flatMap((opening) =>
    readSubjects(outline, opening?.end ?? 0).flatMap((subject) => {
      const clause = readClause(outline, subject.end)
      const quotation = clause && eat(lastQuotation, outline, clause.end)
      if (!quotation || !/^\.?$/.test(outline.slice(eatUpTo(2, adjunctPattern, outline, quotation.end)))) return []
      const first = Number(quotation[1])
      return [{ ...subject, ...clause, first, isAfterQuotation: false, ...(opening && { when: opening[0] }) }]
    }),
  )
}

/** List what may be the subject at a place, the longest first. */
function readSubjects(outline: string, at: number): Read<Subject>[] {
  return listNames(outline, at).flatMap(({ before, speaker, end }): Read<Subject>[] => {
    if (onlyWords.test(before)) {
      const apposition = eat(innerApposition, outline, end)
      return [
        { speaker, phrase: before, ...(apposition && { apposition: apposition[1]! }), end: apposition?.end ?? end },
      ]
    }
    const office = officeBefore.exec(before)
    return office && outline[end] === ',' ? [{ speaker, office: office[1]!, end: end + 1 }] : []
  })
}

/** List the names from a place to the next quotation with what stands before each, the last first. */
function listNames(outline: string, at: number): Read<{ before: string; speaker: number }>[] {
  const stretch = outline.slice(at).split('“')[0]!
  return [...stretch.matchAll(/<(\d+)>/g)].reverse().map(({ 0: name, 1: speaker, index }) => ({
    before: stretch.slice(0, index),
    speaker: Number(speaker),
    end: at + index + name.length,
  }))
}

/** Read " also told reporters in Moscow on Tuesday". */
function readClause(outline: string, at: number): Read<Clause> | undefined {
  if (outline[at] !== ' ') return undefined
  const verb = eat(verbPattern, outline, eatUpTo(3, adverbialPattern, outline, at + 1))
  if (!verb) return undefined
  const told = eat(objectPattern, outline, verb.end)
  const end = eatUpTo(3, adjunctPattern, outline, told?.end ?? verb.end)
  return { verb: verb[0], ...(told && { object: told[0] }), end }
}

/** Read the end of a sentence, with a second quotation or none; undefined where something else stands there. */
function readRest(outline: string, at: number): { second?: number } | undefined {
  const rest = eat(restPattern, outline, at)
  if (!rest) return undefined
  return rest[1] === undefined ? {} : { second: Number(rest[1]) }
}

/** Match a sticky pattern at a place. */
function eat(pattern: RegExp, text: string, at: number): Read<RegExpExecArray> | undefined {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? Object.assign(match, { end: at + match[0].length }) : undefined
}

/** Match a sticky pattern as often as it stands there, but so many times at most; answers where it ends. */
function eatUpTo(times: number, pattern: RegExp, text: string, at: number): number {
  const match = times > 0 ? eat(pattern, text, at) : undefined
  return match ? eatUpTo(times - 1, pattern, text, match.end) : at
}

const words = '(?:(?:[A-Za-z][A-Za-z-]*\\.?|<\\d+>(?:-[A-Za-z]+)?)(?:’s?)? )*'
const lastWord = '(?:[A-Za-z][A-Za-z-]*|<\\d+>)'
const apposition = `, (${words}${lastWord}|\\d\\d)`

const onlyWords = new RegExp(`^${words}$`)
const officeBefore = new RegExp(`^(${words}${lastWord}), $`)
const innerApposition = new RegExp(`${apposition},`, 'y')
const closingApposition = new RegExp(`${apposition}(?:,|(?=\\.?$))`, 'y')
const verbPattern = new RegExp(`(?:${finiteSaidVerb})(?![A-Za-z])`, 'y')
const adverbialPattern = new RegExp(`${adverbial} `, 'y')
const objectPattern = new RegExp(object, 'y')
const adjunctPattern = new RegExp(adjunct, 'y')
const openingTime = new RegExp(`${time},? `, 'y')
const lastQuotation = /(?:[:,]| that,?)? “(\d+)\D?”/y
const restPattern = /(?:[,:]?(?: adding(?: that)?[,:]?)? “(\d+)\D?”)?\.?$/y
