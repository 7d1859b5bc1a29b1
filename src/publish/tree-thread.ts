import { Worker } from 'node:worker_threads'
import type { TreeAnswer, TreeMessage, TreeTask } from './tree-task.ts'

/** The thread that makes the next tree, seen from the one that renders. */
export interface TreeThread {
  /** Hand over a message; where it fails, the next question is answered with the error. */
  tell: (message: TreeMessage) => void
  /** Hand over a message and wait until it and all before it are done. */
  ask: (message: TreeMessage) => Promise<TreeAnswer>
  stop: () => Promise<void>
}

// To wake a thread costs more than to tell it a page.
const messagesAtOnce = 50

/** Start making the next tree. */
export function startTree(task: TreeTask): TreeThread {
  const worker = new Worker(new URL('./tree-worker.ts', import.meta.url), { workerData: task })
  // Without a question to it, it shall not keep a program alive that failed elsewhere.
  worker.unref()
  let failure: unknown
  worker.once('error', (error: unknown) => (failure = error))

  const waiting: TreeMessage[] = []
  const send = (): void => {
    const messages = waiting.splice(0)
    worker.postMessage(messages satisfies TreeMessage[], messages.flatMap(transferable))
  }
  const tell = (message: TreeMessage): void => {
    if (waiting.push(message) >= messagesAtOnce) send()
  }
  const ask = async (message: TreeMessage): Promise<TreeAnswer> => {
    if (failure) throw failure as Error
    worker.ref()
    try {
      return await new Promise((resolve, reject) => {
        worker.once('message', resolve)
        worker.once('error', reject)
        worker.once('exit', () => {
          reject(new Error('The thread that makes the next output was stopped.'))
        })
        waiting.push(message)
        send()
      })
    } finally {
      worker.unref()
    }
  }
  const stop = async (): Promise<void> => {
    await worker.terminate()
  }
  return { tell, ask, stop }
}

function transferable(message: TreeMessage): ArrayBuffer[] {
  return message.do === 'write' ? [message.bytes.buffer] : []
}
