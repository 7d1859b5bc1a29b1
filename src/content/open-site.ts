import { createRequire } from 'node:module'
import { checkDesk } from '../model/check.ts'
import { checkAddresses } from '../model/checks/addresses.ts'
import { checkPublicFiles } from '../model/checks/public-files.ts'
import { parseNow } from '../model/day.ts'
import { openDesk, type Desk } from '../model/desk.ts'
import { fileOf, normalizeBase } from '../model/addresses.ts'
import { imageVariants } from '../model/images.ts'
import { listCards } from '../model/views/card.ts'
import { listPages, type Page } from '../model/pages.ts'
import type { Problem } from '../model/problem.ts'
import type { SiteSettings } from '../model/schemas/site.ts'
import { joinSite, type Site } from '../model/site.ts'
import type * as Interface from '../model/words/words.ts'
import type { Words } from '../model/words/words.ts'
import { listOutputs } from '../outputs/files.ts'
import type { OutputFile } from '../outputs/output-file.ts'
import { usedImages } from '../outputs/used-images.ts'
import { loadContent, type LoadedContent, type LoadOptions } from './load.ts'
import { listPublicFiles } from './public-files.ts'

export interface OpenOptions extends LoadOptions {
  base?: string
  /** `--now` as written: an instant, or a day, which means its end. */
  now?: string
  /** With what readers do not see yet: drafts, and where `now` is the clock what waits for its time. */
  drafts: boolean
  /** The folder whose files are published as they are. */
  publicDir?: string
}

/** The desk read and joined, with everything an author should mend. */
export interface OpenedSite {
  loaded: LoadedContent
  problems: Problem[]
  desk?: Desk
  site?: Site
  /** Those of the site, and its files that are made from the model; their contents are made when somebody asks. */
  pages: Page[]
  outputs: OutputFile[]
}

/** A `--now` that is no instant and no day. */
export class NowError extends Error {}

/** Read the desk, check it, and join what is public at *now*. */
export async function openSite(options: OpenOptions): Promise<OpenedSite> {
  const loaded = await loadContent(options)
  const { texts, unreadable, register, entries } = loaded
  const settings = loaded.settings ?? loaded.incomplete?.settings ?? anySettings
  const now = options.now === undefined ? new Date() : parseNow(options.now, settings.timeZone)
  if (!now) throw new NowError(`--now takes an instant or a day, such as 2011-11-01: "${options.now!}".`)
  const desk = openDesk(settings, texts, register, unreadable)
  const problems = checkDesk({
    desk,
    texts,
    entries,
    images: new Set(loaded.images.keys()),
    imageFaults: loaded.imageFaults,
    found: loaded.problems,
    ...(loaded.incomplete && { standIns: loaded.incomplete.standIns }),
    ...(options.now === undefined && { now }),
  })
  if (!loaded.settings) return { loaded, problems, pages: [], outputs: [] }
  const base = baseOf(settings, options.base)
  const published = options.publicDir === undefined ? [] : listPublicFiles(options.publicDir).map(({ path }) => path)
  const { drafts } = options
  // As of a day gone by, what came later is no work of the desk's any more.
  const waiting = drafts && options.now === undefined
  const site = joinSite(desk, { now, base, drafts, waiting, images: loaded.images, published, words: loadWords })
  const pages = listPages(site)
  const outputs = listOutputs(site, pages)
  const files = listPaths(site, { pages, outputs, images: loaded.images })
  problems.push(...checkPublicFiles(published, files))
  // Of a day gone by not all was there yet that is linked to today.
  if (options.now === undefined) problems.push(...checkAddresses(desk, texts, new Set([...files, ...published])))
  return { loaded, problems, desk, site, pages, outputs }
}

/** Give the path below which a site stands: what the command says, else that of its address. */
export function baseOf({ address }: SiteSettings, base: string | undefined): string {
  return normalizeBase(base ?? new URL(address).pathname)
}

type Listed = Pick<OpenedSite, 'pages' | 'outputs'> & Pick<LoadedContent, 'images'>

/** List the paths of all that the site consists of, but for what is published as it is. */
function listPaths(site: Site, { pages, outputs, images }: Listed): Set<string> {
  return new Set([
    ...pages.map(({ path }) => fileOf(path)),
    ...outputs.map(({ path }) => path),
    ...usedImages(site, images).flatMap((image) => imageVariants(image).map(({ path }) => path)),
    ...listCards(site).map(({ path }) => path),
  ])
}

// To say a day in words takes half a hundred modules of date-fns, and whoever checks a desk says none.
const require = createRequire(import.meta.url)

function loadWords(language: string): Words {
  return (require('../model/words/words.ts') as typeof Interface).wordsFor(language)
}

/** What a desk is checked by while its site.yaml cannot be used, so that all problems are told at once. */
const anySettings: SiteSettings = { name: '', address: '', language: 'en', timeZone: 'UTC' }
