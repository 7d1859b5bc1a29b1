import type { Head } from '../model/views/head.ts'

/** One `meta` element of a page's head. */
export type MetaTag = ({ name: string } | { property: string }) & { content: string }

/** List what a page says to those who share it (Open Graph) and to those who cite it (`citation_*`, which Zotero reads). */
export function metaTags(head: Head): MetaTag[] {
  if (head.canonical === undefined) return []
  const card: MetaTag = { name: 'twitter:card', content: head.card ? 'summary_large_image' : 'summary' }
  return [...openGraph(head, head.canonical), card, ...citation(head, head.canonical)]
}

function openGraph(head: Head, url: string): MetaTag[] {
  const { name, description, language, publication, article } = head
  const region = new Intl.Locale(language).region
  return listProperties([
    ['og:type', article ? 'article' : 'website'],
    ['og:site_name', publication.name],
    ['og:title', name],
    ['og:description', description],
    ['og:url', url],
    // Open Graph knows no language without a country.
    ['og:locale', region && `${new Intl.Locale(language).language}_${region}`],
    ['article:published_time', article?.published],
    ['article:modified_time', article?.modified],
    ...(article?.tags ?? []).map((tag): Property => ['article:tag', tag]),
    ...(head.card ? cardProperties(head.card) : []),
  ])
}

function cardProperties({ src, alt, width, height }: NonNullable<Head['card']>): Property[] {
  return [
    ['og:image', src],
    ['og:image:alt', alt],
    ['og:image:width', String(width)],
    ['og:image:height', String(height)],
  ]
}

function citation({ name, description, language, publication, article }: Head, url: string): MetaTag[] {
  if (!article) return []
  const properties: Property[] = [
    // Without it Zotero takes whatever has a title for an article of a journal.
    ['z:itemType', 'magazineArticle'],
    ['citation_title', name],
    ...article.authors.map((author): Property => ['citation_author', author]),
    ['citation_publication_date', article.day.replaceAll('-', '/')],
    ['citation_journal_title', publication.name],
    ['citation_publisher', publication.name],
    ['citation_language', language],
    ['citation_abstract', description],
    ['citation_public_url', url],
    ['citation_fulltext_html_url', url],
  ]
  return properties.flatMap(([name, content]) => (content ? [{ name, content }] : []))
}

type Property = [name: string, content: string | undefined]

function listProperties(properties: readonly Property[]): MetaTag[] {
  return properties.flatMap(([property, content]) => (content ? [{ property, content }] : []))
}
