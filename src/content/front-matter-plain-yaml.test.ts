import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { actorSchema } from '../model/schemas/actor.ts'
import { briefingSchema } from '../model/schemas/briefing.ts'
import { topicSchema } from '../model/schemas/topic.ts'
import { splitFrontMatter } from './front-matter-fences.ts'
import { readPlainYaml, takeSection } from './front-matter-plain-yaml.ts'
import { readYamlText, type Path } from './front-matter-yaml.ts'
import { listFiles } from './snapshot.ts'

const schemas: Record<string, z.ZodType> = { briefings: briefingSchema, actors: actorSchema, topics: topicSchema }
const desk = Object.keys(schemas).flatMap(readDesk)

test('Plain front matter is read as the parser with places reads it', () => {
  const read = desk.filter(({ yaml }) => readPlainYaml(yaml) !== undefined)
  expect(read.length).toBeGreaterThan(desk.length / 2)
  for (const { yaml } of read) expect(readPlainYaml(yaml)).toEqual(readYamlText(yaml).data)
})

test('What the parser with places refuses, or reads otherwise, is never taken for plain', () => {
  const marks = [
    ' ',
    '  ',
    '\n',
    ':',
    ': ',
    '- ',
    '#',
    ' #',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
    '&',
    '*',
    '!',
    '|',
    '~',
    '@',
    '`',
    '\\',
    'true',
    '\u00a0',
    'é',
  ]
  const edit = fc.record({ at: fc.nat(), cut: fc.nat(3), put: fc.constantFrom('', ...marks) })
  fc.assert(
    fc.property(fc.constantFrom(...desk), fc.array(edit, { minLength: 1, maxLength: 4 }), ({ folder, yaml }, edits) => {
      const edited = edits.reduce((text, { at, cut, put }) => {
        const place = at % text.length
        return text.slice(0, place) + put + text.slice(place + cut)
      }, yaml)
      const plain = readPlainYaml(edited)
      if (!schemas[folder]!.safeParse(plain).success) return // the other parser reads it again
      const read = readYamlText(edited)
      expect(read.faults).toEqual([])
      expect(plain).toEqual(read.data)
    }),
    { numRuns: 2000 },
  )
})

test('The lines of a key say of each value where it stands, as all lines do', () => {
  let sections = 0
  for (const { yaml } of desk) {
    const whole = readYamlText(yaml)
    for (const path of listPathsOf(whole.data)) {
      const section = takeSection(yaml, String(path[0]))
      if (!section) continue
      sections += 1
      const { line, column } = readYamlText(section.yaml).placeOf(path)!
      expect({ path, place: { line: line + section.line - 1, column } }).toEqual({ path, place: whole.placeOf(path) })
    }
  }
  expect(sections).toBeGreaterThan(500)
})

test('A key that is not at the margin, or in YAML that is not plain, has no lines of its own', () => {
  expect(takeSection('title: A\nevents:\n  - id: b\nlead: true\n', 'events')).toEqual({
    yaml: 'events:\n  - id: b',
    line: 2,
  })
  expect(takeSection('title: A\nevents:\n  - id: b\n', 'id')).toBeUndefined()
  expect(takeSection('title: |\n  A\nid: b\n', 'id')).toBeUndefined()
})

function listPathsOf(data: unknown): Path[] {
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) => {
    const step = Array.isArray(data) ? Number(key) : key
    return [[step], ...listPathsOf(value).map((path) => [step, ...path])]
  })
}

function readDesk(folder: string): { folder: string; yaml: string }[] {
  return listFiles(`content/${folder}`).flatMap(({ path }) => {
    const split = splitFrontMatter(readFileSync(`content/${folder}/${path}`, 'utf8'))
    return 'yaml' in split ? [{ folder, yaml: split.yaml }] : []
  })
}
