import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { readSettings } from '../content/load.ts'
import { dayAt } from '../model/day.ts'
import { siteSchema } from '../model/schemas/site.ts'
import { startSite, type SiteBasics } from '../starters/site-starter.ts'
import { CallError, type Call } from './call.ts'
import { writeNewFolder } from './new-files.ts'
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
  replaceFolder(contentDir, former, basics)
  const shown = shownDirOf(contentDir)
  console.log(`Wrote ${shown}/ with site.yaml and one briefing.`)
  for (const line of former === undefined ? [] : describeFormer(shownDirOf(former), own)) console.log(`    ${line}`)
  const option = contentDir === `${projectRoot}/content` ? '' : ` -- --content ${shown}`
  console.log(`    See it with: npm run dev${option}`)
  return 0
}

function readPlace({ files: [, dir, ...more], options: { content } }: Call): string {
  if (more.length > 0) throw new CallError(`\`new site\` takes one folder: "${more[0]!}" is another.`)
  return resolve(dir ?? (typeof content === 'string' ? content : `${projectRoot}/content`))
}

/** Tell where the demonstration goes; undefined where there is nothing. Whatever else is there is its author's, and stays. */
function findFormer(contentDir: string): string | undefined {
  if (!existsSync(contentDir) || readdirSync(contentDir).length === 0) return undefined
  const { settings } = readSettings(contentDir)
  if (settings?.address !== demonstrationAddress) {
    throw new CallError(
      `${shownDirOf(contentDir)}/ is not empty, and not the demonstration. Name an empty folder: npm run new -- site DIR`,
    )
  }
  return freePath(`${projectRoot}/out/demonstration`)
}

/** List what was added to the demonstration or changed in it, by paths below it; undefined where git cannot tell. */
function listOwn(contentDir: string): string[] | undefined {
  const args = ['-C', contentDir, 'status', '--porcelain', '-z', '--no-renames', '--untracked-files=all', '--', '.']
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' })
  if (status !== 0) return undefined
  const shown = spawnSync('git', ['-C', contentDir, 'rev-parse', '--show-prefix'], { encoding: 'utf8' }).stdout.trim()
  return stdout.split('\0').flatMap((line) => (/^(?:\?\?|.?[AM])/.test(line) ? [line.slice(3 + shown.length)] : []))
}

function describeFormer(shown: string, own: readonly string[] | undefined): string[] {
  if (own === undefined)
    return [`What stood there is in ${shown}/: take what is yours, and delete the rest when you like.`]
  if (own.length === 0) return [`The demonstration is in ${shown}/: delete it when you like.`]
  return [`The demonstration is in ${shown}/. Not all of it is: take what is yours before you delete it.`, ...own.map((path) => `  ${shown}/${path}`)] // prettier-ignore
}

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
  const values: SiteBasics = { name: 'The Desk', address: 'https://desk.example/', language: 'en', timeZone }
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

/** Make the folder beside its place, and put it there; what stood in its place goes to `former`. */
function replaceFolder(contentDir: string, former: string | undefined, settings: SiteBasics): void {
  const fresh = `${contentDir}.${process.pid}`
  const stay = () => undefined
  process.on('SIGINT', stay) // what is done in milliseconds is not left half done
  try {
    writeNewFolder(fresh, startSite(settings, dayAt(new Date(), settings.timeZone)))
    if (former !== undefined) {
      mkdirSync(dirname(former), { recursive: true })
      renameSync(contentDir, former)
    }
    renameSync(fresh, contentDir)
  } catch (error) {
    if (former !== undefined && !existsSync(contentDir)) renameSync(former, contentDir)
    throw error
  } finally {
    rmSync(fresh, { recursive: true, force: true })
    process.off('SIGINT', stay)
  }
}
