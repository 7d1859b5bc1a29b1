import { digestCode } from '../content/code-digest.ts'
import { loadContent, type LoadedContent } from '../content/load.ts'
import { listUnknownNames, makeDrafts, type Draft } from '../imports/drafts.ts'
import { isDay, type Day } from '../model/day.ts'
import { CallError, type Call } from './call.ts'
import { readInput } from './import-input.ts'
import { describeDraft, describeFault, describeNames, type Outcome } from './import-report.ts'
import type { Command } from './main.ts'
import { lookAtPlace, placeFiles } from './place-files.ts'
import { cachePathOf, contentDirOf, contentOption, projectRoot, shownDirOf } from './project.ts'

export const importTexts: Command = {
  spec: {
    name: 'import',
    usage: 'import -- FILE…',
    summary:
      'Makes drafts of wire texts and saved web pages, from files or standard input (-); what it guessed stands in `unconfirmed`.',
    options: {
      ...contentOption,
      stdout: { type: 'boolean', summary: 'print the drafts and write no file' },
      date: { type: 'string', value: 'DAY', summary: 'the day of a text that does not say its own, or not its year' },
    },
    files: true,
    examples: [
      'npm run import -- wire.txt page.html',
      'npm run -s import -- --stdout < wire.txt',
      'npm run import -- --date 2011-10-27 a.txt b.txt',
    ],
  },
  run: runImport,
}

async function runImport(call: Call): Promise<number> {
  const contentDir = contentDirOf(call)
  const day = readDay(call.options.date)
  const loaded = await loadContent({
    contentDir,
    cachePath: cachePathOf(contentDir),
    version: digestCode(projectRoot).compile,
  })
  const language = (loaded.settings ?? loaded.incomplete?.settings)?.language ?? 'en'
  const read = listInputs(call.files).map((file) => readInput(file, { day, language }))
  const faults = read.flatMap((one) => one.faults)
  const drafts = makeDrafts(read.flatMap((one) => one.imports))
  const outcomes = call.options.stdout === true ? printDrafts(drafts) : writeDrafts(contentDir, drafts, loaded)
  const report = [
    ...outcomes.map(({ draft, outcome }) => describeDraft(draft, outcome, shownDirOf(contentDir))),
    ...faults.map(describeFault),
  ]
  const print = call.options.stdout === true ? console.error : console.log
  print(report.join('\n') + describeNames(listUnknownNames(drafts, loaded.register)))
  if (call.options.stdout !== true) print(summarize(outcomes))
  return faults.length > 0 ? 1 : 0
}

function readDay(written: string | boolean | undefined): Day | undefined {
  if (typeof written !== 'string') return undefined
  if (!isDay(written)) throw new CallError(`--date takes a day, such as 2011-10-27: "${written}".`)
  return written
}

/** Without a file it is standard input, where something comes by it. */
function listInputs(files: readonly string[]): readonly string[] {
  if (files.length > 0) return files
  if (process.stdin.isTTY) throw new CallError('What is to be imported? Write: npm run import -- wire.txt')
  return ['-']
}

interface Placed {
  draft: Draft
  outcome: Outcome
}

function printDrafts(drafts: readonly Draft[]): Placed[] {
  process.stdout.write(drafts.map(({ source }) => source).join('\n'))
  return drafts.map((draft) => ({ draft, outcome: 'printed' }))
}

/** Write the drafts that are new; whatever an author has is left as it is. */
function writeDrafts(contentDir: string, drafts: readonly Draft[], { texts, unreadable }: LoadedContent): Placed[] {
  const ids = new Set([...texts, ...unreadable].filter(({ kind }) => kind === 'briefing').map(({ id }) => id))
  const placed = drafts.map((draft): Placed => {
    const place = lookAtPlace(contentDir, draft)
    if (place === 'same') return { draft, outcome: 'unchanged' }
    return { draft, outcome: place === 'other' || ids.has(draft.id) ? 'kept' : 'written' }
  })
  placeFiles(
    contentDir,
    placed.flatMap(({ draft, outcome }) => (outcome === 'written' ? draft : [])),
  )
  return placed
}

function summarize(placed: readonly Placed[]): string {
  const written = placed.filter(({ outcome }) => outcome === 'written').length
  const drafts = `${written} draft${written === 1 ? '' : 's'} written`
  const others = placed.length - written
  return `\n${drafts}${others > 0 ? `, ${others} there already` : ''}. See what is left to do: npm run check`
}
