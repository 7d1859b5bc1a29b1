import { expect, test } from 'vitest'
import { interfaceOf, languageAttributes } from './interface.ts'

test.each([
  ['en', 'ltr'],
  ['de-AT', 'ltr'],
  ['ar', 'rtl'],
  ['fa-IR', 'rtl'],
  ['he', 'rtl'],
  ['az', 'ltr'],
  ['az-Arab', 'rtl'],
  ['ur-Latn', 'ltr'],
] as const)('A text in %s runs %s', (language, dir) => {
  expect(languageAttributes(language)).toEqual({ lang: language, dir })
})

test('Words of the interface say their language only on a page in another', () => {
  expect(interfaceOf({ language: 'en', interface: 'en' }).language).toEqual({})
  expect(interfaceOf({ language: 'ar', interface: 'en' }).language).toEqual({ lang: 'en', dir: 'ltr' })
})
