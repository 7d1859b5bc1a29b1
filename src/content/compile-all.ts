import { Worker } from 'node:worker_threads'
import { createRegister } from '../model/register.ts'
import { compileFile, type Compilation } from './compile-file.ts'
import type { WorkerBatch, WorkerReply, WorkerStart } from './compile-worker.ts'
import type { TextFile } from './text-file.ts'

/** Below this many texts a thread costs more than it saves. */
const worthThreads = 150
const batchSize = 50

/** Takes what some of the files are compiled to; `from` is the place of the first among all. */
export type TakeCompiled = (compiled: readonly Compilation[], from: number) => void

/** Compile files, in several threads where there are many; hand results over as they come, in no certain order. */
export async function compileAll(
  texts: readonly TextFile[],
  start: WorkerStart,
  threads: number,
  take: TakeCompiled,
): Promise<void> {
  if (texts.length < worthThreads || threads < 2) {
    const desk = { register: createRegister(start.entries), language: start.language }
    take(
      texts.map((text) => compileFile(start.root, text, desk)),
      0,
    )
    return
  }
  const batches = Array.from({ length: Math.ceil(texts.length / batchSize) }, (_, index) =>
    texts.slice(index * batchSize, (index + 1) * batchSize),
  )
  const open = batches.entries()
  await Promise.all(Array.from({ length: threads }, () => work(start, open, take)))
}

/** Let one thread take batch after batch until none is left. */
function work(start: WorkerStart, open: IterableIterator<[number, TextFile[]]>, take: TakeCompiled): Promise<void> {
  const worker = new Worker(new URL('./compile-worker.ts', import.meta.url))
  return new Promise<void>((resolve, reject) => {
    let from = 0
    const next = () => {
      const step = open.next()
      if (step.done === true) {
        void worker.terminate()
        resolve()
        return
      }
      const [index, batch] = step.value
      from = index * batchSize
      worker.postMessage({ texts: batch } satisfies WorkerBatch)
    }
    worker.on('message', (reply: WorkerReply) => {
      const came = from
      next() // before this thread turns to what came, so that the other is not idle
      take(reply, came)
    })
    worker.on('error', reject)
    worker.postMessage(start)
    next()
  })
}
