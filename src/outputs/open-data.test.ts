import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { nato, openFixture, writeBriefing, writeText, type DeskFiles } from '../content/site-fixture.ts'
import type { OpenOptions } from '../content/open-site.ts'
import { dataTables, type Row, type TableName } from '../model/open-data.ts'
import { listOutputs } from './files.ts'

const names = Object.keys(dataTables) as TableName[]

const desk: DeskFiles = {
  'actors/nato.md': nato,
  'actors/russia.md': writeText({ name: 'Russia', kind: 'state', wikidata: 'Q159' }),
  'actors/lavrov.md': writeText({
    name: 'Sergei Lavrov',
    kind: 'person',
    aliases: ['Lavrov, S.', 'Sergey Lavrov'],
    country: 'Russia',
    partOf: [{ actor: 'NATO', from: 'Before 1999' }],
    roles: [
      { title: 'Foreign Minister', of: 'Russia', from: '2004-03-09' },
      { title: 'Poet', of: 'a circle', to: '2004-spring' },
    ],
  }),
  'topics/radar.md': writeText({ name: 'Radar', broader: ['Arms'] }),
  'topics/arms.md': writeText({ name: 'Arms', summary: '=What is borne' }),
  'stories/talks.md': writeText({ name: 'Talks' }),
  'briefings/a.md': writeBriefing(
    '2011-10-27T22:00-05:00',
    {
      title: 'Talks, “tea” & "more"',
      actors: ['Lavrov'],
      topics: ['Radar'],
      story: 'talks',
      keyPoints: ['One.', 'Two; three.'],
      byline: ['Ann', 'Bob'],
      lang: 'fr',
      sources: [
        { id: 'afp', title: 'Cool', publisher: 'AFP', url: 'https://afp.example/ü?a=1,2', kind: 'agency' },
        { id: 'nato', title: 'A statement', publisher: 'NATO', date: '2011-10-26' },
      ],
      statements: [
        { words: ['We wait,', 'but'], speaker: 'Lavrov', source: 'nato', place: 'Sochi' },
        { words: 'A secret', speaker: 'Lavrov', withhold: true },
        { words: 'Perhaps', speaker: 'a source' },
      ],
      events: [
        {
          id: 'tests',
          title: 'Tests',
          date: '2012-spring',
          by: 'Russia',
          words: 'soon',
          source: 'afp',
          likelihood: 'unlikely',
        },
        { id: 'base', title: 'A base', if: 'need be', by: 'an aide', actors: ['NATO'], topics: [] },
      ],
      corrections: [{ date: '2011-11-02', text: 'It was "Sochi".' }],
      assessments: [{ topic: 'Radar', trend: 'worse' }],
    },
    'NATO met Russia.[@afp]\n\nIt met again.[@afp; @nato]',
  ),
  'briefings/b.md': writeBriefing('2012-07-01', {
    moves: [{ event: 'tests', to: 'about 2013', note: 'No ship.' }],
    closes: [{ event: 'base', result: 'dropped', date: '2012-06', note: 'No need.' }],
  }),
}

test('A briefing has what its front matter says, and whom it is about and names', async () => {
  const { briefings } = await readTables(desk)
  expect(briefings[0]).toEqual({
    id: 'a',
    url: 'https://test.example/a/briefings/a/',
    date: '2011-10-27',
    published: '2011-10-27T22:00-05:00',
    updated: null,
    title: 'Talks, “tea” & "more"',
    summary: 'Summary of 2011-10-27T22:00-05:00.',
    keyPoints: ['One.', 'Two; three.'],
    dateline: null,
    kind: null,
    byline: ['Ann', 'Bob'],
    language: 'fr',
    story: 'talks',
    actors: ['lavrov'],
    topics: ['radar'],
    mentionedActors: ['nato', 'russia'],
    mentionedTopics: [],
    sourceActors: ['nato'],
    corrections: [{ date: '2011-11-02', text: 'It was "Sochi".', paragraph: null }],
    assessments: [{ topic: 'radar', trend: 'worse', text: null }],
  })
})

