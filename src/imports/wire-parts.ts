/** What a paragraph of a wire text is, besides prose. */

/** Tell whether a paragraph is prose: a sentence or more. */
export function isProse(text: string): boolean {
  return countWords(text) > 12 || (countWords(text) > 5 && /[.!?…]["”’')\]]*$/.test(text))
}

/** Tell whether a paragraph is a sentence, however short: "Talks stall." */
export function isSentence(text: string): boolean {
  return isProse(text) || (countWords(text) > 1 && /\s\p{Ll}/u.test(text) && /[.!?…]["”’')\]]*$/.test(text))
}

/** Tell whether a paragraph stands below a picture. */
export function isCaption(text: string): boolean {
  if (countWords(text) > 110) return false
  return captionLabel.test(text) || creditAtEnd.test(text) || filePhoto.test(text)
}

/** Tell whether a line says only whose picture it is. */
export function isCredit(text: string): boolean {
  return countWords(text) <= 8 && (creditAtEnd.exec(text)?.index === 0 || /^©\s/.test(text))
}

/** Give the names of `By Jane Doe and John Roe`; undefined where a line is no byline. */
export function readByline(text: string): string[] | undefined {
  const [, written] =
    /^(?:by|from):? ((?:\p{Lu}|d[ei] |van |von |al-)[^.!?;]*(?:\b\p{Lu}\.[^.!?;]*)*)$/iu.exec(text) ?? []
  if (written === undefined || countWords(written) > 12) return undefined
  const names = written
    .replace(/\s+(?:in|,) (?:\p{Lu}[\p{L}.]+ ?){1,3}$/u, '')
    .split(/,? and |, | & /i)
    .filter((name, index) => index === 0 || !/^[A-Z]{2,5}$/.test(name)) // the house that they write for
    .map((name) => (name === name.toUpperCase() ? capitalize(name) : name).trim())
  return names.every((name) => /^(?:[\p{Lu}\d]|d[ei] |van |von |al-)/u.test(name)) ? names : undefined
}

/** Tell whether a line is an agency’s own furniture: slugs, sign-offs, ends, copyright. */
export function isFurniture(text: string): boolean {
  return furniture.some((pattern) => pattern.test(text))
}

/** Tell whether a paragraph heads those below it. */
export function isSubhead(text: string): boolean {
  if (countWords(text) > 12 || text.length > 90) return false
  return /^["“‘'«(\d\p{Lu}]/u.test(text) && !/[.,;:!…]["”’']*$/.test(text) && /\p{L}{2}/u.test(text)
}

/** Give an agency that a line names and nothing else: `Reuters`, `(AFP)`, `Source: Interfax`. */
export function readAgencyLine(text: string): string | undefined {
  const [, name] = /^(?:source: ?|from )?\(?([\p{L} .-]+?)\)?[.]?$/iu.exec(text) ?? []
  return name !== undefined && agencies.has(name.toLowerCase()) ? name : undefined
}

/** Tell whether a name is an agency’s or a paper’s, and no sentence: known, or called after what it is. */
export function isAgencyName(name: string): boolean {
  return name
    .split(/ ?[/&] ?| and |, /)
    .every((one) => agencies.has(one.trim().toLowerCase()) || outletName.test(one.trim()))
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length
}

function capitalize(name: string): string {
  return name.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
}

export const agencies: ReadonlySet<string> = new Set(
  [
    'reuters;ap;associated press;the associated press;afp;agence france-presse;dpa;upi;united press international;interfax',
    'ria novosti;itar-tass;tass;xinhua;bloomberg;ansa;kyodo;efe;ians;pti;anadolu agency;aa;rfe/rl;ctk;pap;mti;bta;irna;yonhap',
  ]
    .join(';')
    .split(';'),
)

const outletName =
  /^(?:\p{Lu}[\p{L}\d.’'-]* ){1,4}(?:Agency|News|News Service|Press|Newspaper|Daily|Times|Post|Herald|Tribune|Gazette)$/u
const captionLabel = /^(?:file )?(?:photo|picture|caption|image|pic)(?: caption)?s?\s?[:|–—-]\s?\S/i
const filePhoto = /\b(?:in|this|a) (?:\w+ )?(?:file|handout|undated|archive) (?:photo|picture|photograph|image)s?\b/i
const house = '(?:REUTERS|Reuters|AP|AFP|EPA|DHA|AA|TASS|ITAR-TASS|RIA Novosti|Xinhua|Getty Images|US Navy|DoD|NATO)'
const photographer = "(?:/[\\p{L}. '’-]{2,40})"
const creditAtEnd = new RegExp(
  `(?:^|(?<=[.!?”"’)\\s]))[([]?(?:${house} (?:[Pp]hotos?|PHOTOS?|[Ii]mages?)${photographer}?|${house}${photographer}|` +
    `(?:[Pp]hoto|PHOTO|[Pp]hotograph|[Ii]mage|[Pp]icture)s?(?: [Cc]redit| courtesy)?(?:: ?| by | of )[\\p{L}][\\p{L}.,/ '’-]{1,50}|` +
    `(?:\\p{Lu}[\\p{L}.]+ ){1,3}[Pp]hoto|Getty Images|${house} via ${house})\\.?[)\\]]?$`,
  'u',
)

const furniture = [
  /^(?:[-–—_*#=~.\s]*)$/,
  /^-?\s*(?:0|30|end|ends|more)\s*-(?: \(c\) .{0,60})?$/i,
  /^[#*\s(]*(?:ends?|more|nnnn|story filed)[)#*.\s]*$/i,
  /^\(?(?:additional )?(?:reporting|writing|editing|compiled|translated) (?:and \w+ )?by\b.{0,300}$/i,
  /^(?:©|\(c\)|copyright\b)/i,
  /^all rights reserved/i,
  /^(?:read (?:more|also)|related(?: stories)?|see also|share (?:this|on)|advertisement|tags|keywords)\b:?.{0,120}$/i,
  /^[a-z]\d{4}\b|^(?:BC|AM|PM)-[A-Z]/,
  /^[A-Z]{2,4}\d{6,8}[.-]\d+$/,
  /^ZCZC\b.{0,40}$/,
  // RUS-NATO/RADAR (UPDATE 2), RUSSIA-NATO/
  /^[A-Z]{2,}(?:[-/][A-Z0-9]+)* ?\((?:UPDATE|CORRECTED|CORRECTION|REFILE|REPEAT|WRAPUP|PIX|TV|ADDS)\b[^()]{0,40}\)$/,
  /^[A-Z]{2,}(?:-[A-Z0-9]+)+\/[A-Z0-9-]*$/,
  /^(?:NEWS STORY|NEWSWIRE|URGENT|\d+(?:st|nd|rd|th) (?:ld|lead).*|\d+(?:st|nd|rd|th) lead.*)$/i,
  /^(?:eds?|editors?)(?: ?:|['’]? note).*/i,
  /^\(?for use by .{0,100} clients\)?$/i,
  /^(?:https?:\/\/|www\.)\S+$/,
]
