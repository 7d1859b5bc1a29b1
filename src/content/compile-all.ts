import { Worker } from 'node:worker_threads'
import { createRegister } from '../model/register.ts'
import { compileFile, type Compilation } from './compile-file.ts'
import type { WorkerBatch, WorkerReply, WorkerStart } from './compile-worker.ts'
import type { TextFile } from './text-file.ts'

/** Below this many texts a thread costs more than it saves. */
const worthThreads = 150
const batchSize = 50

/** Compile files, in several threads where there are many; the order of the results is that of the files. */
export async function compileAll(
  texts: readonly TextFile[],
  start: WorkerStart,
  threads: number,
): Promise<Compilation[]> {
  if (texts.length < worthThreads || threads < 2) {
    const register = createRegister(start.entries)
    return texts.map((text) => compileFile(start.root, text, register))
  }
  const batches = Array.from({ length: Math.ceil(texts.length / batchSize) }, (_, index) =>
    texts.slice(index * batchSize, (index + 1) * batchSize),
  )
  const results: Compilation[][] = []
  const open = batches.entries()
  await Promise.all(Array.from({ length: threads }, () => work(start, open, results)))
  return results.flat()
}

/** Let one thread take batch after batch until none is left. */
function work(
  start: WorkerStart,
  open: IterableIterator<[number, TextFile[]]>,
  results: Compilation[][],
): Promise<void> {
  const worker = new Worker(new URL('./compile-worker.ts', import.meta.url))
  return new Promise<void>((resolve, reject) => {
    let current = -1
    const next = () => {
      const step = open.next()
      if (step.done === true) {
        void worker.terminate()
        resolve()
        return
      }
      current = step.value[0]
      worker.postMessage({ texts: step.value[1] } satisfies WorkerBatch)
    }
    worker.on('message', (reply: WorkerReply) => {
      results[current] = reply
      next()
    })
    worker.on('error', reject)
    worker.postMessage(start)
    next()
  })
}
