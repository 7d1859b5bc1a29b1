import { dataPathOf, dataTables, readType, type Columns, type ColumnType, type TableName } from '../model/open-data.ts'
import type { Site } from '../model/site.ts'
import { absolute } from '../model/views/head.ts'
import { writeCsv, type Cell } from './csv.ts'
import { rowsOf } from './data-rows.ts'
import { lazily } from './lazily.ts'
import type { OutputFile } from './output-file.ts'

type Value = Cell | readonly (string | number | object)[]
type AnyRow = Readonly<Record<string, Value>>

/** Build the open data: each table as JSON and CSV, with a JSON Schema. */
export function dataFiles(site: Site): OutputFile[] {
  return (Object.keys(dataTables) as TableName[]).flatMap((name) => tableFiles(site, name))
}

function tableFiles(site: Site, name: TableName): OutputFile[] {
  const names = Object.keys(dataTables[name])
  const rows = lazily((): readonly AnyRow[] => rowsOf[name](site))
  const schema = lazily(() => schemaOf(site, name))
  return [
    {
      path: dataPathOf(name, 'json'),
      inputs: () => [rows()],
      make: () => writeRows(rows()),
    },
    {
      path: dataPathOf(name, 'csv'),
      inputs: () => [rows()],
      make: () =>
        writeCsv(
          names,
          rows().map((row) => names.map((column) => toCell(row[column]!))),
        ),
    },
    {
      path: dataPathOf(name, 'schema.json'),
      inputs: () => [schema()],
      make: () => `${JSON.stringify(schema(), null, 2)}\n`,
    },
  ]
}

/** Write an array with a row a line, so that two versions compare. */
function writeRows(rows: readonly object[]): string {
  return rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`
}

/** Flatten a value: lists with semicolons, records as JSON. */
function toCell(value: Value): Cell {
  if (value === null || typeof value !== 'object') return value
  if (value.length === 0) return null
  return value.every((item) => typeof item !== 'object') ? value.join('; ') : JSON.stringify(value)
}

/** Describe a table in JSON Schema. */
function schemaOf(site: Site, name: TableName): object {
  const words = site.words.data.tables[name]
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: absolute(site, dataPathOf(name, 'schema.json')),
    title: words.heading,
    description: words.about,
    type: 'array',
    items: objectOf(dataTables[name], words.columns),
  }
}

function objectOf(columns: Columns, descriptions: Readonly<Record<string, string>> = {}): object {
  const properties = Object.entries(columns).map(([name, type]) => {
    const description = descriptions[name]
    return [name, { ...(description !== undefined && { description }), ...typeSchema(type) }] as const
  })
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: Object.keys(columns),
    additionalProperties: false,
  }
}

function typeSchema(type: ColumnType): object {
  if (typeof type === 'object') return { type: 'array', items: objectOf(type.records) }
  const { plain, optional } = readType(type)
  const { type: known, ...rest } = plainSchemas[plain]
  return { type: optional ? [known, 'null'] : known, ...rest }
}

const id = { type: 'string', pattern: '^[a-z0-9-]+$' }

const plainSchemas = {
  text: { type: 'string' },
  id,
  day: { type: 'string', format: 'date' },
  moment: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d(T.+)?$' },
  date: { type: 'string', pattern: '^((before|about) )?\\d{4}(-.+)?$' },
  address: { type: 'string', pattern: '^https?://' },
  number: { type: 'integer' },
  texts: { type: 'array', items: { type: 'string' } },
  ids: { type: 'array', items: id },
  numbers: { type: 'array', items: { type: 'integer' } },
}
