import { de } from 'date-fns/locale/de'
import { enGB } from 'date-fns/locale/en-GB'
import { fr } from 'date-fns/locale/fr'
import { expect, test } from 'vitest'
import { formatDay } from './day-format.ts'

test('A day is written in the long form of its locale', () => {
  expect(formatDay('2011-10-27', enGB)).toBe('27 October 2011')
  expect(formatDay('2012-02-29', de)).toBe('29. Februar 2012')
  expect(formatDay('2011-10-27', fr)).toBe('27 octobre 2011')
})

test('A pattern may leave parts out', () => {
  expect(formatDay('2011-10-27', enGB, 'd MMM')).toBe('27 Oct')
})
