import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { actorSchema } from '../model/schemas/actor.ts'
import { briefingSchema } from '../model/schemas/briefing.ts'
import { siteSchema } from '../model/schemas/site.ts'
import { storySchema } from '../model/schemas/story.ts'
import { locateInFrontMatter, readFrontMatter, readYaml } from './front-matter.ts'

describe('A text is parted into front matter and body', () => {
  test.each([
    ['at its fences', '---\nname: A\n---\nBody\n', { body: 'Body\n', bodyOffset: 16, bodyLine: 4 }],
    [
      'with lines as Windows ends them',
      '---\r\nname: A\r\n---\r\nBody\r\n',
      { body: 'Body\r\n', bodyOffset: 19, bodyLine: 4 },
    ],
    ['with a BOM, which counts', '\uFEFF---\nname: A\n---\nBody', { body: 'Body', bodyOffset: 17, bodyLine: 4 }],
    ['without a body', '---\nname: A\n---', { body: '', bodyOffset: 15, bodyLine: 3 }],
    ['with spaces after the fences', '--- \nname: A\n---  \n\nBody', { body: '\nBody', bodyOffset: 19, bodyLine: 4 }],
    [
      'at the first closing fence only',
      '---\nname: A\n---\nBody\n---\n',
      { body: 'Body\n---\n', bodyOffset: 16, bodyLine: 4 },
    ],
  ])('%s', (_, source, parts) => {
    expect(readFrontMatter('a.md', source, storySchema)).toEqual({ matter: { name: 'A' }, problems: [], ...parts })
  })
})

describe('Fences that are wrong are found:', () => {
  test.each([
    [
      'none',
      'Body',
      '1:1 no-front-matter The file has no front matter. | Start it with a line `---`, then `key: value` lines, then another line `---`.',
    ],
    [
      'in a file whose lines end in CR alone',
      '---\rname: A\r---\rBody\r',
      '1:1 no-front-matter The lines of this file end in CR alone. | Save it with LF or CRLF.',
    ],
    [
      'an empty file',
      '',
      '1:1 no-front-matter The file has no front matter. | Start it with a line `---`, then `key: value` lines, then another line `---`.',
    ],
    [
      'below the first line',
      '\n---\nname: A\n---\n',
      '2:1 no-front-matter Front matter starts below the first line. | Make the first line of the file exactly `---`.',
    ],
    [
      'of four hyphens',
      '----\nname: A\n----\n',
      '1:1 no-front-matter Front matter starts with "----". | Make the first line of the file exactly `---`.',
    ],
    [
      'not closed',
      '---\nname: A\n',
      '1:1 unclosed-front-matter The front matter that starts here is never closed. | Write a line `---` below its last key.',
    ],
    [
      'closed by a dash',
      '---\nname: A\n—\nBody',
      '3:1 unclosed-front-matter The front matter is never closed: this line is "—". | Make it exactly `---`.',
    ],
  ])('%s', (_, source, line) => {
    expect(listProblems(readFrontMatter('a.md', source, storySchema))).toEqual([line])
  })
})

describe('A value is what the author wrote:', () => {
  test.each([
    ['a number as its letters', 'name: 1.10', { name: '1.10' }],
    ['a year as a text', 'name: 2011', { name: '2011' }],
    ['a date as a text', 'name: 2011-10-27', { name: '2011-10-27' }],
    ['no and yes as words', 'name: no', { name: 'no' }],
    [
      'a folded text without its last line end',
      'name: A\nsummary: >\n  One\n  two.\n',
      { name: 'A', summary: 'One two.' },
    ],
    ['a list that closes at its key’s indentation', 'name: A\nredirects: [\n  b\n]', { name: 'A', redirects: ['b'] }],
  ])('%s', (_, yaml, matter) => {
    expect(readFrontMatter('a.md', `---\n${yaml}\n---\n`, storySchema)).toMatchObject({ matter, problems: [] })
  })
})

