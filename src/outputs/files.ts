import { pathOf } from '../model/addresses.ts'
import type { Page } from '../model/pages.ts'
import type { Site } from '../model/site.ts'
import { growingLists } from '../model/views/period-view.ts'
import { calendarFile, createCalendarEntries } from './calendar.ts'
import { citationFiles } from './citation.ts'
import { createFeedItems } from './feed-item.ts'
import { feedFiles } from './feed.ts'
import { hostRedirectFiles } from './host-redirects.ts'
import { llmsFiles } from './llms.ts'
import { dataFiles } from './open-data.ts'
import type { OutputFile } from './output-file.ts'
import { redirectFiles } from './redirect-page.ts'
import { searchNames } from './search-names.ts'
import { sitemapFiles } from './sitemap.ts'
import { twinFile } from './twin.ts'

/** Files that belong to a text, or to all briefings, by its address. */
type FilesOf = [path: string, files: OutputFile[]]

/** List every file of the site that is made from the model and is not a page. */
export function listOutputs(site: Site, pages: readonly Page[]): OutputFile[] {
  const itemOf = createFeedItems(site)
  const entryOf = createCalendarEntries(site)
  const lists = growingLists(site)
  const filesOf = new Map<string, OutputFile[]>([
    ...lists.map((list): FilesOf => [list.path, [...feedFiles(site, list, itemOf), calendarFile(site, list, entryOf)]]),
    ...site.briefings.map((briefing): FilesOf => [
      pathOf({ kind: 'briefing', id: briefing.id }),
      [twinFile(site, briefing), ...citationFiles(site, briefing)],
    ]),
  ])
  return [
    ...[...filesOf.values()].flat(),
    ...redirectFiles(site, pages, filesOf),
    ...hostRedirectFiles(site, pages),
    ...sitemapFiles(site, pages),
    ...llmsFiles(site),
    ...dataFiles(site),
    searchNames(site),
  ]
}
