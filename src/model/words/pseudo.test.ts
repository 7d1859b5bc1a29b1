import { expect, test } from 'vitest'
import { english } from './en.ts'
import { spokenFor } from './spoken.ts'
import { wordsFor } from './words.ts'

test('The language that nobody speaks has every word longer and between marks, but for the patterns of dates', () => {
  const words = wordsFor('ar-XB')
  expect(words.briefings).toBe('⟦Bríéfíñgs ···⟧')
  expect(words.briefingCount(3)).toBe('⟦3 bríéfíñgs ····⟧')
  expect(words.search.results.other).toContain('{count}')
  expect([words.formatDay, words.dayOfYear]).toEqual([english.formatDay, english.dayOfYear])
})

test('It is spoken as it is written, and Arabic is not', () => {
  expect(spokenFor('ar-XB')).toBe('ar-XB')
  expect(spokenFor('ar')).toBe('en')
})
