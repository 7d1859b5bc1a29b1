import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { close, createIndex } from 'pagefind'
import type { Site } from '../model/site.ts'
import type { ReadBody } from '../outputs/output-file.ts'
import { writeSearchPage, type SearchRecord } from '../outputs/search-records.ts'

/**
 * Index what readers can find, and write the index to a folder.
 *
 * One language for all: Pagefind would else part the index by the language of each text, and search one part only.
 */
export async function writeSearchIndex(
  folder: string,
  site: Site,
  records: readonly SearchRecord[],
  read: ReadBody,
): Promise<void> {
  const forceLanguage = new Intl.Locale(site.settings.language).language
  const { index, errors } = await createIndex({ forceLanguage, excludeSelectors: ['sup'] })
  if (!index) throw new Error(`The search index could not be made: ${errors.join(' ')}`)
  try {
    for (const record of records) {
      const added = await index.addHTMLFile({ url: `/${record.url}`, content: writeSearchPage(site, record, read) })
      if (added.errors.length > 0) throw new Error(`"${record.url}" could not be indexed: ${added.errors.join(' ')}`)
    }
    const { files, errors } = await index.getFiles()
    if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join(' ')}`)
    for (const { path, content } of files) {
      if (isInterface.test(path)) continue
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
  } finally {
    await close()
  }
}

/** Pagefind's own interface; ours is `src/browser/`. */
const isInterface = /^pagefind-(?:ui|modular-ui|component-ui|highlight)/
