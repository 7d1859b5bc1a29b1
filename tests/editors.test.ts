import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { splitFrontMatter } from '../src/content/front-matter-fences.ts'
import { readFrontMatter } from '../src/content/front-matter.ts'
import { actorSchema } from '../src/model/schemas/actor.ts'
import { briefingSchema } from '../src/model/schemas/briefing.ts'
import { storySchema } from '../src/model/schemas/story.ts'
import { topicSchema } from '../src/model/schemas/topic.ts'
import { mustRun, projectRoot, startCommand } from './command.ts'
import { copyProject, readTree, writeFiles } from './folder.ts'
import { openEditor } from './language-server.ts'
import { until } from './until.ts'

test('An editor offers keys, choices, and the names of the desk, those made just now included', async () => {
  const project = copyProject()
  await mustRun(['new', 'actor', 'Zbigniew Brzezinski', '--kind', 'person'], { cwd: project })
  await mustRun(['new', 'topic', 'zero option'], { cwd: project })
  for (const name of ['src', 'tsconfig.json']) rmSync(join(project, name), { recursive: true }) // it reads all code first

  const open = await openEditor(project)
  const briefing = open('content/briefings/2011/2011-10-27-nato-radar-talks.md')
  const names = await briefing.complete('---\ntitle: A\nactors:\n  - |\n---\n\nText.\n')
  expect(names).toEqual(expect.arrayContaining(['NATO', 'Sergei Lavrov', 'Zbigniew Brzezinski']))
  expect(names).not.toContain('Missile defence')
  expect(await briefing.complete('---\nactors: [NATO, |]\n---\n')).toContain('Zbigniew Brzezinski')
  expect(await briefing.complete('---\ntopics:\n  - |\n---\n')).toEqual(
    expect.arrayContaining(['Missile defence', 'Zero option']),
  )
  expect(await briefing.complete('---\nkind: |\n---\n')).toEqual(['news', 'analysis', 'background'])
  expect(await briefing.complete('---\ntitle: A\n|\n---\n')).toEqual(expect.arrayContaining(['summary', 'keyPoints']))
  const actor = open('content/actors/zbigniew-brzezinski.md')
  expect(await actor.complete('---\nname: A\nkind: |\n---\n')).toEqual(expect.arrayContaining(['person', 'ministry']))
}, 120_000)

test('A build tells editors of the content, and what they are told finds no fault with the demonstration', async () => {
  const project = copyProject()
  await mustRun(['build'], { cwd: project })
  const told = join(project, '.astro/collections')
  const content = readTree(join(project, 'content'))
  const manifest = readJson(join(told, 'collections.json')) as { entries: Record<string, string> }
  const texts = [...content.keys()].filter((path) => path.endsWith('.md'))
  expect(Object.keys(manifest.entries)).toHaveLength(texts.length)

  const ajv = new Ajv({ strict: false })
  const validate = (kind: string) => ajv.compile(readJson(join(told, `${kind}.schema.json`)) as object)
  const validators = new Map(['briefing', 'actor', 'topic', 'story', 'page'].map((kind) => [kind, validate(kind)]))
  for (const path of texts) {
    const kind = manifest.entries[`file://${project}/content/${path}`.toLowerCase()]!
    const split = splitFrontMatter(content.get(path)!.toString())
    const validator = validators.get(kind)!
    expect([path, validator(parse('yaml' in split ? split.yaml : '')), validator.errors]).toEqual([path, true, null])
  }
  expect(validate('site')(parse(content.get('site.yaml')!.toString()))).toBe(true)
  expect(existsSync(join(project, '.vscode/names.code-snippets'))).toBe(true)
}, 120_000)

test('While one writes, editors are told of what is new', async () => {
  const project = copyProject()
  const port = 40_000 + (process.pid % 20_000)
  const { child, ran, ended } = startCommand(['dev', '--port', String(port)], { cwd: project })
  onTestFinished(async () => {
    child.kill('SIGTERM')
    await ended
  })
  await until(() => ran.stdout.includes('http://localhost'), 90_000)
  const schema = () => readFileSync(join(project, '.astro/collections/briefing.schema.json'), 'utf8')
  expect(schema()).toContain('"NATO"')
  writeFiles(project, [['content/actors/acda.md', '---\nname: ACDA\nkind: agency\n---\n']])
  await until(() => schema().includes('"ACDA"'), 30_000)
}, 180_000)

