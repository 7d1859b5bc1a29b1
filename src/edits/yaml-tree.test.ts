import { expect, test } from 'vitest'
import { listComments } from './yaml-tree.ts'

test.each<[string, string[]]>([
  ['# who\nname: NATO # or OTAN\n#kind: x\n', ['# who', '# or OTAN', '#kind: x']],
  ['actors: # a\n  - nato # b\n  # c\n', ['# a', '# b', '# c']],
  ['aliases: [nato, # a\n  otan] # b\r\nkind: x\r\n', ['# a', '# b']],
  ['a: no#comment\nb: "# text"\nc: |\n  # text\nd: >-\n  a\n  # b\n', []],
  ['a: c # unfinished', ['# unfinished']],
])('%j has the comments %j', (yaml, comments) => {
  expect(listComments(yaml)).toEqual(comments)
})
