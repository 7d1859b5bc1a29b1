import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { writeText, writeYaml } from './front-matter.ts'

test('Fields are a line each, lists of objects a line an item', () => {
  const sources = [{ id: 'wire', title: 'Talks: a draft', date: '2011-10-27' }]
  expect(writeText({ title: 'Talks', actors: ['NATO', 'MDA'], story: undefined, sources }, 'Text.\n')).toBe(
    '---\ntitle: Talks\nactors: [NATO, MDA]\nsources:\n  - {id: wire, title: "Talks: a draft", date: 2011-10-27}\n---\n\nText.\n',
  )
})

test.each([
  'Talks: a draft', 'a # b', '- a', 'no', 'true', '“Yes,” he said', '{a}', 'a, b', 'Müller’s', 'ends with ', '@afp', '1,000', '', 'before 2020', 'https://a.example/b?c=d#e',
])('%j survives', (text) => {
  expect(parse(writeYaml({ text, list: [text], inner: [{ text }] }))).toEqual({ text, list: [text], inner: [{ text }] })
}) // prettier-ignore
