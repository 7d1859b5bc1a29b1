import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { CallError } from './call.ts'

/** Something to ask, the answer that Enter gives, and what is wrong with another. */
export interface Question {
  words: string
  usual: string
  /** Say what to write in place of an answer; undefined where it will do. */
  findFault: (answer: string) => string | undefined
}

/**
 * Ask one question after the other, each until the answer will do.
 *
 * @throws {CallError} where whoever is asked leaves
 */
export async function ask(questions: readonly Question[], input: Readable, output: Writable): Promise<string[]> {
  const dialogue = createInterface({ input, output })
  const lines = dialogue[Symbol.asyncIterator]()
  try {
    const answers: string[] = []
    for (const question of questions) answers.push(await askUntilRight(question))
    return answers
  } finally {
    dialogue.close()
  }

  async function askUntilRight({ words, usual, findFault }: Question): Promise<string> {
    for (;;) {
      dialogue.setPrompt(`${words} [${usual}] `)
      dialogue.prompt()
      const line = await lines.next()
      if (line.done) throw new CallError('\nNothing was written.') // Ctrl-C or Ctrl-D
      const answer = line.value.trim() || usual
      const fault = findFault(answer)
      if (fault === undefined) return answer
      output.write(`    Write ${fault}.\n`)
    }
  }
}
