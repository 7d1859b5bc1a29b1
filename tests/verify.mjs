// `npm run verify`: the long variants of the suites that `npm test` runs short.
import '../src/cli/node-version.mjs'
import { spawnSync } from 'node:child_process'

const suites = ['src/publish', 'tests']
const { status } = spawnSync(
  'node_modules/.bin/vitest',
  ['run', '--testTimeout', '1800000', '--passWithNoTests', ...suites],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, VERIFY: '1', ASTRO_TELEMETRY_DISABLED: '1' },
  },
)
process.exitCode = status === 0 ? 0 : 1
