import { endsSentence } from './shapes.ts'
import {
  agencyName,
  capitals,
  isClock,
  notPlaces,
  region,
  titled,
  weekday,
  writePlace,
  type Dateline,
} from './dateline.ts'
import { dayInFigures, foreignDayPattern, readForeignDay } from './foreign-date.ts'
import { agencyPattern, isAgencyName } from './agencies.ts'
import { isCity } from './known-places.ts'
import { datePattern, readWrittenDate } from './written-date.ts'

/** What stands before a report’s first words. */
interface Opening {
  dateline: Dateline
  rest: string
  /** Who wrote it, where their name stands behind the agency. */
  byline?: string[]
}

/**
 * Part a report's opening from its text: `MOSCOW, Oct. 27 (Reuters) - `.
 *
 * A place in capitals is enough; one in other letters needs an agency or a date beside it.
 */
export function readOpening(text: string): Opening | undefined {
  const bracketed = readBracketed(text)
  if (bracketed) return bracketed
  const match = opening.exec(text)
  const groups = match?.groups
  if (!groups) return undefined
  const place = groups.caps ?? groups.titled
  // A single letter is a question’s or an answer’s.
  if (place !== undefined && (place.length < 2 || notPlaces.test(place) || isClock(place))) return undefined
  const named = (
    groups.agency ??
    groups.slashed ??
    groups.known ??
    groups.dashed ??
    groups.bare ??
    groups.ahead
  )?.trim()
  // GENEVA (27 October 2011) –
  const inBrackets = named === undefined ? undefined : readWrittenDate(named)
  const agency = inBrackets ? undefined : named
  const written = groups.date ?? groups.first ?? groups.after ?? groups.behind ?? groups.lead
  const date = written === undefined ? inBrackets : (readWrittenDate(written) ?? readForeignDay(written))
  if (written !== undefined && !date) return undefined
  const rest = text.slice(match[0].length)
  const isBare = agency === undefined && date === undefined
  const isBeforeColon = /:\s*$/.test(match[0])
  if (isBare && (groups.caps === undefined || labels.test(groups.caps) || isHeadline(rest))) return undefined
  // KABUL: …, and Moscow, 27 October: …; without a place it is a part of a chronology.
  if (agency === undefined && isBeforeColon && (place === undefined || !isReport(rest))) return undefined
  if (agency !== undefined && date === undefined && isSpeaker({ name: groups.caps, agency, isBeforeColon, rest })) {
    return undefined
  }
  const dateline: Dateline = {
    line: match[0].trim(),
    ...(place !== undefined && { place: writePlace(place + (groups.region ?? '')) }),
    ...(date && { date }),
    ...(agency !== undefined && { agency }),
  }
  return { dateline, rest, ...(groups.writer !== undefined && { byline: [groups.writer] }) }
}

/** Read a place in brackets, with a date or before a dash: `(Moscow, December 7, 2011) – `, `(Stockholm, 15 April 2013) `, `(Oslo) – `. */
function readBracketed(text: string): Opening | undefined {
  const [line, place, written, dash] = bracketedOpening.exec(text) ?? []
  const date = written === undefined ? undefined : readWrittenDate(written)
  if (line === undefined || place === undefined || (date ?? dash) === undefined) return undefined
  if (written !== undefined && !date) return undefined
  if (!date && !isCity(place)) return undefined
  return {
    dateline: { line: line.trim(), place: writePlace(place), ...(date && { date }) },
    rest: text.slice(line.length),
  }
}

interface Speaker {
  /** In capitals, if it is. */
  name: string | undefined
  agency: string
  isBeforeColon: boolean
  rest: string
}

/** Tell whether a name has an office behind it, or asks for an agency: Ann Lee (State Department): …, BOB ROE (AFP): Why? */
function isSpeaker({ name, agency, isBeforeColon, rest }: Speaker): boolean {
  if (!isAgencyName(agency)) return isBeforeColon || name === undefined
  const isPerson = name === undefined || (name.includes(' ') && !isCity(name) && !isReport(rest))
  return isBeforeColon && isPerson
}

/** Tell a report's first words from a headline's and from what somebody says: `LAVROV: We see no reason for it.` */
function isReport(rest: string): boolean {
  const unquoted = rest.replace(/["“][^"”]*["”]/g, '')
  return (
    rest.split(' ').length > 12 &&
    endsSentence(rest) &&
    !rest.endsWith('?') &&
    !/\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|us)\b/.test(unquoted)
  )
}

/** What stands before a report or a part of it, and is no place. */
const labels =
  /^(?:ALERT|TIMELINE|CHRONOLOGY|OVERVIEW|LATEST|UPDATED|CORRECTED|EILMELDUNG|HINTERGRUND|СРОЧНО|МОЛНИЯ|NOTE|WATCH|LISTEN|READ|SEE|PHOTOS?|VIDEOS?|AUDIO|FACTBOX|EXPLAINER|OPINION|INTERVIEW|BREAKING|LIVE|DEVELOPING|QUESTION|ANSWER|MODERATOR|SUMMARY|BACKGROUND|CONTEXT|SUBJECT|TOPLINE|IMPORTANT|WARNING|ACTION|REF|COMMENT|[QA])(?!\p{L})/u

/** Tell whether what stands behind a dash is part of a headline: RUSSIA-NATO TALKS STALL - LAVROV. */
function isHeadline(rest: string): boolean {
  return !/\p{Ll}/u.test(rest) && rest.length < 60
}

/** (Reuters) -, (AFP) Oct 27 -, Kyodo -, and /TASS/. as Russian agencies have it, where no dash follows. */
const agencyMark = `(?: ?\\((?<agency>${agencyName})\\)\\.?(?:,? (?<after>${datePattern})\\.?,?)? ?(?:--|[-–—_:])(?: (?<behind>${datePattern}) ?(?:--|[-–—]))?|,? (?<known>${agencyPattern}) ?(?:--|[-–—])|,? ?(?:[-–—] |(?<=[.\\d] ))(?<dashed>${agencyPattern})(?:, (?<writer>\\p{Lu}[\\p{L}’'-]+ \\p{Lu}[\\p{L}’'-]+))?\\.|(?<=\\d),? \\((?<bare>${agencyPattern})\\)|\\.? /(?<slashed>${agencyName})/(?: ?(?:--|[-–—])|\\.)?)`
/** A report does not begin in lower case: what does is the rest of a sentence. */
const firstWords = '(?=[\\p{Lu}\\d"“‘\'`$€£«(])'
const bracketedOpening = new RegExp(
  `^\\((${capitals}|${titled})(?:,? (${datePattern}))?\\)(?: ?(--|[-–—]))? +${firstWords}`,
  'u',
)
const opening = new RegExp(
  `^(?:\\((?<ahead>${agencyPattern})\\) ?[-–—] (?=\\p{Lu}))?(?:(?<lead>${datePattern}|${dayInFigures})[.,]? (?=\\p{Lu}))?(?:(?:(?<caps>${capitals})|(?<titled>${titled}))(?<region>${region}| \\(\\p{Lu}[\\p{L} ]{2,20}\\)(?=, (?:${datePattern})))?(?:,? ${weekday}(?=[ ,]))?(?:,? (?<date>${datePattern}|${foreignDayPattern})\\.?,?)?|(?<first>${datePattern})\\.?)?` +
    `(?:${agencyMark}|(?<!^) ?(?:--|[–—_]|(?<= )-|(?<=[ \\p{L}\\d]):))(?: +|(?<=[–—]))${firstWords}`,
  'u',
)
