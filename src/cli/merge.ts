import { showFile } from '../content/file-name.ts'
import type { OpenedDesk } from '../content/open-uses.ts'
import { createPartsReader } from '../content/source-parts.ts'
import { mergeEntries } from '../edits/merge.ts'
import { redirectOf } from '../edits/rename.ts'
import type { Desk } from '../model/desk.ts'
import { writeTarget } from '../model/target.ts'
import { listTexts, listUses, type Target, type Use } from '../model/uses.ts'
import { CallError, type Call } from './call.ts'
import { makeChanges } from './changes.ts'
import { openWholeDesk, targetOf } from './desk.ts'
import type { Command } from './main.ts'
import { contentDirOf, contentOption, shownDirOf } from './project.ts'
import { dryRunOption, isTakenIn } from './rename.ts'

export const merge: Command = {
  spec: {
    name: 'merge',
    usage: 'merge -- OLD INTO',
    summary:
      'Makes one of two actors, topics or stories: names, roles and text of OLD go to INTO, whatever refers to OLD refers to INTO, and its id leads on.',
    options: { ...contentOption, ...dryRunOption },
    files: true,
    examples: [
      'npm run merge -- pentagon us-department-of-defense',
      'npm run merge -- pentagon us-department-of-defense --dry-run',
    ],
  },
  run: runMerge,
}

async function runMerge(call: Call): Promise<number> {
  const ids = readIds(call)
  const contentDir = contentDirOf(call)
  const { read, digestOf } = createPartsReader(contentDir)
  const opened = await openWholeDesk(contentDir)
  if (!opened) return 1
  const { desk, names, loaded } = opened
  const { from, fromId, into } = findPair(ids, opened)
  const intoUses = listUses(into, desk, names)
  const { changes, notes } = mergeEntries({
    ...(from && { from }),
    fromId,
    into,
    uses: from ? { from: listUses(from, desk, names), into: intoUses } : listLeft(intoUses, fromId),
    read,
    entries: loaded.entries,
    parentsOf: listParents(into.kind, desk),
    redirect: redirectOf({ kind: into.kind, id: fromId }, isTakenIn(opened)),
    show: (file) => showFile(file, shownDirOf(contentDir)),
  })
  const move = { kind: into.kind, from: fromId, to: into.id }
  return makeChanges(contentDir, opened, { changes, move, digestOf, notes }, call.options['dry-run'] === true)
}

function readIds({ files: [old, written, ...more] }: Call): [old: string, into: string] {
  if (old !== undefined && written !== undefined && more.length === 0) return [old, written]
  throw new CallError('merge takes two ids, the one that goes and the one that stays. See: npm run merge -- --help')
}

/** Find the two that become one; of what is gone already only the id is known. */
function findPair([old, written]: [string, string], opened: OpenedDesk) {
  const [goes, stays] = [targetOf(old, opened), targetOf(written, opened)]
  const digestOf = ({ kind, id }: Target) => listTexts(opened.desk).find((text) => text.kind === kind && text.id === id)
  const into = digestOf(stays)
  if (!into || !mergeable.has(goes.kind)) throw new CallError('merge makes one of two actors, topics or stories.')
  if (goes.kind !== stays.kind)
    throw new CallError(`${writeTarget(goes)} and ${writeTarget(stays)} are of two kinds: neither can be the other.`)
  const isGone = goes.id === stays.id
  const fromId = isGone ? old.replace(/^\w+:/, '') : goes.id
  if (fromId === stays.id) throw new CallError(`"${old}" and "${written}" are the same.`)
  const from = isGone ? undefined : digestOf(goes)
  return { ...(from && { from }), fromId, into }
}

/** Part the references that still have the old id from those that do not, where what goes is gone already. */
function listLeft(uses: readonly Use[], oldId: string): { from: Use[]; into: Use[] } {
  const isOld = ({ by, written }: Use) => by !== 'name' && written.replace(/^\w+:|#.*/g, '') === oldId
  return { from: uses.filter(isOld), into: uses.filter((use) => !isOld(use)) }
}

function listParents(kind: string, { actors, topics }: Desk): Map<string, string[]> {
  if (kind === 'topic') return new Map(topics.map(({ id, broader }) => [id, broader]))
  return new Map(kind === 'actor' ? actors.map(({ id, partOf }) => [id, partOf.map(({ actor }) => actor)]) : [])
}

const mergeable: ReadonlySet<string> = new Set(['actor', 'topic', 'story'])
