import { inAnyCase } from '../any-case.ts'
import { agencyPattern } from '../agencies.ts'

/** Tell whether a line is an agency’s own: slugs, sign-offs, ends, embargoes, copyright. A sentence of the report is none, whatever its first word. */
export function isFurniture(text: string): boolean {
  return patterns.some((pattern) => pattern.test(text)) || isRelease(text) || isSignOff(text)
}

const names = "(?:\\s+\\p{Lu}[\\p{L}.’'-]*)"

/** HARBOUR NEWS 2011, 2011 by the Harbour News, Harbour. */
const owner = `(?:${inAnyCase('by ')})?(?:${inAnyCase('the ')})?(?:(?:19|20)\\d\\d\\b|\\p{Lu}[\\p{L}.&-]*(?: \\p{Lu}[\\p{L}.&-]*){0,4}(?:,? (?:19|20)\\d\\d\\b|(?<=\\.)(?: |$)|$))`

const patterns = [
  /^(?:[-–—_*#=~.\s]*)$/,
  /^-?\s*(?:0|30|end|ends|more)\s*-(?: \(c\) .{0,60})?$/i,
  /^[#*\s(]*(?:ends?|more|nnnn|story filed)[)#*.\s»]*$/i,
  /^END\s+\d[\d:.]*\s?(?:[AP]\.?M\.?)?\s?[A-Z]{0,4}$/,
  // "(c) Inspect all cargo" is an item of a list, and "Copyright rules" are what a report is about.
  new RegExp(
    `^\\(?(?:©|(?:${inAnyCase('copyrights?')}\\s?)?(?:©|\\([cC]\\)) ?(?:${owner}|${agencyPattern}$)|${inAnyCase('copyrights?')}(?:,?\\s?\\d|: ?(?=[©\\d\\p{Lu}])| ${owner}))`,
    'u',
  ),
  /^all rights reserved(?:$|[.,;:©]|(?= by \S+(?: \S+){0,3}$))/i,
  /^(?:read (?:more|also)|related(?: stories)?|see also|advertisement|tags|keywords)(?:\s?[:|>»–—-].{0,120}(?<![.!]))?$/i,
  /^share (?:this|on)\b[^.!?]{0,60}$/i,
  /^\d+ min(?:ute)?s? read$|^sign up here\b.{0,20}$|^our standards: .{0,80}$/i,
  // RADARS, from A1: where a paper goes on
  /^(?:please )?(?:see|turn to|continued (?:from|on))\b.{0,40}\b(?:page )?[A-Z]?\d+$/i,
  /^\+\d[\d() -]{6,}$|^\(\d{2,4}\) ?\d[\d -]{4,}$|^0\d{2,4}[ /-]\d[\d /-]{3,}$/,
  /^(?:\p{Lu}[\p{L}.]* ){0,3}(?:Staff |Special )?(?:Writer|Correspondent|Reporter)s?$/u,
  /^(?:strictly )?embargo(?:ed)?(?:$|(?:\s?[:–—]|\s-\s)(?=.*(?:\d[:.]\d\d|GMT|\bhours\b|\bhrs\b|until|till))|\s(?:until|till|for release)\b(?=.*\d)).{0,120}$/i,
  /^(?:press|news|media) release(?: ?(?:no\.?|\(\d{4}\)) ?[\d/-]+)?$/i,
  /^(?:no\.? ?\d[\d/-]*|(?:19|20)\d\d\/\d+)$/i,
  // With a number, an address or names: "Contact: we have it daily" is what somebody says.
  new RegExp(
    `^(?:${inAnyCase('(?:(?:media|press) )?(?:contacts?|tel|phone|fax|e-?mail)')})\\b\\.?:(?:.{0,100}[\\d@].{0,60}|${names}{0,6})$`,
    'u',
  ),
  /^<?[\w.+-]+@[\w-]+(?:\.[\w-]+)+>?$/,
  /^APTV-[\d-]+ \d{4}GMT$/,
  // (Adds quotes, background), (Corrects day in first paragraph)
  /^\((?:adds?|corrects?|recasts?|releads?|rewrites|updates?|refiles?|repeats?|removes?|fixes|clarifies|changes|writes|new)[, ][^()]{0,200}[^().]\)$/i,
  /^page \d+ of \d+$/i,
  /^\(ATTN: [^()]{0,200}\)$|^ATTENTION\s?[-–—:].{0,120}$/,
  // ((ann.author@example.org; +7 495 000 0000))
  /^\(\(.{0,200}\)\)$/,
  /^[a-z]\d{4}\b|^(?:BC|AM|PM)-[A-Z][^.!?]*$|^[a-z]{3,4}\d{4}(?:$| \d )/,
  /^[A-Z]{2,4}\d{6,8}[.-]\d+$/,
  /^ZCZC\b.{0,40}$/,
  // RUS-NATO/RADAR (UPDATE 2), RUSSIA-NATO/, Iran-nuclear-UN,6thlead
  /^[A-Z]{2,}(?:[-/][A-Z0-9]+)* ?\((?:UPDATE|CORRECTED|CORRECTION|REFILE|REPEAT|WRAPUP|PIX|TV|ADDS)\b[^()]{0,40}\)$/,
  /^[A-Z]{2,}(?:-[A-Z0-9]+)+\/[A-Z0-9-]*$/,
  /^\p{Lu}[\p{L}\d]*(?:[-/]\p{L}[\p{L}\d]*)*(?:[-/]\p{L}[\p{L}\d]*\/|,\d*(?:st|nd|rd|th)?-?(?:lead|ld))$/iu,
  /^(?:NEWS STORY|NEWSWIRE|URGENT|\d+(?:st|nd|rd|th) (?:ld|lead)\b[^.!?:]{0,40})$/i,
  /^AP (?:Photo|Video|Graphic)s? [A-Z]{2,}[A-Z\d, ]*$/,
  /^\((?:Zusammenfassung|Zusf|Überblick|Wiederholung|Berichtigung|Neu)\b[^()]{0,60}\)$/,
  /^(?:eds?|editors?)['’]?s? notes?\b\s?[:.–—-].*/i,
  // Who edited, and what was done to the report; an editor who asks is somebody who speaks.
  new RegExp(`^${inAnyCase('(?:eds?|editors?)')}:${names}{1,6}$`, 'u'),
  /^eds?: (?:adds?|updates?|recasts?|corrects?|changes|with|will be|subs?|trims|moving|note|links?|apnewsnow)\b[^?]*$/i,
  /^\(?for use by .{0,100} clients\)?$/i,
  /^(?:https?:\/\/|www\.)\S+$/,
]

/** Tell whether a line says when a text may be published: "For release by Iran in 2012, three hikers were named" does not. */
function isRelease(text: string): boolean {
  const isShort = text.split(' ').length <= 8 && !/,/.test(text)
  return (isShort || text === text.toUpperCase()) && release.test(text)
}

const release =
  /^(?:not )?for (?:immediate )?(?:publication|release|broadcast)(?:$|[:.]|\s(?:before|until|on|after|at|by|in)\b(?=.*\d)).{0,100}$/i

/** Tell of a line whether it says who worked on a report, and nothing else: `(Reporting by Ann Lee in Ankara; editing by Bob Ray)`. */
function isSignOff(text: string): boolean {
  const [, names] =
    /^\(?(?:additional )?(?:reporting|writing|editing|compiled|translated) (?:and \w+ )?by\b(.{0,300})$/i.exec(text) ??
    []
  const words = names?.match(/(?<![\p{L}’'-])\p{Ll}+/gu) ?? []
  return names !== undefined && words.every((word) => signOffWords.has(word))
}

const signOffWords: ReadonlySet<string> = new Set(
  'additional and at by compiled desk editing for from in newsroom of reporting the translated with writing van von de al bin el'.split(
    ' ',
  ),
)
