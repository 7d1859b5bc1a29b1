import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { writeFlow } from './yaml-flow.ts'
import { writeScalar } from './yaml-scalar.ts'

test.each(['a', 'a, b', 'it’s: b', "it's", '- x', '*x', '', ' x', 'true', 'null', 'a #b', '[x]', 'x:', '"q"', '№ 4'])(
  'A text stays what it is as YAML: %j',
  (text) => {
    expect(parse(`[${writeScalar(text)}]`)).toEqual([text])
    expect(parse(`a: ${writeScalar(text, "'")}`)).toEqual({ a: text })
    expect(parse(`a: ${writeScalar(text, '"')}`)).toEqual({ a: text })
    expect(parse(`a: ${writeFlow({ b: [text] })}`)).toEqual({ a: { b: [text] } })
  },
)
