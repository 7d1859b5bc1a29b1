import { expect, test } from 'vitest'
import { dropUnknown, hasWords, readState, toggle, writeState } from './search-state.ts'

const nothing = { kind: [], actor: [], topic: [], outlet: [], year: [] }

test.each([
  ['', { query: '', filters: nothing, order: 'relevance' }],
  ['?q=radar', { query: 'radar', filters: nothing, order: 'relevance' }],
  [
    '?q=early+warning&kind=briefing&actor=NATO&actor=Russia&order=date',
    {
      query: 'early warning',
      filters: { ...nothing, kind: ['briefing'], actor: ['NATO', 'Russia'] },
      order: 'date',
    },
  ],
  ['?q=K%C3%BCrecik&year=2011', { query: 'Kürecik', filters: { ...nothing, year: ['2011'] }, order: 'relevance' }],
] as const)('The address "%s" is read, and written again as it was', (address, state) => {
  expect(readState(address)).toEqual(state)
  expect(writeState(readState(address))).toBe(address)
})

test('What an address has twice, empty or of its own counts once or not at all', () => {
  expect(writeState(readState('?order=size&year=2011&q=%20radar&year=2011&actor=&page=2'))).toBe('?q=radar&year=2011')
})

test('Equal searches have one address, in whatever order their filters were chosen', () => {
  const state = readState('?q=radar')
  const oneWay = toggle(toggle(state, 'actor', 'Russia'), 'actor', 'NATO')
  const otherWay = toggle(toggle(state, 'actor', 'NATO'), 'actor', 'Russia')
  expect(writeState(oneWay)).toBe(writeState(otherWay))
  expect(writeState(toggle(toggle(state, 'actor', 'NATO'), 'actor', 'NATO'))).toBe('?q=radar')
})

test.each([
  ['radar', true],
  ['Кисляк', true],
  ['2011', true],
  ['', false],
  ['   ', false],
  ['"', false],
  ['“ – ”', false],
])('A query of <%s> has words: %s', (query, has) => {
  expect(hasWords({ ...readState(''), query })).toBe(has)
})

test('Values that nothing can be filtered by are dropped, and told', () => {
  const known = { ...nothing, actor: ['NATO'], year: ['2011'] }
  const { state, dropped } = dropUnknown(readState('?q=radar&kind=x&actor=nope&actor=NATO&year=abc&year=2011'), known)
  expect(writeState(state)).toBe('?q=radar&actor=NATO&year=2011')
  expect(dropped).toEqual(['x', 'nope', 'abc'])
})
