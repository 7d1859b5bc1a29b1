/** What stands in a column; `?` where it may be unknown. */
export type Plain = 'text' | 'id' | 'day' | 'moment' | 'date' | 'address' | 'number' | 'texts' | 'ids' | 'numbers'
export type ColumnType = Plain | `${Plain}?` | { readonly records: Readonly<Record<string, Plain | `${Plain}?`>> }
export type Columns = Readonly<Record<string, ColumnType>>

/** Every table of the open data with its columns, in order: the one place from which files, schemas and their page are made. */
export const dataTables = {
  briefings: {
    id: 'id',
    url: 'address',
    date: 'day',
    published: 'moment',
    updated: 'moment?',
    title: 'text',
    summary: 'text',
    keyPoints: 'texts',
    dateline: 'text?',
    kind: 'text?',
    byline: 'texts',
    language: 'text',
    story: 'id?',
    actors: 'ids',
    topics: 'ids',
    mentionedActors: 'ids',
    mentionedTopics: 'ids',
    sourceActors: 'ids',
    corrections: { records: { date: 'day', text: 'text', paragraph: 'number?' } },
    assessments: { records: { topic: 'id', trend: 'text', text: 'text?' } },
  },
  actors: {
    id: 'id',
    url: 'address',
    name: 'text',
    kind: 'text',
    summary: 'text?',
    aliases: 'texts',
    country: 'text?',
    countryActor: 'id?',
    wikidata: 'text?',
    website: 'address?',
    partOf: { records: { actor: 'id', from: 'date?', to: 'date?' } },
    roles: { records: { title: 'text', of: 'text?', ofActor: 'id?', from: 'date?', to: 'date?' } },
    briefings: 'number',
  },
  topics: {
    id: 'id',
    url: 'address',
    name: 'text',
    summary: 'text?',
    aliases: 'texts',
    broader: 'ids',
    briefings: 'number',
  },
  stories: {
    id: 'id',
    url: 'address',
    name: 'text',
    summary: 'text?',
    briefings: 'ids',
  },
  events: {
    id: 'id',
    title: 'text',
    briefing: 'id',
    url: 'address',
    announced: 'day',
    state: 'text',
    due: 'date?',
    earliest: 'day?',
    latest: 'day?',
    firstDue: 'date?',
    words: 'text?',
    condition: 'text?',
    likelihood: 'text?',
    by: 'text?',
    byActor: 'id?',
    actors: 'ids',
    topics: 'ids',
    source: 'id?',
    moves: { records: { briefing: 'id', date: 'day', to: 'date?', note: 'text?' } },
    closed: 'date?',
    closedBy: 'id?',
    outcome: 'text?',
    outcomeSource: 'text?',
    outcomeUrl: 'address?',
  },
  statements: {
    url: 'address',
    briefing: 'id',
    number: 'number',
    words: 'text',
    speaker: 'text',
    speakerActor: 'id?',
    role: 'text?',
    date: 'day',
    place: 'text?',
    outlet: 'text?',
    outletActor: 'id?',
    source: 'id?',
    paragraph: 'number?',
    language: 'text',
  },
  sources: {
    briefing: 'id',
    source: 'id',
    title: 'text',
    publisher: 'text?',
    publisherActor: 'id?',
    date: 'day?',
    kind: 'text?',
    url: 'address?',
    archived: 'address?',
    paragraphs: 'numbers',
  },
} as const satisfies Record<string, Columns>

export type TableName = keyof typeof dataTables

/** A row of a table as JSON has it. */
export type Row<Name extends TableName> = RowOf<(typeof dataTables)[Name]>

type RowOf<Of extends Columns> = { [Column in keyof Of]: ValueOf<Of[Column]> }

type ValueOf<Type extends ColumnType> = Type extends { records: infer Of extends Columns }
  ? RowOf<Of>[]
  : Type extends `${infer Known extends Plain}?`
    ? PlainValue<Known> | null
    : PlainValue<Type>

type PlainValue<Type> = Type extends 'number'
  ? number
  : Type extends 'numbers'
    ? number[]
    : Type extends 'texts' | 'ids'
      ? string[]
      : string

/** Part a column's type into what stands there and whether it may be unknown. */
export function readType(type: Plain | `${Plain}?`): { plain: Plain; optional: boolean } {
  const optional = type.endsWith('?')
  return { plain: (optional ? type.slice(0, -1) : type) as Plain, optional }
}

/** Give the address of a file of the open data, below the base. */
export function dataPathOf(table: TableName, ending: 'json' | 'csv' | 'schema.json'): string {
  return `data/${table}.${ending}`
}
