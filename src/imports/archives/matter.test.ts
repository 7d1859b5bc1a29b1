import { describe, expect, test } from 'vitest'
import { read, readFrom } from './fixture.ts'
import { readArchiveMatter } from './matter.ts'

describe('Front matter', () => {
  test.each<[string, string, object]>([
    ['YAML', '---\ntitle: A\ntags: [b]\n---\nText.', { title: 'A', tags: ['b'] }],
    [
      'TOML',
      '+++\ntitle = "A"\ndate = 2011-10-27T10:00:00Z\n+++\nText.',
      { title: 'A', date: '2011-10-27T10:00:00.000Z' },
    ],
    ['JSON', '{\n"title": "A"\n}\nText.', { title: 'A' }],
    ['JSON between fences', '---json\n{"title": "A"}\n---\nText.', { title: 'A' }],
    ['JSON in a line', '{ "title": "A" }\nText.', { title: 'A' }],
    ['a colon in a value', '---\ntitle: Talks: no end\n---\nText.', { title: 'Talks: no end' }],
    ['quotation marks within', '---\ntitle: "The "end" of talks"\n---\nText.', { title: 'The "end" of talks' }],
    ['an apostrophe within', "---\ntitle: 'It's over'\n---\nText.", { title: "It's over" }],
    [
      'lines of a quotation at the margin',
      '---\nexcerpt: "One\nand two"\ntitle: A\n---\nText.',
      { excerpt: 'One and two', title: 'A' },
    ],
    [
      'a line of it that begins with a colon',
      '---\nexcerpt: "One\n:tree: and two."\ntitle: A\n---\nText.',
      { excerpt: 'One :tree: and two.', title: 'A' },
    ],
    ['a sign that YAML keeps', '---\ntitle: @home\n---\nText.', { title: '@home' }],
    ['words in brackets', '---\ntitle: [Draft] The plan\n---\nText.', { title: '[Draft] The plan' }],
    ['a star', '---\ntitle: *star\n---\nText.', { title: '*star' }],
    [
      'a number',
      '---\nversion: 1.10\nlong: 12345678901234567890\n---\nText.',
      { version: '1.10', long: '12345678901234567890' },
    ],
    ['a tag of the old site', '---\nexcerpt: {{ page.x }}\n---\nText.', { excerpt: '{{ page.x }}' }],
    ['nothing', '---\n---\nText.', {}],
    ['a comment alone', '---\n# later\n---\nText.', {}],
    ['a tab', '---\ntags:\n\t- a\n---\nText.', { tags: ['a'] }],
  ])('of %s is read', (_, source, matter) => {
    expect(readArchiveMatter(source)).toMatchObject({ matter, body: 'Text.' })
  })

  test.each<[string, string, number, string]>([
    ['JavaScript', '---js\n{ title: "A" }\n---\nText.', 1, 'Its front matter is JavaScript, which is not run here: '],
    ['a list without its end', '---\ntitle: A\ntags: [a, b\nauthor: Ann\n---\n', 3, '"tags: [a, b": '],
    [
      'a quotation of lines without its end',
      '---\ntitle: A\nlede: "One\nand two\ntags: a\n---\n',
      3,
      '"lede: \\"One": ',
    ],
    ['a key below a value', '---\nauthor: Ann\n  mood: bad\n---\n', 3, '"mood: bad" stands below "author: Ann": '],
    [
      'a key behind a tab',
      '---\ntitle: A\ndate: 2011-10-27\n\tauthor: Ann\n---\n',
      4,
      '"author: Ann" stands below "date: 2011-10-27": ',
    ],
    ['a key twice', '---\ntitle: A\ntags: b\ntitle: C\n---\n', 4, 'The key "title" stands there twice: keep one.'],
    [
      'a value in itself',
      '---\ntitle: A\ndefaults: &d\n  parent: *d\n---\n',
      3,
      '"*d" stands in what it names, "&d": ',
    ],
    ['TOML', '+++\ntitle = "A"\ntags = [\n+++\n', 3, 'Its front matter is no TOML: '],
    ['JSON', '{\n"title": "A"\n"tags": 1\n}\nText.', 3, 'Its front matter is no JSON: Expected '],
    ['no end', '---\ntitle: A\n\nText.', 1, 'Its front matter has no end: write "---" on the line below it.'],
    ['nothing at all', 'Text.', 1, 'It has no front matter.'],
  ])('whose meaning is not plain is refused with its line in the file, once: %s', (_, source, line, words) => {
    const { faults } = read({ '2011-10-27-a.md': source })
    expect(faults).toEqual([{ from: 'old/2011-10-27-a.md', line, reason: expect.stringContaining(words) as string }])
    expect(faults[0]!.reason).not.toMatch(/(?:line|column) \d/)
  })

  test.each<[string, string, string]>([
    ['b.md', '', 'it has no `date`, and its name begins with none'],
    ['2011-02-30-b.md', '', 'it has no `date`, and its name begins with 2011-02-30, which is none'],
    ['b.md', 'date: soon\n', 'its `date` is "soon", and its name begins with none'],
  ])('that has no day is told: %s with "%s"', (path, front, reason) => {
    const { faults } = read({ [path]: `---\ntitle: B\n${front}---\nText.` })
    const advice = 'Write one there, such as 2011-10-27, or give it by --date.'
    expect(faults).toEqual([{ from: `old/${path}`, line: 1, reason: `It has no day: ${reason}. ${advice}` }])
  })

  test('that has no day has that of the call, which is a guess', () => {
    const sources = { '_drafts/b.md': '---\ntitle: B\n---\nText.', '2011-10-27-a.md': '---\ntitle: A\n---\nText.' }
    const { imports } = readFrom(undefined, sources, [], { day: '2012-01-01' })
    expect(imports.map(({ text }) => [text.matter.date, text.guessed])).toEqual([
      ['2012-01-01', ['summary', 'date']],
      ['2011-10-27', ['summary']],
    ])
  })

  test.each([undefined, '2012-01-01'])(
    'of a list of texts that has no day is passed over, which is told, with --date %s',
    (day) => {
      const sources = {
        'posts/_index.md': '---\ntitle: Posts\n---\n',
        'posts/2011-10-27-a.md': '---\ntitle: A\npermalink: /a/\n---\nText.',
      }
      const { imports, faults, told } = readFrom(undefined, sources, [], { day })
      expect([imports.length, faults, told]).toEqual([
        1,
        [],
        ['old/posts/_index.md: not imported, as _index without a day is the page of a list.'],
      ])
    },
  )

  test.each<[string, string, object, string[]]>([
    [
      'a quotation that is not closed',
      '"No end\nauthor: Ann\ntags: [a]',
      { title: 'No end', author: 'Ann', tags: ['a'] },
      ['title'],
    ],
    ['an apostrophe', "'Tis late\nauthor: Ann", { title: "'Tis late", author: 'Ann' }, ['title']],
    ['a colon', 'Talks: no end\nauthor: Ann', { title: 'Talks: no end', author: 'Ann' }, []],
    ['a quotation over lines', '"One\nand \\"two\\""\nauthor: Ann', { title: 'One and "two"', author: 'Ann' }, []],
    ['marks within', '"The "end""\nauthor: Ann', { title: 'The "end"', author: 'Ann' }, ['title']],
  ])('whose title has %s keeps its other keys, and says what is doubtful', (_, title, matter, doubtful) => {
    const read = readArchiveMatter(`---\ntitle: ${title}\n---\nText.`)
    const mended = ['Its YAML was mended: title (line 2).']
    expect(read).toEqual({ matter, body: 'Text.', mended, doubtful, comments: [] })
  })

  test.each<[string, object, string[], string[]]>([
    ['title: Quay #1 opens', { title: 'Quay #1 opens' }, ['title'], []],
    ['date: 2011-10-27 #moved', { date: '2011-10-27' }, [], ['#moved']],
    ['title: Quay # see below', { title: 'Quay' }, [], ['# see below']],
    ['# To do\ntitle: A #1\nmood: "b # c" # d', { title: 'A #1', mood: 'b # c' }, ['title'], ['# To do', '# d']],
    ['lede: |\n  # no comment\n  text', { lede: '# no comment\ntext\n' }, [], []],
  ])('keeps what stands behind a "#" in %j', (yaml, matter, doubtful, comments) => {
    expect(readArchiveMatter(`---\n${yaml}\n---\nText.`)).toMatchObject({ matter, doubtful, comments })
  })

  test.each<[string, object]>([
    ['og:image: foo', { 'og:image': 'foo' }],
    ['@handle: foo', { '@handle': 'foo' }],
    ['@list: [a, b]', { '@list': ['a', 'b'] }],
    ['my key: foo', { 'my key': 'foo' }],
    ['my key: foo: bar', { 'my key': 'foo: bar' }],
    ['"quoted key": foo', { 'quoted key': 'foo' }],
    ['Ключ: foo', { Ключ: 'foo' }],
    ['key : foo', { key: 'foo' }],
    ['%x: foo', { '%x': 'foo' }],
    ['# A remark', {}],
  ])('keeps %j below a value that is mended', (line, matter) => {
    const read = readArchiveMatter(`---\ndescription: The bottom line: no deal\n  at all\n${line}\n---\n`)
    expect(read).toMatchObject({ matter: { description: 'The bottom line: no deal at all', ...matter } })
    expect(Object.keys((read as { matter: object }).matter)).toEqual(['description', ...Object.keys(matter)])
  })

  test.each<[string, string, number]>([
    ['a key without a space', 'lede: So: no\nlayout:post', 3],
    ['an item', 'lede: So: no\n- post', 2],
    ['words', 'lede: So: no\nand more', 3],
    ['a quoted key', 'lede: "No end\n"my key": foo', 2],
    ['another quotation', 'lede: "No end\nand so "on"', 2],
  ])('is refused where %s at the margin is no part of the value above', (_, yaml, line) => {
    expect(readArchiveMatter(`---\n${yaml}\n---\n`)).toMatchObject({ line })
  })

  test('that was mended by guess stands in `unconfirmed`, under its new name', () => {
    const { imports } = read({ '2011-10-27-a.md': '---\ntitle: A\nexcerpt: "No end\nauthor: "Ann\n---\nText.' })
    expect(imports[0]!.text.guessed).toEqual(['summary', 'byline'])
  })
})

test.each<[string, object, string]>([
  ['tags: NATO harbour tunnels fish', { actors: ['nato'], topics: ['tunnels'] }, 'tags: ["harbour","fish"]'],
  ['tags: harbour fish', {}, 'tags: ["harbour fish"]'],
  ['tags: [NATO harbour]', {}, 'tags: ["NATO harbour"]'],
  ['category: NATO harbour', {}, 'category: ["NATO harbour"]'],
])('Of "%s" these are known: %j', (line, known, left) => {
  const { imports } = read({ '2011-10-27-a.md': `---\ntitle: A\n${line}\n---\nText.` })
  const { actors, topics } = imports[0]!.text.matter
  expect({ ...(actors && { actors }), ...(topics && { topics }) }).toEqual(known)
  expect(imports[0]!.text.leftovers).toEqual([{ what: 'Front matter without a place', text: left }])
})
