import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { digestOf } from '../content/digest.ts'
import { readSettings } from '../content/load.ts'
import { replaceFolder } from '../content/replace-files.ts'
import { dayAt } from '../model/day.ts'
import { placeholderAddress } from '../model/placeholder.ts'
import { nameDesk } from '../model/quote.ts'
import { siteSchema } from '../model/schemas/site.ts'
import { startSite, type SiteBasics } from '../starters/site-starter.ts'
import { CallError, type Call } from './call.ts'
import { projectRoot, shownDirOf } from './project.ts'
import { ask, type Question } from './questions.ts'

/** The address by which the demonstration is known; a desk of one's own has another. */
export const demonstrationAddress = 'https://shieldquestion.example/'

/** Start an empty desk: nothing of what is there is lost, and it appears whole or not at all. */
export async function newSite(call: Call): Promise<number> {
  const contentDir = readPlace(call)
  const former = findFormer(contentDir)
  const own = former === undefined ? [] : listOwn(contentDir)
  const basics = await readBasics(call)
  replaceFolder(contentDir, startSite(basics, dayAt(new Date(), basics.timeZone)), former)
  const shown = shownDirOf(contentDir)
  console.log(`Wrote ${shown}/ with site.yaml and one briefing.`)
  for (const line of former === undefined ? [] : describeFormer(shownDirOf(former), own)) console.log(`    ${line}`)
  if (basics.address === placeholderAddress)
    console.log('    Where it will stand is still to be written: `address` in site.yaml, before readers see it.')
  const isUsual = contentDir === `${projectRoot}/content`
  console.log(nameDesk('    See it with: npm run dev', isUsual ? 'content' : shown))
  return 0
}

function readPlace({ files: [, dir, ...more], options: { content } }: Call): string {
  if (more.length > 0) throw new CallError(`\`new site\` takes one folder: "${more[0]!}" is another.`)
  return resolve(dir ?? (typeof content === 'string' ? content : `${projectRoot}/content`))
}

/** Tell where the demonstration goes; undefined where there is nothing. Whatever else is there is its author's, and stays. */
function findFormer(contentDir: string): string | undefined {
  const stats = statSync(contentDir, { throwIfNoEntry: false })
  if (stats && !stats.isDirectory())
    throw new CallError(`${shownDirOf(contentDir)} is a file. Name an empty folder: npm run new -- site DIR`)
  if (!stats || readdirSync(contentDir).length === 0) return undefined
  const { settings } = readSettings(contentDir)
  if (settings?.address !== demonstrationAddress) {
    throw new CallError(
      `${shownDirOf(contentDir)}/ is not empty, and not the demonstration. Name an empty folder: npm run new -- site DIR`,
    )
  }
  return freePath(`${projectRoot}/out/demonstration`)
}

/** List what is not the demonstration's, or not as it came, by paths below the folder. */
function listOwn(contentDir: string): string[] {
  const shipped = new Set(readFileSync(`${projectRoot}/src/starters/demonstration.txt`, 'utf8').split('\n'))
  return listDigests(contentDir).flatMap(({ path, digest }) => (shipped.has(`${digest}  ${path}`) ? [] : [path]))
}

/** Give the digests of all files below a folder, in order of path; a link has none. */
export function listDigests(folder: string): { path: string; digest: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ file: join(entry.parentPath, entry.name), isFile: entry.isFile() }))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ file, isFile }) => ({ path: relative(folder, file), digest: isFile ? digestOf(readFileSync(file)) : '' }))
}

function describeFormer(shown: string, own: readonly string[]): string[] {
  if (own.length === 0) return [`The demonstration is in ${shown}/: delete it when you like.`]
  const more = own.length - mostNamed
  return [
    `The demonstration is in ${shown}/. Not all of it is: take what is yours before you delete it.`,
    ...own.slice(0, mostNamed).map((path) => `  ${shown}/${path}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ]
}

const mostNamed = 50

function freePath(path: string, number = 1): string {
  const tried = number === 1 ? path : `${path}-${number}`
  return existsSync(tried) ? freePath(path, number + 1) : tried
}

const basics = {
  name: { option: 'name', words: 'What is the site called?' },
  address: { option: 'address', words: 'Where will it stand?' },
  language: { option: 'language', words: 'In which language are its texts?' },
  timeZone: { option: 'time-zone', words: 'In which time zone do its days begin?' },
} as const satisfies Record<keyof SiteBasics, { option: string; words: string }>

/** Read what the call says, ask for the rest where somebody can answer, and else take what is usual. */
async function readBasics({ options }: Call): Promise<SiteBasics> {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  const values: SiteBasics = { name: 'The Desk', address: placeholderAddress, language: 'en', timeZone }
  const open: (keyof SiteBasics)[] = []
  for (const key of keysOf(basics)) {
    const { option } = basics[key]
    const given = options[option]
    if (typeof given !== 'string') open.push(key)
    else values[key] = refuseFault(option, given, findFault(key, given))
  }
  if (!process.stdin.isTTY || !process.stdout.isTTY) return values
  const questions = open.map((key): Question => ({
    words: basics[key].words,
    usual: values[key],
    findFault: (answer) => findFault(key, answer),
  }))
  const answers = await ask(questions, process.stdin, process.stdout)
  for (const [index, key] of open.entries()) values[key] = answers[index]!
  return values
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[]
}

function findFault(key: keyof SiteBasics, value: string): string | undefined {
  return siteSchema.shape[key].safeParse(value).error?.issues[0]?.message
}

function refuseFault(option: string, value: string, fault: string | undefined): string {
  if (fault !== undefined) throw new CallError(`--${option} takes ${fault}: "${value}".`)
  return value
}
