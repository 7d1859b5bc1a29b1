import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { ask, type Question } from './questions.ts'

const questions: Question[] = [
  { words: 'What is it called?', usual: 'The Desk', findFault: () => undefined },
  { words: 'Which colour?', usual: 'red', findFault: (answer) => (answer === 'red' ? undefined : 'red') },
]

test('Enter gives the usual answer, and a wrong one is asked for again', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const asked = ask(questions, input, output)
  for (const line of ['\nblue\n', ' red \n']) {
    input.write(line)
    await new Promise(setImmediate)
  }
  expect(await asked).toEqual(['The Desk', 'red'])
  expect(String(output.read())).toBe(
    'What is it called? [The Desk] Which colour? [red]     Write red.\nWhich colour? [red] ',
  )
})

test('Whoever leaves has written nothing', async () => {
  const input = new PassThrough()
  const asked = ask(questions, input, new PassThrough())
  input.end()
  await expect(asked).rejects.toThrow('Nothing was written.')
})