test('All problems of a file are given at once, from top to bottom', () => {
  const yaml = [
    'title: Talks stall',
    'date: 2011-02-30',
    'sumary: x',
    'kind: new',
    'draft: yes',
    'byline: Ann',
    'summary:',
  ]
  expect(listProblems(readBriefing(yaml.join('\n')))).toEqual([
    '3:7 impossible-date `date` is "2011-02-30": there is no such day. | Write a day, such as 2011-10-27, or a time with its offset, such as 2011-10-27T12:00:00+03:00.',
    '4:1 unknown-key No key `sumary`. Did you mean `summary`?',
    '5:7 bad-value `kind` is "new". Did you mean "news"? | Write news, analysis or background.',
    '6:8 wrong-type `draft` is "yes". | Write true or false.',
    '7:9 wrong-type `byline` is "Ann". | Write a list, such as [Ann Author].',
    '8:1 empty-value `summary` is empty. | Write one or two sentences, the bottom line.',
  ])
})

test('A key that other programs have is answered with what it is here', () => {
  const yaml = ['title: T', 'date: 2011-10-27', 'description: S.', 'tags: [missiles]', 'author: Ann']
  expect(listProblems(readBriefing(yaml.join('\n')))).toEqual([
    '4:1 unknown-key No key `description`. Did you mean `summary`?',
    '5:1 unknown-key No key `tags`. Did you mean `topics`?',
    '6:1 unknown-key No key `author`. Did you mean `byline`?',
  ])
})

describe('A key is named:', () => {
  test.each([
    ['missing', '', '1:1 missing-key `name` is missing. | Add `name:` with the name, as headings show it.'],
    [
      'unknown, and near to none',
      'name: A\ntags: []',
      '3:1 unknown-key No key `tags`. | There are `name`, `summary`, `redirects` and `allow`.',
    ],
    ['empty, and needed', 'name:', '2:1 empty-value `name` is empty. | Write the name, as headings show it.'],
    [
      'empty, and not needed',
      'name: A\nsummary: ~',
      '3:10 empty-value `summary` is empty. | Write a sentence on what the story is, or delete the key.',
    ],
    ['blank', 'name: " "', '2:7 bad-value `name` is " ". | Write the name, as headings show it.'],
    [
      'empty, since its value looks like a comment',
      'name: #1 in Europe',
      '2:1 empty-value `name` is empty. | What follows # is a comment: put the value in quotes.',
    ],
    [
      'true, where a text is meant',
      'name: true',
      '2:7 wrong-type `name` is true. | Write the name, as headings show it; a text that reads true needs quotes.',
    ],
    [
      'a list, where a text is meant',
      'name: [A]',
      '2:7 wrong-type `name` is a list. | Write the name, as headings show it.',
    ],
    [
      'a group, where a list is meant',
      'name: A\nallow: {rule: x}',
      '3:8 wrong-type `allow` is a group of keys. | Write a list, such as [{rule: near-name, reason: It is another paper.}].',
    ],
    [
      'missing inside a list',
      'name: A\nallow: [{rule: x}]',
      '3:9 missing-key `reason` is missing in `allow`. | Add `reason:` with why the warning is wrong here.',
    ],
    [
      'unknown inside a list',
      'name: A\nallow: [{rule: x, resaon: y, reason: z}]',
      '3:19 unknown-key No key `resaon` in `allow`. Did you mean `reason`?',
    ],
    [
      'made by a comma',
      'name: A\nallow: [{rule: x, reason: Seen, not heard}]',
      '3:33 unknown-key No key `not heard` in `allow`. | A comma between { and } ends a value: put a value that holds one in quotes.',
    ],
  ])('%s', (_, yaml, line) => {
    expect(listProblems(readFrontMatter('a.md', `---\n${yaml}\n---\n`, storySchema))).toEqual([line])
  })
})

test('A choice of forms is judged by the form that was chosen', () => {
  expect(listProblems(readBriefing(`${valid}actors: [NATO, {actor: MDA, parts: a}, {part: b}, [c]]`))).toEqual([
    '5:29 unknown-key No key `parts` in `actors`. Did you mean `part`?',
    '5:40 missing-key `actor` is missing in `actors`. | Add `actor:` with an actor’s name.',
    '5:51 wrong-type An entry of `actors` is a list. | Write a name, or {actor: Lavrov, part: speaks}.',
  ])
})

