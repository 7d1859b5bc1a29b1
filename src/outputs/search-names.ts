import { pathOf } from '../model/addresses.ts'
import type { Site } from '../model/site.ts'
import type { OutputFile } from './output-file.ts'

/** A name to be found even where it is misspelt; the search page reads all of them at once. */
export interface SearchName {
  id: string
  name: string
  aliases: string[]
  /** "Foreign Minister of Russia", or what the topic is. */
  note: string
  href: string
}

/** Build the list of the names of actors and topics that the search page corrects misspellings by. */
export function searchNames(site: Site): OutputFile {
  const names = (['actor', 'topic'] as const).flatMap((kind) =>
    [...site[kind].values()].map(({ id, name, text }): SearchName => {
      const { aliases = [], ambiguous = [], summary = '' } = text.matter
      const href = site.base + pathOf({ kind, id })
      return { id: `${kind}:${id}`, name, aliases: [...aliases, ...ambiguous], note: summary, href }
    }),
  )
  return { path: 'search/names.json', inputs: () => [{ names }], make: () => JSON.stringify(names) }
}
