import { isUtf8 } from 'node:buffer'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import type { LineReader } from './explain-line.ts'

/**
 * Answer each line of a stream with a line, in order, holding one at a time.
 *
 * Lines end at a line feed only: a text may hold any other separator, and one line of bad bytes spoils no other.
 *
 * @returns how many lines were read, and how many of them were bad
 */
export async function explainLines(
  input: Readable,
  output: Writable,
  read: LineReader,
  report: (done: number) => void = () => undefined,
): Promise<{ lines: number; bad: number }> {
  const count = { lines: 0, bad: 0 }
  for await (const bytes of splitLines(input)) {
    const answer = isUtf8(bytes) ? read(bytes.toString('utf8')) : { id: null, error: 'The line is not UTF-8.' }
    if (answer === undefined) continue
    count.lines++
    if ('error' in answer) count.bad++
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain')
    report(count.lines)
  }
  return count
}

async function* splitLines(input: Readable): AsyncGenerator<Buffer> {
  let pending: Buffer[] = []
  for await (const chunk of input as AsyncIterable<Buffer>) {
    let start = 0
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      yield Buffer.concat([...pending, chunk.subarray(start, end)])
      pending = []
      start = end + 1
    }
    pending.push(chunk.subarray(start))
  }
  yield Buffer.concat(pending)
}

const lineFeed = 0x0a
