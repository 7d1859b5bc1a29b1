/**
 * Tell whether words name somebody or something that may have said what stands in quotation marks beside them: a person, a body, a
 * document, a pronoun, a verb of saying or judging.
 *
 * Wider than the verbs by which statements are read (`said-verbs.ts`): whoever is asked wrongly stops reading what is asked.
 */
export function namesSpeaker(words: string): boolean {
  return (
    attributing.test(words) ||
    colon.test(words) ||
    name.test(words) ||
    words
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => pronouns.has(word) || verbs.has(word) || nouns.has(word) || nouns.has(toSingular(word)))
  )
}

/** Who speaks is told without a verb of saying: critics call it so, in the words of one. */
const attributing =
  /(?<!\b(?:an?|the|this|that|his|her|its|their) )\b(?:call|label)\b|\bin (?:the|his|her|its|their)(?: own)? words\b|\bputs? it\b/iu

/** What stands before a colon introduces what follows: The verdict was swift: “…”. */
const colon = /:\s*(?:[“"‘]|$)/

/** Two words with capitals are mostly somebody’s name, and so is one with a possessive inside a sentence. */
const name = /\p{Lu}\p{Ll}+ (?:(?:van|von|der|de|al|bin|la) )*\p{Lu}\p{Ll}+|(?<=\p{L} )\p{Lu}\p{Ll}+[’']s\b/u

/** Tell whether a word is a verb of speaking or judging, in a form that may have a subject before it. */
export function isJudgingVerb(word: string): boolean {
  return verbs.has(word.toLowerCase())
}

function toSingular(word: string): string {
  return word.replace(/men$/, 'man').replace(/ies$/, 'y').replace(/s$/, '')
}

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

const pronouns = toSet('i he she we they him her them who whom whose his their our everyone nobody others some many')

const verbs = toSet(`
  speak speaks spoke spoken refer refers referred dismiss dismisses dismissed denounce denounces denounced hail hails hailed blame blames
  blamed accuse accuses accused condemn condemns condemned praise praises praised criticise criticises criticised criticize criticizes
  criticized reject rejects rejected defend defends defended describe describe mock mocks mocked deplore deplores deplored decry decries
  decried lambast lambasted slam slams slammed welcome welcomes welcomed demand demands demanded oblige obliges obliged commit commits
  committed require requires required foresee foresees foresaw foreseen reaffirm reaffirms reaffirmed affirm affirms affirmed deem deems
  deemed rule rules ruled judge judges judged shrug shrugs shrugged quip quips quipped snap snaps snapped thank thanks thanked liken likens
  likened compare compares compared portray portrays portrayed characterise characterised characterize characterized express expresses
  expressed voice voices voiced hint hints hinted signal signals signalled signaled brand brands branded seeks hopes hoped fear fears
  feared believe believes believed think thinks thought summed summarised summarized echo echoes echoed chant chants chanted
`)

const nouns = toSet(`
  minister official diplomat president premier chancellor leader envoy ambassador spokesman spokeswoman spokesperson secretary general
  admiral colonel commander officer soldier senator lawmaker deputy governor mayor critic opponent supporter ally expert analyst observer
  journalist reporter correspondent author writer editor columnist historian economist scholar scientist professor researcher witness
  resident activist protester campaigner lawyer judge prosecutor negotiator mediator delegate delegation commissioner director chairman
  chairwoman chair chief executive adviser advisor aide source insider veteran farmer worker king queen prince pope bishop colleague rival
  man woman people crowd voter citizen banker trader investor pilot captain rebel separatist politician statesman reviewer
  government ministry cabinet parliament court tribunal council commission committee agency department office authority company union
  party opposition army military navy police bank organisation organization group alliance embassy senate congress assembly board panel
  watchdog regulator institute newspaper daily magazine broadcaster channel website
  report statement communiqué communique declaration resolution treaty agreement accord text document paper memo memorandum letter
  minute clause article paragraph chapter law bill draft decree charter constitution convention protocol programme program
  manifesto doctrine strategy verdict ruling judgment judgement message speech address interview editorial transcript motto slogan
  inscription banner poster headline caption email cable telegram leaflet book novel diary memoir poem song proverb saying maxim phrase
  word answer reply comment remark testimony summary assessment review survey study
`)
