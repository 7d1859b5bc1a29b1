import { digestCode } from '../content/code-digest.ts'
import { locateProblems } from '../content/locate.ts'
import { openUses, type OpenedDesk } from '../content/open-uses.ts'
import { nameDesk } from '../model/quote.ts'
import { isWhole } from '../model/stand-ins.ts'
import { findTarget } from '../model/target.ts'
import type { Target } from '../model/uses.ts'
import { CallError } from './call.ts'
import { cachePathOf, projectRoot, shownDirOf } from './project.ts'
import { writeProblems } from './report.ts'

/** Open the desk to change it: what cannot be read might refer to what changes, and is told in place of an answer. */
export async function openWholeDesk(contentDir: string): Promise<OpenedDesk | undefined> {
  const opened = await openAnyDesk(contentDir)
  const { problems, unreadable, texts } = opened.loaded
  const incomplete = texts.filter((text) => !isWhole(text))
  const broken = new Set([...unreadable, ...incomplete].map(({ file }) => file))
  const found = [...problems, ...incomplete.flatMap(({ facts }) => facts.problems)]
  const errors = found.filter(({ severity, file }) => severity === 'error' && broken.has(file))
  if (broken.size === 0) return opened
  process.stderr.write(writeProblems(locateProblems(contentDir, errors, shownDirOf(contentDir)), 'text'))
  console.error('Nothing was changed: what cannot be read may refer to it. Mend these first.')
  return undefined
}

/** Open the desk to see what refers to what. */
export async function openAnyDesk(contentDir: string): Promise<OpenedDesk> {
  const version = digestCode(projectRoot).compile
  const opened = await openUses({ contentDir, cachePath: cachePathOf(contentDir), version })
  if (!opened)
    throw new CallError(
      nameDesk(`${contentDir}/site.yaml cannot be used: npm run check says why.`, shownDirOf(contentDir)),
    )
  return opened
}

/** Give what an argument means; where it means nothing, the sentence that says so is thrown. */
export function targetOf(written: string, { desk, loaded }: OpenedDesk): Target {
  const found = findTarget(written, desk, loaded.register)
  if (typeof found === 'string') throw new CallError(found)
  return found
}
