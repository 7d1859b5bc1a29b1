import { clearLine, cursorTo } from 'node:readline'
import type { WriteStream } from 'node:tty'

/** Tells how far long work has come. */
export interface Progress {
  step: (text: string) => void
  /** Clear what stands on a terminal, so that the result stands alone. */
  end: () => void
}

/** Show steps in one line of a terminal, or write each on a line of its own elsewhere. */
export function createProgress(
  stream: Pick<WriteStream, 'isTTY' | 'columns' | 'write'> & NodeJS.WritableStream,
): Progress {
  const clear = () => {
    cursorTo(stream, 0)
    clearLine(stream, 0)
  }
  let shown = false
  return {
    step(text) {
      if (!stream.isTTY) {
        stream.write(`${text}\n`)
        return
      }
      clear()
      stream.write(`${text} …`.slice(0, stream.columns - 1))
      shown = true
    },
    end() {
      if (shown) clear()
      shown = false
    },
  }
}
