import { z } from 'zod'
import { allow, redirects, text } from './fields.ts'

/** What stands above the text of a page of the desk’s own. */
export const pageSchema = z
  .strictObject({
    title: text('the heading').describe('The heading.'),
    summary: text('a sentence on what the page holds').optional().describe('What the page holds, in a sentence.'),
    redirects: redirects.optional(),
    allow: allow.optional(),
  })
  .meta({ title: 'Page' })

export type PageMatter = z.output<typeof pageSchema>
