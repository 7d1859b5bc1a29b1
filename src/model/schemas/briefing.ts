import { z } from 'zod'
import { closingSchema, eventSchema, moveSchema } from './event.ts'
import {
  allow,
  choice,
  citation,
  day,
  dayOrInstant,
  flag,
  id,
  image,
  instant,
  language,
  list,
  names,
  offering,
  redirects,
  text,
  webAddress,
} from './fields.ts'

const actor = z.union(
  [
    offering('actor', text('a name')),
    z.strictObject(
      {
        actor: offering('actor', text('an actor’s name')).describe('The actor, by any name or alias.'),
        part: text('the actor’s part, such as speaks')
          .optional()
          .describe('The actor’s part in this text, in a word or two.'),
      },
      { error: 'an actor and a part, such as {actor: Lavrov, part: speaks}' },
    ),
  ],
  { error: 'a name, or {actor: Lavrov, part: speaks}' },
)

/** A source of a briefing, cited in its text as `[@id]`. */
const sourceSchema = z.strictObject(
  {
    id: id.describe('A short name for citing it in the text: [@afp].'),
    ...citation.shape,
    kind: choice(['document', 'record', 'agency', 'press', 'unnamed'])
      .optional()
      .describe('What kind of source it is.'),
    archived: webAddress.optional().describe('Where a copy is kept.'),
  },
  { error: 'a source, such as {id: afp, title: Russia cool to offer, publisher: AFP}' },
)

const sources = list(sourceSchema, 'a list, such as [{id: afp, title: Russia cool to offer, publisher: AFP}]').check(
  ({ value, issues }) => {
    for (const [index, source] of value.entries()) {
      if (value.findIndex((other) => other.id === source.id) === index) continue
      const params = { rule: 'duplicate-id', reason: `Two sources have the id "${source.id}".` }
      issues.push({ code: 'custom', input: source.id, path: [index, 'id'], params, message: 'another id' })
    }
  },
)

/** What somebody said: adds to, or overrides, what is read in the text. */
const statementSchema = z.strictObject(
  {
    words: z
      .union([text('the words said'), list(text('the words said'), 'the words said')], {
        error: 'the words said, or a list of their parts',
      })
      .describe('The words said, without quotation marks; a list where the text parts them.'),
    speaker: offering('actor', text('who said it')).optional().describe('Who said it.'),
    outlet: offering('actor', text('who printed it'))
      .optional()
      .describe('The newspaper, agency or station that printed it.'),
    date: day.optional().describe('The day it was said; where nothing stands, the briefing’s.'),
    place: text().optional().describe('Where it was said.'),
    source: id.optional().describe('The id of the briefing’s source that reports it.'),
    withhold: flag.optional().describe('Whether to leave it out of the record.'),
  },
  { error: 'a statement, such as {words: We are going nowhere, speaker: Lavrov}' },
)

const assessment = z.strictObject(
  {
    topic: offering('topic', text('a topic’s name')).describe('What is judged.'),
    trend: choice(['better', 'same', 'worse']).describe('How it stands, compared with before.'),
    text: text().optional().describe('Why the desk thinks so.'),
  },
  { error: 'a judgement, such as {topic: missile defense, trend: worse, text: The talks stall.}' },
)

const correction = z.strictObject(
  {
    date: day.describe('The day of the correction.'),
    text: text('what was wrong and is now right').describe('What was wrong, and what is right.'),
    paragraph: z.coerce
      .number({ error: 'the number of a paragraph, such as 1' })
      .int({ error: 'the number of a paragraph, such as 1' })
      .positive({ error: 'the number of a paragraph, such as 1' })
      .optional()
      .describe('The number of the paragraph that was corrected.'),
  },
  { error: 'a correction, such as {date: 2011-10-28, text: The talks were in Sochi.}' },
)

const withdrawal = z
  .strictObject(
    {
      date: day.describe('The day it was withdrawn.'),
      reason: text('why it was withdrawn').describe('Why, in a sentence for readers.'),
    },
    { error: 'a day and a reason, such as {date: 2011-10-29, reason: The letter was forged.}' },
  )
  .describe('Takes the text back; its address stays, with the reason.')

/** What stands above the text of a briefing. */
export const briefingSchema = z
  .strictObject({
    title: text('the headline').describe('The headline.'),
    date: dayOrInstant.describe('The day of the briefing, or a time with its offset.'),
    summary: text('one or two sentences, the bottom line').describe('The bottom line, in one or two sentences.'),
    dateline: text('a place, such as Moscow').optional().describe('Where the report comes from.'),
    kind: choice(['news', 'analysis', 'background']).optional().describe('News, analysis or background.'),
    keyPoints: list(text('a sentence'), 'a list of sentences')
      .optional()
      .describe('What matters most, a sentence each.'),
    byline: names('Ann Author').optional().describe('Who wrote it.'),
    actors: list(actor, 'a list, such as [NATO, {actor: Lavrov, part: speaks}]')
      .optional()
      .describe('Who the briefing is about, by any name; an empty list is nobody, no list lets the text tell.'),
    topics: names('missile defense', 'topic')
      .optional()
      .describe('What the briefing is about; an empty list is nothing, no list lets the text tell.'),
    story: offering('story', id).optional().describe('The story it belongs to: a file’s name in content/stories/.'),
    lead: flag.optional().describe('Whether it heads the front page until a newer lead.'),
    sources: sources.optional().describe('What the briefing rests on.'),
    image: image.optional(),
    events: list(eventSchema, 'a list of events')
      .optional()
      .describe('What is expected, or happened, by this briefing.'),
    moves: list(moveSchema, 'a list, such as [{event: tests-2012, to: 2013}]')
      .optional()
      .describe('News of events that earlier briefings announced.'),
    closes: list(closingSchema, 'a list, such as [{event: tests-2012, result: happened}]')
      .optional()
      .describe('Events that are over, each with its result.'),
    assessments: list(assessment, 'a list, such as [{topic: missile defense, trend: worse}]')
      .optional()
      .describe('The desk’s judgement of topics on this day.'),
    statements: list(statementSchema, 'a list, such as [{words: We are going nowhere, speaker: Lavrov}]')
      .optional()
      .describe('What was said: adds to, or overrides, what is read in the text.'),
    corrections: list(correction, 'a list, such as [{date: 2011-10-28, text: The talks were in Sochi.}]')
      .optional()
      .describe('What was corrected after publication.'),
    updated: dayOrInstant.optional().describe('When the text was last changed for readers.'),
    redirects: redirects.optional(),
    lang: language.optional().describe('The language of the text, where it is not the site’s.'),
    draft: flag.optional().describe('Whether to keep it from readers.'),
    publishAt: instant.optional().describe('The moment from which readers may see it.'),
    withdrawn: withdrawal.optional(),
    unconfirmed: names('date, dateline')
      .optional()
      .describe('Keys that the import guessed; delete those that are right.'),
    allow: allow.optional(),
  })
  .meta({ title: 'Briefing' })

export type BriefingMatter = z.output<typeof briefingSchema>
export type SourceMatter = z.output<typeof sourceSchema>
export type StatementMatter = z.output<typeof statementSchema>
export type AssessmentMatter = z.output<typeof assessment>
