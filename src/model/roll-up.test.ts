import { expect, test } from 'vitest'
import { climb, rollUp } from './roll-up.ts'

const tree = [
  { id: 'security', broader: [] },
  { id: 'defence', broader: ['security'] },
  { id: 'treaties', broader: ['security'] },
  { id: 'shield', broader: ['defence', 'treaties'] },
  { id: 'trade', broader: [] },
]

test('A topic has its own and those of all narrower ones, each once, in their order', () => {
  const items = ['shield', 'treaties shield', 'security', 'trade defence', '']
  const lists = rollUp(tree, items, (item) => item.split(' '))
  expect(Object.fromEntries(lists)).toEqual({
    shield: ['shield', 'treaties shield'],
    defence: ['shield', 'treaties shield', 'trade defence'],
    treaties: ['shield', 'treaties shield'],
    security: ['shield', 'treaties shield', 'security', 'trade defence'],
    trade: ['trade defence'],
  })
})

test('A circle, which is an error, gives each of its topics everything, once', () => {
  const circle = [
    { id: 'a', broader: ['b'] },
    { id: 'b', broader: ['a'] },
    { id: 'c', broader: ['c'] },
  ]
  expect(Object.fromEntries(rollUp(circle, ['a', 'b', 'c'], (item) => [item]))).toEqual({
    a: ['a', 'b'],
    b: ['a', 'b'],
    c: ['c'],
  })
})

test('One climbs to all that is broader, by whatever way, oneself included', () => {
  const broaderOf = new Map(tree.map(({ id, broader }) => [id, broader]))
  expect([...climb('shield', broaderOf)].sort()).toEqual(['defence', 'security', 'shield', 'treaties'])
  expect([...climb('trade', broaderOf)]).toEqual(['trade'])
  expect([...climb('unknown', broaderOf)]).toEqual(['unknown'])
})
