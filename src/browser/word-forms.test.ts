import { expect, test } from 'vitest'
import { isWordOf } from './word-forms.ts'

test.each([
  ['missiles', 'missile', true],
  ['defence', 'defences', true],
  ['radar', 'radar,', true],
  ['lavrov', '“Lavrov', true],
  ['basescu', 'Băsescu', true],
  ['mis', 'missile', true],
  ['warning', 'early-warning', true],
  ['putn', 'put', false],
  ['basesku', 'based', false],
  ['Azerbaidjan', 'a', false],
  ['Obma', 'O.', false],
  ['Donilan', 'DoD', false],
  ['misile', 'missile', false],
  ['lavorv', 'Lavrov', false],
])('Of “%s” asked for, “%s” in a text is a form: %s', (asked, written, expected) => {
  expect(isWordOf(asked, written)).toBe(expected)
})
