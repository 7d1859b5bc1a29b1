import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { nato, openFixture, writeBriefing, writeText, type DeskFiles } from '../content/site-fixture.ts'
import type { OpenOptions } from '../content/open-site.ts'
import { listOutputs } from './files.ts'

test('A twin says what the page says', async () => {
  const twin = await makeTwin({
    'actors/nato.md': nato,
    'actors/kommersant.md': writeText({ name: 'Kommersant', kind: 'media' }),
    'topics/radar.md': writeText({ name: 'Radar' }),
    'briefings/talks.md': writeBriefing(
      '2011-10-27',
      {
        title: 'Talks go nowhere',
        summary: 'No answer yet.',
        dateline: 'Moscow',
        byline: ['Ann Author'],
        updated: '2011-10-30',
        keyPoints: ['One.', 'Two.'],
        actors: ['NATO'],
        topics: ['Radar'],
        sources: [
          {
            id: 'letter',
            title: 'Letter',
            publisher: 'Kommersant',
            date: '2011-10-27',
            url: 'https://k.example/a',
            archived: 'https://archive.example/b',
          },
          { id: 'talk', title: 'A diplomat' },
        ],
        corrections: [{ date: '2011-10-29', text: 'The talks were in Sochi.' }],
      },
      'NATO waits.[@letter; @talk]\n\n## What is next\n\nNobody knows.[^1]\n\n[^1]: Nobody says.',
    ),
  })
  expect(twin).toBe(`---
title: Talks go nowhere
date: 2011-10-27
updated: 2011-10-30
dateline: Moscow
byline:
  - Ann Author
summary: No answer yet.
lang: en
url: https://test.example/briefings/talks/
actors:
  - NATO
topics:
  - Radar
---

# Talks go nowhere

- One.
- Two.

NATO waits.[@letter; @talk]

## What is next

Nobody knows.[^1]

[^1]: Nobody says.

## Corrections

- 2011-10-29: The talks were in Sochi.

## Sources

- [@letter] Letter, Kommersant, 27 October 2011, <https://k.example/a>, <https://archive.example/b>
- [@talk] A diplomat
`)
})

test('Links and images lead where they lead on the page, in full; what readers may not see is words', async () => {
  const twin = await makeTwin(
    {
      'actors/nato.md': nato,
      'images/radar.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>',
      'briefings/gone.md': writeBriefing('2011-01-01', { withdrawn: { date: '2011-01-02', reason: 'Forged.' } }, 'A.'),
      'briefings/later.md': writeBriefing('2013-01-01'),
      'briefings/talks.md': writeBriefing(
        '2011-10-27',
        { lang: 'en-GB' },
        [
          '[The alliance](actor:nato), [here](#p1), [a list](/topics/), [e](https://e.example/), [no](no-link),',
          '[forged](briefing:gone#p1), [later](briefing:later).<!-- Is this so? -->',
          '',
          '![A radar](radar.svg)',
        ].join('\n'),
      ),
    },
    { base: '/a/b/', now: '2012-01-01' },
  )
  const [, body] = twin.split('# Briefing of 2011-10-27\n\n')
  expect(body!.replace(/radar\.[\w-]+-3/, 'radar.DIGEST-3')).toBe(
    [
      '[The alliance](https://test.example/a/b/actors/nato/), [here](https://test.example/a/b/briefings/talks/#p1),',
      '[a list](https://test.example/a/b/topics/), [e](https://e.example/), no,\n',
    ].join(' ') +
      [
        '[forged](https://test.example/a/b/briefings/gone/), later.',
        '',
        '![A radar](https://test.example/a/b/assets/radar.DIGEST-3.svg)',
        '',
      ].join('\n'),
  )
})

test('What front matter says in plain text is plain text in Markdown, too', async () => {
  const twin = await makeTwin({
    'briefings/talks.md': writeBriefing('2011-10-27', {
      title: 'Talks *on* <hold>: AT&T, [sic] &amp; more\n # 2',
      keyPoints: ['1. is no list', '- nor this', '# nor a heading', '2011 was a_b_c'],
    }),
  })
  expect(twin).toContain('\n# Talks \\*on\\* \\<hold>: AT&T, \\[sic\\] \\&amp; more # 2\n')
  expect(twin).toContain('\n- 1\\. is no list\n- \\- nor this\n- \\# nor a heading\n- 2011 was a\\_b\\_c\n')
  expect(parse(twin.split('---\n')[1]!)).toMatchObject({ title: 'Talks *on* <hold>: AT&T, [sic] &amp; more\n # 2' })
})

test('What only front matter says was said stands below the text', async () => {
  const statements = [
    { words: 'We wait.', speaker: 'A diplomat', outlet: 'AFP' },
    { words: ['One', 'two'], speaker: 'NATO', place: 'Brussels' },
  ]
  const files = { 'actors/nato.md': nato, 'briefings/talks.md': writeBriefing('2011-10-27', { statements }) }
  expect(await makeTwin(files)).toContain(
    '\n## Who said what\n\n- “We wait.” A diplomat, 27 October 2011 (AFP)\n- “One” … “two” NATO, Brussels, 27 October 2011\n',
  )
})

async function makeTwin(files: DeskFiles, options: Partial<OpenOptions> = {}): Promise<string> {
  const { site, read } = await openFixture(files, options)
  const file = listOutputs(site, []).find(({ path }) => path === 'briefings/talks.md')
  return file!.make(read) as string
}
