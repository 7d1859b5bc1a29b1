import { de } from 'date-fns/locale/de'
import { enGB } from 'date-fns/locale/en-GB'
import { ru } from 'date-fns/locale/ru'
import type { Locale } from 'date-fns'
import { describe, expect, test } from 'vitest'
import { formatDay } from './day-format.ts'
import { englishDateWords, formatLooseDate, type DateWords } from './loose-date-format.ts'
import { parseLooseDate } from './loose-date.ts'

describe('A date in words is as exact as it is known', () => {
  test.each([
    ['2011-10-27', '27 October 2011'],
    ['2012-02-29', '29 February 2012'],
    ['2012-05', 'May 2012'],
    ['2012-Q2', 'second quarter of 2012'],
    ['2012-spring', 'spring 2012'],
    ['2012', '2012'],
    ['before 2020', 'before 2020'],
    ['about 2020', 'about 2020'],
    ['about 2012-05', 'about May 2012'],
    ['before 2012-05-20', 'before 20 May 2012'],
  ])('%s: %s', (text, words) => {
    expect(formatLooseDate(parseLooseDate(text)!, wordsOf(enGB))).toBe(words)
  })

  test('a winter shows both of its years, also across a century', () => {
    expect(formatLooseDate(parseLooseDate('2012-winter')!, wordsOf(enGB))).toBe('winter 2012–13')
    expect(formatLooseDate(parseLooseDate('before 1999-winter')!, wordsOf(enGB))).toBe('before winter 1999–2000')
  })
})

test('Days and months follow the locale, seasons the words of the site', () => {
  expect(formatLooseDate(parseLooseDate('2011-10-27')!, wordsOf(de))).toBe('27. Oktober 2011')
  expect(formatLooseDate(parseLooseDate('2012-05')!, wordsOf(ru))).toBe('май 2012')
  const words = {
    seasons: ['Frühling {}', 'Sommer {}', 'Herbst {}', 'Winter {}'] as const,
    quarters: ['1. Quartal {}', '2. Quartal {}', '3. Quartal {}', '4. Quartal {}'] as const,
    before: 'vor {}',
    about: 'etwa {}',
  }
  expect(formatLooseDate(parseLooseDate('about 2012-Q2')!, wordsOf(de, words))).toBe('etwa 2. Quartal 2012')
})

function wordsOf(locale: Locale, looseDates = englishDateWords): DateWords {
  return { formatDay: (day, pattern) => formatDay(day, locale, pattern), looseDates }
}
