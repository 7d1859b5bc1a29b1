import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { actorSchema } from '../model/schemas/actor.ts'
import { briefingSchema } from '../model/schemas/briefing.ts'
import { topicSchema } from '../model/schemas/topic.ts'
import { splitFrontMatter } from './front-matter-fences.ts'
import { readPlainYaml } from './front-matter-plain-yaml.ts'
import { readYamlText } from './front-matter-yaml.ts'
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

function readDesk(folder: string): { folder: string; yaml: string }[] {
  return listFiles(`content/${folder}`).flatMap(({ path }) => {
    const split = splitFrontMatter(readFileSync(`content/${folder}/${path}`, 'utf8'))
    return 'yaml' in split ? [{ folder, yaml: split.yaml }] : []
  })
}
