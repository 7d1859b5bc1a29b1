import { fold } from '../model/fold.ts'

/** Tell whether words may be an actor: no one’s nationality, no pronoun, and none of what stands in capitals for other reasons. */
export function mayBeActor(written: string): boolean {
  if (written.length < 2 || isDemonym(written) || pronoun.test(written)) return false
  if (isInterjection(fold(written)) || /\bPhotos?\b|\b\p{Lu}{3,}\d{2,}\b/u.test(written)) return false
  // A treaty acts as little as K2 or an F16 does; the G7 meets.
  if (
    /\b(?:Convention|Treaty|Protocol|Agreement|Accords?|Act|Pact|Charter|Constitution|Declaration|Memorandum|Resolution)$/.test(
      written,
    )
  )
    return false
  if (/(?:^|\s)(?:Wars?|Olympics)$/.test(written)) return false
  if (/^(?!G\d)\p{Lu}{1,2}\d{1,3}$/u.test(written)) return false
  return !/^(?:[IVXLC]+|\d+|North|South|East|West|God|English|Internet|Forwarded|D\.C\.?|Key Points|Photos?|Pictures?|Videos?|TV|PDF|FAQ|EN|FR|GMT|UTC|MSK|CES?T|E[SD]T)$/.test(
    written,
  )
}

/** Tell whether a word is said at the beginning of a sentence and is no part of a name. */
export function isInterjection(folded: string): boolean {
  return interjections.has(folded) || /.{2}(?:ate|[ctiu]al|onal|ous|[iu]lar|ent|ing|ed)ly$/.test(folded)
}

/** Tell whether a word says whence somebody is. */
export function isDemonym(written: string): boolean {
  return demonym.test(written) && !givenName.test(written)
}

/** Names of persons that end as nationalities do. */
const givenName =
  /^(?:Sean|Jean|Dean|Ian|Brian|Adrian|Julian|Vivian|Gillian|Jillian|Lillian|Marian|Florian|Fabian|Damian|Dorian|Killian|Lucian|Octavian|Sebastian|Bastian|Christian)$/

/** Tell whether a part behind a hyphen belongs to a name: Ban Ki-moon; not NATO-led, nor UK-based. */
export function isSecondSyllable(before: string, folded: string): boolean {
  return /^\p{Lu}\p{Ll}{1,5}$/u.test(before) && /^[a-z]{2,6}$/.test(folded) && !ofWhom.test(folded)
}

const ofWhom =
  /^(?:led|based|made|born|wide|like|era|free|only|style|owned|run|held|built|bound|backed|funded|type|to|in|and|or)$/

const pronoun = /^(?:I|We|You|He|She|It|They|There|That|Who|What|Let)(?:['’](?:m|ve|d|ll|re|s))?$/

/** What is said at the beginning, and names nobody. */
const interjections: ReadonlySet<string> = new Set(
  [
    'good see yes well please thank thanks hello okay ok sorry note finally clearly simply certainly follow contact click read writing editing reporting',
    // So Russian and Ukrainian sentences begin.
    'в во на не но и а из к ко с со о об от до за по под при про для без через после перед между у он она оно они мы вы я это этот эта эти',
    'что как где когда если хотя так также однако кроме все нет да уже еще только і й та до від не що як але він вона вони ми це цей',
  ]
    .join(' ')
    .split(' '),
)

/** How German sentences begin, as names do not. */
const germanOpening =
  /^(?:D(?:er|ie|as|en|em|es)|Ein(?:e[mnrs]?)?|Kein(?:e[mnrs]?)?|(?:Sein|Ihr|Unser|Mein|Dies|Jed|All)(?:e[mnrs]?)?|Im|In|Am|An|Auf|Aus|Bei|Beim|Mit|Nach|Von|Vom|Vor|Zu|Zum|Zur|Für|Über|Unter|Und|Aber|Doch|Nicht|Es|Er|Sie|Wir) /

/** Tell whether a text is German, whatever the desk's language: wires do not say theirs. */
export function isGermanText(text: string): boolean {
  return /\bund\b/.test(text) && /\b(?:der|die|das)\b/.test(text) && !/\bthe\b/.test(text)
}

/** Where every noun has a capital, only several words in a row and abbreviations look like names. */
export function isNameAmongNouns(name: string): boolean {
  return name.replace(germanOpening, '').includes(' ') || /^\p{Lu}{2,}$/u.test(name)
}

/** Words before a nationality that are a part of it. */
export const quarters = /^(?:north|south|east|west|central|latin|saudi|new|costa|puerto|sri)$/

/** Small words within names. */
export const particles: ReadonlySet<string> = new Set([
  'of',
  'for',
  'de',
  'del',
  'di',
  'al',
  'bin',
  'von',
  'van',
  'el',
  'der',
])

/** Words before places. */
export const placeWords: ReadonlySet<string> = new Set([
  'in',
  'near',
  'outside',
  'off',
  'across',
  'inside',
  'around',
  'toward',
  'в',
  'во',
])

/** Words by which bodies are called. */
export const bodies =
  /\b(?:agency|ministry|department|council|committee|commission|cent(?:er|re)|institute|union|party|association|organi[sz]ation|office|bureau|bank|university|academy|foundation|federation|authority|service|administration|parliament|congress|senate|duma|court|corporation|company|group|command|alliance|society)\b/i

const demonym =
  /^(?:\S*(?:[ie]an|ish|[nu]ese|[Rr]ican|xican|raqi|aeli|stani|emeni|uwaiti)s?|Germans?|French|Dutch|Greeks?|Swiss|Czechs?|Thai|Arabs?|Kurds?|Slovaks?|Afghans?|Serbs?|Croats?|Turks?|Poles?|Western|Soviet|Saudis?)$/
