import { parse as parseToml } from 'smol-toml'
import { isRecord, type Matter } from './values.ts'
import { parseYaml } from './yaml.ts'

/** Where an old site put its texts, as far as its configuration says it plainly. */
export interface OldSite {
  /** The configuration's name. */
  file: string
  generator: 'jekyll' | 'hugo'
  /** A pattern for each section, `/:year/:title/`; that of '' is for all. */
  patterns: Readonly<Record<string, string>>
  /** What its texts' own addresses begin with in links: where it stood, and the path below which it stood there. */
  roots: readonly string[]
}

/** Names of the files that an old site's configuration may have, those of Jekyll first. */
export const siteFiles = [
  '_config.yml',
  '_config.yaml',
  'hugo.toml',
  'hugo.yaml',
  'hugo.yml',
  'config.toml',
  'config.yaml',
  'config.yml',
]

/** Read an old site's configuration; undefined where it cannot be read. */
export function readOldSite(file: string, source: string): OldSite | undefined {
  const matter = readConfiguration(file, source)
  if (!isRecord(matter)) return undefined
  const roots = listRoots(matter)
  if (file.startsWith('_config'))
    return { file, generator: 'jekyll', patterns: { '': readStyle(matter.permalink) }, roots }
  const written = isRecord(matter.permalinks) ? matter.permalinks : {}
  const ofPages = isRecord(written.page) ? written.page : written
  const patterns = Object.entries(ofPages).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return { file, generator: 'hugo', patterns: Object.fromEntries(patterns), roots }
}

function listRoots({ url, baseurl, baseURL }: Matter): string[] {
  const [host, path, whole] = [url, baseurl, baseURL].map((one) =>
    typeof one === 'string' ? one.replace(/\/$/, '') : '',
  )
  return [`${host!}${path!}`, path!, whole!].filter((root) => root !== '')
}

function readConfiguration(file: string, source: string): unknown {
  if (!file.endsWith('.toml')) {
    const read = parseYaml(source.replace(/^\uFEFF/, ''))
    return 'matter' in read ? read.matter : undefined
  }
  try {
    return parseToml(source)
  } catch {
    return undefined // the only way in which it says that it is none
  }
}

/** Give the pattern of Jekyll's that a word stands for. */
function readStyle(permalink: unknown): string {
  if (typeof permalink !== 'string') return styles.date!
  return styles[permalink] ?? permalink
}

const styles: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title.html',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title.html',
  none: '/:categories/:title.html',
}
