import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathOfFile } from '../content/file-name.ts'
import type { LoadedContent } from '../content/load.ts'
import { readSource } from '../content/read-source.ts'
import type { DeskOfDrafts, HeldBriefing } from '../imports/drafts.ts'
import type { CompiledText } from '../model/facts.ts'
import { readRedirects } from '../model/redirects.ts'

/** Describe a desk to the drafts that come to it: its briefings, and the ids and addresses that are taken. */
export function describeDesk(contentDir: string, { texts, unreadable }: LoadedContent): DeskOfDrafts {
  const { find } = readRedirects(texts, unreadable)
  const isBriefing = (text: CompiledText): text is CompiledText<'briefing'> => text.kind === 'briefing'
  const read = texts.filter(isBriefing).map(({ id, file, matter }): HeldBriefing => {
    const { date, draft = false, unconfirmed = [], redirects = [] } = matter
    return { id, path: pathOfFile(file), date, isDateOpen: draft && unconfirmed.includes('date'), oldIds: redirects }
  })
  const others = unreadable.filter(({ kind }) => kind === 'briefing')
  return {
    texts,
    unreadable,
    briefings: [...read, ...others.map(({ id, file, oldIds = [] }) => ({ id, path: pathOfFile(file), oldIds }))],
    isTaken: (id, path) => find({ kind: 'briefing', id }) !== undefined || existsSync(join(contentDir, path)),
    readSource: ({ path }) => readSource(contentDir, path).text,
  }
}
