import { describe, expect, test } from 'vitest'
import { findWords, fold } from './fold.ts'

describe('These do not matter', () => {
  test.each([
    ['case', 'Missile DEFENSE', 'missile defense'],
    ['white space and line breaks', 'Missile \n Defense', 'missile defense'],
    ['dashes', 'NATO–Russia NATO-Russia NATO‑Russia', 'nato russia nato russia nato russia'],
    ['diacritics', 'Radosław Sikorski, Topolánek, Müller, Ángel', 'radoslaw sikorski topolanek muller angel'],
    ['combining marks', 'Topola\u0301nek', 'topolanek'],
    ['German ß', 'Straße STRASSE', 'strasse strasse'],
    ['quotation style', '“the ‘reset’” "the \'reset\'"', 'the reset the reset'],
    ['possessives', "NATO’s NATO's the Ministers’ Airbus’", 'nato nato the ministers airbus'],
    ['apostrophes inside a name', "O’Reilly O'Reilly O´Reilly O`Reilly O′Reilly", 'oreilly oreilly oreilly oreilly oreilly'], // prettier-ignore
    ['the dots of an initialism', 'U.S. U.S US', 'us us us'],
    ['a hyphen at the line’s end', 'Organi-\nsation', 'organisation'],
    ['soft hyphens', 'Organi\u00adsation', 'organisation'],
    ['Arabic vowel signs', 'المُتَّحِدة', 'المتحدة'],
  ])('%s', (_, text, expected) => {
    expect(fold(text)).toBe(expected)
  })

  test('but a compound keeps its parts at the line’s end', () => {
    expect(fold('NATO-\nRussia Council')).toBe('nato russia council')
  })

  test('and Cyrillic is Cyrillic', () => {
    expect(fold('Сергей ЛАВРОВ, НАТО')).toBe('сергеи лавров нато')
  })
})

test('Words bear their places in the original, without possessives and with the dots of initialisms', () => {
  const text = 'The U.S.-led talks: Lavrov’s “naïve” 787s, J. Smith'
  expect(findWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(
    ['The', 'U.S.', 'led', 'talks', 'Lavrov', 'naïve', '787s', 'J', 'Smith'], // prettier-ignore
  )
})

test('Offsets count UTF-16 units', () => {
  expect(findWords('🚀🚀 NATO')).toEqual([{ start: 5, end: 9, folded: 'nato' }])
})

test('A word broken at the line’s end has both readings', () => {
  expect(findWords('anti-\nmissile')).toMatchObject([{ folded: 'anti', joined: 'antimissile' }, { folded: 'missile' }])
})

test('A digit, a full stop and a letter are words of their own', () => {
  expect(findWords('Article 3.a of it').map(({ folded }) => folded)).toEqual(['article', '3', 'a', 'of', 'it'])
})
