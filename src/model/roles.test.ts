import { describe, expect, test } from 'vitest'
import { rolesOn, type Tenure } from './roles.ts'

describe('A role is held', () => {
  test.each<[string, Tenure, string, boolean]>([
    ['without dates, always', {}, '1990-01-01', true],
    ['on its first day', { from: '2004-03-09' }, '2004-03-09', true],
    ['not the day before', { from: '2004-03-09' }, '2004-03-08', false],
    ['on its last day', { to: '2012-05-07' }, '2012-05-07', true],
    ['not the day after', { to: '2012-05-07' }, '2012-05-08', false],
    ['on a leap day', { from: '2012-02-29', to: '2012-02-29' }, '2012-02-29', true],
    ['perhaps, in the month in which it began', { from: '2009-04' }, '2009-04-15', false],
    ['certainly, on the last day of that month', { from: '2009-04' }, '2009-04-30', true],
    ['not before that month', { from: '2009-04' }, '2009-03-31', false],
    ['perhaps, in the year in which it ended', { to: '2012' }, '2012-06-01', false],
    ['not after that year', { to: '2012' }, '2013-01-01', false],
    ['perhaps, in the winter in which it ended', { to: '2012-winter' }, '2013-02-28', false],
    ['perhaps at any time, where it began before a year', { from: 'before 2000' }, '1990-06-01', false],
    ['certainly, from the last day before that year', { from: 'before 2000' }, '1999-12-31', true],
    ['perhaps at any time, where it ended before a year', { from: '1995', to: 'before 2000' }, '1998-06-01', false],
    ['not in that year', { from: '1995', to: 'before 2000' }, '2000-01-01', false],
    ['perhaps a year before it began, about', { from: 'about 2000' }, '1999-01-01', false],
    ['perhaps still a year after', { from: 'about 2000' }, '2001-12-30', false],
  ])('%s', (_, role, day, expected) => {
    expect(rolesOn([role], day)).toHaveLength(expected ? 1 : 0)
  })
})

const putin = [
  { title: 'President', from: '2000-05-07', to: '2008-05-07' },
  { title: 'Prime Minister', from: '2008-05-08', to: '2012-05-07' },
  { title: 'Chairman of United Russia', from: '2008-05-07', to: '2012-05-26' },
  { title: 'President', from: '2012-05-07' },
]

test('Two roles at once stand in the author’s order', () => {
  const titles = (day: string) => rolesOn(putin, day).map(({ title }) => title)
  expect(titles('2011-10-27')).toEqual(['Prime Minister', 'Chairman of United Russia'])
  expect(titles('2012-05-07')).toEqual(['Prime Minister', 'Chairman of United Russia', 'President'])
  expect(titles('1999-01-01')).toEqual([])
})
