import { expect, test } from 'vitest'
import { z } from 'zod'
import { names, offering, text } from '../model/schemas/fields.ts'
import { writeEditorSchema } from './editor-schema.ts'

const schema = z.strictObject({
  title: text().describe('The headline.'),
  kind: z.enum(['news', 'analysis']),
  actors: names('NATO', 'actor').optional().describe('Who.'),
  by: offering('actor', text()).optional().describe('Who expects it.'),
  draft: z.boolean().optional(),
})

test('Names are offered and others taken; a number may stand for a text, but not for a choice', () => {
  const offers = { actor: ['NATO', 'Russia'], topic: [], story: [], event: [] }
  expect(JSON.parse(writeEditorSchema(schema, offers))).toEqual({
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      title: { type: ['string', 'number'], pattern: '\\S', description: 'The headline.' },
      kind: { type: 'string', enum: ['news', 'analysis'] },
      actors: {
        type: 'array',
        items: { type: ['string', 'number'], pattern: '\\S', examples: ['NATO', 'Russia'] },
        description: 'Who.',
      },
      by: { type: ['string', 'number'], pattern: '\\S', examples: ['NATO', 'Russia'], description: 'Who expects it.' },
      draft: { type: 'boolean' },
    },
    required: ['title', 'kind'],
    additionalProperties: false,
  })
})
