import { expect, test } from 'vitest'
import { interfaceOf, languageAttributes, languageOf } from './interface.ts'

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
  expect(interfaceOf({ language: 'en', interface: 'en', site: 'en' }).language).toEqual({})
  expect(interfaceOf({ language: 'ar', interface: 'en', site: 'en' }).language).toEqual({ lang: 'en', dir: 'ltr' })
})

test('Words of the text among those of the interface say theirs there, and only there', () => {
  expect(interfaceOf({ language: 'en', interface: 'en', site: 'en' }).textLanguage).toEqual({})
  expect(interfaceOf({ language: 'ar', interface: 'en', site: 'en' }).textLanguage).toEqual({ lang: 'ar', dir: 'rtl' })
})

test('The desk’s own words say their language where the interface has none in it', () => {
  expect(interfaceOf({ language: 'en', interface: 'en', site: 'en' }).siteLanguage).toEqual({})
  expect(interfaceOf({ language: 'en', interface: 'en', site: 'de' }).siteLanguage).toEqual({ lang: 'de', dir: 'ltr' })
})

test('An element whose words are in the language around it says nothing', () => {
  expect(languageOf(undefined)).toEqual({})
  expect(languageOf('he')).toEqual({ lang: 'he', dir: 'rtl' })
})