test('Of a folder elsewhere no editor is told', async () => {
  const project = copyProject()
  await mustRun(['new', 'site', join(project, 'desk')], { cwd: project })
  await mustRun(['new', 'topic', 'A', '--content', join(project, 'desk')], { cwd: project })
  expect(existsSync(join(project, '.vscode'))).toBe(false)
  expect(existsSync(join(project, '.astro/collections/collections.json'))).toBe(false)
})

describe('Of the snippets for VS Code', () => {
  const snippets = Object.values(
    readJson(join(projectRoot, '.vscode/dateline.code-snippets')) as Record<string, { prefix: string; body: string[] }>,
  ).map(({ prefix, body }) => [prefix, expand(body)] as const)
  const { briefing, ...entries } = Object.fromEntries(snippets)

  test('the one for a briefing is a sound briefing', () => {
    expect(readFrontMatter('x.md', briefing!, briefingSchema).problems).toEqual([])
  })

  test.each([
    ['source', 'sources'],
    ['event', 'events'],
    ['move', 'moves'],
    ['close', 'closes'],
    ['statement', 'statements'],
    ['assessment', 'assessments'],
    ['correction', 'corrections'],
    ['allow', 'allow'],
  ])('the one for `%s` is a sound entry of `%s`', (prefix, key) => {
    const text = `---\ntitle: T\ndate: 2011-10-27\nsummary: S.\n${key}:\n${entries[prefix]!}\n---\n`
    expect(readFrontMatter('x.md', text, briefingSchema).problems).toEqual([])
  })

  test('the one for a role is a sound entry of `roles`', () => {
    const text = `---\nname: N\nkind: person\nroles:\n${entries['role']!}\n---\n`
    expect(readFrontMatter('x.md', text, actorSchema).problems).toEqual([])
  })

  /** Write a snippet as VS Code does where an author only presses Tab. */
  function expand(body: readonly string[]): string {
    const today = { YEAR: '2011', MONTH: '10', DATE: '27' }
    const values = new Map<string, string>()
    return body
      .join('\n')
      .replace(/\$CURRENT_(YEAR|MONTH|DATE)/g, (_, part: keyof typeof today) => today[part])
      .replace(/\$\{(\d+)(?::([^}]*)|\|([^,|]*)[^|]*\|)?\}/g, (_, stop: string, usual?: string, first?: string) => {
        const value = usual ?? first ?? values.get(stop) ?? ''
        values.set(stop, value)
        return value
      })
      .replace('$0', '')
  }
})

describe('Of the form for Pages CMS', () => {
  const { content } = parse(readFileSync(join(projectRoot, '.pages.yml'), 'utf8')) as { content: Form[] }
  const forms = Object.fromEntries(content.map(({ name, fields }) => [name, fields]))

  test.each<[string, z.ZodObject]>([
    ['briefings', briefingSchema],
    ['actors', actorSchema],
    ['topics', topicSchema],
    ['stories', storySchema],
  ])('the fields of %s are keys of front matter, with all that must be there and the same choices', (name, schema) => {
    const fields = forms[name]!.filter((field) => field.name !== 'body')
    compare(fields, z.toJSONSchema(schema) as Json)
  })

  interface Form {
    name: string
    fields: Field[]
  }

  interface Field {
    name: string
    required?: boolean
    options?: { values?: string[] }
    fields?: Field[]
  }

  interface Json {
    properties: Record<string, { enum?: string[]; items?: Json }>
    required?: string[]
  }

  function compare(fields: readonly Field[], { properties, required = [] }: Json): void {
    expect(fields.filter((field) => field.required).map((field) => field.name)).toEqual(required)
    for (const { name, options, fields: inner } of fields) {
      const key = properties[name]
      expect(key, name).toBeDefined()
      if (key?.enum) expect([name, options?.values]).toEqual([name, key.enum])
      // A list is written anew as a whole: a key without a field would be lost.
      if (inner) expect(inner.map((field) => field.name)).toEqual(Object.keys(key!.items!.properties))
      if (inner) compare(inner, key!.items!)
    }
  }
})

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
