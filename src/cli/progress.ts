import { clearLine, cursorTo } from 'node:readline'
import type { Writable } from 'node:stream'

/** Tells how far long work has come. */
export interface Progress {
  /** Say what is being done, and how much of it is. */
  step: (text: string, done?: string) => void
  /** Clear what stands on a terminal, so that the result stands alone. */
  end: () => void
}

/** The eye takes no more: each writing takes time, too. */
const betweenCounts = 100

/**
 * Show the step and its count in one line of a terminal; elsewhere write each step once, without counts.
 *
 * @param now milliseconds
 */
export function createProgress(
  stream: Writable & { isTTY?: boolean; columns?: number },
  now: () => number = () => performance.now(),
): Progress {
  let last: { text: string; at: number } | undefined
  return {
    step(text, done) {
      const isNew = text !== last?.text
      if (!isNew && (!stream.isTTY || now() - last!.at < betweenCounts)) return
      last = { text, at: now() }
      if (stream.isTTY) show(done === undefined ? `${text} …` : `${text}: ${done} …`)
      else stream.write(`${text}\n`)
    },
    end() {
      if (stream.isTTY && last !== undefined) show('')
      last = undefined
    },
  }

  function show(text: string): void {
    cursorTo(stream, 0)
    clearLine(stream, 0)
    stream.write(text.slice(0, (stream.columns ?? 80) - 1))
  }
}
