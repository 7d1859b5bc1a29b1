import type { Page } from '../model/pages.ts'
import type { Site } from '../model/site.ts'
import { growingLists } from '../model/views/period-view.ts'
import { createFeedItems, feedFiles } from './feed.ts'
import type { OutputFile } from './output-file.ts'
import { redirectFiles } from './redirect-page.ts'
import { sitemapFiles } from './sitemap.ts'
import { twinFile } from './twin.ts'

/** List every file of the site that is made from the model and is not a page. */
export function listOutputs(site: Site, pages: readonly Page[]): OutputFile[] {
  const itemOf = createFeedItems(site)
  const feeds = growingLists(site).flatMap((list) => feedFiles(site, list, itemOf))
  const feedsAt = (folder: string) =>
    feeds.filter(({ path }) => path === `${folder}feed.xml` || path === `${folder}feed.json`)
  return [
    ...feeds,
    ...site.briefings.map((briefing) => twinFile(site, briefing)),
    ...redirectFiles(site, feedsAt),
    ...sitemapFiles(site, pages),
  ]
}
