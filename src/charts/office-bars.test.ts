import { expect, test } from 'vitest'
import { drawOfficeBar, hangWords } from './office-bars.ts'

/** A hundred years, so that a year is a per cent. */
const axis = { start: '1960-01-01', end: '2059-12-31', now: '2059-12-31' }

test.each<[string, [string, string], object]>([
  ['from the beginning of a bar on the left', ['1970-01-01', '1980-01-01'], { side: 'left', inset: '10%' }],
  ['up to the end of one on the right', ['2030-01-01', '2050-01-01'], { side: 'right', inset: '10%' }],
  ['up to the end of one that runs to today', ['1970-01-01', '2059-12-31'], { side: 'right', inset: '0%' }],
  ['up to the end of one that runs all over', ['1960-01-01', '2059-12-31'], { side: 'right', inset: '0%' }],
  ['from the beginning of one in the middle', ['2000-01-01', '2018-01-01'], { side: 'left', inset: '40%' }],
])('Words hang %s', (_, possible, hanging) => {
  expect(hangWords({ possible }, axis)).toEqual(hanging)
})

test('Words without a bar begin where lines begin', () => {
  expect(hangWords({}, axis)).toEqual({ side: 'left', inset: '0%' })
  expect(drawOfficeBar({}, axis)).not.toContain('rect')
})

test('What is certain is solid over the outline of what is possible', () => {
  const bar = drawOfficeBar({ possible: ['1970-01-01', '1990-01-01'], certain: ['1972-01-01', '1980-01-01'] }, axis)
  expect([...bar.matchAll(/<rect class="(\w+)"[^>]* x="([^"]+)" width="([^"]+)"/g)].map(([, ...rest]) => rest)).toEqual(
    [
      ['outline', '10%', '20%'],
      ['ink', '12%', '8%'],
    ],
  )
})

test('A day is wide enough to be seen, at the end of the axis, too', () => {
  expect(drawOfficeBar({ possible: ['2059-12-31', '2059-12-31'] }, axis)).toContain('x="99.4%" width="0.6%"')
})
