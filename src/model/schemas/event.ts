import { z } from 'zod'
import { choice, citation, id, looseDate, names, offering, text } from './fields.ts'

/** How likely an event is, in the words of ICD 203, least likely first. */
export const likelihoods = [
  'almost no chance',
  'very unlikely',
  'unlikely',
  'even chance',
  'likely',
  'very likely',
  'almost certain',
] as const

export const results = ['happened', 'partly', 'failed', 'dropped'] as const

const result = choice(results)

const outcome = z
  .strictObject(
    {
      result: result.describe('What came of it.'),
      date: looseDate.describe('When it came, or when it was known that it would not.'),
      text: text().optional().describe('A sentence on what came of it.'),
      source: citation.optional().describe('Who reports it.'),
    },
    { error: 'what came of it, such as {result: happened, date: 2012-05-20, text: They met in Chicago.}' },
  )
  .describe('What came of it, where no briefing closes it.')

/** What a briefing expects or reports. */
export const eventSchema = z
  .strictObject(
    {
      id: id.describe('A name of its own in the whole site, by which later briefings move or close it.'),
      title: text('what is expected, such as Russians take part in the tests').describe(
        'What is expected, or happened.',
      ),
      date: looseDate.optional().describe('When, as exactly as it is known: a day, month, quarter, season or year.'),
      if: text('a condition, such as no agreement is reached')
        .optional()
        .describe('The condition; without a date it is never overdue.'),
      by: offering('actor', text('who expects it')).optional().describe('Who expects or announced it.'),
      words: text('the speaker’s own words for the date')
        .optional()
        .describe('The speaker’s own words for the date, shown in its place.'),
      status: choice(['expected', 'happened'])
        .optional()
        .describe('Whether it is expected (which is meant where nothing stands) or happened.'),
      likelihood: choice(likelihoods).optional().describe('How likely it is, in one of seven words.'),
      actors: names('NATO, Russia', 'actor')
        .optional()
        .describe('Who it concerns; where nothing stands, the briefing’s actors.'),
      topics: names('missile defense', 'topic')
        .optional()
        .describe('What it concerns; where nothing stands, the briefing’s topics.'),
      source: id.optional().describe('The id of the briefing’s source that reports it.'),
      outcome: outcome.optional(),
    },
    { error: 'an event, such as {id: tests-2012, title: Tests in the Pacific, date: 2012-spring}' },
  )
  .refine((event) => event.date !== undefined || event.if !== undefined, {
    error: 'a date as exact as it is known, or the condition on which it happens',
    params: { rule: 'missing-key', reason: 'An event needs `date` or `if`.' },
    when: ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value), // also where another key is wrong
  })

const eventReference = offering('event', id).describe('The id of the event.')

/** News of an event: a new date for it, or only a note. */
export const moveSchema = z.strictObject(
  {
    event: eventReference,
    to: looseDate.optional().describe('The new date; without it, this is news of the event only.'),
    note: text().optional().describe('What is new, in a sentence.'),
  },
  { error: 'an event and its new date, such as {event: tests-2012, to: 2013}' },
)

/** The end of an event. */
export const closingSchema = z.strictObject(
  {
    event: eventReference,
    result: result.describe('What came of it.'),
    date: looseDate.optional().describe('When; where nothing stands, the briefing’s day.'),
    note: text().optional().describe('What came of it, in a sentence.'),
  },
  { error: 'an event and its result, such as {event: tests-2012, result: happened, date: 2012-05-20}' },
)

export type EventMatter = z.output<typeof eventSchema>
export type MoveMatter = z.output<typeof moveSchema>
export type ClosingMatter = z.output<typeof closingSchema>
