import { pathOf } from '../model/addresses.ts'
import type { EntryKind, EntryRef } from '../model/facts.ts'
import { firstDay, lastDay, parseLooseDate, writeLooseDate, type LooseDate } from '../model/loose-date.ts'
import type { Row, TableName } from '../model/open-data.ts'
import type { NamedActor } from '../model/references.ts'
import type { Site, SiteActor, SiteBriefing, SiteStory, SiteTopic } from '../model/site.ts'
import type { SiteEvent } from '../model/site-events.ts'
import type { Statement } from '../model/statements.ts'
import { absolute } from '../model/views/head.ts'
import { sayOffices } from '../model/views/offices.ts'

/** Gives the rows of each table: what is public, in the order that the site has. */
export const rowsOf: { [Name in TableName]: (site: Site) => Row<Name>[] } = {
  briefings: (site) => site.briefings.map((briefing) => briefingRow(site, briefing)),
  actors: (site) => [...site.actor.values()].map((actor) => actorRow(site, actor)),
  topics: (site) => [...site.topic.values()].map((topic) => topicRow(site, topic)),
  stories: (site) => [...site.story.values()].map((story) => storyRow(site, story)),
  events: (site) => site.events.map((event) => eventRow(site, event)),
  statements: (site) => site.statements.map((statement) => statementRow(site, statement)),
  sources: (site) => site.briefings.flatMap((briefing) => sourceRows(site, briefing)),
}

function briefingRow(site: Site, briefing: SiteBriefing): Row<'briefings'> {
  const { id, day, story, about, mentioned, sources, assessments } = briefing
  const { matter } = briefing.text
  return {
    id,
    url: absolute(site, pathOf({ kind: 'briefing', id })),
    date: day,
    published: matter.publishAt ?? matter.date,
    updated: matter.updated ?? null,
    title: matter.title,
    summary: matter.summary,
    keyPoints: matter.keyPoints ?? [],
    dateline: matter.dateline ?? null,
    kind: matter.kind ?? null,
    byline: matter.byline ?? [],
    language: languageOf(site, briefing),
    story: story ?? null,
    actors: idsOf(about, 'actor'),
    topics: idsOf(about, 'topic'),
    mentionedActors: idsOf(mentioned, 'actor'),
    mentionedTopics: idsOf(mentioned, 'topic'),
    sourceActors: sources,
    corrections: (matter.corrections ?? []).map(({ date, text, paragraph }) => {
      return { date, text, paragraph: paragraph ?? null }
    }),
    assessments: assessments.map(({ topic, trend, text }) => ({ topic, trend, text: text ?? null })),
  }
}

function actorRow(site: Site, { id, name, text, country, partOf, roles, about }: SiteActor): Row<'actors'> {
  const { kind, summary, aliases = [], wikidata, url } = text.matter
  const home = nameOf(site, country)
  return {
    id,
    url: absolute(site, pathOf({ kind: 'actor', id })),
    name,
    kind,
    summary: summary ?? null,
    aliases,
    country: home.name,
    countryActor: home.actor,
    wikidata: wikidata ?? null,
    website: url ?? null,
    partOf: partOf.map(({ actor, from, to }) => ({
      actor,
      from: dateText(from && parseLooseDate(from)),
      to: dateText(to && parseLooseDate(to)),
    })),
    roles: roles.map(({ title, of, from, to }) => {
      const body = nameOf(site, of)
      return {
        title,
        of: body.name,
        ofActor: body.actor,
        from: dateText(from && parseLooseDate(from)),
        to: dateText(to && parseLooseDate(to)),
      }
    }),
    briefings: about.length,
  }
}

function topicRow(site: Site, { id, name, text, broader, about }: SiteTopic): Row<'topics'> {
  const { summary, aliases = [] } = text.matter
  const url = absolute(site, pathOf({ kind: 'topic', id }))
  return { id, url, name, summary: summary ?? null, aliases, broader, briefings: about.length }
}

