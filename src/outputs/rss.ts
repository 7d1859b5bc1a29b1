import { escapeXml } from './escape.ts'
import type { Channel, FeedItem } from './feed-item.ts'

/**
 * Write a feed as RSS 2.0 with full text, from items that are written already.
 *
 * @param self the feed's own address
 */
export function writeRss(channel: Channel, self: string, items: readonly Uint8Array[]): Uint8Array {
  const head = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<rss version="2.0" ${namespaces}>`,
    '<channel>',
    element('title', channel.title),
    element('link', channel.home),
    element('description', channel.description),
    element('language', channel.language),
    channel.copyright === undefined ? '' : element('copyright', channel.copyright),
    '<generator>Dateline</generator>',
    `<atom:link href="${escapeXml(self)}" rel="self" type="application/rss+xml"/>`,
    '',
  ]
  return Buffer.concat([Buffer.from(head.join('\n')), ...items, Buffer.from('</channel>\n</rss>\n')])
}

/**
 * Write one item.
 *
 * @param content its text as HTML, every address in full
 */
export function writeRssItem(item: FeedItem, content: string): Uint8Array {
  return Buffer.from(
    [
      '<item>',
      element('title', item.title),
      element('link', item.url),
      element('description', item.summary),
      item.language === undefined ? '' : element('dc:language', item.language),
      ...item.tags.map((tag) => element('category', tag)),
      `<guid isPermaLink="false">${escapeXml(item.guid)}</guid>`,
      element('pubDate', new Date(item.published).toUTCString()),
      item.modified === undefined ? '' : element('dcterms:modified', item.modified),
      element('content:encoded', content),
      '</item>',
      '',
    ].join('\n'),
  )
}

const namespaces = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
].join(' ')

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`
}
