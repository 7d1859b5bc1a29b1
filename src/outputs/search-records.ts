import { pathOf } from '../model/addresses.ts'
import type { CompiledText, TextRef } from '../model/facts.ts'
import { findText, nameOf, type Site, type SiteBriefing } from '../model/site.ts'
import type { Statement } from '../model/statements.ts'
import { showDay } from '../model/views/dates.ts'
import { statementRow } from '../model/views/rows.ts'
import { escapeHtml } from './escape.ts'
import type { ReadBody } from './output-file.ts'

export type SearchKind = 'briefing' | 'actor' | 'topic' | 'story' | 'statement'

/** One thing that a reader can find. */
export interface SearchRecord {
  /** Below the base. */
  url: string
  title: string
  /** Shown with what is found. */
  meta: { kind: SearchKind; date?: string; place?: string }
  /** By what it can be filtered: the names of whom it is about, and the like. */
  filters: { kind: [SearchKind]; actor: string[]; topic: string[]; outlet: string[]; year: string[] }
  /** For the order by date; what has none comes last. */
  day: string
  /** What is found beside the title, paragraph by paragraph, before the text. */
  paragraphs: string[]
  /** The text, by kind, id and digest. */
  text?: TextRef & { digest: string }
}

/** List what readers can find; bodies stand in it by their digests. */
export function searchRecords(site: Site): SearchRecord[] {
  return [
    ...site.briefings.map((briefing) => briefingRecord(site, briefing)),
    ...[...site.actor.values()].map(({ id, name, text }) => entryRecord('actor', id, name, text)),
    ...[...site.topic.values()].map(({ id, name, text }) => entryRecord('topic', id, name, text)),
    ...[...site.story.values()].map(({ id, name, text }) => entryRecord('story', id, name, text)),
    ...site.statements.map((statement) => statementRecord(site, statement)),
  ]
}

/** Write a record as the page that the index is made of. */
export function writeSearchPage(site: Site, record: SearchRecord, read: ReadBody): string {
  const { title, meta, filters, day, paragraphs } = record
  const text = record.text && findText(site, record.text)
  const tags = [
    ...Object.entries(meta).map(([key, value]) => `data-pagefind-meta="${key}:${escapeHtml(value)}"`),
    ...Object.entries(filters).flatMap(([key, values]) =>
      values.map((value) => `data-pagefind-filter="${key}:${escapeHtml(value)}"`),
    ),
    `data-pagefind-sort="date:${day}"`,
  ]
  return [
    `<html lang="${site.settings.language}"><body data-pagefind-body>`,
    ...tags.map((tag) => `<i ${tag}></i>`),
    `<h1 data-pagefind-meta="title">${escapeHtml(title)}</h1>`,
    ...paragraphs.map((paragraph) => `<p data-pagefind-weight="2">${escapeHtml(paragraph)}</p>`),
    text ? read(text).html : '',
    '</body></html>',
  ].join('\n')
}

function briefingRecord(site: Site, briefing: SiteBriefing): SearchRecord {
  const { id, day, about, text, sources } = briefing
  const { title, summary, keyPoints = [], dateline } = text.matter
  const named = (kind: 'actor' | 'topic') => about.flatMap((one) => (one.kind === kind ? [nameOf(site, one)] : []))
  return {
    url: pathOf({ kind: 'briefing', id }),
    title,
    meta: { kind: 'briefing', date: showDay(site, day), ...(dateline !== undefined && { place: dateline }) },
    filters: {
      kind: ['briefing'],
      actor: named('actor'),
      topic: named('topic'),
      outlet: sources.map((source) => nameOf(site, { kind: 'actor', id: source })),
      year: [day.slice(0, 4)],
    },
    day,
    paragraphs: [summary, ...keyPoints],
    text: { kind: 'briefing', id, digest: text.digest },
  }
}

function entryRecord(
  kind: 'actor' | 'topic' | 'story',
  id: string,
  name: string,
  { matter, digest }: CompiledText<'actor' | 'topic' | 'story'>,
): SearchRecord {
  const aliases = 'aliases' in matter ? (matter.aliases ?? []) : []
  const ofKind = (one: typeof kind) => (one === kind ? [name] : [])
  return {
    url: pathOf({ kind, id }),
    title: name,
    meta: { kind },
    filters: { kind: [kind], actor: ofKind('actor'), topic: ofKind('topic'), outlet: [], year: [] },
    day: '',
    paragraphs: [matter.summary ?? '', aliases.join(', ')].filter((text) => text !== ''),
    text: { kind, id, digest },
  }
}

function statementRecord(site: Site, statement: Statement): SearchRecord {
  const { speaker, words, day, date, role, place, outlet } = statementRow(site, statement)
  return {
    url: `${pathOf({ kind: 'briefing', id: statement.briefing })}#s${statement.number}`,
    title: role === undefined ? speaker.text : `${speaker.text}, ${role}`,
    meta: { kind: 'statement', date, ...(place !== undefined && { place }) },
    filters: {
      kind: ['statement'],
      actor: statement.speaker.actor === undefined ? [] : [speaker.text],
      topic: statement.about.flatMap((one) => (one.kind === 'topic' ? [nameOf(site, one)] : [])),
      outlet: outlet ? [outlet.text] : [],
      year: [day.slice(0, 4)],
    },
    day,
    paragraphs: [site.words.outputs.quote(words)],
  }
}