test('Actors, topics and stories have their names, their dates in one form, and their briefings', async () => {
  const { actors, topics, stories } = await readTables(desk)
  expect(actors.map(({ id, name, wikidata, briefings }) => [id, name, wikidata, briefings])).toEqual([
    ['nato', 'NATO', null, 0],
    ['russia', 'Russia', 'Q159', 0],
    ['lavrov', 'Sergei Lavrov', null, 1],
  ])
  expect(actors[2]).toMatchObject({
    country: 'Russia',
    countryActor: 'russia',
    aliases: ['Lavrov, S.', 'Sergey Lavrov'],
    partOf: [{ actor: 'nato', from: 'before 1999', to: null }],
    roles: [
      { title: 'Foreign Minister', of: 'Russia', ofActor: 'russia', from: '2004-03-09', to: null },
      { title: 'Poet', of: 'a circle', ofActor: null, from: null, to: '2004-spring' },
    ],
  })
  expect(topics.map(({ id, broader, briefings }) => [id, broader, briefings])).toEqual([
    ['arms', [], 1],
    ['radar', ['arms'], 1],
  ])
  expect(stories).toEqual([
    { id: 'talks', url: 'https://test.example/a/stories/talks/', name: 'Talks', summary: null, briefings: ['a'] },
  ])
})

test('An event has its dates as exactly as they are known, and what came of it', async () => {
  const { events } = await readTables(desk)
  expect(events).toEqual([
    {
      id: 'tests',
      title: 'Tests',
      briefing: 'a',
      url: 'https://test.example/a/briefings/a/',
      announced: '2011-10-27',
      state: 'expected',
      due: 'about 2013',
      earliest: '2012-01-01',
      latest: '2014-12-31',
      firstDue: '2012-spring',
      words: 'soon',
      condition: null,
      likelihood: 'unlikely',
      by: 'Russia',
      byActor: 'russia',
      actors: ['lavrov'],
      topics: ['radar'],
      source: 'afp',
      moves: [{ briefing: 'b', date: '2012-07-01', to: 'about 2013', note: 'No ship.' }],
      closed: null,
      closedBy: null,
      outcome: null,
      outcomeSource: null,
      outcomeUrl: null,
    },
    {
      id: 'base',
      title: 'A base',
      briefing: 'a',
      url: 'https://test.example/a/briefings/a/',
      announced: '2011-10-27',
      state: 'dropped',
      due: null,
      earliest: null,
      latest: null,
      firstDue: null,
      words: null,
      condition: 'need be',
      likelihood: null,
      by: 'an aide',
      byActor: null,
      actors: ['nato'],
      topics: [],
      source: null,
      moves: [],
      closed: '2012-06',
      closedBy: 'b',
      outcome: 'No need.',
      outcomeSource: null,
      outcomeUrl: null,
    },
  ])
})

test('Statements have the office of their day, sources the paragraphs that cite them', async () => {
  const { statements, sources } = await readTables(desk)
  expect(
    statements.map(({ number, words, speaker, speakerActor, role }) => [number, words, speaker, speakerActor, role]),
  ).toEqual([
    [1, 'We wait … but', 'Sergei Lavrov', 'lavrov', 'Foreign Minister (Russia)'],
    [3, 'Perhaps', 'a source', null, null],
  ])
  expect(statements[0]).toMatchObject({
    url: 'https://test.example/a/briefings/a/#s1',
    outlet: 'NATO',
    outletActor: 'nato',
    source: 'nato',
    place: 'Sochi',
    paragraph: null,
    language: 'fr',
  })
  expect(
    sources.map(({ source, publisher, publisherActor, paragraphs }) => [source, publisher, publisherActor, paragraphs]),
  ).toEqual([
    ['afp', 'AFP', null, [1, 2]],
    ['nato', 'NATO', 'nato', [2]],
  ])
})

