// `npm run verify`: the long variants of the suites that `npm test` runs short; `--corpora DIR` only what reads public corpora.
import '../src/cli/node-version.mjs'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

const { corpora } = parseArgs({ options: { corpora: { type: 'string' } } }).values
if (corpora !== undefined && !existsSync(corpora)) {
  console.error(`There is no folder ${corpora}. docs/import.md says what lies in it.`)
  process.exit(2)
}
const suites = corpora === undefined ? ['src/publish', 'tests'] : ['tests/corpora.test.ts']
const { status } = spawnSync(
  'node_modules/.bin/vitest',
  ['run', '--testTimeout', '1800000', '--passWithNoTests', ...suites],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      VERIFY: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      ...(corpora !== undefined && { CORPORA: resolve(corpora) }),
    },
  },
)
process.exitCode = status === 0 ? 0 : 1
