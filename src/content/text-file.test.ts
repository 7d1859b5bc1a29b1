import { describe, expect, test } from 'vitest'
import { sortFiles } from './text-file.ts'

test('A text’s kind is its folder, its id its name, however deep it lies', () => {
  const { texts, problems } = sortFiles([
    'actors/nato.md',
    'briefings/2011/10/2011-10-27-talks.md',
    'images/radar.jpg',
    'pages/about.md',
    'site.yaml',
    'stories/talks.md',
    'topics/talks.md',
  ])
  expect(problems).toEqual([])
  expect(texts.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'actor nato',
    'briefing 2011-10-27-talks',
    'page about',
    'story talks',
    'topic talks',
  ])
  expect(texts[1]).toMatchObject({
    file: 'content/briefings/2011/10/2011-10-27-talks.md',
    path: 'briefings/2011/10/2011-10-27-talks.md',
  })
})

describe('There is a problem', () => {
  test.each([
    [
      'with a folder that holds no kind of text',
      ['notes/a.md'],
      'error stray-file content/notes/a.md: "notes/a.md" is not read: no kind of text has its place here.',
    ],
    [
      'with a text in no folder',
      ['nato.md'],
      'error stray-file content/nato.md: "nato.md" is not read: no kind of text has its place here.',
    ],
    [
      'with a file that is no text',
      ['actors/nato.txt'],
      'warning stray-file content/actors/nato.txt: "nato.txt" is not read: a text is a file that ends in ".md".',
    ],
    [
      'with an address that Dateline needs',
      ['actors/feed.md'],
      'error reserved-id content/actors/feed.md: "feed" is an address that Dateline needs for itself.',
    ],
    [
      'with a plain year',
      ['stories/2011.md'],
      'error reserved-id content/stories/2011.md: "2011" is an address that Dateline needs for itself.',
    ],
    [
      'with a page where an index stands',
      ['pages/topics.md'],
      'error reserved-id content/pages/topics.md: "topics" is an address that Dateline needs for itself.',
    ],
    [
      'with an id twice, in whatever folders',
      ['briefings/2011/talks.md', 'briefings/2012/talks.md'],
      'error duplicate-id content/briefings/2012/talks.md: The briefing "talks" stands in two files: also in content/briefings/2011/talks.md.',
    ],
  ])('%s', (_, paths, expected) => {
    const { problems } = sortFiles(paths)
    expect(problems.map(({ severity, rule, file, reason }) => `${severity} ${rule} ${file}: ${reason}`)).toEqual([
      expected,
    ])
  })
})

describe('A misnamed text is read under the id that it should have', () => {
  test.each([
    ['NATO', 'nato', 'Rename the file to nato.md.'],
    ['Köln talks', 'koln-talks', 'Rename the file to koln-talks.md.'],
    ['-nato--talks-', 'nato-talks', 'Rename the file to nato-talks.md.'],
    ['Коммерсант', 'kommersant', 'Rename the file to kommersant.md.'],
    ['…', undefined, 'Rename the file to another-name.md.'],
  ])('%s: %s', (name, id, note) => {
    const { texts, problems } = sortFiles([`actors/${name}.md`])
    expect(problems).toMatchObject([{ rule: 'bad-id', severity: 'error', note }])
    expect(texts.map((text) => text.id)).toEqual(id === undefined ? [] : [id])
  })

  test('unless another bears it', () => {
    const { texts, problems } = sortFiles(['actors/NATO.md', 'actors/nato.md'])
    expect(problems.map(({ rule }) => rule)).toEqual(['bad-id'])
    expect(texts.map(({ path }) => path)).toEqual(['actors/nato.md'])
  })
})
