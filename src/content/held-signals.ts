/** What ends a program from outside: Ctrl-C, a machine that goes down, a terminal that is closed. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Do work that is over in a moment to its end; a signal that comes meanwhile is heard only then. */
export function holdSignals<Result>(work: () => Result): Result {
  const end = (signal: NodeJS.Signals) => {
    release()
    process.kill(process.pid, signal)
  }
  const release = () => {
    for (const signal of signals) process.off(signal, end)
  }
  for (const signal of signals) process.on(signal, end)
  try {
    return work()
  } finally {
    setImmediate(release) // Node hears of a signal between two tasks: after this one, before the next immediate
  }
}
