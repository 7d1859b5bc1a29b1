import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { digestCode } from '../content/code-digest.ts'
import { loadContent } from '../content/load.ts'
import { replaceFiles, type Replacement } from '../content/replace-files.ts'
import { makeDrafts, type Draft } from '../imports/drafts.ts'
import { hasSameBody } from '../imports/held-text.ts'
import { listUnknownNames } from '../imports/unknown-names.ts'
import { isDay, type Day } from '../model/day.ts'
import { nameDesk } from '../model/quote.ts'
import { CallError, type Call } from './call.ts'
import type { ImageCopy } from '../imports/read-input.ts'
import { findUpdates, findWrongDrafts } from './import-check.ts'
import { createNamesakeFinder, describeDesk } from './import-desk.ts'
import { readInputs } from './import-input.ts'
import { describeDraft, describeFault, describeNames, type Outcome } from './import-report.ts'
import type { Command } from './main.ts'
import { cachePathOf, contentDirOf, contentOption, projectRoot, shownDirOf } from './project.ts'

export const importTexts: Command = {
  spec: {
    name: 'import',
    usage: 'import -- FILE-OR-FOLDER…',
    summary:
      'Makes drafts of wire texts, saved web pages and folders of old Markdown, or of standard input (-); what it guessed stands in `unconfirmed`.',
    options: {
      ...contentOption,
      stdout: { type: 'boolean', summary: 'print the drafts and write no file' },
      site: {
        type: 'string',
        value: 'ADDRESS',
        summary: 'where an old archive stood, for links to what is not imported',
      },
      images: {
        type: 'string',
        value: 'DIR',
        summary: 'where the pictures of an old archive lie, if not in its folder',
      },
      date: { type: 'string', value: 'DAY', summary: 'the day of a text that does not say its own, or not its year' },
    },
    files: true,
    examples: [
      'npm run import -- wire.txt page.html',
      'npm run import -- old-site/_posts --images old-site/assets --site https://old.example.org',
      'npm run -s import -- --stdout < wire.txt',
      'npm run import -- --date 2011-10-27 a.txt b.txt',
    ],
  },
  run: runImport,
}

async function runImport(call: Call): Promise<number> {
  const contentDir = contentDirOf(call)
  const given = {
    day: readDay(call.options.date),
    site: readSite(call.options.site),
    images: readImages(call.options.images),
  }
  const loaded = await loadContent({
    contentDir,
    cachePath: cachePathOf(contentDir),
    version: digestCode(projectRoot).compile,
  })
  const language = (loaded.settings ?? loaded.incomplete?.settings)?.language ?? 'en'
  const known = loaded.images
  const read = await readInputs(listInputs(call.files), {
    ...given,
    contentDir,
    known,
    language,
    register: loaded.register,
  })
  const made = makeDrafts(
    read.map(({ imports }) => imports),
    describeDesk(contentDir, loaded),
  )
  const isPrinted = call.options.stdout === true
  const shownDir = shownDirOf(contentDir)
  const wrong = new Map([...findWrongDrafts(made), ...(isPrinted ? [] : findUpdates(made, shownDir))])
  const drafts = made.filter((draft) => !wrong.has(draft))
  const pictures = read.flatMap(({ images }) => images)
  const outcomes = isPrinted ? printDrafts(drafts) : writeDrafts(contentDir, drafts, pictures)
  const faults = [...read.flatMap((one) => one.faults), ...wrong.values()]
  const report = [
    ...outcomes.map(({ draft, outcome }) => describeDraft(draft, outcome, shownDir)),
    ...faults.map(describeFault),
    ...read.flatMap(({ told = [] }) => told),
  ]
  const names = listUnknownNames(
    drafts.map(({ text }) => text),
    loaded.register,
    language,
  )
  const findNamesake = createNamesakeFinder(loaded)
  const listed = names.map(({ name }) => {
    const path = findNamesake(name)
    return { name, ...(path !== undefined && { namesake: `${shownDir}/${path}` }) }
  })
  const print = isPrinted ? console.error : console.log
  print(report.join('\n') + nameDesk(describeNames(listed), shownDir))
  if (!isPrinted) print(nameDesk(summarize(outcomes), shownDir))
  return faults.length > 0 ? 1 : 0
}

function readDay(written: string | boolean | undefined): Day | undefined {
  if (typeof written !== 'string') return undefined
  if (!isDay(written)) throw new CallError(`--date takes a day, such as 2011-10-27: "${written}".`)
  return written
}

function readSite(written: string | boolean | undefined): string | undefined {
  if (typeof written !== 'string') return undefined
  if (!/^https?:\/\/[^/\s]/.test(written) || !URL.canParse(written))
    throw new CallError(`--site takes the address of the old site, such as https://old.example.org: "${written}".`)
  return written
}

function readImages(written: string | boolean | undefined): string | undefined {
  if (typeof written !== 'string') return undefined
  if (!statSync(written, { throwIfNoEntry: false })?.isDirectory())
    throw new CallError(`There is no folder ${written}.`)
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

/** Write the drafts that are new, with their pictures; whatever an author has is left as it is. */
function writeDrafts(contentDir: string, drafts: readonly Draft[], images: readonly ImageCopy[]): Placed[] {
  const written = drafts.filter(({ held }) => held === undefined)
  const pictures = images
    .filter(({ name }) => written.some(({ source }) => source.includes(name)))
    .map(({ from, name }) => ({ path: join(contentDir, 'images', name), text: { copyOf: from } }))
    .filter(({ path }) => !existsSync(path))
  const files = [
    ...pictures,
    ...written.map(({ path, source }) => ({ path: join(contentDir, path), text: source })),
  ].map((file): Replacement => ({ ...file, isNew: true }))
  if (files.length > 0) replaceFiles(contentDir, files)
  return drafts.map((draft) => ({ draft, outcome: tellOutcome(draft) }))
}

function tellOutcome({ held, source }: Draft): Outcome {
  if (held === undefined) return 'written'
  if (held === source) return 'unchanged'
  return hasSameBody(held, source) ? 'confirmed' : 'kept'
}

function summarize(placed: readonly Placed[]): string {
  const written = placed.filter(({ outcome }) => outcome === 'written').length
  const drafts = `${written} draft${written === 1 ? '' : 's'} written`
  const others = placed.length - written
  return `\n${drafts}${others > 0 ? `, ${others} there already` : ''}. See what is left to do: npm run check`
}
