import { expect, test } from 'vitest'
import {
  hasMostParagraphs,
  hasSameBody,
  isUntouched,
  listMissing,
  listTellingWords,
  listWords,
  shareHeld,
} from './held-text.ts'

test.each([
  ['Envoys parted on Thursday', 'Envoys parted on Thursday', 1],
  ['ENVOYS', 'Envoys parted', 0.5],
  ['It is so', 'It is so', 1],
  ['It is so', 'He was at it', 0.25],
  ['Envoys parted as it is so', 'It is so', 1],
  ['Envoys parted', '', 0],
])('A file of "%s" holds of "%s" the share %d', (source, text, share) => {
  expect(shareHeld(listWords(source), listTellingWords(text))).toBe(share)
})

const draft = (body: string, front = 'title: A\nunconfirmed: [date]') => `---\n${front}\n---\n\n${body}\n`

test.each([
  ['is there', 'One.\n\nTwo [x](briefing:a).', 'One.\n\nTwo [x](briefing:b).', []],
  ['is there with other signs', 'One – two.', '“One”, two', []],
  ['is lacking', 'One.', 'One.\n\nTwo.\n\nThree.', ['Two.', 'Three.']],
])('What %s', (_, source, body, missing) => {
  expect(listMissing(draft(source), body)).toEqual(missing)
})

test.each([
  ['One.\n\nTwo.', 'One.\n\nThree.', true],
  ['One.\n\nTwo.', 'Three.\n\nFour.', false],
  ['One.', '', false],
])('A draft of %j has most paragraphs of %j: %s', (source, body, expected) => {
  expect(hasMostParagraphs(draft(source), body)).toBe(expected)
})

test.each<[string, string, string, boolean]>([
  ['that lacks a paragraph', draft('One.'), draft('One.\n\nTwo.'), true],
  [
    'that lacks what is left over',
    draft('One.'),
    draft('One.\n\n## Left over\n\n> Two', 'title: A\nunconfirmed: [date, leftovers]'),
    true,
  ],
  ['whose words were changed', draft('One!'), draft('One.\n\nTwo.'), false],
  ['to which words were added', draft('One.\n\nOurs.'), draft('One.\n\nTwo.'), false],
  ['whose date is confirmed', draft('One.', 'title: A'), draft('One.\n\nTwo.'), false],
  ['that is ready', draft('One.', 'title: A\nunconfirmed: []'), draft('One.\n\nTwo.'), false],
])('A draft %s is untouched or not', (_, source, imported, expected) => {
  expect(isUntouched(source, imported)).toBe(expected)
})

test.each([
  ['only front matter differs', 'title: B', 'One.', true],
  ['words differ', 'title: A', 'Two.', false],
])('Where %s, that is told', (_, front, body, expected) => {
  expect(hasSameBody(draft('One.', 'title: A'), draft(body, front))).toBe(expected)
})
