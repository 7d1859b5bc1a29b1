import { describe, expect, test } from 'vitest'
import { findNearest, isSlip } from './nearest.ts'

describe('Of words that exist, those are near', () => {
  test.each([
    ['of which a third of the letters differ', 'sumary', ['title', 'summary', 'story'], ['summary']],
    ['not those of which more differ', 'nato', ['mda', 'eu'], []],
    ['in which two letters changed places', 'tilte', ['title', 'date'], ['title']],
    ['however they are written', 'NATTO', ['Nato'], ['Nato']],
    ['nearest first, then by letter', 'lavrovv', ['lavrow', 'lavrof', 'lavrov'], ['lavrov', 'lavrof', 'lavrow']],
    ['three at most', 'aaa', ['aab', 'aac', 'aad', 'aae'], ['aab', 'aac', 'aad']],
    ['never three letters from nothing', '', ['mda'], []],
  ])('%s: %s', (_, word, words, expected) => {
    expect(findNearest(word, words)).toEqual(expected)
  })
})

describe('A name is a slip of another', () => {
  test.each([
    ['with a letter doubled', 'natto', 'nato', true],
    ['with another letter doubled', 'panneta', 'panetta', true],
    ['with two letters that changed places', 'ntao', 'nato', true],
    ['with a letter wrong among six', 'lavrow', 'lavrov', true],
    ['with a letter left out of six', 'polnd', 'poland', true],
    ['not with a letter left out of five', 'chin', 'china', false],
    ['with a letter too many', 'reuterrs', 'reuters', true],
    ['with a letter left out of seven', 'reuter', 'reuters', true],
    ['with two letters wrong among twelve', 'segey lavrow', 'sergey lavrov', true],
    ['not with three wrong among twelve', 'segai lavrow', 'sergey lavrov', false],
    ['not where it is another country', 'iraq', 'iran', false],
    ['not with another first letter', 'zambia', 'gambia', false],
    ['not where it is a country of a longer name', 'austria', 'australia', false],
    ['not where it is another agency', 'ap', 'afp', false],
    ['not where abbreviations differ by a letter', 'mod', 'mda', false],
    ['not where abbreviations differ by a doubled letter', 'mmda', 'mda', false],
    ['not with another number', 'channel 4', 'channel 5', false],
    ['not where the word that counts is another', 'republic of iraq', 'republic of iran', false],
    ['not with another first letter in a word', 'united states army', 'united states navy', false],
    ['not with another Roman number', 'start ii', 'start i', false],
    ['with a space too few', 'rianovosti', 'ria novosti', true],
    ['not where it is a word of a longer name', 'times', 'the times', false],
  ])('%s: %s, %s', (_, name, other, expected) => {
    expect(isSlip(name, other)).toBe(expected)
    expect(isSlip(other, name)).toBe(expected)
  })
})
