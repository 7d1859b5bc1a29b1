import { describe, expect, test } from 'vitest'
import { readYamlText } from './front-matter-yaml.ts'

const quoteIt = 'Put the whole value in quotes.'
const indentAlike = 'Indent the keys of a group, and the entries of a list, by the same number of spaces.'
const addColon = 'Put a space after the colon; indent a line that goes on with the text above.'
const doubleIt = "Put the whole value in quotes of the other kind, or double the inner ones: 'It''s'."

describe('A mistake in YAML is told in the author’s words:', () => {
  test.each([
    [
      'a colon inside a value',
      'title: Talks: going nowhere',
      `1:8 bad-yaml A colon and a space stand inside a value. | ${quoteIt}`,
    ],
    [
      'a colon inside a value in brackets',
      'image: {alt: It is: x}',
      `1:14 bad-yaml A colon and a space stand inside a value. | ${quoteIt}`,
    ],
    [
      'a text after a quotation',
      'title: "A" and B',
      `1:12 bad-yaml "and B" stands after the closing quotation mark. | ${doubleIt}`,
    ],
    [
      'an apostrophe between quotes',
      "title: 'It's here'",
      `1:12 bad-yaml "s here'" stands after the closing quotation mark. | ${doubleIt}`,
    ],
    ['a text after brackets', 'title: [A](b)', `1:11 bad-yaml "(b)" stands after the closing bracket. | ${quoteIt}`],
    [
      'a quotation mark that is not closed',
      'title: "open\ndate: x\n',
      '1:8 bad-yaml The " here is never closed. | Write the missing ".',
    ],
    [
      'a bracket that is not closed',
      'actors: [nato, mda\ntitle: x',
      '1:9 bad-yaml The [ here is never closed. | Write the missing ].',
    ],
    [
      'a bracket too many',
      'byline: [A, B]]',
      '1:15 bad-yaml There is a ] too many. | Delete it, or put the text around it in quotes.',
    ],
    ['a sign that YAML reserves', 'title: @desk', `1:8 bad-yaml A value cannot start with @. | ${quoteIt}`],
    [
      'an asterisk',
      'title: *Important* news',
      `1:8 yaml-reference A value starts with *, which YAML takes for a reference. | ${quoteIt}`,
    ],
    [
      'an anchor',
      'title: &x A',
      `1:8 yaml-reference A value starts with &, which YAML takes for a reference. | ${quoteIt}`,
    ],
    [
      'an anchor of a list',
      'title:\n  - &x [A]',
      `2:5 yaml-reference A value starts with &, which YAML takes for a reference. | ${quoteIt}`,
    ],
    [
      'an exclamation mark',
      'title: !Stop it',
      `1:8 yaml-reference A value starts with !, which YAML takes for a type. | ${quoteIt}`,
    ],
    ['a key that stands twice', 'title: A\ntitle: B', '2:1 duplicate-key `title` stands twice. | Keep one.'],
    ['a tab', 'actors:\n\t- nato', '2:1 tab-indentation A tab indents this line. | Indent it with spaces.'],
    [
      'a line without a colon',
      'title: A\njust text\ndate: B',
      `2:1 bad-yaml "just text" is not a \`key: value\` line. | ${addColon}`,
    ],
    [
      'a colon without a space',
      'title: A\ndate:B',
      `2:1 bad-yaml "date:B" is not a \`key: value\` line. | ${addColon}`,
    ],
    [
      'a key that is indented too far',
      'title: A\n  date: B',
      `2:3 bad-indentation "date: B" is indented unlike the lines it belongs to. | ${indentAlike}`,
    ],
    [
      'a key that is not indented enough',
      'x:\n  - id: a\n   title: b',
      `3:4 bad-indentation "title: b" is indented unlike the lines it belongs to. | ${indentAlike}`,
    ],
    [
      'a list entry that is not indented enough',
      'x:\n  - a\n - b',
      `3:2 bad-indentation "- b" is indented unlike the lines it belongs to. | ${indentAlike}`,
    ],
    [
      'a first key that is indented',
      '  title: A\ndate: B',
      `2:1 bad-indentation "date: B" is indented unlike the lines it belongs to. | ${indentAlike}`,
    ],
    [
      'a list on the line of its key',
      'actors: - nato',
      '1:9 bad-yaml A list starts on the line of its key. | Start it on the next line, or write [a, b].',
    ],
    [
      'an escape that is none',
      'title: "C:\\qed"',
      '1:11 bad-yaml \\q means nothing between double quotes. | Write \\\\ for a backslash, or use single quotes.',
    ],
    [
      'a second document',
      'title: A\n---\ndate: B',
      '2:1 bad-yaml "---" ends the settings; text stands below it. | Delete this line.',
    ],
  ])('%s', (_, yaml, line) => {
    expect(
      readYamlText(yaml).faults.map(
        ({ place, rule, reason, note }) => `${place?.line ?? 0}:${place?.column ?? 0} ${rule} ${reason} | ${note}`,
      ),
    ).toEqual([line])
  })
})

test('Mistakes of several lines are all told, those that follow on one line only once', () => {
  const { faults } = readYamlText('title: A: B\nbyline: @x\nsummary: "a" b "c" d\n')
  expect(faults.map(({ place }) => place?.line)).toEqual([1, 2, 3])
})
