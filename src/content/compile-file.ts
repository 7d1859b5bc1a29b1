import { compileText, type TextToCompile } from '../markdown/compile.ts'
import type { Body, CompiledText, EntryRef, MatterByKind, TextKind } from '../model/facts.ts'
import type { Problem } from '../model/problem.ts'
import { resolveName, type Register } from '../model/register.ts'
import { readTextWords, type TextWords } from '../model/text-words.ts'
import { digestOf } from './digest.ts'
import { locateInFrontMatter, readFrontMatter } from './front-matter.ts'
import { locateLetter } from './prose-offsets.ts'
import { schemas } from './read-matter.ts'
import { readSource } from './read-source.ts'
import { salvage, type Salvage } from './salvage.ts'
import { keyOfText, sealOf, type Surroundings } from './text-key.ts'
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
  /** Digest of the file's text. */
  digest: string
  /** Of all that was read: by them one sees what it can depend on in another register. */
  words: TextWords
}

/** Read, check and compile one file as its desk has it read. */
export function compileFile(root: string, text: TextFile, desk: Surroundings): Compilation {
  const { kind, id, file, path } = text
  const { text: source, digest, fault } = readSource(root, path)
  const seal = sealOf(path, digest)
  const read = readFrontMatter<MatterByKind[TextKind]>(file, source, schemas[kind])
  const { matter, standIns, body, bodyLine, problems } = read
  if (fault || matter === undefined) {
    const words = readTextWords('')
    return { file: { key: keyOfText(seal, words, desk), problems: fault ? [fault] : problems }, digest, words }
  }
  const salvaged = problems.length > 0 && kind === 'briefing' ? pickIds(salvage(source, schemas[kind])) : undefined
  const prepared = prepareText(text, { matter, body, bodyLine, sourceIds: salvaged?.sources }, desk.register)
  const review = kind === 'briefing' ? reviewOf(matter as MatterByKind['briefing'], desk.language) : undefined
  const compiled = compileText({ ...prepared, ...(review && { review }) })
  const names = namesIn(matter)
  const linked = compiled.facts.links.map((link) => link.id)
  const words = readTextWords(compiled.prose, [...names.map(({ name }) => name), ...linked])
  const key = keyOfText(seal, words, desk)
  const found = compiled.facts.problems.map((problem) => placeInFront(problem, source))
  const facts = { ...compiled.facts, problems: [...problems, ...found] }
  const whole: CompiledText = {
    kind,
    id,
    file,
    key,
    digest: digestOf(JSON.stringify(compiled.body)),
    matter,
    ...(salvaged && { salvaged }),
    ...(standIns && { standIns }),
    facts,
  }
  return { file: { key, text: whole, problems }, body: compiled.body, digest, words }
}

/** Put together what compiling a text takes of its file and of the register. */
export function prepareText(
  { kind, id, file }: TextFile,
  {
    matter,
    body,
    bodyLine,
    sourceIds = sourceIdsOf(matter),
  }: { matter: MatterByKind[TextKind]; body: string; bodyLine: number; sourceIds?: string[] },
  register: Register,
): TextToCompile {
  const self = kind === 'actor' || kind === 'topic' ? { kind, id } : undefined
  return {
    kind,
    file,
    body,
    bodyLine,
    front: frontOf(matter),
    sourceIds: kind === 'briefing' ? sourceIds : null,
    register,
    quoted: quotedIn(matter),
    settled: self ? [self] : namesIn(matter).flatMap((name) => resolve(register, name)),
    ...(self && { self }),
  }
}

function frontOf(matter: MatterByKind[TextKind]): { title?: string; summary?: string; keyPoints?: string[] } {
  return {
    ...('title' in matter && { title: matter.title }),
    ...(matter.summary !== undefined && { summary: matter.summary }),
    ...('keyPoints' in matter && matter.keyPoints !== undefined && { keyPoints: matter.keyPoints }),
  }
}

/** Find the place of a problem in front matter once, for the cache: a warning may stand for years. */
function placeInFront({ upTo, ...problem }: Problem, source: string): Problem {
  const { path } = problem
  if (problem.place || !path) return problem
  const place = upTo === undefined ? locateInFrontMatter(source, path) : locateLetter(source, path, upTo)
  return { ...problem, place }
}

/** Give what an editor has to know; nothing of what was withdrawn, or is not in English, which alone the rules read. */
function reviewOf(matter: MatterByKind['briefing'], language: string) {
  const { withdrawn, lang = language, statements = [], sources = [] } = matter
  if (withdrawn || !/^en\b/i.test(lang)) return undefined
  return {
    spoken: statements.flatMap(({ words }) => words),
    named: [...sources.flatMap(({ publisher }) => publisher ?? []), ...namesIn(matter).map(({ name }) => name)],
  }
}

function pickIds({ sources, events }: Salvage): CompiledText['salvaged'] {
  return { sources, events }
}

function sourceIdsOf(matter: MatterByKind[TextKind]): string[] {
  return 'sources' in matter ? (matter.sources ?? []).map(({ id }) => id) : []
}

function quotedIn(matter: MatterByKind[TextKind]): string[] {
  const statements = 'statements' in matter ? (matter.statements ?? []) : []
  return statements.map(({ words }) => (typeof words === 'string' ? words : words.join(' … ')))
}

/** List the actors and topics that front matter gives: they count as named before the title. */
function namesIn(matter: MatterByKind[TextKind]): { kind: EntryRef['kind']; name: string }[] {
  const actors = 'actors' in matter ? (matter.actors ?? []) : []
  const topics = 'topics' in matter ? (matter.topics ?? []) : []
  return [
    ...actors.map((item) => ({ kind: 'actor' as const, name: typeof item === 'string' ? item : item.actor })),
    ...topics.map((name) => ({ kind: 'topic' as const, name })),
  ]
}

function resolve(register: Register, { kind, name }: { kind: EntryRef['kind']; name: string }): EntryRef[] {
  const found = resolveName(register, name, kind)
  return 'id' in found ? [{ kind, id: found.id }] : []
}
