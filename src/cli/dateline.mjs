import './node-version.mjs'
import module from 'node:module'
import { fileURLToPath } from 'node:url'

// Compiled code is kept: a third of a second less for each start, also of processes and threads that read the variable.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../../.dateline/code', import.meta.url))
module.enableCompileCache(process.env.NODE_COMPILE_CACHE)
// Whoever reads may stop early, as `| head` does.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})
const { run } = await import('./main.ts')
process.exitCode = await run(process.argv.slice(2))
