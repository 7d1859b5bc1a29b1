import { z } from 'zod'
import { allow, redirects, text } from './fields.ts'

/** What stands above the text of a story. */
export const storySchema = z
  .strictObject({
    name: text('the name, as headings show it').describe('The name, as headings show it.'),
    summary: text('a sentence on what the story is').optional().describe('What the story is, in a sentence.'),
    redirects: redirects.optional(),
    allow: allow.optional(),
  })
  .meta({ title: 'Story' })

export type StoryMatter = z.output<typeof storySchema>
