import { z } from 'zod'
import { actorSchema, type ActorMatter } from '../model/schemas/actor.ts'

/** What Wikidata says of an actor, as far as front matter has a key for it. */
export type KnownActor = Partial<Pick<ActorMatter, 'name' | 'kind' | 'summary' | 'url'>> & { aliases: string[] }

/**
 * Read an item of Wikidata, as `Special:EntityData` answers; undefined where the answer is none.
 *
 * @param language of the site; where an item has nothing in it, the words for all languages count, then the English ones
 */
export function readWikidataItem(answer: unknown, language: string): KnownActor | undefined {
  const [item] = Object.values(answerSchema.safeParse(answer).data?.entities ?? {}) // one alone, also where two were made one
  if (!item) return undefined
  const languages = [language.toLowerCase(), language.toLowerCase().split('-')[0]!, 'mul', 'en']
  const [name, description] = [pick(item.labels, languages)?.value, pick(item.descriptions, languages)?.value]
  const url = valuesOf(item.claims[officialSite]).find((value) => actorSchema.shape.url.safeParse(value).success)
  const kind = item.claims[instanceOf] && findKind(valuesOf(item.claims[instanceOf]))
  return {
    ...(name !== undefined && { name }),
    ...(kind && { kind }),
    ...(description !== undefined && { summary: toSentence(description) }),
    ...(typeof url === 'string' && { url }),
    aliases: (pick(item.aliases, languages) ?? []).map(({ value }) => value),
  }
}

const [instanceOf, officialSite] = ['P31', 'P856']

/** Kinds by what Wikidata calls an instance of; what is not here its author knows. */
const kinds = new Map<string, ActorMatter['kind']>([
  ['Q5', 'person'],
  ['Q6256', 'state'],
  ['Q3624078', 'state'],
  ['Q1127126', 'alliance'],
  ['Q192350', 'ministry'],
  ['Q327333', 'agency'],
  ['Q192283', 'media'],
  ['Q11032', 'media'],
  ['Q1110794', 'media'],
  ['Q783794', 'company'],
  ['Q891723', 'company'],
  ['Q4830453', 'company'],
  ['Q43229', 'organisation'],
  ['Q245065', 'organisation'],
  ['Q484652', 'organisation'],
])

const phrase = z.object({ value: z.string().transform(cleanPhrase) })

// Where Wikidata has no words it answers a list in place of a map.
const answerSchema = z.object({
  entities: z.record(
    z.string(),
    z.object({
      labels: z.record(z.string(), phrase).catch({}),
      descriptions: z.record(z.string(), phrase).catch({}),
      aliases: z.record(z.string(), z.array(phrase)).catch({}),
      claims: z.record(z.string(), z.array(z.unknown()).catch([])).catch({}),
    }),
  ),
})

const claimSchema = z.object({
  rank: z.enum(['preferred', 'normal']),
  mainsnak: z.object({ datavalue: z.object({ value: z.union([z.string(), z.object({ id: z.string() })]) }) }),
})

/** Give what claims say, the preferred ones first, and what is deprecated or unknown left out. */
function valuesOf(claims: readonly unknown[] = []): string[] {
  return claims
    .flatMap((claim) => claimSchema.safeParse(claim).data ?? [])
    .toSorted((a, b) => Number(b.rank === 'preferred') - Number(a.rank === 'preferred'))
    .map(({ mainsnak: { datavalue } }) => (typeof datavalue.value === 'string' ? datavalue.value : datavalue.value.id))
}

function findKind(instances: readonly string[]): ActorMatter['kind'] | undefined {
  return instances.map((id) => kinds.get(id)).find((kind) => kind !== undefined)
}

function pick<Value>(byLanguage: Readonly<Record<string, Value>>, languages: readonly string[]): Value | undefined {
  return languages.map((language) => byLanguage[language]).find((value) => value !== undefined)
}

function cleanPhrase(written: string): string {
  return written.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}

function toSentence(description: string): string {
  const sentence = description.charAt(0).toUpperCase() + description.slice(1)
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`
}
