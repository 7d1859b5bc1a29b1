import { describe, expect, test } from 'vitest'
import { day, dayOrInstant, id, instant, language, looseDate, redirects, text, webAddress } from './fields.ts'

const notADay = 'a day, such as 2011-10-27'
const notAMoment = 'a day, a time and an offset, such as 2011-10-27T12:00:00+03:00 or 2011-10-27T09:00:00Z'
const notADate = 'a day, such as 2011-10-27, or a time with its offset, such as 2011-10-27T12:00:00+03:00'
const notLoose =
  'a date as exact as it is known: 2012-05-20, 2012-05, 2012-Q2, 2012-spring, 2012, before 2020 or about 2020'
const notAnAddress = 'a full address, such as https://example.org/page'
const notAnId = 'lower-case letters, digits and hyphens, such as radar-talks'

describe('A field takes', () => {
  test.each([
    ['a day', day, '2012-02-29'],
    ['a moment with an offset', instant, '2011-10-27T12:00:00+03:00'],
    ['a moment without seconds', instant, '2011-10-27T12:00Z'],
    ['a day for a date', dayOrInstant, '2011-10-27'],
    ['a moment for a date', dayOrInstant, '2011-10-27T23:30:00-05:00'],
    ['a month', looseDate, '2012-05'],
    ['a quarter', looseDate, '2012-Q2'],
    ['a season', looseDate, '2012-winter'],
    ['a year', looseDate, '2012'],
    ['a year before which', looseDate, 'before 2020'],
    ['a month about which', looseDate, 'about 2020-05'],
    ['an id that starts with a digit', id, '2011-10-27-nato'],
    ['a language', language, 'sr-Latn-RS'],
    ['an address in other letters', webAddress, 'https://пример.example/ß'],
    ['old ids and paths', redirects, ['old-id', '/old/path/', '/']],
  ])('%s', (_, schema, value) => {
    expect(schema.safeParse(value)).toEqual({ success: true, data: value })
  })
})

describe('A field refuses', () => {
  test.each([
    ['a day that does not exist', day, '2011-02-30', 'impossible-date', notADay],
    ['the 29th of February of a common year', day, '2011-02-29', 'impossible-date', notADay],
    ['a month for a day', day, '2011-10', undefined, notADay],
    ['a day of the year 201', day, '0201-10-27', undefined, notADay],
    ['a moment without an offset', instant, '2011-10-27T12:00:00', undefined, notAMoment],
    ['a moment at 25 o’clock', instant, '2011-10-27T25:00:00Z', undefined, notAMoment],
    ['a moment of a day that does not exist', instant, '2011-02-30T12:00:00Z', 'impossible-date', notAMoment],
    ['a day for a moment', instant, '2011-10-27', undefined, notAMoment],
    ['a date in words', dayOrInstant, '27 October 2011', undefined, notADate],
    ['a date that does not exist', dayOrInstant, '2011-02-30', 'impossible-date', notADate],
    ['a date without an offset', dayOrInstant, '2011-10-27T12:00', undefined, notADate],
    ['a thirteenth month', looseDate, '2012-13', undefined, notLoose],
    [
      'a winter of one year',
      looseDate,
      'Winter 2030',
      undefined,
      '2029-winter (to February 2030) or 2030-winter (to February 2031)',
    ],
    ['a fifth quarter', looseDate, '2012-Q5', undefined, notLoose],
    ['a loose day that does not exist', looseDate, 'before 2011-02-30', 'impossible-date', notLoose],
    ['an id with capitals', id, 'NATO', undefined, notAnId],
    ['an id with a stop', id, 'radar.talks', undefined, notAnId],
    ['a text of spaces', text('a name'), ' ', undefined, 'a name'],
    ['a language with an underline', language, 'en_US', undefined, 'a language tag, such as en or pt-BR'],
    ['a language by its name', language, 'english', undefined, 'en, the tag of English'],
    ['a language by a name that is none', language, 'englisch', undefined, 'a language tag, such as en or pt-BR'],
    ['an address without its protocol', webAddress, 'www.example.org', undefined, notAnAddress],
    ['an address of another protocol', webAddress, 'javascript:alert(1)', undefined, notAnAddress],
    ['an address of no host', webAddress, 'https:///page', undefined, notAnAddress],
    ['an address with a space', webAddress, 'https://example.org/a b', undefined, notAnAddress],
  ])('%s', (_, schema, value, rule, message) => {
    const { error } = schema.safeParse(value)
    expect(error?.issues).toMatchObject([{ message, ...(rule !== undefined && { params: { rule } }) }])
  })

  test.each(['Old Id', '//other.example/', 'https://other.example/', '/with space', '/page?x=1', '/page#p4'])(
    'the redirect %s',
    (entry) => {
      const message = 'an old id, or a path that starts with /'
      expect(redirects.safeParse([entry]).error?.issues).toMatchObject([{ path: [0], message }])
    },
  )
})
