import type {
  CreativeWorkSeriesLeaf,
  DataDownloadLeaf,
  DatasetLeaf,
  DefinedTermLeaf,
  WebSiteLeaf,
  WithContext,
} from 'schema-dts'
import type { DataView } from '../../model/views/data-view.ts'
import type { TopicView } from '../../model/views/entry-view.ts'
import type { HomeView } from '../../model/views/home-view.ts'
import type { StoryView } from '../../model/views/text-view.ts'
import { inFull, namePublisher, some } from './actors.ts'

export function describeTopic({ head, name, summary, aliases, image }: TopicView): WithContext<DefinedTermLeaf> {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    '@id': head.canonical,
    url: head.canonical,
    name,
    alternateName: some(aliases),
    description: summary,
    image: image && inFull(head, image.image.src),
  }
}

export function describeStory({ head, name, summary }: StoryView): WithContext<CreativeWorkSeriesLeaf> {
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWorkSeries',
    '@id': head.canonical,
    url: head.canonical,
    name,
    description: summary,
    inLanguage: head.language,
    publisher: namePublisher(head),
  }
}

/** Describe the publication, on its front page. */
export function describeSite({ head }: HomeView): WithContext<WebSiteLeaf> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': head.canonical,
    url: head.canonical,
    name: head.publication.name,
    alternativeHeadline: head.publication.motto,
    description: head.description,
    inLanguage: head.language,
    copyrightNotice: head.publication.licence,
    publisher: namePublisher(head),
  }
}

/** Describe the open data, with its files. */
export function describeData({ head, tables }: DataView): WithContext<DatasetLeaf> {
  const files = tables.flatMap(({ heading, files }) => files.map((file) => ({ heading, ...file })))
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': head.canonical,
    url: head.canonical,
    name: head.title,
    description: head.description,
    isAccessibleForFree: true,
    copyrightNotice: head.publication.licence,
    publisher: namePublisher(head),
    distribution: files.map(({ heading, text, type, href }): DataDownloadLeaf => {
      return {
        '@type': 'DataDownload',
        name: `${heading}, ${text}`,
        encodingFormat: type,
        contentUrl: inFull(head, href),
      }
    }),
  }
}
