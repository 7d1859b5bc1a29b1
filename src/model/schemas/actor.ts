import { z } from 'zod'
import {
  allow,
  choice,
  citation,
  image,
  list,
  looseDate,
  names,
  offering,
  redirects,
  text,
  webAddress,
} from './fields.ts'

/** What an actor can be. */
export const actorKinds = [
  'alliance',
  'organisation',
  'forum',
  'state',
  'ministry',
  'agency',
  'person',
  'media',
  'company',
  'group',
  'place',
] as const

const from = looseDate.optional().describe('Since when, as exactly as it is known.')
const to = looseDate.optional().describe('Until when, as exactly as it is known.')

/** An office or a function that an actor holds or held. */
const roleSchema = z.strictObject(
  {
    title: text('the office, such as Foreign Minister').describe('The office, such as Foreign Minister.'),
    of: offering('actor', text('an actor’s name')).optional().describe('The actor it is an office of.'),
    from,
    to,
    source: z
      .union([text('where this is known from'), citation], {
        error: 'an address, a title, or {title, publisher, url, date}',
      })
      .optional()
      .describe('Where this is known from.'),
  },
  { error: 'a role, such as {title: Foreign Minister, of: Russia, from: 2004}' },
)

const membership = z.union(
  [
    offering('actor', text('an actor’s name')),
    z.strictObject(
      { actor: offering('actor', text('an actor’s name')).describe('The actor it is part of, by any name.'), from, to },
      { error: 'an actor and dates, such as {actor: NATO, from: 1999}' },
    ),
  ],
  { error: 'a name, or {actor: NATO, from: 1999}' },
)

/** What stands above the profile of an actor. */
export const actorSchema = z
  .strictObject({
    name: text('the full name').describe('The full name, as headings show it.'),
    kind: choice(actorKinds).describe('What it is; a person may be called by the surname.'),
    summary: text('a sentence on who this is').optional().describe('Who this is, in a sentence.'),
    aliases: names('MDA, Missile Defence Agency')
      .optional()
      .describe('Other spellings, abbreviations, transliterations and former names: [MDA, Missile Defence Agency].'),
    ambiguous: names('Moscow')
      .optional()
      .describe('Spellings that also mean something else: they link only where the context settles it.'),
    roles: list(roleSchema, 'a list, such as [{title: Foreign Minister, of: Russia, from: 2004}]')
      .optional()
      .describe('Offices held, with their dates: [{title: Foreign Minister, of: Russia, from: 2004}].'),
    partOf: list(membership, 'a list, such as [NATO, {actor: European Union, from: 2004}]')
      .optional()
      .describe('What it is a member or a part of: [NATO].'),
    country: offering('actor', text('a country, such as Russia')).optional().describe('The country it belongs to.'),
    wikidata: z
      .string({ error: 'a Wikidata id, such as Q7184' })
      .regex(/^Q[1-9]\d*$/, { error: 'a Wikidata id, such as Q7184' })
      .optional()
      .describe('Its Wikidata id.'),
    url: webAddress.optional().describe('Its own site.'),
    image: image.optional(),
    redirects: redirects.optional(),
    allow: allow.optional(),
  })
  .meta({ title: 'Actor' })

export type ActorMatter = z.output<typeof actorSchema>