function storyRow(site: Site, { id, name, text, briefings }: SiteStory): Row<'stories'> {
  const { summary } = text.matter
  const url = absolute(site, pathOf({ kind: 'story', id }))
  return { id, url, name, summary: summary ?? null, briefings: briefings.map((briefing) => briefing.id) }
}

function eventRow(site: Site, { id, record, state, by, concerns }: SiteEvent): Row<'events'> {
  const { due, firstDue, closing } = state
  const speaker = nameOf(site, by)
  return {
    id,
    title: record.title,
    briefing: record.announcedBy,
    url: absolute(site, pathOf({ kind: 'briefing', id: record.announcedBy })),
    announced: record.announcedOn,
    state: state.state,
    due: dateText(due),
    earliest: (due && firstDay(due)) ?? null,
    latest: due ? lastDay(due) : null,
    firstDue: dateText(firstDue),
    words: record.words ?? null,
    condition: record.if ?? null,
    likelihood: record.likelihood ?? null,
    by: speaker.name,
    byActor: speaker.actor,
    actors: idsOf(concerns, 'actor'),
    topics: idsOf(concerns, 'topic'),
    source: record.source ?? null,
    moves: record.moves.map((move) => {
      return { briefing: move.by, date: move.on, to: dateText(move.to), note: move.note ?? null }
    }),
    closed: dateText(closing?.date),
    closedBy: closing?.by ?? null,
    outcome: closing?.note ?? null,
    outcomeSource: closing?.source?.publisher ?? closing?.source?.title ?? null,
    outcomeUrl: closing?.source?.url ?? null,
  }
}

function statementRow(site: Site, statement: Statement): Row<'statements'> {
  const { briefing, number, words, speaker, outlet, day, place, source, paragraph } = statement
  const by = nameOf(site, speaker)
  const printed = nameOf(site, outlet)
  return {
    url: `${absolute(site, pathOf({ kind: 'briefing', id: briefing }))}#s${number}`,
    briefing,
    number,
    words: words.join(' … '),
    speaker: by.name ?? speaker.name,
    speakerActor: by.actor,
    role: (speaker.actor === undefined ? undefined : sayOffices(site, speaker.actor, day)) ?? null,
    date: day,
    place: place ?? null,
    outlet: printed.name,
    outletActor: printed.actor,
    source: source ?? null,
    paragraph: paragraph ?? null,
    language: languageOf(site, site.briefing.get(briefing)!),
  }
}

function sourceRows(site: Site, { id: briefing, text, publishers }: SiteBriefing): Row<'sources'>[] {
  return (text.matter.sources ?? []).map(({ id, title, date, kind, url, archived }, index) => {
    const publisher = nameOf(site, publishers[index])
    return {
      briefing,
      source: id,
      title,
      publisher: publisher.name,
      publisherActor: publisher.actor,
      date: date ?? null,
      kind: kind ?? null,
      url: url ?? null,
      archived: archived ?? null,
      paragraphs: text.facts.citations[id] ?? [],
    }
  })
}

/** Give the name that a page would show, and the id of whom it means. */
function nameOf(site: Site, named: NamedActor | undefined): { name: string | null; actor: string | null } {
  const actor = named?.actor === undefined ? undefined : site.actor.get(named.actor)
  return { name: actor?.name ?? named?.name ?? null, actor: actor?.id ?? null }
}

/** Give a date in the form that authors write, one for each. */
function dateText(date: LooseDate | '' | undefined): string | null {
  return date ? writeLooseDate(date) : null
}

function idsOf(refs: readonly EntryRef[], kind: EntryKind): string[] {
  return refs.flatMap((ref) => (ref.kind === kind ? [ref.id] : []))
}

function languageOf({ settings }: Site, { text }: SiteBriefing): string {
  return text.matter.lang ?? settings.language
}