describe('Where a mistake stays within its key, the rest of the file can be used:', () => {
  test.each([
    ['a wrong value', 'name: NATO\nkind: alliance\nurl: nato', { name: 'NATO', kind: 'alliance' }],
    ['an unknown key', 'name: NATO\nkind: alliance\ncolour: x', { name: 'NATO', kind: 'alliance' }],
    [
      'a misspelt key whose value does not fit',
      'name: NATO\nkind: alliance\nurll: x',
      { name: 'NATO', kind: 'alliance' },
    ],
    [
      'an unknown key below',
      'name: NATO\nkind: alliance\nroles: [{title: T, colour: x}]',
      { name: 'NATO', kind: 'alliance', roles: [{ title: 'T' }] },
    ],
    ['a misspelt key', 'naem: NATO\nkind: alliance', { name: 'NATO', kind: 'alliance' }],
    [
      'a misspelt key below',
      'name: NATO\nkind: alliance\nroles: [{title: T, off: x}]',
      { name: 'NATO', kind: 'alliance', roles: [{ title: 'T', of: 'x' }] },
    ],
    ['a key that stands twice', 'name: N\nkind: alliance\nname: NATO', { name: 'NATO', kind: 'alliance' }],
    ['a colon that may shift what is below', 'name: NATO\nkind: alliance\nsummary: a: b', undefined],
  ])('%s', (_, yaml, matter) => {
    const read = readFrontMatter('nato.md', `---\n${yaml}\n---\n`, actorSchema)
    expect(read.matter).toEqual(matter)
    expect(read.problems).toHaveLength(1)
  })

  test('two wrong entries of a list', () => {
    const yaml = 'name: NATO\nkind: alliance\naliases: [{a: b}, Alliance, {c: d}, Nato]'
    const { matter, standIns } = readFrontMatter('nato.md', `---\n${yaml}\n---\n`, actorSchema)
    expect(matter).toEqual({ name: 'NATO', kind: 'alliance', aliases: ['Alliance', 'Nato'] })
    expect(standIns).toBeUndefined()
  })
})

describe('Where a required value is wrong another stands in for it, and the rest can be checked:', () => {
  const event = { id: 'tests', title: 'Tests', date: '2012' }
  const source = { id: 'afp', title: 'A' }

  test.each<[string, object, object, string[], string[]]>([
    ['a day', { date: '2011-02-30' }, { date: '2000-01-01' }, ['date'], ['impossible-date']],
    ['an empty text', { title: null }, { title: 'stand-in-0' }, ['title'], ['empty-value']],
    [
      'a misspelt key whose value is none',
      { title: undefined, titel: ['A'] },
      { title: 'stand-in-0' },
      ['title'],
      ['unknown-key'],
    ],
    [
      'a word of a choice',
      { assessments: [{ topic: 'radar', trend: 'wurse' }] },
      { assessments: [{ topic: 'radar', trend: 'better' }] },
      ['assessments,0,trend'],
      ['bad-value'],
    ],
    [
      'the date of an event',
      { events: [{ ...event, date: '2010-05-32' }, event] },
      { events: [{ ...event, date: '2000-01-01' }, event] },
      ['events,0,date'],
      ['impossible-date'],
    ],
    [
      'an event without date and condition',
      { events: [{ id: 'tests', title: 'Tests' }] },
      { events: [{ ...event, date: '2000-01-01' }] },
      ['events,0,date'],
      ['missing-key'],
    ],
    [
      'the name of an actor, among entries of which one is none',
      { actors: [['a'], 'NATO', { part: 'speaks' }] },
      { actors: ['stand-in-0', 'NATO', { actor: 'stand-in-1', part: 'speaks' }] },
      ['actors,0', 'actors,2,actor'],
      ['wrong-type', 'missing-key'],
    ],
    [
      'an id that stands twice, which another mistake hid',
      { sources: [source, source, source, { ...source, id: 'c', url: 'nope' }] },
      { sources: [source, { ...source, id: 'stand-in-0' }, { ...source, id: 'stand-in-1' }, { ...source, id: 'c' }] },
      ['sources,1,id', 'sources,2,id'],
      ['duplicate-id', 'duplicate-id', 'bad-value'],
    ],
    [
      'an id that stands twice, which a missing one hid',
      { sources: [source, source, { title: 'B' }] },
      { sources: [source, { ...source, id: 'stand-in-1' }, { title: 'B', id: 'stand-in-0' }] },
      ['sources,2,id', 'sources,1,id'],
      ['duplicate-id', 'missing-key'],
    ],
  ])('%s', (_, given, matter, standIns, rules) => {
    const whole = { title: 'A', date: '2011-10-27', summary: 'B' }
    const read = readFrontMatter(
      'a.md',
      `---\n${stringify({ ...whole, ...given }, { aliasDuplicateObjects: false })}---\n`,
      briefingSchema,
    )
    expect(read.matter).toEqual({ ...whole, ...matter })
    expect(read.standIns?.map(String)).toEqual(standIns)
    expect(read.problems.map(({ rule }) => rule)).toEqual(rules)
  })

  test('but a group that is none leaves its key out', () => {
    const read = readBriefing(`${valid}events: [[a]]`)
    expect(read.matter).toEqual({ title: 'A', date: '2011-10-27', summary: 'B' })
    expect(read.problems).toHaveLength(1)
  })

  test('of site.yaml as well', () => {
    const read = readYaml('site.yaml', 'name: Desk\naddress: example\nlanguage: e\ntimeZone: Moskow\n', siteSchema)
    const [address, language, timeZone] = ['https://stand-in.example/', 'en', 'UTC']
    expect(read.matter).toEqual({ name: 'Desk', address, language, timeZone })
  })

  test('and nothing stands in where there are no keys', () => {
    expect(readBriefing('NATO').matter).toBeUndefined()
  })
})

