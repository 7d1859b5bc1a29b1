// Preloaded by `node --import`: kills the process before it puts the n-th file in its place, or removes it.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { basename } from 'node:path'

const [folder, step] = [process.env.KILL_IN, Number(process.env.KILL_AT)]
let count = 0

function countSteps(name, placeOf) {
  const original = fs[name]
  fs[name] = (...args) => {
    const path = String(placeOf(args))
    if (path.startsWith(folder) && !basename(path).startsWith('.') && ++count === step)
      process.kill(process.pid, 'SIGKILL')
    return original(...args)
  }
}

countSteps('renameSync', ([, to]) => to)
countSteps('rmSync', ([path]) => path)
syncBuiltinESMExports()
