import { expect, test } from 'vitest'
import { deskOf } from '../desk-fixture.ts'
import { checkLanguage } from './language.ts'

test.each([
  ['en', []],
  ['en-GB', []],
  ['EN', []],
  ['de', ['The words of the pages around your texts are not there in "de": they will be in "en".']],
  ['eng-Latn', ['The words of the pages around your texts are not there in "eng-Latn": they will be in "en".']],
])('A site in %s', (language, reasons) => {
  expect(checkLanguage(deskOf([], { settings: { language } })).map(({ reason }) => reason)).toEqual(reasons)
})

test('The warning says which languages are there', () => {
  expect(checkLanguage(deskOf([], { settings: { language: 'de' } }))).toMatchObject([
    {
      file: 'content/site.yaml',
      path: ['language'],
      severity: 'warning',
      note: 'They are there in "en". Allow this rule if you can do with these.',
    },
  ])
})
