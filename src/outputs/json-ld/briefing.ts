import type {
  CorrectionCommentLeaf,
  CreativeWorkLeaf,
  CreativeWorkSeriesLeaf,
  DefinedTermLeaf,
  EventLeaf,
  EventStatusType,
  NewsArticleLeaf,
  PersonLeaf,
  PlaceLeaf,
  QuotationLeaf,
  WebSiteLeaf,
  WithContext,
} from 'schema-dts'
import type { BriefingView } from '../../model/views/briefing-view.ts'
import type { ExpectationRow } from '../../model/views/expectation.ts'
import type { EventNow } from '../../model/views/linked.ts'
import type { Link } from '../../model/views/list.ts'
import type { InvolvedRow, SourceRow, StatementRow } from '../../model/views/rows.ts'
import { inFull, isAgent, nameActor, namePublisher, some, type ActorThing, type Agent } from './actors.ts'

/** Describe a briefing: whom it is about, what it rests on, who said what, what is expected, what was corrected. */
export function describeBriefing(view: BriefingView): WithContext<NewsArticleLeaf> {
  const { head, linked } = view
  const publisher = namePublisher(head)
  const nameAll = (rows: readonly InvolvedRow[]) => rows.map((row) => nameEntry(view, row))
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': head.canonical,
    url: head.canonical,
    headline: view.title,
    description: view.summary,
    genre: view.kind,
    inLanguage: head.language,
    datePublished: head.article?.published,
    dateModified: head.article?.modified,
    dateline: view.dateline,
    locationCreated: namePlace(view.dateline),
    image: view.image && inFull(head, view.image.image.src),
    author: some(view.byline.map((name): PersonLeaf => ({ '@type': 'Person', name }))) ?? publisher,
    publisher,
    isPartOf: wholesOf(view),
    about: some(nameAll([...view.involved, ...view.topics])),
    mentions: some([
      ...nameAll(linked.mentions),
      ...view.expectations.map((row) => describeEvent(row, linked.events[row.id])),
    ]),
    citation: some(view.sources.map((row) => describeSource(view, row))),
    hasPart: some(view.statements.map((row) => describeStatement(view, row))),
    correction: some(view.corrections.map(describeCorrection)),
  }
}

function wholesOf({ head, story }: BriefingView): (WebSiteLeaf | CreativeWorkSeriesLeaf)[] {
  const { name, href } = head.publication
  const paper: WebSiteLeaf = { '@type': 'WebSite', '@id': inFull(head, href), name }
  return story ? [paper, { '@type': 'CreativeWorkSeries', '@id': inFull(head, story.href), name: story.text }] : [paper]
}

/** Name an actor, a person with the role of that day, or a topic. */
function nameEntry({ head, linked }: BriefingView, row: InvolvedRow): ActorThing | DefinedTermLeaf {
  const kind = linked.kinds[row.href ?? '']
  if (kind === undefined) return { '@type': 'DefinedTerm', '@id': inFull(head, row.href), name: row.text }
  const actor = nameActor(head, kind, row)
  return actor['@type'] === 'Person' ? { ...actor, jobTitle: row.role } : actor
}

function describeStatement(view: BriefingView, row: StatementRow): QuotationLeaf {
  const speaker = nameAgent(view, row.speaker)
  return {
    '@type': 'Quotation',
    '@id': `${view.head.canonical!}#${row.id}`,
    text: row.words.join(' … '),
    creator: speaker?.['@type'] === 'Person' ? { ...speaker, jobTitle: row.role } : speaker,
    creditText: speaker ? undefined : row.speaker.text,
    dateCreated: row.day,
    locationCreated: namePlace(row.place),
    publisher: row.outlet && nameOutlet(view, row.outlet),
  }
}

function describeSource(view: BriefingView, source: SourceRow): CreativeWorkLeaf {
  return {
    '@type': 'CreativeWork',
    name: source.title,
    url: source.url,
    publisher: source.publisher && nameOutlet(view, source.publisher),
    datePublished: source.published?.day,
    archivedAt: source.archived,
  }
}

/** Describe what is expected, with a date only where ISO 8601 has a form for it: a season has none. */
function describeEvent({ title, first, due, words, outcome }: ExpectationRow, now: EventNow | undefined): EventLeaf {
  const came = now?.state === 'happened' || now?.state === 'partly' ? outcome?.date : undefined
  const date = came ?? due
  return {
    '@type': 'Event',
    name: title.text,
    startDate: date?.datetime,
    previousStartDate: came === undefined ? first?.datetime : undefined,
    description: date?.datetime === undefined ? (words?.text ?? date?.text) : undefined,
    eventStatus: date && now && statusOf(now),
  }
}

// Schema.org has no word for what is overdue, came in part or did not come.
function statusOf({ state, slipped }: EventNow): EventStatusType | undefined {
  if (state === 'dropped') return 'https://schema.org/EventCancelled'
  if (state !== 'expected' && state !== 'happened') return undefined
  return slipped ? 'https://schema.org/EventRescheduled' : 'https://schema.org/EventScheduled'
}

function describeCorrection({ day, text }: BriefingView['corrections'][number]): CorrectionCommentLeaf {
  return { '@type': 'CorrectionComment', datePublished: day, text }
}

function nameOutlet(view: BriefingView, outlet: Link): Agent {
  return nameAgent(view, outlet) ?? { '@type': 'Organization', name: outlet.text }
}

function nameAgent({ head, linked }: BriefingView, link: Link): Agent | undefined {
  const kind = linked.kinds[link.href ?? '']
  const actor = kind && nameActor(head, kind, link)
  return actor && isAgent(actor) ? actor : undefined
}

function namePlace(name: string | undefined): PlaceLeaf | undefined {
  return name === undefined ? undefined : { '@type': 'Place', name }
}
