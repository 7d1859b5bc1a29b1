/**
 * Parts of an outline's clause that say when, where and to whom, as sources of regular expressions.
 *
 * Names stand in an outline as `<0>`, and all its letters are plain.
 */

const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)'
const unit = `(?:day|night|morning|afternoon|evening|week|month|year|spring|summer|autumn|fall|winter|${weekday}|${month})`

/** "on Tuesday evening", "on 5 May 2012", "earlier this week", "two days later". */
export const time = `(?:${[
  `(?:[Oo]n )?(?:late |early )?${weekday}(?: (?:morning|afternoon|evening|night))?(?:, (?:\\d{1,2} ${month}|${month} \\d{1,2}))?`,
  '[Yy]esterday|[Tt]oday|[Ee]arlier|[Ll]ater|[Aa]fterwards|[Tt]hen|[Aa]gain|[Rr]ecently',
  `(?:[Oo]n )?(?:[Ee]arlier |[Ll]ater )?(?:last|Last|this|This|that|That|the same|The same) ${unit}`,
  `(?:[Oo]n )?(?:\\d{1,2} ${month}|${month} \\d{1,2})(?:,? \\d{4})?`,
  `[Ii]n (?:early |late )?(?:${month}(?: \\d{4})?|\\d{4})`,
  `(?:a|A|one|two|three|four|five|six|some|Two|Three|\\d+) ${unit}s? (?:earlier|later|ago|before|after)`,
].join('|')})`

const capital = `(?!${weekday})[A-Z][A-Za-z’.-]*`
const proper = `(?:${capital}|<\\d+>(?:’s?)?)`
const article = '(?:a|an|the|his|her|its|their|<\\d+>’s|[A-Z][A-Za-z]+’s)'
const kindOfEvent =
  '(?:press|news|opening|closing|written|joint|televised|video|radio|television|weekly|annual|telephone|phone|daily|business|state|state-run|independent|separate|short|brief|closed|ministerial|parliamentary|bilateral|security|foreign|nuclear|newspaper|magazine|agency|broadcaster|news agency)'
const gathering =
  '(?:conference|briefing|meeting|summit|session|ceremony|talks|visit|hearing|debate|forum|headquarters|airport)'
const document =
  '(?:statement|speech|address|interview|letter|article|message|remarks|comments|release|post|lecture|testimony|call|report)'
const about = `(?: (?:in|on|at|with|of|to|for) (?:${article} )?(?:${kindOfEvent} )*(?:(?:${proper} ?){1,4}(?<! )|(?:${proper} ){0,3}${gathering}))`

/** "in Moscow", "at a news conference", "in an interview with <0>". */
const place = `(?:${[
  'on (?:(?:the|state|national|[A-Z][A-Za-z]+|<\\d+>(?:’s)?) )?(?:television|radio|TV|Twitter|Facebook|Telegram)',
  `(?:in|at|from|outside|near|aboard) (?:the )?(?:${proper} ?){1,4}(?<! )(?:, (?:${proper} ?){1,2}(?<! ))?`,
  `(?:in|at|during|after|before|ahead of|following) (?:${article} )?(?:(?:${kindOfEvent}|${proper}) ){0,4}${gathering}${about}?`,
  // What is said in another’s letter may be another’s words.
  `(?:in|during) (?:(?:a|an|the|his|her|its|their) )?(?:(?:${kindOfEvent}|[A-Z][A-Za-z]+) ){0,2}${document}${about}?`,
].join('|')})`

/** One statement of when or where, with the space before it. */
export const adjunct = `(?: (?:${time}|${place}))`

const adverb =
  '(?:also|later|then|once|earlier|again|has|had|recently|previously|repeatedly|publicly|openly|bluntly|flatly|plainly|simply|angrily|clearly|quickly|himself|herself|itself)'

/** One of what may stand between a subject and its verb. */
export const adverbial = `(?:${adverb}|${time})`

const audience =
  '(?:reporters|journalists|lawmakers|deputies|parliament|senators|diplomats|ministers|delegates|students|officers|newspaper|daily|magazine|agency|agencies|television|radio|channel|broadcaster|website|audience|conference|briefing|meeting|summit|forum|committee|session|hearing)'

/** To whom something is said, with the space before it: " reporters", " the newspaper <0>", " to a news conference". */
export const object = ` (?:to )?(?:${article} )?(?:(?:${kindOfEvent}|news|[A-Z][A-Za-z]+’s) ){0,3}(?:${audience}(?: ${proper}){0,3}|${proper}(?: ${proper}){0,3}(?: (?:news )?${audience})?)`
