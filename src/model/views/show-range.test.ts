import { expect, test } from 'vitest'
import { wordsFor } from '../words/words.ts'
import { showRange } from './dates.ts'

test.each<[string, string | undefined, string | undefined, string]>([
  ['both ends, each as exact as it is known', '2008-05', '2012-05-07', 'May 2008 to 7 May 2012'],
  ['an open end', '2008', undefined, 'from 2008'],
  ['an open beginning', undefined, '2008-05-07', 'until 7 May 2008'],
  ['one day once', '2010-05-01', '2010-05-01', '1 May 2010'],
  ['one year once', '2012', '2012', '2012'],
  ['what ended before a year without "until"', undefined, 'before 1990', 'before 1990'],
  ['from a year to before another', '1985', 'before 1990', '1985 to before 1990'],
  ['what began before a year', 'before 1990', undefined, 'from before 1990'],
  ['nothing', undefined, undefined, ''],
])('A range says %s', (_, from, to, words) => {
  expect(showRange({ words: wordsFor('en') }, from, to)).toBe(words)
})
