import type { TextKind } from '../model/facts.ts'
import type { RegisterEntry } from '../model/register.ts'
import { actorSchema } from '../model/schemas/actor.ts'
import { briefingSchema } from '../model/schemas/briefing.ts'
import { pageSchema } from '../model/schemas/page.ts'
import { siteSchema } from '../model/schemas/site.ts'
import { storySchema } from '../model/schemas/story.ts'
import { topicSchema } from '../model/schemas/topic.ts'
import { writeEditorSchema, type Offers } from './editor-schema.ts'
import { writeNameSnippets } from './name-snippets.ts'

/** What an editor has to know of a desk. */
export interface EditedDesk {
  /** The content folder as a `file:` address without escapes, and no slash at its end. */
  address: string
  /** Paths are below the content folder. */
  texts: readonly { kind: TextKind; id: string; path: string }[]
  entries: readonly RegisterEntry[]
  /** Ids of the events that briefings announce. */
  events: readonly string[]
}

/** A file for an editor, by its path below the project. */
export interface EditorFile {
  path: string
  text: string
}

/** Astro's extension for VS Code looks here for what it knows of front matter; the rest are its names, too. */
const folder = '.astro/collections'

/** List the files by which editors know the keys of front matter and the names of the desk. */
export function listEditorFiles({ address, texts, entries, events }: EditedDesk): EditorFile[] {
  const sorted = entries.toSorted((a, b) => compare(a.name, b.name))
  const offers: Offers = {
    actor: sorted.flatMap(({ kind, name }) => (kind === 'actor' ? [name] : [])),
    topic: sorted.flatMap(({ kind, name }) => (kind === 'topic' ? [name] : [])),
    story: texts.flatMap(({ kind, id }) => (kind === 'story' ? [id] : [])).toSorted(compare),
    event: [...new Set(events)].sort(compare),
  }
  const kinds = Object.keys(schemas)
  const manifest = {
    collections: kinds.map((name) => ({ hasSchema: true, name })),
    entries: Object.fromEntries(texts.map(({ kind, path }) => [`${address}/${path}`.toLowerCase(), kind])),
  }
  return [
    ...Object.entries({ ...schemas, site: siteSchema }).map(([name, schema]) => ({
      path: `${folder}/${name}.schema.json`,
      text: writeEditorSchema(schema, offers),
    })),
    { path: `${folder}/collections.json`, text: `${JSON.stringify(manifest, null, 2)}\n` },
    { path: '.vscode/names.code-snippets', text: writeNameSnippets(sorted) },
  ]
}

const schemas = {
  briefing: briefingSchema,
  actor: actorSchema,
  topic: topicSchema,
  story: storySchema,
  page: pageSchema,
} satisfies Record<TextKind, unknown>

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