test('site.yaml is read whole, and its places count from its first line', () => {
  const site = 'name: Desk\naddress: https://example.org\nlanguage: en\ntimeZone: Europe/Moskow\naccent: #0f3f80\n'
  expect(listProblems(readYaml('site.yaml', `\uFEFF${site}`, siteSchema))).toEqual([
    '4:11 unknown-time-zone `timeZone` is "Europe/Moskow". Did you mean "Europe/Moscow"? | Write the name of a time zone, such as Europe/Brussels.',
    '5:1 empty-value `accent` is empty. | What follows # is a comment: put the value in quotes.',
  ])
})

describe('The place of a value is found', () => {
  const source = '---\r\ntitle: A\r\nmoves:\r\n  - event: x\r\n    to:\r\n  - {event: y}\r\nlead: true\r\n---\r\n'
  test.each([
    ['in a list', ['moves', 1, 'event'], { line: 6, column: 13 }],
    ['at its key where it is empty', ['moves', 0, 'to'], { line: 5, column: 5 }],
    ['at what should hold it where the key is missing', ['moves', 1, 'to'], { line: 6, column: 5 }],
    ['at the list where the entry is missing', ['moves', 7], { line: 4, column: 3 }],
    ['at the start where nothing holds it', ['date'], { line: 1, column: 1 }],
    ['inside a value that holds nothing', ['lead', 'x'], { line: 7, column: 7 }],
  ])('%s', (_, path, place) => {
    expect(locateInFrontMatter(source, path)).toEqual(place)
  })

  test('in a file that is all YAML', () => {
    expect(locateInFrontMatter('name: A\nbeats:\n  - name: B\n', ['beats', 0, 'name'])).toEqual({ line: 3, column: 11 })
  })
})

test('Nothing that an author can type throws, and every place lies in the file', () => {
  const piece = fc.constantFrom('title', 'date', 'actors', ': ', ':', '\n', '\n  ', '\n- ', '[', ']', '{', '}', ', ', '"', "'", '&a', '*a', '!x', '#', '|', '>', '\t', '\r\n', '---', '...', '%', '@', '? ', '2011-10-27', '~', '\\', 'é') // prettier-ignore
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const source = `---\n${pieces.join('')}\n---\n`
      for (const problem of readFrontMatter('a.md', source, briefingSchema).problems) {
        const line = source.split('\n')[(problem.place?.line ?? 0) - 1]
        expect(line).toBeDefined()
        expect(problem.place?.column).toBeLessThanOrEqual((line ?? '').length + 1)
      }
    }),
    { numRuns: 1000, seed: 1 },
  )
})

test('Brackets without end are one problem', () => {
  expect(listProblems(readBriefing(`title: ${'['.repeat(20_000)}${']'.repeat(20_000)}`))).toEqual([
    '2:1 bad-yaml Lists or groups are nested too deeply. | Delete brackets or indents.',
  ])
})

const valid = 'title: A\ndate: 2011-10-27\nsummary: B\n'

function readBriefing(yaml: string) {
  return readFrontMatter('a.md', `---\n${yaml}\n---\n`, briefingSchema)
}

function listProblems({ problems }: Pick<ReturnType<typeof readBriefing>, 'problems'>): string[] {
  return problems.map(
    ({ place, rule, reason, note }) =>
      `${place?.line ?? 0}:${place?.column ?? 0} ${rule} ${reason}${note === undefined ? '' : ` | ${note}`}`,
  )
}
