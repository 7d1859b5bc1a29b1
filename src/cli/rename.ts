import { redirectOf, renameEntry } from '../edits/rename.ts'
import { readParts } from '../content/source-parts.ts'
import { sortFiles } from '../content/text-file.ts'
import type { OpenedDesk } from '../content/open-uses.ts'
import { proposeId } from '../model/propose-id.ts'
import { resolveName } from '../model/register.ts'
import { listTargets, writeTarget } from '../model/target.ts'
import { listTexts, listUses, type Target } from '../model/uses.ts'
import { CallError, type Call } from './call.ts'
import { describeChanges, writeChanges } from './changes.ts'
import { openWholeDesk, targetOf } from './desk.ts'
import type { Command } from './main.ts'
import { contentDirOf, contentOption, shownDirOf } from './project.ts'

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
  const opened = await openWholeDesk(contentDir)
  if (!opened) return 1
  const { desk, names } = opened
  const found = targetOf(old, opened)
  const to = readNewId(written, found)
  const isDone = found.kind !== 'event' && found.id === to
  const oldId = isDone ? old.replace(/^\w+:/, '') : found.id
  const own = isDone ? undefined : listTexts(desk).find(({ kind, id }) => kind === found.kind && id === found.id)
  if (own) refuseTaken({ ...own, id: to }, own.file, opened)
  const target = { kind: found.kind, id: oldId }
  const changes = renameEntry({
    target,
    to,
    uses: listUses(found, desk, names),
    read: (file) => readParts(contentDir, file),
    ...(own && { own }),
    redirect: found.kind === 'event' ? '' : redirectOf({ kind: found.kind, id: oldId }, isTakenIn(opened)),
  })
  writeChanges(contentDir, changes, call.options['dry-run'] === true)
  console.log(
    describeChanges(changes, shownDirOf(contentDir), call.options['dry-run'] === true, [sayRenamed(target, to)]),
  )
  return 0
}

function sayRenamed(target: Target, to: string): string {
  return `${writeTarget(target)} is now ${writeTarget({ ...target, id: to })}`
}

function readNewId(written: string, { kind }: Target): string {
  const id = written.replace(new RegExp(`^${kind}:`), '')
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return id
  const proposal = proposeId(id)
  throw new CallError(`"${id}" cannot be an id: it has only a-z, 0-9 and single hyphens.${proposal === undefined ? '' : ` Write: ${proposal}`}`) // prettier-ignore
}

/** Refuse an id that is somebody's: of a text or an event, formerly of another text, or a name by which another entry is called. */
function refuseTaken(to: Target & { kind: string }, file: string, opened: OpenedDesk): void {
  const { desk, loaded } = opened
  if (listTargets(desk).some(({ kind, id }) => kind === to.kind && id === to.id))
    throw new CallError(`"${to.id}" is the id of another ${to.kind}. To make one of two: npm run merge`)
  if (to.kind === 'event') return
  const path = file.replace(/^content\//, '').replace(/[^/]*$/, `${to.id}.md`)
  const [problem] = sortFiles([path]).problems
  if (problem) throw new CallError(problem.reason)
  const bearer = desk.redirects.find({ kind: to.kind, id: to.id })
  const own = /([^/]*)\.md$/.exec(file)?.[1]
  if (bearer && bearer.id !== own) throw new CallError(`"${to.id}" is an old id of ${writeTarget(bearer)}.`)
  if (to.kind !== 'actor' && to.kind !== 'topic') return
  const named = resolveName(loaded.register, to.id, to.kind)
  if ('id' in named && named.id !== own)
    throw new CallError(`"${to.id}" is a name of ${writeTarget(named)}: it would mean two.`)
}

/** Tell whether a text has an id. */
export function isTakenIn({ desk }: OpenedDesk): (ref: Target) => boolean {
  const taken = new Set(listTargets(desk).map(writeTarget))
  return (ref) => taken.has(writeTarget(ref))
}
