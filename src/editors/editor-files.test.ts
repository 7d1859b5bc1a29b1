import { expect, test } from 'vitest'
import { listEditorFiles } from './editor-files.ts'

const files = new Map(
  listEditorFiles({
    address: 'file:///Desk/content',
    texts: [
      { kind: 'briefing', id: '2011-10-27-a', path: 'briefings/2011/2011-10-27-a.md' },
      { kind: 'story', id: 'talks', path: 'stories/talks.md' },
    ],
    entries: [
      { kind: 'actor', id: 'russia', name: 'Russia', aliases: ['Moscow'], ambiguous: [] },
      { kind: 'actor', id: 'nato', name: 'NATO', aliases: [], ambiguous: [] },
      { kind: 'topic', id: 'bmd', name: 'Missile defence', aliases: [], ambiguous: [] },
    ],
    events: ['tests', 'summit', 'tests'],
  }).map(({ path, text }) => [path, JSON.parse(text) as Record<string, unknown>]),
)

test('Each kind of front matter has a schema, and so has site.yaml', () => {
  expect([...files.keys()]).toEqual([
    ...['briefing', 'actor', 'topic', 'story', 'page', 'site'].map((name) => `.astro/collections/${name}.schema.json`),
    '.astro/collections/collections.json',
    '.vscode/names.code-snippets',
  ])
})

test('Each file is of its kind, by its address in small letters', () => {
  expect(files.get('.astro/collections/collections.json')!['entries']).toEqual({
    'file:///desk/content/briefings/2011/2011-10-27-a.md': 'briefing',
    'file:///desk/content/stories/talks.md': 'story',
  })
})

test('What the desk has is offered in order, each once', () => {
  expect(offersOf('briefing')).toEqual({
    'actors.*': ['NATO', 'Russia'],
    'actors.*.actor': ['NATO', 'Russia'],
    'topics.*': ['Missile defence'],
    story: ['talks'],
    'sources.*.publisher': ['NATO', 'Russia'],
    'events.*.by': ['NATO', 'Russia'],
    'events.*.actors.*': ['NATO', 'Russia'],
    'events.*.topics.*': ['Missile defence'],
    'events.*.outcome.source.publisher': ['NATO', 'Russia'],
    'moves.*.event': ['summit', 'tests'],
    'closes.*.event': ['summit', 'tests'],
    'assessments.*.topic': ['Missile defence'],
    'statements.*.speaker': ['NATO', 'Russia'],
    'statements.*.outlet': ['NATO', 'Russia'],
  })
  expect(Object.keys(offersOf('actor'))).toEqual([
    'roles.*.of',
    'roles.*.source.publisher',
    'partOf.*',
    'partOf.*.actor',
    'country',
  ])
  expect(Object.keys(offersOf('topic'))).toEqual(['broader.*'])
  expect(Object.keys(offersOf('site'))).toEqual(['beats.*.topics.*', 'beats.*.actors.*'])
})

interface Json {
  examples?: string[]
  properties?: Record<string, Json>
  items?: Json
  anyOf?: Json[]
}

function offersOf(name: string): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  collect(files.get(`.astro/collections/${name}.schema.json`) as Json, [])
  return found

  function collect({ examples, properties = {}, items, anyOf = [] }: Json, path: string[]): void {
    if (examples) found[path.join('.')] = examples
    for (const [key, value] of Object.entries(properties)) collect(value, [...path, key])
    if (items) collect(items, [...path, '*'])
    for (const one of anyOf) collect(one, path)
  }
}
