import { describe, expect, test } from 'vitest'
import { addItems, removeItem } from './yaml-list.ts'

describe('An item is added', () => {
  test.each([
    ['to a list between brackets', 'a: [x] # why\nb: 1\n', 'a: [x, y] # why\nb: 1\n'],
    ['to an empty list', 'a: []\n', 'a: [y]\n'],
    ['to a list over several lines', 'a: [\n  x, # first\n]\n', 'a: [\n  x, y, # first\n]\n'],
    ['below the last line', 'a:\n  - x # why\n# end\nb: 1\n', 'a:\n  - x # why\n  - y\n# end\nb: 1\n'],
    [
      'below a group',
      'a:\n- {x: 1}\n- x: 1\n  z: >-\n    one\n\nb: 1\n',
      'a:\n- {x: 1}\n- x: 1\n  z: >-\n    one\n- y\n\nb: 1\n',
    ],
    ['where the key has no value', 'a: # none\nb: 1\n', 'a: [y] # none\nb: 1\n'],
    ['where there is no key', 'b: 1\n# end\n', 'b: 1\n# end\na: [y]\n'],
    ['with the line breaks of the file', 'a:\r\n  - x\r\nb: 1\r\n', 'a:\r\n  - x\r\n  - y\r\nb: 1\r\n'],
  ])('%s', (_, yaml, result) => {
    expect(addItems(yaml, 'a', ['y'])).toBe(result)
  })

  test('to no value that is no list', () => {
    expect(() => addItems('a: x\n', 'a', ['y'])).toThrow('`a` is no list.')
  })
})

describe('An item is removed', () => {
  test.each([
    ['from between brackets', 'a: [x, y, z]\n', 1, 'a: [x, z]\n'],
    ['at the end', 'a: [x, y] # why\n', 1, 'a: [x] # why\n'],
    ['with its line', 'a:\n  - x\n  - y\nb: 1\n', 1, 'a:\n  - x\nb: 1\n'],
    ['with its lines', 'a:\n  - x: 1\n    y: 2\n  - z\n', 0, 'a:\n  - z\n'],
    ['without its comment', 'a:\n  - x # why\n  - y\n', 0, 'a:\n  # why\n  - y\n'],
    ['without a comment that parts it from the next', 'a: [\n  x, # why\n  y]\n', 0, 'a: [\n  # why\n  y]\n'],
    ['with its key where it is the only one', 'b: 1\na: [x]\n', 0, 'b: 1\n'],
  ])('%s', (_, yaml, index, result) => {
    expect(removeItem(yaml, ['a', index])).toBe(result)
  })
})
