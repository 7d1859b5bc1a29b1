import type { Day } from '../model/day.ts'
import { proposeId } from '../model/propose-id.ts'
import type { ImportedMatter } from './imported-text.ts'
import { agencies } from './agencies.ts'

type Source = NonNullable<ImportedMatter['sources']>[number]

/** Make the source that a text came from, with a short id for citing it. */
export function nameSource(from: { title: string; publisher?: string; url?: string; date?: Day }): Source {
  const { title, publisher, url, date } = from
  const id = proposeId(publisher ?? '') ?? 'original'
  return {
    id,
    title,
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
    ...(date !== undefined && { date }),
    kind: agencies.has((publisher ?? '').toLowerCase()) ? 'agency' : 'press',
  }
}
