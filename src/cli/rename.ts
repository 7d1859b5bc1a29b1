import { existsSync, readFileSync } from 'node:fs'
import { pathOfFile } from '../content/file-name.ts'
import type { OpenedDesk } from '../content/open-uses.ts'
import { createPartsReader } from '../content/source-parts.ts'
import { sortFiles } from '../content/text-file.ts'
import { joinParts } from '../edits/parts.ts'
import { redirectOf, renameEntry, type Change } from '../edits/rename.ts'
import type { CompiledText } from '../model/facts.ts'
import { proposeId } from '../model/propose-id.ts'
import { resolveName } from '../model/register.ts'
import { listTargets, writeTarget } from '../model/target.ts'
import { listTexts, listUses, type Target } from '../model/uses.ts'
import { CallError, type Call } from './call.ts'
import { makeChanges } from './changes.ts'
import { openWholeDesk, targetOf } from './desk.ts'
import type { Command } from './main.ts'
import { contentDirOf, contentOption } from './project.ts'

export const dryRunOption = {
  'dry-run': { type: 'boolean', summary: 'tell what would change, and change nothing' },
} as const

export const rename: Command = {
  spec: {
    name: 'rename',
    usage: 'rename -- OLD NEW',
    summary:
      'Gives another id to a briefing, an actor, a topic, a story, a page or an event, wherever it is referred to; the old id leads on to the new one.',
    options: { ...contentOption, ...dryRunOption },
    files: true,
    examples: [
      'npm run rename -- oreilly patrick-oreilly',
      'npm run rename -- topic:aegis aegis-ships --dry-run',
      'npm run rename -- event:pacific-tests-2012 pacific-tests',
    ],
  },
  run: runRename,
}

async function runRename(call: Call): Promise<number> {
  const [old, written, ...more] = call.files
  if (old === undefined || written === undefined || more.length > 0)
    throw new CallError('rename takes two ids, the old one and the new one. See: npm run rename -- --help')
  const contentDir = contentDirOf(call)
  const { read, digestOf } = createPartsReader(contentDir)
  const opened = await openWholeDesk(contentDir)
  if (!opened) return 1
  const { desk, names } = opened
  const found = targetOf(old, opened)
  const to = readNewId(written, found)
  const isDone = found.kind !== 'event' && found.id === to
  const from = isDone ? old.replace(/^\w+:/, '') : found.id
  const own = isDone ? undefined : listTexts(desk).find(({ kind, id }) => kind === found.kind && id === found.id)
  const changes = renameEntry({
    target: { kind: found.kind, id: from },
    to,
    uses: listUses(found, desk, names),
    read,
    ...(own && { own }),
    redirect: found.kind === 'event' ? '' : redirectOf({ kind: found.kind, id: from }, isTakenIn(opened)),
  })
  if (!isDone && !isBegun(contentDir, changes)) refuseTaken({ kind: found.kind, id: to }, own, opened)
  const move = { kind: found.kind, from, to }
  return makeChanges(contentDir, opened, { changes, move, digestOf }, call.options['dry-run'] === true)
}

/** Tell whether the file that moves has moved already, and only its old place is to be cleared: so a killed rename leaves it. */
function isBegun(contentDir: string, changes: readonly Change[]): boolean {
  return changes.some(({ to, parts }) => {
    const path = to === undefined ? undefined : `${contentDir}/${pathOfFile(to)}`
    return path !== undefined && parts && existsSync(path) && readFileSync(path, 'utf8') === joinParts(parts)
  })
}

function readNewId(written: string, { kind }: Target): string {
  const id = written.replace(new RegExp(`^${kind}:`), '')
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return id
  const proposal = proposeId(id)
  throw new CallError(
    `"${id}" cannot be an id: it has only a-z, 0-9 and single hyphens.${proposal === undefined ? '' : ` Write: ${proposal}`}`,
  )
}

/** Refuse an id that is somebody's: of a text or an event, formerly of another text, or a name by which another entry is called. */
function refuseTaken(to: Target, own: CompiledText | undefined, { desk, loaded }: OpenedDesk): void {
  if (listTargets(desk).some(({ kind, id }) => kind === to.kind && id === to.id))
    throw new CallError(`"${to.id}" is the id of another ${to.kind}. To make one of two: npm run merge`)
  if (to.kind === 'event' || !own) return
  const path = pathOfFile(own.file).replace(/[^/]*$/, `${to.id}.md`)
  const [problem] = sortFiles([path]).problems
  if (problem) throw new CallError(problem.reason)
  const bearer = desk.redirects.find({ kind: to.kind, id: to.id })
  if (bearer && bearer.id !== own.id) throw new CallError(`"${to.id}" is an old id of ${writeTarget(bearer)}.`)
  if (to.kind !== 'actor' && to.kind !== 'topic') return
  const named = resolveName(loaded.register, to.id, to.kind)
  if ('id' in named && named.id !== own.id)
    throw new CallError(`"${to.id}" is a name of ${writeTarget(named)}: it would mean two.`)
}

/** Tell whether a text has an id. */
export function isTakenIn({ desk }: OpenedDesk): (ref: Target) => boolean {
  const taken = new Set(listTargets(desk).map(writeTarget))
  return (ref) => taken.has(writeTarget(ref))
}
