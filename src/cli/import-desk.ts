import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathOfFile } from '../content/file-name.ts'
import type { LoadedContent } from '../content/load.ts'
import { readSource } from '../content/read-source.ts'
import type { DeskOfDrafts, HeldBriefing } from '../imports/drafts.ts'
import type { CompiledText } from '../model/facts.ts'
import { proposeId } from '../model/propose-id.ts'
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

/** Make what finds the file, below `content/`, whose id the actor of a name would get: НАТО may be `actors/nato.md`. */
export function createNamesakeFinder({ texts, unreadable }: LoadedContent): (name: string) => string | undefined {
  const { find } = readRedirects(texts, unreadable)
  const files = new Map([...texts, ...unreadable].map(({ kind, id, file }) => [`${kind}:${id}`, file]))
  return (name) => {
    const id = proposeId(name)
    const holder = id === undefined ? undefined : find({ kind: 'actor', id })
    const file = holder && files.get(`${holder.kind}:${holder.id}`)
    return file === undefined ? undefined : pathOfFile(file)
  }
}
