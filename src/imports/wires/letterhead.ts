import { inAnyCase } from '../any-case.ts'
import { isAgencyName } from '../agencies.ts'
import type { Reading } from './reading.ts'
import { findTitle, saysWhenOrWho } from './title-lines.ts'

/**
 * Take the lines above the title that name a house, a paper or a section: `Ministry of Defence`, `WORLD NEWS`.
 *
 * Where no other line may be the title, they stay.
 */
export function takeLetterhead(reading: Reading): void {
  const lines = reading.rest.map(({ text }) => (isLetterhead(text) ? '' : text))
  const title = findTitle(lines)
  const above = new Set(reading.rest.slice(0, Math.max(title, 0)).filter(({ text }) => isLetterhead(text)))
  if (above.size === 0) return
  reading.guessed.add('title')
  reading.furniture.push(...above)
  reading.rest = reading.rest.filter((paragraph) => !above.has(paragraph))
}

function isLetterhead(text: string): boolean {
  if (saysWhenOrWho(text)) return false
  return [office, body, section, reference, code, contact].some((pattern) => pattern.test(text)) || isAgencyName(text)
}

const house = inAnyCase(
  'ministry|department|embassy|office|mission|delegation|bureau|directorate|secretariat|government|command',
)
const [of, joint] = [inAnyCase('of|for'), inAnyCase('of|the|for|and|de')]
/** Ministry of National Defence, Office of the Assistant Secretary of Defense (Public Affairs). */
const office = new RegExp(
  `^(?:\\p{Lu}[\\p{L}.’']* )*(?:${house}) (?:${of})(?: \\p{Lu}[\\p{L}’'-]*| (?:${joint}))+(?: \\([\\p{L} ]+\\))?$`,
  'u',
)
/** Security Council, EUROPEAN EXTERNAL ACTION SERVICE. */
const body = new RegExp(
  `^(?:${inAnyCase('the ')})?(?:\\p{Lu}[\\p{L}-]* (?:${inAnyCase('and')} )?){1,3}(?:${inAnyCase('council|assembly|commission|committee|parliament|service|agency|department|organisation|organization')})$`,
  'u',
)
/** SC/14800, 285-17-02-2022, 9012th Meeting (AM), Envoys-Radar. */
const reference =
  /^(?:[A-Z]{0,6}\/?[\d/_.-]{5,}|\d+(?:st|nd|rd|th) \p{L}+(?: \([AP]M\))?|\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)+|[Pp]age \p{Lu}?\d+|\[[^\]]*\])$/u
/** A001, ZCZC0423/SXA, 11-NEWS-0021, EUCO 116/11, PR PCE 90, R EST S0A QBXB, P R E S S, EN. */
const code =
  /^(?:[A-Z]{0,6}\d{3,6}(?:\/[A-Z]{2,4})?|\d\d-[A-Z]+-\d+|(?:[A-Z]{2,6} ){1,2}\d[\d/]*|(?=.*\d)[A-Z\d]{1,4}(?: [A-Z\d]{1,4}){2,}|[A-Z](?: [A-Z]){3,}|[A-Z]{2})$/
/** Where a house is to be reached. */
const contact =
  /^[^.!?:]{1,30}: ?https?:\/\/\S+$|^(?:[^.!?]*\s)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$|\b(?:tel|fax|phone)\b\.?:? ?[+(]?\d/i
/** What a text is, or in which part of a paper it stands. */
const sections = [
  'politics|politik|world|business|opinion|analysis|background|comment|profile|interview|feature|exclusive|in this issue',
  'europa|europe|asia|americas|middle east|africa|defen[cs]e',
  '(?:(?:world|national|international|breaking|latest|top|business|defen[cs]e) )?news',
  'remarks|readout|communiqué|fact sheet|special briefing|immediate release',
  '(?:press |media |news )?(?:statement|release|note|briefing|transcript)',
  '(?:press |news )?release (?:no\\.? ?)?\\d[\\d/-]*',
  'pressemitteilung|communiqué de presse|comunicado de prensa|nota de prensa|comunicato stampa|пресс-релиз',
  'unofficial translation(?: from \\w+)?|check against delivery|(?:strictly )?confidential|restricted|unclassified',
  '(?:the )?white house|the (?:president|secretary[- ]general|prime minister|spokes(?:man|woman|person))',
  '(?:(?:u\\.?s\\.?|state) )?(?:press|information|public affairs) (?:office|service|department|cent(?:er|re))',
]
const section = new RegExp(`^(?:${sections.join('|')})$`, 'i')
