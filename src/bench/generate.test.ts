import { expect, test } from 'vitest'
import { listPaths, listPublic } from './archive-texts.ts'
import { countWords } from './body.ts'
import { generateArchive } from './generate.ts'

const hundred = generateArchive({ size: 100 })
const thousand = generateArchive({ size: 1000 })
const texts = listPaths(thousand, 'briefings').map((path) => thousand.get(path)!)

test('The same seed gives the same bytes, another seed another world', () => {
  expect(generateArchive({ size: 100, seed: 1 })).toEqual(hundred)
  expect(generateArchive({ size: 100, seed: 2 }).get('pages/about.md')).not.toBe(hundred.get('pages/about.md'))
})

test.each([
  [10, 55, 65],
  [100, 92, 102],
  [1000, 210, 220],
])('An archive of %i briefings has %i to %i actors', (size, low, high) => {
  const archive = generateArchive({ size })
  expect(listPaths(archive, 'briefings')).toHaveLength(size)
  expect(listPaths(archive, 'actors').length).toBeGreaterThanOrEqual(low)
  expect(listPaths(archive, 'actors').length).toBeLessThanOrEqual(high)
})

test('Texts have 250 to 1,500 words, most about 600', () => {
  const words = texts.map((text) => countWords(text.slice(text.indexOf('\n---\n') + 5))).sort((a, b) => a - b)
  expect(words[0]).toBeGreaterThan(230)
  expect(words.at(-1)).toBeLessThan(1650)
  expect(words[500]).toBeGreaterThan(540)
  expect(words[500]).toBeLessThan(660)
})

test('A few actors are in very many briefings, most in few', () => {
  const counts = new Map<string, number>()
  for (const text of texts) {
    const names = /^actors: \[(.*)\]$/m.exec(text)?.[1]?.split(', ') ?? []
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const sorted = [...counts.values()].sort((a, b) => b - a)
  expect(sorted[0]).toBeGreaterThan(50)
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(15)
})

test('Stories have 3 to 30 briefings', () => {
  const lengths = new Map<string, number>()
  for (const text of texts) {
    const story = /^story: (.+)$/m.exec(text)?.[1]
    if (story !== undefined) lengths.set(story, (lengths.get(story) ?? 0) + 1)
  }
  expect(Math.min(...lengths.values())).toBeGreaterThanOrEqual(3)
  expect(Math.max(...lengths.values())).toBeLessThanOrEqual(30)
  expect([...thousand.keys()].filter((path) => path.startsWith('stories/'))).toHaveLength(lengths.size)
})

test('It holds some of everything that a briefing may have', () => {
  const keys = [
    'lead',
    'events',
    'moves',
    'closes',
    'assessments',
    'statements',
    'corrections',
    'redirects',
    'draft',
    'publishAt',
    'withdrawn',
  ]
  for (const key of keys) expect(texts.filter((text) => text.includes(`\n${key}:`)).length, key).toBeGreaterThan(0)
  for (const part of ['\n## ', '\n- ', '\n| ', '\n> ', '[^count]', '](briefing:', '[@', '”']) {
    expect(texts.filter((text) => text.includes(part)).length, part).toBeGreaterThan(0)
  }
})

test('It spans fifteen years, ends at the day given, and has days with several briefings', () => {
  const days = listPaths(generateArchive({ size: 1000, until: '2020-06-30' }), 'briefings').map((path) =>
    path.slice(15, 25),
  )
  expect(days[0]! > '2005-06-01' && days[0]! < '2006-01-01').toBe(true)
  expect(days.at(-1)! <= '2020-06-30' && days.at(-1)! > '2020-05-01').toBe(true)
  expect(days.filter((day) => day === days[500]).length + new Set(days).size).toBeLessThan(1001)
})

test('Only public briefings move or close events, each closed once', () => {
  const closed = texts.flatMap((text) => [...text.matchAll(/[{]event: ([\w-]+), result/g)].map(([, id]) => id))
  expect(closed.length).toBeGreaterThan(50)
  expect(new Set(closed).size).toBe(closed.length)
  const seen = new Set(listPublic(thousand))
  const hidden = listPaths(thousand, 'briefings').filter((path) => !seen.has(path))
  expect(hidden.length).toBeGreaterThan(10)
  for (const path of hidden) expect(thousand.get(path)).not.toMatch(/^(moves|closes):/m)
})
