import { isScalar } from 'yaml'
import type { EntryKind, TextKind, TextRef } from '../model/facts.ts'
import { findIn } from '../model/references.ts'
import type { Register } from '../model/register.ts'
import { parseMarkdown } from '../markdown/parse-markdown.ts'
import { readDestination } from '../markdown/link-destination.ts'
import { visitMarkdown } from '../markdown/visit-nodes.ts'
import { canonicalDate } from './canonical-date.ts'
import { canonicalName } from './canonical-name.ts'
import { applyEdits, showEdit, type Edit } from './edit.ts'
import { editLinks } from './links.ts'
import { joinParts, type Parts } from './parts.ts'
import type { Path } from './path.ts'
import { dropRepeats } from './repeats.ts'
import { tidyBody, tidyYaml } from './spacing.ts'
import { editScalar } from './yaml-scalar.ts'
import { findNode, isPlain, listScalars, parseTree } from './yaml-tree.ts'

/** What mending a file needs to know of the desk. */
export interface MendInput {
  /** Absent for `site.yaml`. */
  kind?: TextKind
  register: Register
  /** Gives the text that bears an id today. */
  find: (ref: TextRef) => TextRef | undefined
  /** Where front matter names actors and topics. */
  names: readonly { kind: EntryKind; path: Path }[]
  /** Ids of the briefing's sources. */
  sourceIds: readonly string[]
}

/** A file that was mended, and what was written otherwise: "Nato → NATO", "spacing in line 7". */
export interface MendedFile {
  parts: Parts
  changes: string[]
}

/** Mend in a file what has one right answer, and touch nothing else. */
export function mendFile(parts: Parts, input: MendInput): MendedFile {
  const values = mendValues(parts.yaml, input)
  const links = input.kind ? mendBody(parts.body, input.kind, input) : []
  const { yaml, dropped } = dropRepeated(applyEdits(parts.yaml, values), input.register)
  const edited = { ...parts, yaml, body: applyEdits(parts.body, links) }
  const tidied = { ...edited, yaml: tidyYaml(edited.yaml), body: tidyBody(edited.body, input.sourceIds) }
  return {
    parts: tidied,
    changes: [
      ...values.map((edit) => showEdit(parts.yaml, edit)),
      ...dropped.map((item) => `${item} twice → once`),
      ...links.map((edit) => showEdit(parts.body, edit)),
      ...showSpacing(joinParts(edited), joinParts(tidied)),
    ],
  }
}

/** Name the lines whose spaces changed, and a line that had no end. */
function showSpacing(before: string, after: string): string[] {
  const lines = after.split('\n')
  const changed = before.split('\n').flatMap((line, index) => (line === lines[index] ? [] : [index + 1]))
  const spacing =
    changed.length === 0 ? [] : [`spacing in line${changed.length === 1 ? '' : 's'} ${changed.join(', ')}`]
  return before !== '' && !before.endsWith('\n') && after.endsWith('\n')
    ? [...spacing, 'a line break at the end']
    : spacing
}

function dropRepeated(yaml: string, register: Register): { yaml: string; dropped: string[] } {
  return isPlain(parseTree(yaml)) ? dropRepeats(yaml, findIn(register)) : { yaml, dropped: [] }
}

function mendValues(yaml: string, { register, names, kind }: MendInput): Edit[] {
  const tree = parseTree(yaml)
  if (tree.errors.length > 0) return []
  const kindByPath = new Map(names.map(({ kind, path }) => [JSON.stringify(path), kind]))
  return listScalars(tree).flatMap(({ path, value }): Edit[] => {
    const loose = kind && readDateKey(path, kind)
    const named = kindByPath.get(JSON.stringify(path))
    const mended =
      loose !== undefined ? canonicalDate(value, loose) : named ? canonicalName(register, value, named) : value
    const found = mended === value ? undefined : findNode(tree, path)
    return found && isScalar(found.node) ? editScalar(yaml, found.node, mended, found.inFlow) : []
  })
}

/** Tell whether the value at a path is a date, and if so whether it need not be a day. */
function readDateKey(path: Path, kind: TextKind): boolean | undefined {
  const [key] = path
  const last = path.at(-1)
  if (kind === 'actor')
    return (key === 'roles' || key === 'partOf') && (last === 'from' || last === 'to') ? true : undefined
  if (kind !== 'briefing') return undefined
  if (path.length === 1) return last === 'date' || last === 'updated' || last === 'publishAt' ? false : undefined
  if (key === 'moves') return last === 'to' ? true : undefined
  if (last !== 'date') return undefined
  return (key === 'events' || key === 'closes') && !path.includes('source')
}

function mendBody(body: string, kind: TextKind, { find, sourceIds }: MendInput): Edit[] {
  const links = editLinks(body, (url) => {
    const destination = readDestination(url, kind)
    const meant = destination.type === 'internal' ? readDestination(destination.instead ?? '', kind) : destination
    if (meant.type !== 'text') return undefined
    const { anchor, ...ref } = meant.text
    const current = find(ref)
    const written = current && `${current.kind}:${current.id}${anchor === undefined ? '' : `#${anchor}`}`
    return written === url ? undefined : written
  })
  return [...links, ...mendCitations(body, sourceIds)]
}

/** Write `[@AFP, @tmt]` as `[@afp; @tmt]`, where the briefing has these sources. */
function mendCitations(body: string, sourceIds: readonly string[]): Edit[] {
  const edits: Edit[] = []
  if (![...body.matchAll(looseCitation)].some(([written]) => !wellFormed.test(written))) return edits
  visitMarkdown(parseMarkdown(body), (node) => {
    if (node.type !== 'text') return undefined
    const start = node.position!.start.offset!
    for (const { index, 0: written } of body.slice(start, node.position!.end.offset).matchAll(looseCitation)) {
      const ids = [...written.matchAll(/@\s*([\p{L}\d-]+)/gu)].map(([, id]) => id!.toLowerCase())
      const citation = `[${ids.map((id) => `@${id}`).join('; ')}]`
      if (body[start + index - 1] === '\\' || !ids.every((id) => sourceIds.includes(id))) continue
      if (wellFormed.test(written)) continue
      edits.push({ start: start + index, end: start + index + written.length, text: citation })
    }
    return undefined
  })
  return edits
}

const looseCitation = /\[\s*@\s*[\p{L}\d-]+(?:\s*[;,]\s*@\s*[\p{L}\d-]+)*\s*\]/gu
const wellFormed = /^\[@[a-z0-9-]+(?:\s*;\s*@[a-z0-9-]+)*\]$/
