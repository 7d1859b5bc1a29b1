import { z } from 'zod'
import type { Offer } from '../model/schemas/fields.ts'

/** What an editor offers where an author names something of the desk. */
export type Offers = Readonly<Record<Offer, readonly string[]>>

/**
 * Write a schema for editors: the keys, their sentences and choices as `check` knows them, and the names that the desk has.
 *
 * It is looser than `check`: an editor offers a name, and takes any other.
 */
export function writeEditorSchema(schema: z.ZodType, offers: Offers): string {
  const json = z.toJSONSchema(schema, {
    target: 'draft-7', // what the editors' language servers know best
    override: ({ jsonSchema }) => {
      addOffers(jsonSchema, offers)
      takeNumbers(jsonSchema)
    },
  })
  return `${JSON.stringify(json, null, 2)}\n`
}

function addOffers(json: z.core.JSONSchema.BaseSchema, offers: Offers): void {
  const offer = json['offer'] as Offer | undefined
  if (offer === undefined) return
  delete json['offer']
  if (json.type === 'string') json.examples = [...offers[offer]]
}

// Front matter reads numbers as texts: `date: 2012`, `title: 1984`.
function takeNumbers(json: z.core.JSONSchema.BaseSchema): void {
  if (json.type === 'string' && json.enum === undefined && json.const === undefined) {
    Object.assign(json, { type: ['string', 'number'] })
  }
}
