import { daysBetween, type Day } from '../../model/day.ts'
import { archiveEnding } from './links.ts'
import type { OldSite } from './site.ts'
import { toList, type Matter } from './values.ts'

/** What an old text's address is made of. */
export interface AddressedText {
  /** Below the folder that is imported. */
  path: string
  /** Full path of that folder: its name may be a part of the address. */
  place: string
  date: Day
  slug: string
  matter: Matter
}

export interface OldAddresses {
  addresses: string[]
  /** Whether the first of them is where such sites put a text unless they are told otherwise. */
  isGuessed: boolean
}

/** List where a text stood: what it says itself, else where its site put it, else where Jekyll puts a dated file and Hugo any other. */
export function listAddresses(text: AddressedText, site: OldSite | undefined): OldAddresses {
  const { matter } = text
  const own = [matter.permalink, matter.url]
    .flatMap((one) => (typeof one === 'string' && one.startsWith('/') ? fillPattern(one, text) : undefined))
    .find((one) => one !== undefined)
  const others = ['aliases', 'redirect_from'].flatMap((key) => toList(matter[key]))
  const known = own ?? (site && putBySite(text, site))
  return {
    addresses: [...new Set([known ?? putUsually(text), ...others])].filter((one) => /^\/(?!\/)[^\s?#]+$/.test(one)),
    isGuessed: known === undefined,
  }
}

function putBySite(text: AddressedText, { generator, patterns }: OldSite): string | undefined {
  const pattern = patterns[listFolders(text)[0] ?? ''] ?? patterns['']
  if (pattern !== undefined) return fillPattern(pattern, text, generator)
  return generator === 'hugo' ? putByFolder(text) : undefined
}

function putUsually(text: AddressedText): string {
  const isDated = datedName.test(nameOfFile(text.path))
  return isDated ? fillPattern('/:categories/:year/:month/:day/:title/', text)! : putByFolder(text)
}

function putByFolder(text: AddressedText): string {
  return `/${[...listFolders(text), nameForFolder(text)].join('/')}/`
}

function nameForFolder({ matter, path, slug }: AddressedText): string {
  return toList(matter.slug).length > 0 ? slug : nameOfFile(path)
}

/** List the folders that are a part of a text's address: those below `content`, or below what is imported. */
function listFolders({ path, place }: AddressedText): string[] {
  const below = path
    .replace(/\/_?index\.\w+$/, '')
    .split('/')
    .slice(0, -1)
  const [parent, own] = place.split('/').slice(-2)
  const above = own === 'content' ? ['content'] : parent === 'content' ? ['content', own!] : []
  const folders = [...above, ...below]
  return folders.slice(folders.lastIndexOf('content') + 1).filter((folder) => !folder.startsWith('_'))
}

/** Fill a pattern of Jekyll's or Hugo's; undefined where it has a word that is not known. */
function fillPattern(pattern: string, text: AddressedText, generator: OldSite['generator'] = 'jekyll') {
  const words = listWords(text, generator)
  if ([...pattern.matchAll(/:(\w+)/g)].some(([, word]) => words[word!] === undefined)) return undefined
  return `/${pattern.replace(/:(\w+)/g, (_, word: string) => words[word]!)}`.replace(/\/{2,}/g, '/')
}

function listWords(text: AddressedText, generator: OldSite['generator']): Readonly<Record<string, string>> {
  const { date, slug, path, matter } = text
  const [year = '', month = '', day = ''] = date.split('-')
  const folders = listFolders(text)
  const dayOfYear = daysBetween(`${year}-01-01`, date) + 1
  // Jekyll's title is that of the file's name, Hugo's that of the text.
  const title = generator === 'hugo' && typeof matter.title === 'string' ? toAddressWords(matter.title) : slug
  return {
    year,
    short_year: year.slice(2),
    month,
    i_month: String(Number(month)),
    day,
    i_day: String(Number(day)),
    y_day: String(dayOfYear).padStart(3, '0'),
    yearday: String(dayOfYear),
    title,
    slug: toList(matter.slug).length > 0 ? slug : title,
    filename: nameOfFile(path),
    contentbasename: nameOfFile(path),
    slugorfilename: nameForFolder(text),
    section: folders[0] ?? '',
    sections: folders.join('/'),
    categories: listCategories(text).map(toAddressWords).join('/'),
    output_ext: '.html',
  }
}

/** List what Jekyll files a text under: the folders above `_posts`, and its own categories. */
function listCategories({ path, matter }: AddressedText): string[] {
  const folders = path.split('/')
  const above = folders.slice(0, Math.max(0, folders.indexOf('_posts')))
  const written = matter.categories ?? matter.category
  const own = typeof written === 'string' ? written.split(/[\s,]+/) : toList(written)
  return [...new Set([...above, ...own])].filter((one) => one !== '')
}

function toAddressWords(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]+/gu, '')
    .trim()
    .replace(/[\s-]+/g, '-')
}

/** Give a text's own name: that of its folder where its file is only called `index`. */
export function nameOfFile(path: string): string {
  const parts = path.replace(archiveEnding, '').split('/')
  const last = parts.at(-1)!
  return (last === 'index' || last === '_index') && parts.length > 1 ? parts.at(-2)! : last
}

/** A name that begins with a day, and the words behind it. */
export const datedName = /^(\d{4}-\d\d-\d\d)-(.+)$/
