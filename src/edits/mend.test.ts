import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { createRegister } from '../model/register.ts'
import { mendFile, type MendInput } from './mend.ts'

const register = createRegister([
  { kind: 'actor', id: 'nato', name: 'NATO', aliases: [], ambiguous: [], oldIds: ['otan'] },
  { kind: 'actor', id: 'russia', name: 'Russia', aliases: [], ambiguous: [] },
  { kind: 'actor', id: 'turkey', name: 'Türkiye', aliases: [], ambiguous: [] },
])

const input: MendInput = {
  kind: 'briefing',
  register,
  find: (ref) => (ref.id === 'nato' || ref.id === 'otan' ? { ...ref, id: 'nato' } : undefined),
  names: [0, 1, 2].map((index) => ({ kind: 'actor', path: ['actors', index] })),
  sourceIds: ['afp', 'tmt'],
}

describe('Front matter is mended', () => {
  test.each([
    ['names', "actors: [otan,russIa,  'Turkiye'] # who", "actors: [nato,Russia,  'Türkiye'] # who"],
    ['who is named twice', 'actors: [russia, Nato, NATO] # who', 'actors: [russia, NATO] # who'],
    [
      'who is named with a part, and without',
      'actors:\n  - nato # why\n  - {actor: NATO, part: a}\n',
      'actors:\n  # why\n  - {actor: NATO, part: a}\n',
    ],
    [
      'not two parts',
      'actors: [{actor: nato, part: a}, {actor: NATO, part: b}]',
      'actors: [{actor: nato, part: a}, {actor: NATO, part: b}]',
    ],
    ['dates', 'date: 27 October 2011   # so', 'date: 2011-10-27   # so'],
    ['dates of events', "events:\n- {id: a, date: 'Spring 2012', source: {date: May 2012}}", "events:\n- {id: a, date: '2012-spring', source: {date: May 2012}}"], // prettier-ignore
    ['ends of lines', 'title: A  \nsummary: >-\n  a  \n  b\n', 'title: A\nsummary: >-\n  a  \n  b\n'],
    ['with the line breaks it has', 'title: A \r\ndate: 2011-9-7\r\n', 'title: A\r\ndate: 2011-09-07\r\n'],
    ['not where it cannot be read', 'actors: [Nato\ndate: 2011-9-7\n', 'actors: [Nato\ndate: 2011-9-7\n'],
  ])('%s', (_, yaml, mended) => {
    expect(mend(yaml, '').yaml).toBe(mended)
  })
})

describe('A text is mended', () => {
  test.each([
    ['spaces between words', 'One  two.\n', 'One two.\n'],
    ['not those that break a line', 'One  \ntwo.\n', 'One  \ntwo.\n'],
    [
      'not those of code and tables',
      '`a  b`\n\n    a  b\n\n| a  | b |\n| -- | - |\n',
      '`a  b`\n\n    a  b\n\n| a  | b |\n| -- | - |\n',
    ],
    ['the space before a citation', 'So. [@afp]\n', 'So.[@afp]\n'],
    ['a citation', 'So.[@AFP, @ tmt] But [@afb] and \\[@AFP]\n', 'So.[@afp; @tmt] But [@afb] and \\[@AFP]\n'],
    [
      'no space before brackets that cite nothing',
      'It [@kremlin] said [@afp; @no] so [@tmt; @afp]\n',
      'It [@kremlin] said [@afp; @no] so[@tmt; @afp]\n',
    ],
    ['a link by its file', '[a](../actors/nato.md#p1 "t")\n', '[a](actor:nato#p1 "t")\n'],
    ['a link by an old id', '[a](actor:otan)\n', '[a](actor:nato)\n'],
    ['the end', 'One.\n\n\n', 'One.\n'],
    ['an end that is missing', 'One.', 'One.\n'],
    ['nothing that is empty', '', ''],
  ])('%s', (_, body, mended) => {
    expect(mend('title: A\n', body).body).toBe(mended)
  })
})

test('What was mended is told, of spaces the lines', () => {
  expect(mend('actors: [Nato, nato]\ndate: 2011-9-7 \n', 'So.[@AFP]  See [it](actor:otan).\n').changes).toEqual([
    'Nato → NATO',
    '2011-9-7 → 2011-09-07',
    'nato twice → once',
    'actor:otan → actor:nato',
    '[@AFP] → [@afp]',
    'spacing in lines 3, 5',
  ])
})

test('Of a file whose last line had no end that is told', () => {
  expect(mend('title: A\n', 'One.').changes).toEqual(['a line break at the end'])
})

test('Mended twice is mended once, and front matter means what it meant', () => {
  const piece = fc.constantFrom(
    ...[
      'Nato',
      'otan',
      'a',
      ' ',
      '  ',
      '\n',
      '\r\n',
      '\n\n',
      '[@AFP]',
      '[@afp]',
      '[x](actor:otan)',
      '`',
      '|',
      '-',
      '- ',
      '# ',
    ],
    ...[
      '2011-9-7',
      'May 2012',
      ':',
      ': ',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      '\t',
      '>',
      '\\',
      '<b>',
      '*',
      '1. ',
      '    ',
    ],
  )
  const words = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))
  const yaml = fc.oneof(
    words,
    fc.tuple(words, words, words).map(([a, b, c]) => `title: ${JSON.stringify(a)} # ${b.replace(/\s/g, ' ')}\nactors: [Nato, otan]\ndate: 2011-9-7 \nsummary: >-\n  ${c.replace(/\s+/g, ' ')}\n`), // prettier-ignore
  )
  fc.assert(
    fc.property(yaml, words, (before, body) => {
      const once = mend(before, body)
      expect(mend(once.yaml, once.body)).toEqual({ ...once, changes: [] })
      const data = read(before)
      if (typeof data === 'object' && data !== null && 'summary' in data)
        expect({ ...read(once.yaml), actors: 0, date: 0 }).toEqual({ ...data, actors: 0, date: 0 })
    }),
    { numRuns: 400 },
  )
})

function mend(yaml: string, body: string) {
  const { parts, changes } = mendFile(
    { file: 'content/briefings/a.md', before: '---\n', yaml, after: '---\n', body },
    input,
  )
  return { yaml: parts.yaml, body: parts.body, changes }
}

function read(yaml: string): object | null | undefined {
  try {
    return parse(yaml, { logLevel: 'error' }) as object | null
  } catch {
    return undefined // no YAML at all
  }
}
