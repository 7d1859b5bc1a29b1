/** Tell whether a line is an agency’s own: slugs, sign-offs, ends, embargoes, copyright. A sentence of the report is none, whatever its first word. */
export function isFurniture(text: string): boolean {
  return patterns.some((pattern) => pattern.test(text)) || isSignOff(text)
}

const patterns = [
  /^(?:[-–—_*#=~.\s]*)$/,
  /^-?\s*(?:0|30|end|ends|more)\s*-(?: \(c\) .{0,60})?$/i,
  /^[#*\s(]*(?:ends?|more|nnnn|story filed)[)#*.\s]*$/i,
  /^\(?(?:©|\(c\)|copyright\s?(?:©|\(c\)|[\d:,–—-]|by\b|(?:the )?(?:\p{Lu}[\p{L}.]* )+\d{4}))/iu,
  /^all rights reserved/i,
  /^(?:read (?:more|also)|related(?: stories)?|see also|advertisement|tags|keywords)(?:\s?[:|>»–—-].{0,120})?$/i,
  /^share (?:this|on)\b[^.!?]{0,60}$/i,
  /^(?:strictly )?embargo(?:ed)?\b.{0,120}$/i,
  /^(?:not for (?:publication|release|broadcast)|for (?:immediate )?release)\b.{0,100}$/i,
  /^(?:press|news|media) release(?: no\.? ?[\d/-]+)?$/i,
  /^no\.? ?\d[\d/-]*$/i,
  /^(?:(?:media|press) )?(?:contacts?|tel|phone|fax|e-?mail)\b\.?:.{0,120}$/i,
  /^APTV-[\d-]+ \d{4}GMT$/,
  // (Adds quotes, background), (Corrects day in first paragraph)
  /^\((?:adds?|corrects?|recasts?|updates?|refiles?|repeats?|removes?|fixes|clarifies|changes|writes) [^()]{0,200}\)$/i,
  // ((ann.author@example.org; +7 495 000 0000))
  /^\(\(.{0,200}\)\)$/,
  /^[a-z]\d{4}\b|^(?:BC|AM|PM)-[A-Z]/,
  /^[A-Z]{2,4}\d{6,8}[.-]\d+$/,
  /^ZCZC\b.{0,40}$/,
  // RUS-NATO/RADAR (UPDATE 2), RUSSIA-NATO/
  /^[A-Z]{2,}(?:[-/][A-Z0-9]+)* ?\((?:UPDATE|CORRECTED|CORRECTION|REFILE|REPEAT|WRAPUP|PIX|TV|ADDS)\b[^()]{0,40}\)$/,
  /^[A-Z]{2,}(?:-[A-Z0-9]+)+\/[A-Z0-9-]*$/,
  /^(?:NEWS STORY|NEWSWIRE|URGENT|\d+(?:st|nd|rd|th) (?:ld|lead).*|\d+(?:st|nd|rd|th) lead.*)$/i,
  /^(?:eds?|editors?)(?: ?:|['’]?s?['’]? notes?\b\s?[:.–—-]).*/i,
  /^\(?for use by .{0,100} clients\)?$/i,
  /^(?:https?:\/\/|www\.)\S+$/,
]

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
