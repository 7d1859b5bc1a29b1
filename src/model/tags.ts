import type { About } from './desk.ts'
import type { EntryKind, EntryRef, Inference } from './facts.ts'

/** How a text relates to an actor or a topic, and why the program says so. */
export interface Tag {
  id: string
  kind: EntryKind
  relation: 'about' | 'mentioned' | 'source'
  because: string
}

/** List the relations of a text: what it is about, whom else it names, and the outlets it relies on. */
export function tagsOf({
  about,
  mentioned,
  sources,
}: {
  about: readonly About[]
  mentioned: readonly EntryRef[]
  sources: readonly string[]
}): Tag[] {
  return [
    ...about.map(({ id, kind, because }): Tag => ({
      id,
      kind,
      relation: 'about',
      because: explainAbout(kind, because),
    })),
    ...mentioned.map(({ id, kind }): Tag => ({ id, kind, relation: 'mentioned', because: 'named in the text' })),
    ...sources.map((id): Tag => ({ id, kind: 'actor', relation: 'source', because: 'named as a source' })),
  ]
}

/** What front matter gives has no inference. */
function explainAbout(kind: EntryKind, because: Inference | undefined): string {
  if (because === undefined) return `listed in ${kind}s of the front matter`
  if (typeof because === 'object') return `named ${because.times} times in the text’s own words`
  return { title: 'named in the title', summary: 'named in the summary', keyPoints: 'named in the key points' }[because]
}
