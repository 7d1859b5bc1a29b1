import { z } from 'zod'
import { dayOf, isDay, type Day } from '../model/day.ts'
import type { EntryKind } from '../model/facts.ts'
import { createRegister, type RegisterEntry } from '../model/register.ts'
import { explainProse, type Explanation } from '../text/explanation.ts'
import { readPlainProse } from '../text/plain-prose.ts'

export type LineAnswer = ({ id: Id } & Explanation) | { id: Id; error: string }

type Id = string | number | null

/** Answers a line of JSON with what its text says; a line with nothing on it has no answer. */
export type LineReader = (line: string) => LineAnswer | undefined

/** Read lines against the entries of a desk or of a file; a line that has `actors` or `topics` is read against these. */
export function createLineReader(usual: readonly RegisterEntry[]): LineReader {
  const usualRegister = createRegister(usual)
  const usually = (kind: EntryKind) => usual.filter((entry) => entry.kind === kind)
  return (line) => {
    if (line.trim() === '') return undefined
    const data = parse(line)
    if (data instanceof SyntaxError) return { id: null, error: `The line is no JSON: ${data.message}` }
    const read = lineSchema.safeParse(data)
    if (!read.success) return { id: idOf(data), error: describe(read.error) }
    const { id, text, date, actors, topics } = read.data
    const register =
      actors || topics
        ? createRegister([
            ...(actors ? toActors(actors) : usually('actor')),
            ...(topics ? toTopics(topics) : usually('topic')),
          ])
        : usualRegister
    return { id, ...explainProse(readPlainProse(text), register, [], readDay(date)) }
  }
}

/** Read the list of actors that `--actors` names; a text is what is wrong with it. */
export function readActors(json: string): RegisterEntry[] | string {
  const data = parse(json)
  if (data instanceof SyntaxError) return `no JSON: ${data.message}`
  const read = actorsSchema.safeParse(data)
  return read.success ? toActors(read.data) : describe(read.error)
}

const named = {
  id: z.string({ error: 'a text' }),
  name: z.string({ error: 'a text' }),
  aliases: z.array(z.string({ error: 'a text' }), { error: 'a list of texts' }).nullish(),
}
const topicsSchema = z.array(z.object(named, { error: 'an object with id and name' }), { error: 'a list' })
const actorsSchema = z.array(
  z.object({ ...named, kind: z.string({ error: 'a word' }).nullish() }, { error: 'an object with id and name' }),
  { error: 'a list' },
)
const lineSchema = z.object(
  {
    id: z.union([z.string(), z.number()], { error: 'a text' }),
    text: z.string({ error: 'a text' }),
    date: z.string({ error: 'a day, such as 2011-10-27' }).nullish(),
    actors: actorsSchema.nullish(),
    topics: topicsSchema.nullish(),
  },
  { error: 'an object with id and text' },
)

/** Read the day of a text; one that is written in any other way is unknown, and the rest of the text is not. */
function readDay(date: string | null | undefined): Day | undefined {
  const day = date && dayOf(date)
  return day && isDay(day) ? day : undefined
}

function toActors(actors: z.infer<typeof actorsSchema>): RegisterEntry[] {
  return actors.map(({ id, name, aliases, kind }) => ({
    kind: 'actor',
    id,
    name,
    aliases: aliases ?? [],
    ambiguous: [],
    ...(kind && { actorKind: kind.toLowerCase() }),
  }))
}

function toTopics(topics: z.infer<typeof topicsSchema>): RegisterEntry[] {
  return topics.map(({ id, name, aliases }) => ({ kind: 'topic', id, name, aliases: aliases ?? [], ambiguous: [] }))
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch (error) {
    return error
  }
}

/** Give the id of a line that is bad otherwise, so that its answer can be found. */
function idOf(data: unknown): Id {
  const id = typeof data === 'object' && data !== null && 'id' in data ? data.id : null
  return typeof id === 'string' || typeof id === 'number' ? id : null
}

/** Say where a value is wrong and what it should be: `actors[0].name: a text is needed.` */
function describe({ issues }: z.ZodError): string {
  return issues
    .map(({ path, message }) => {
      const at = path.map((step, index) =>
        typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${String(step)}`,
      )
      return at.length > 0 ? `\`${at.join('')}\` should be ${message}.` : `The line should be ${message}.`
    })
    .join(' ')
}
