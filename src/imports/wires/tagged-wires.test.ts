import { expect, test } from 'vitest'
import { splitTagged } from './tagged-wires.ts'
import { readWireText } from './wire-text.ts'

const first = 'Envoys of the two sides met for three hours on Monday and parted without a date for another round.'
const second = 'They will write to each other, a person close to the talks told the paper, and nothing else is planned.'

test('Wires between ZCZC and NNNN are drafts of their own', () => {
  const wires = splitTagged(`ZCZC A1\nEnvoys part\n\n${first}\nNNNN\nZCZC A2\nEnvoys meet\n\n${second}\nNNNN\n`)
  expect(wires.map(({ line }) => line)).toEqual([1, 6])
  expect(wires.map(({ text }) => readWireText(text, '2011-10-27').matter.title)).toEqual(['Envoys part', 'Envoys meet'])
})

test('Of tagged wires nothing is lost: a second text, what stands outside, and signs that are no tags', () => {
  const [one, two, ...more] = splitTagged(
    'Above.\n<DOC>\n<TEXT>\nFirst <press@ap.example>.\n</TEXT>\n<TEXT>\n3 <b and c> 5\n</TEXT>\n</DOC>\nBetween.\n<DOC><TEXT>Second.</TEXT></DOC>\nBelow.\n',
  )
  expect(one!.text).toBe('Above.\n\nFirst <press@ap.example>.\n\n\n3 <b and c> 5\n')
  expect([two!.text, more]).toEqual(['Between.\n\nSecond.\n\nBelow.', []])
})
