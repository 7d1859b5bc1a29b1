import type { Channel, FeedItem } from './feed-item.ts'

/**
 * Write a feed after JSON Feed 1.1, from items that are written already.
 *
 * @param self the feed's own address
 */
export function writeJsonFeed(channel: Channel, self: string, items: readonly Uint8Array[]): Uint8Array {
  const head = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: channel.title,
    description: channel.description,
    language: channel.language,
    home_page_url: channel.home,
    feed_url: self,
  })
  const separated = items.flatMap((item, index) => (index === 0 ? [item] : [comma, item]))
  return Buffer.concat([Buffer.from(`${head.slice(0, -1)},"items":[`), ...separated, Buffer.from(']}\n')])
}

/**
 * Write one item.
 *
 * @param content its text as HTML, every address in full
 */
export function writeJsonItem(item: FeedItem, content: string): Uint8Array {
  return Buffer.from(
    JSON.stringify({
      id: item.guid,
      url: item.url,
      title: item.title,
      summary: item.summary,
      ...(item.language !== undefined && { language: item.language }),
      content_html: content,
      date_published: item.published,
      ...(item.modified !== undefined && { date_modified: item.modified }),
      tags: item.tags,
    }),
  )
}

const comma = Buffer.from(',')
