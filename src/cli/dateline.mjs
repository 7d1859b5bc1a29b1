// The one file that an old Node can read: it says which Node is missing, in place of a syntax error.
import module from 'node:module'
import { fileURLToPath } from 'node:url'

const [major] = process.versions.node.split('.').map(Number)

if (major < 24) {
  console.error(
    `Dateline needs Node 24 and this is ${process.version}. ` +
      'Run `npm ci` again without --ignore-scripts (it brings the right Node), then `npm run build`.',
  )
  process.exitCode = 2
} else {
  // Compiled code is kept: a third of a second less for each start, also of processes and threads that read the variable.
  process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../../.dateline/code', import.meta.url))
  module.enableCompileCache(process.env.NODE_COMPILE_CACHE)
  const { run } = await import('./main.ts')
  process.exitCode = await run(process.argv.slice(2))
}
