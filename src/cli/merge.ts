import { mergeEntries } from '../edits/merge.ts'
import { redirectOf } from '../edits/rename.ts'
import { readParts } from '../content/source-parts.ts'
import type { CompiledText } from '../model/facts.ts'
import { writeTarget } from '../model/target.ts'
import { listTexts, listUses, type Target, type Use } from '../model/uses.ts'
import { CallError, type Call } from './call.ts'
import { describeChanges, writeChanges } from './changes.ts'
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
  const [old, written, ...more] = call.files
  if (old === undefined || written === undefined || more.length > 0)
    throw new CallError('merge takes two ids, the one that goes and the one that stays. See: npm run merge -- --help')
  const contentDir = contentDirOf(call)
  const dryRun = call.options['dry-run'] === true
  const opened = await openWholeDesk(contentDir)
  if (!opened) return 1
  const { desk, names, loaded } = opened
  const [goes, stays] = [targetOf(old, opened), targetOf(written, opened)]
  const kept = textOf(stays)
  if (!kept || !mergeable.has(goes.kind)) throw new CallError('merge makes one of two actors, topics or stories.')
  if (goes.kind !== stays.kind) throw new CallError(`${writeTarget(goes)} and ${writeTarget(stays)} are of two kinds: neither can be the other.`) // prettier-ignore
  // Gone already: a merge that was stopped half-way is brought to its end.
  const oldId = goes.id === stays.id ? old.replace(/^\w+:/, '') : goes.id
  if (oldId === stays.id) throw new CallError(`"${old}" and "${written}" are the same.`)
  const from = goes.id === stays.id ? undefined : textOf(goes)
  const into = listUses(stays, desk, names)
  const { changes, notes } = mergeEntries({
    ...(from && { from }),
    fromId: oldId,
    into: kept,
    uses: from ? { from: listUses(goes, desk, names), into } : listLeft(into, oldId),
    read: (file) => readParts(contentDir, file),
    entries: loaded.entries,
    redirect: redirectOf({ kind: kept.kind, id: oldId }, isTakenIn(opened)),
  })
  writeChanges(contentDir, changes, dryRun)
  const done = `${writeTarget({ kind: stays.kind, id: oldId })} is now ${writeTarget(stays)}`
  console.log(describeChanges(changes, shownDirOf(contentDir), dryRun, [done, ...notes]))
  return 0

  function textOf({ kind, id }: Target): CompiledText | undefined {
    return listTexts(desk).find((text) => text.kind === kind && text.id === id)
  }
}

/** Part the references that still have the old id from those that do not, in a merge that is brought to its end. */
function listLeft(uses: readonly Use[], oldId: string): { from: Use[]; into: Use[] } {
  const isOld = ({ by, written }: Use) => by !== 'name' && written.replace(/^\w+:|#.*/g, '') === oldId
  return { from: uses.filter(isOld), into: uses.filter((use) => !isOld(use)) }
}

const mergeable: ReadonlySet<string> = new Set(['actor', 'topic', 'story'])
