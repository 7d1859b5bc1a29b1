/** Tell whether a word is a verb of saying in a form that a subject can stand beside: "said", not "saying". */
export function isSaidVerb(word: string): boolean {
  return said.has(word.toLowerCase())
}

/** Tell whether a word shows that somebody says something: any form of a verb of saying, or "according", "quoted". */
export function isCue(word: string): boolean {
  const lower = word.toLowerCase()
  return said.has(lower) || otherCues.has(lower)
}

const said = new Set(
  `said says say told tells tell added adds warned warns declared declares stated states noted notes argued argues insisted insists
  stressed stresses explained explains replied replies remarked remarks wrote writes tweeted acknowledged acknowledges admitted admits
  asserted asserts claimed claims concluded concludes confirmed confirms commented comments continued continues emphasized emphasised
  emphasizes emphasises observed observes predicted predicts promised promises recalled recalls reiterated reiterates responded responds
  suggested suggests testified testifies urged urges vowed vows complained complains conceded concedes contended contends cautioned
  cautions joked jokes agreed agrees announced announces asked asks shouted pledged pledges lamented laments countered counters`.split(
    /\s+/,
  ),
)

/** The verbs of saying by which one actor is told to have spoken, "said" and "says" but not "say", as a regular expression's source. */
export const finiteSaidVerb = [...said].filter((verb) => verb !== 'say' && verb !== 'tell').join('|')

const otherCues = new Set(
  `saying telling according quoted quoting quotes quote cited citing cites reported reporting reports described describes describing
  called calls calling termed dubbed labelled labeled writing asking read reads attributed paraphrased`.split(/\s+/),
)
