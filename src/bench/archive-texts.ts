import { parse } from 'yaml'
import { writeText, type Matter, type MatterFields } from './front-matter.ts'

type ReadonlyArchive = ReadonlyMap<string, string>

/** Take a text apart. */
export function readText(text: string): { matter: MatterFields; body: string } {
  const end = text.indexOf('\n---\n', 4)
  return { matter: parse(text.slice(4, end + 1)) as MatterFields, body: text.slice(end + 5).replace(/^\n/, '') }
}

/** Write a text anew with other front matter. */
export function changeMatter(text: string, change: (matter: MatterFields) => void): string {
  const { matter, body } = readText(text)
  change(matter)
  return writeText(matter, body)
}

/** Read a list that may be absent. */
export function asList(value: Matter): readonly Matter[] {
  return Array.isArray(value) ? (value as readonly Matter[]) : []
}

/** Read a text that must be there. */
export function asText(value: Matter): string {
  if (typeof value !== 'string') throw new TypeError(`A text was expected, not ${JSON.stringify(value)}.`)
  return value
}

/** List the paths below a folder, in order; briefings are thereby in order of their days. */
export function listPaths(archive: ReadonlyArchive, folder: 'briefings' | 'actors' | 'topics'): string[] {
  return [...archive.keys()].filter((path) => path.startsWith(`${folder}/`)).sort()
}

/** List the briefings that readers may see in full: no drafts, and none that was withdrawn. */
export function listPublic(archive: ReadonlyArchive): string[] {
  return listPaths(archive, 'briefings').filter((path) => !/^(draft|withdrawn):/m.test(archive.get(path)!))
}

/** List the briefings that nothing else refers to: not by a link, not by an event, not by an old id. */
export function listUnreferenced(archive: ReadonlyArchive): string[] {
  const linked = new Set<string>()
  for (const text of archive.values()) for (const [, id] of text.matchAll(/\]\(briefing:([\w-]+)/g)) linked.add(id!)
  return listPublic(archive).filter(
    (path) => !/^(events|redirects):/m.test(archive.get(path)!) && !linked.has(idOf(path)),
  )
}

/** List the ids of dated events that a text announces. */
export function listExpected(text: string): string[] {
  if (!/^events:/m.test(text)) return []
  const events = asList(readText(text).matter.events) as readonly Record<string, Matter>[]
  return events.filter(({ date, status }) => date !== undefined && status === undefined).map(({ id }) => asText(id))
}

/** List the ids of events that texts move or close. */
export function listFollowedUp(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => [...text.matchAll(/[{ ]event: ([\w-]+)/g)].map(([, id]) => id!)))
}

/** Give the id of a file. */
export function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.md'.length)
}

/** Give the day in a briefing's name. */
export function dayOf(path: string): string {
  return idOf(path).slice(0, 10)
}
