import { dataPathOf, dataTables, readType, type Columns, type ColumnType, type TableName } from '../open-data.ts'
import type { Site } from '../site.ts'
import { headOf, type Head } from './head.ts'
import type { Link } from './list.ts'

/** The page that explains the open data. */
export interface DataView {
  head: Head
  tables: DataTableView[]
}

export interface DataTableView {
  /** Anchor of the section. */
  id: TableName
  heading: string
  about: string
  files: (Link & { href: string; type: string })[]
  columns: { name: string; type: string; meaning: string }[]
}

export function dataView(site: Site): DataView {
  const { title, deck } = site.words.data
  return {
    head: headOf(site, { title, description: deck, path: 'data/' }),
    tables: (Object.keys(dataTables) as TableName[]).map((name) => tableView(site, name)),
  }
}

function tableView(site: Site, name: TableName): DataTableView {
  const { data } = site.words
  const { heading, about, columns } = data.tables[name]
  const file = (text: string, type: string, ending: Parameters<typeof dataPathOf>[1]) => {
    return { text, type, href: site.base + dataPathOf(name, ending) }
  }
  const meanings: Readonly<Record<string, string>> = columns
  return {
    id: name,
    heading,
    about,
    files: [
      file('JSON', 'application/json', 'json'),
      file('CSV', 'text/csv', 'csv'),
      file(data.schema, 'application/schema+json', 'schema.json'),
    ],
    columns: Object.entries<ColumnType>(dataTables[name] satisfies Columns).map(([column, type]) => ({
      name: column,
      type: sayType(site, type),
      meaning: meanings[column]!,
    })),
  }
}

function sayType({ words: { data } }: Site, type: ColumnType): string {
  if (typeof type === 'object') return data.types.records(Object.keys(type.records))
  const { plain, optional } = readType(type)
  return optional ? data.optional(data.types[plain]) : data.types[plain]
}
