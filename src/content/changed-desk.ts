import { joinParts } from '../edits/parts.ts'
import type { Change } from '../edits/rename.ts'
import { compileText } from '../markdown/compile.ts'
import { checkDesk } from '../model/check.ts'
import { openDesk } from '../model/desk.ts'
import type { CompiledText, Facts, MatterByKind, TextKind, TextRef } from '../model/facts.ts'
import type { Problem } from '../model/problem.ts'
import { createRegister } from '../model/register.ts'
import { siteSchema, type SiteSettings } from '../model/schemas/site.ts'
import type { Target } from '../model/uses.ts'
import { prepareText } from './compile-file.ts'
import { pathOfFile } from './file-name.ts'
import { readFrontMatter, readYaml } from './front-matter.ts'
import { toEntry, type LoadedContent } from './load.ts'
import type { OpenedDesk } from './open-uses.ts'
import { schemas } from './read-matter.ts'

/** An id that becomes another. */
export interface Move {
  kind: Target['kind']
  from: string
  to: string
}

/**
 * Find the errors that changes would bring to the desk, before any is written.
 *
 * What the program reads in a text is taken over with the new id, but for the text that bears it, which is read anew.
 *
 * @returns problems as they would be, with the files and keys of today
 */
export function findNewErrors({ loaded, desk }: OpenedDesk, changes: readonly Change[], move: Move): Problem[] {
  const after = changeContent(loaded, changes, move)
  const errors = findErrors(after)
  if (errors.length === 0) return []
  const fileNow = new Map(changes.flatMap(({ file, to }) => (to === undefined ? [] : [[to, file]])))
  const rename = (text: string) => text.replaceAll(new RegExp(`(?<![\\w-])${move.from}(?![\\w-])`, 'g'), move.to)
  const keyOf = ({ file, rule, reason }: Problem) => rename(`${file} ${rule} ${reason}`)
  const before = new Set(findErrors({ ...loaded, settings: desk.settings }).map(keyOf))
  return errors
    .filter((error) => !before.has(keyOf(error)))
    .map((error) => ({ ...error, file: fileNow.get(error.file) ?? error.file }))
}

type Checked = Pick<LoadedContent, 'texts' | 'entries' | 'register' | 'images' | 'imageFaults' | 'problems'> & {
  settings: SiteSettings
}

function findErrors({ settings, texts, entries, register, images, imageFaults, problems }: Checked): Problem[] {
  const desk = openDesk(settings, texts, register)
  return checkDesk({ desk, texts, entries, images: new Set(images.keys()), imageFaults, found: problems }).filter(
    ({ severity }) => severity === 'error',
  )
}

/** Read the desk as it would be. */
function changeContent(loaded: LoadedContent, changes: readonly Change[], move: Move): Checked {
  const byFile = new Map(changes.map((change) => [change.file, change]))
  const taken = new Set(changes.map(({ to }) => to))
  const changed = loaded.texts
    .filter(({ file }) => !taken.has(file))
    .flatMap((text) => changeText(text, byFile.get(text.file), move))
  const entries = changed.flatMap(({ kind, id, matter }) =>
    kind === 'actor' || kind === 'topic' ? [toEntry(kind, id, matter as MatterByKind[typeof kind])] : [],
  )
  const register = createRegister(entries)
  const texts = changed.map((text) => {
    if (text.kind !== move.kind || text.id !== move.to) return text
    const change = changes.find(({ file, to }) => (to ?? file) === text.file)
    return change?.parts ? recompile(text, joinParts(change.parts), register) : text
  })
  const site = byFile.get('content/site.yaml')?.parts
  const settings = site ? readYaml('content/site.yaml', joinParts(site), siteSchema).matter : undefined
  return { ...loaded, settings: settings ?? loaded.settings!, texts, entries, register }
}

function changeText(text: CompiledText, change: Change | undefined, move: Move): CompiledText[] {
  if (change && !change.parts) return []
  const facts = moveFacts(text.facts, move)
  if (!change?.parts) return [{ ...text, facts }]
  const file = change.to ?? change.file
  const id = change.to === undefined ? text.id : move.to
  const matter = readMatter(text.kind, file, joinParts(change.parts)).matter ?? text.matter
  return [{ ...text, id, file, matter, facts }]
}

function readMatter(kind: TextKind, file: string, source: string) {
  return readFrontMatter<MatterByKind[TextKind]>(file, source, schemas[kind])
}

function moveFacts(facts: Facts, { kind, from, to }: Move): Facts {
  const move = <Ref extends TextRef>(ref: Ref): Ref => (ref.kind === kind && ref.id === from ? { ...ref, id: to } : ref)
  return { ...facts, links: facts.links.map(move), mentions: facts.mentions.map(move) }
}

function recompile(text: CompiledText, source: string, register: LoadedContent['register']): CompiledText {
  const { body, bodyLine } = readMatter(text.kind, text.file, source)
  const { matter, file } = text
  const { facts } = compileText(prepareText({ ...text, path: pathOfFile(file) }, { matter, body, bodyLine }, register))
  return { ...text, facts }
}
