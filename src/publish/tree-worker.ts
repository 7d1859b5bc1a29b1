// The thread that makes the next tree, while the main one renders. First it brings the spare up to date; pages that
// are rendered meanwhile wait in its queue, so nothing else ever touches the tree.
import { parentPort, workerData } from 'node:worker_threads'
import { prepareSpare } from './spare.ts'
import { swap } from './swap.ts'
import type { TreeAnswer, TreeMessage, TreeTask } from './tree-task.ts'

const { place, kept } = workerData as TreeTask
const tree = prepareSpare(place, kept)

parentPort?.on('message', (messages: TreeMessage[]) => {
  for (const message of messages) follow(message)
})

function follow(message: TreeMessage): void {
  switch (message.do) {
    case 'write':
      tree.write(message.path, message.key, message.bytes)
      break
    case 'adoptFile':
      tree.adoptFile(message.path, message.key, message.source, message.how)
      break
    case 'adoptFolder':
      tree.adoptFolder(message.path, message.key, message.source, message.how)
      break
    case 'wait':
      parentPort?.postMessage(new Map() satisfies TreeAnswer)
      break
    case 'list':
      parentPort?.postMessage(tree.manifest.files satisfies TreeAnswer)
      break
    case 'publish':
      swap(place, tree.complete(message.record))
      parentPort?.postMessage(new Map() satisfies TreeAnswer)
      break
  }
}
