import { parentPort } from 'node:worker_threads'
import { createRegister, type RegisterEntry } from '../model/register.ts'
import { compileFile, type Compilation } from './compile-file.ts'
import type { TextFile } from './text-file.ts'

/** What a worker is told once: the desk against which it compiles. */
export interface WorkerStart {
  root: string
  entries: RegisterEntry[]
  /** The site's. */
  language: string
}

/** Some of the files; one message comes back for each of these. */
export interface WorkerBatch {
  texts: TextFile[]
}

export type WorkerReply = Compilation[]

let compile: ((text: TextFile) => Compilation) | undefined

parentPort?.on('message', (message: WorkerStart | WorkerBatch) => {
  if ('entries' in message) {
    const register = createRegister(message.entries)
    const { root, language } = message
    compile = (text) => compileFile(root, text, { register, language })
  } else if (compile) {
    parentPort?.postMessage(message.texts.map(compile) satisfies WorkerReply)
  }
})
