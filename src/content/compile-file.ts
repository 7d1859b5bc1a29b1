import { readFileSync } from 'node:fs'
import type { z } from 'zod'
import { compileText } from '../markdown/compile.ts'
import { collectWords } from '../model/fold.ts'
import type { Body, CompiledText, EntryRef, MatterByKind, TextKind } from '../model/facts.ts'
import type { Problem } from '../model/problem.ts'
import { resolveName, sliceFor, type Register } from '../model/register.ts'
import { actorSchema } from '../model/schemas/actor.ts'
import { briefingSchema } from '../model/schemas/briefing.ts'
import { pageSchema } from '../model/schemas/page.ts'
import { storySchema } from '../model/schemas/story.ts'
import { topicSchema } from '../model/schemas/topic.ts'
import { digestOf } from './digest.ts'
import { readFrontMatter } from './front-matter.ts'
import type { TextFile } from './text-file.ts'

/** What a text's file gives: its matter and facts, or only problems where the front matter cannot be read. */
export interface CompiledFile {
  key: string
  text?: CompiledText
  problems: Problem[]
}

/** One file's compilation with all that the cache keeps of it. */
export interface Compilation {
  file: CompiledFile
  body?: Body
  /** Digest of the file's bytes. */
  digest: string
  /** Folded words of the whole file: by them one sees which entries of the register it can depend on. */
  words: string[]
}

const schemas: { [Kind in TextKind]: z.ZodType<MatterByKind[Kind]> } = {
  briefing: briefingSchema,
  actor: actorSchema,
  topic: topicSchema,
  story: storySchema,
  page: pageSchema,
}

/** Read, check and compile one file against the register. */
export function compileFile(root: string, text: TextFile, register: Register, version: string): Compilation {
  const source = readFileSync(`${root}/${text.path}`, 'utf8')
  const digest = digestOf(source)
  const words = [...collectWords(source)]
  const key = keyOfText(text, digest, words, register, version)
  const { matter, body, bodyLine, problems } = readFrontMatter<MatterByKind[TextKind]>(text.file, source, schemas[text.kind])
  if (matter === undefined) return { file: { key, problems }, digest, words }
  const compiled = compileText({
    kind: text.kind,
    file: text.file,
    body,
    bodyLine,
    front: frontOf(matter),
    sourceIds: text.kind === 'briefing' ? sourceIdsOf(matter) : null,
    register,
    settled: text.kind === 'actor' || text.kind === 'topic' ? [{ kind: text.kind, id: text.id }] : settledBy(matter, register),
    ...((text.kind === 'actor' || text.kind === 'topic') && { self: { kind: text.kind, id: text.id } }),
  })
  const facts = { ...compiled.facts, problems: [...problems, ...compiled.facts.problems] }
  const { kind, id, file } = text
  const whole: CompiledText = { kind, id, file, key, digest: digestOf(JSON.stringify(compiled.body)), matter, facts }
  return { file: { key, text: whole, problems }, body: compiled.body, digest, words }
}

/** Read the front matter alone, as the register needs of actors and topics before any text is compiled. */
export function readMatter<Kind extends TextKind>(root: string, text: TextFile & { kind: Kind }): MatterByKind[Kind] | undefined {
  const source = readFileSync(`${root}/${text.path}`, 'utf8')
  const schema: z.ZodType<MatterByKind[Kind]> = schemas[text.kind]
  return readFrontMatter(text.file, source, schema).matter
}

/** Give the key of a compiled text: what the file holds, and the entries of the register that it can see. */
export function keyOfText(text: TextFile, digest: string, words: readonly string[], register: Register, version: string): string {
  const slice = sliceFor(register, new Set(words))
  return digestOf(JSON.stringify([version, text.kind, text.id, digest, slice]))
}

function frontOf(matter: MatterByKind[TextKind]): { title?: string; summary?: string; keyPoints?: string[] } {
  return {
    ...('title' in matter && { title: matter.title }),
    ...(matter.summary !== undefined && { summary: matter.summary }),
    ...('keyPoints' in matter && matter.keyPoints !== undefined && { keyPoints: matter.keyPoints }),
  }
}

function sourceIdsOf(matter: MatterByKind[TextKind]): string[] {
  return 'sources' in matter ? (matter.sources ?? []).map(({ id }) => id) : []
}

/** Front matter's actors and topics count as named before the title. */
function settledBy(matter: MatterByKind[TextKind], register: Register): EntryRef[] {
  const names = 'actors' in matter ? (matter.actors ?? []).map((item) => (typeof item === 'string' ? item : item.actor)) : []
  const topics = 'topics' in matter ? (matter.topics ?? []) : []
  const resolve = (kind: EntryRef['kind'], name: string): EntryRef[] => {
    const found = resolveName(register, name, kind)
    return 'id' in found ? [{ kind, id: found.id }] : []
  }
  return [...names.flatMap((name) => resolve('actor', name)), ...topics.flatMap((name) => resolve('topic', name))]
}
