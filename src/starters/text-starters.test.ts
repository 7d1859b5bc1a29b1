import { expect, test } from 'vitest'
import { readFrontMatter } from '../content/front-matter.ts'
import { actorSchema } from '../model/schemas/actor.ts'
import { briefingSchema } from '../model/schemas/briefing.ts'
import { startBriefing, startEntry } from './text-starters.ts'

test('A briefing starts as a draft that says what is to be written', () => {
  expect(startBriefing('2011-10-27-talks', 'Talks', '2011-10-27')).toEqual({
    path: 'briefings/2011/2011-10-27-talks.md',
    text: `---
title: Talks
date: 2011-10-27
summary: "TODO: the bottom line, in one or two sentences."
kind: news
sources:
  - id: source
    title: "TODO: the title of the source."
    date: 2011-10-27
draft: true
---

TODO: what happened, and who says so.[@source]
`,
  })
})

test('An actor starts with what is known, and names the keys that it may have', () => {
  expect(
    startEntry('actor', 'nato', { name: 'NATO', kind: 'alliance', aliases: ['the Alliance'], url: 'https://nato.int' }),
  ).toEqual({
    path: 'actors/nato.md',
    text: `---
name: NATO
kind: alliance
aliases:
  - the Alliance
url: https://nato.int
# summary: Who this is, in a sentence.
# roles: Offices held, with their dates: [{title: Foreign Minister, of: Russia, from: 2004}].
# partOf: What it is a member or a part of: [NATO].
# country: The country it belongs to.
---
`,
  })
})

test('A story stands in the folder of stories', () => {
  expect(startEntry('story', 'talks', { name: 'Talks' }).path).toBe('stories/talks.md')
})

const hard = [
  '1984',
  'yes',
  'a: b',
  '# 1',
  '- x',
  '“so”, he said',
  '"quoted"',
  "it's",
  '[a]',
  '{a}',
  '&a',
  '*a',
  '@a',
  'x'.repeat(200),
]

test.each(hard)('The words %s are read as they were given', (words) => {
  const { text } = startBriefing('x', words, '2011-10-27')
  expect(readFrontMatter('x.md', text, briefingSchema)).toMatchObject({ matter: { title: words }, problems: [] })
  const actor = startEntry('actor', 'x', { name: words, kind: 'person', aliases: [words] }).text
  expect(readFrontMatter('x.md', actor, actorSchema)).toMatchObject({
    matter: { name: words, aliases: [words] },
    problems: [],
  })
})
