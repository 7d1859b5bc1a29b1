import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { actorSchema } from './actor.ts'
import { briefingSchema } from './briefing.ts'
import { pageSchema } from './page.ts'
import { siteSchema } from './site.ts'
import { storySchema } from './story.ts'
import { topicSchema } from './topic.ts'

const schemas = [briefingSchema, actorSchema, topicSchema, storySchema, pageSchema, siteSchema]

describe.each(schemas.map((schema) => [schema.meta()?.title ?? '', z.toJSONSchema(schema)] as const))(
  'As JSON schema, %s',
  (_, json) => {
    test('has a sentence for every key, at every depth', () => {
      expect(
        listKeys(json)
          .filter(([, { description }]) => !description?.endsWith('.'))
          .map(([key]) => key),
      ).toEqual([])
    })

    test('refuses unknown keys, and lets warnings be switched off', () => {
      expect(json).toMatchObject({ additionalProperties: false, properties: { allow: { type: 'array' } } })
    })
  },
)

test.each([
  [
    'a topic',
    topicSchema,
    { name: 'A', summary: 'S', aliases: ['a'], ambiguous: ['b'], broader: ['c'], redirects: ['d'] },
  ],
  ['a story', storySchema, { name: 'A', summary: 'S', redirects: ['d'] }],
  ['a page', pageSchema, { title: 'A', summary: 'S', redirects: ['d'] }],
])('The keys of %s are given back as they were written', (_, schema, value) => {
  expect(schema.safeParse(value)).toEqual({ success: true, data: value })
})

type JsonSchema = z.core.JSONSchema.BaseSchema

function listKeys(json: JsonSchema): [string, JsonSchema][] {
  const parts = [json.items, ...(json.anyOf ?? [])].filter((part) => typeof part === 'object' && !Array.isArray(part))
  const own = Object.entries(json.properties ?? {}).filter(
    (entry): entry is [string, JsonSchema] => typeof entry[1] === 'object',
  )
  return [
    ...own,
    ...own.flatMap(([, value]) => listKeys(value)),
    ...parts.flatMap((part) => listKeys(part as JsonSchema)),
  ]
}
