import { z } from 'zod'
import { allow, image, names, redirects, text } from './fields.ts'

/** What stands above the description of a topic. */
export const topicSchema = z
  .strictObject({
    name: text('the name, as headings show it').describe('The name, as headings show it.'),
    summary: text('a sentence on what this is').optional().describe('What this is, in a sentence.'),
    aliases: names('missile shield, BMD').optional().describe('Other words and spellings for it.'),
    ambiguous: names('reset')
      .optional()
      .describe('Words for it that also mean something else: they link only where the context settles it.'),
    broader: names('arms control', 'topic').optional().describe('The wider topics it belongs to.'),
    image: image.optional(),
    redirects: redirects.optional(),
    allow: allow.optional(),
  })
  .meta({ title: 'Topic' })

export type TopicMatter = z.output<typeof topicSchema>