describe.each(names)('The table of %s', (name) => {
  test('fits its schema, which describes every column', async () => {
    const { make } = await open(desk)
    const schema = JSON.parse(make(`data/${name}.schema.json`)) as {
      $id: string
      items: { properties: Record<string, { description?: string }>; required: string[] }
    }
    expect(schema.$id).toBe(`https://test.example/a/data/${name}.schema.json`)
    expect(schema.items.required).toEqual(Object.keys(schema.items.properties))
    for (const { description } of Object.values(schema.items.properties)) expect(description).toMatch(/\w\.$/)
    const formats = { date: /^\d{4}-\d\d-\d\d$/ }
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true, formats }).compile(schema)
    const rows = JSON.parse(make(`data/${name}.json`)) as Record<string, unknown>[]
    validate(rows)
    expect(validate.errors).toBeNull()
    expect(rows.length).toBeGreaterThan(0)
    for (const column of schema.items.required) {
      const without = Object.entries(rows[0]!).filter(([key]) => key !== column)
      expect(validate([Object.fromEntries(without)])).toBe(false)
    }
  })

  test('says the same as CSV, in the same order', async () => {
    const { make } = await open(desk)
    const json = JSON.parse(make(`data/${name}.json`)) as Record<string, unknown>[]
    const csv: Record<string, string>[] = parse(make(`data/${name}.csv`), { columns: true })
    expect(Object.keys(csv[0]!)).toEqual(Object.keys(json[0]!))
    expect(csv).toEqual(
      json.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, flat(value)]))),
    )
  })
})

test('Nothing is told of drafts, of what is to come, of what was withdrawn and of what is withheld', async () => {
  const secret = (date: string, matter: object) =>
    writeBriefing(date, {
      title: 'SECRET',
      summary: 'SECRET',
      sources: [{ id: 'secret', title: 'SECRET' }],
      statements: [{ words: 'SECRET', speaker: 'NATO' }],
      events: [{ id: `secret-${date}`, title: 'SECRET', date: '2020' }],
      moves: [{ event: 'tests', to: '2019', note: 'SECRET' }],
      corrections: [{ date: '2014-03-01', text: 'SECRET' }],
      ...matter,
    })
  const { make, paths } = await open({
    ...desk,
    'briefings/c.md': secret('2012-08-01', { draft: true }),
    'briefings/d.md': secret('2012-08-02', { withdrawn: { date: '2012-08-03', reason: 'SECRET' } }),
    'briefings/e.md': secret('2014-02-01', {}),
  })
  expect(paths).toHaveLength(21)
  for (const path of paths) expect(make(path)).not.toMatch(/SECRET|A secret|2019/i)
})

test('An empty desk has tables with their columns and no rows', async () => {
  const { make } = await open({})
  for (const name of names) {
    expect(make(`data/${name}.json`)).toBe('[]\n')
    expect(make(`data/${name}.csv`)).toBe(`${Object.keys(dataTables[name]).join(',')}\r\n`)
  }
})

/** Write a value of JSON as a cell of CSV has it. */
function flat(value: unknown): string {
  if (value === null) return ''
  if (Array.isArray(value)) {
    if (value.length === 0) return ''
    return typeof value[0] === 'object' ? JSON.stringify(value) : value.join('; ')
  }
  return (value as string | number).toString().replace(/^=/, "'=")
}

async function open(files: DeskFiles, options: Partial<OpenOptions> = {}) {
  const { site, read } = await openFixture(files, { base: '/a/', ...options })
  const outputs = new Map(listOutputs(site, []).map((file) => [file.path, file]))
  const paths = [...outputs.keys()].filter((path) => path.startsWith('data/'))
  return { paths, make: (path: string) => Buffer.from(outputs.get(path)!.make(read)).toString() }
}

async function readTables(files: DeskFiles) {
  const { make } = await open(files)
  const read = <Name extends TableName>(name: Name) => JSON.parse(make(`data/${name}.json`)) as Row<Name>[]
  return {
    briefings: read('briefings'),
    actors: read('actors'),
    topics: read('topics'),
    stories: read('stories'),
    events: read('events'),
    statements: read('statements'),
    sources: read('sources'),
  }
}
