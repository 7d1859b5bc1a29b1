// `npm test`: types, lint, then every test; the last line counts them all.
import '../src/cli/node-version.mjs'
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'

const results = 'node_modules/.cache/test-results.json'
const steps = [
  ['types', 'tsc', ['--noEmit']],
  ['types of pages', 'astro', ['check', '--minimumSeverity', 'warning']],
  ['lint', 'eslint', ['.', '--max-warnings', '0', '--cache', '--cache-location', 'node_modules/.cache/eslint']],
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
]

const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }

let passed = 0
let failed = 0
for (const [name, command, args] of steps) {
  const started = performance.now()
  const { status } = spawnSync(`node_modules/.bin/${command}`, args, { stdio: ['ignore', 'inherit', 'inherit'], env })
  if (status === 0) passed += 1
  else failed += 1
  console.log(`${status === 0 ? 'passed' : 'FAILED'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
}

rmSync(results, { force: true })
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
const tests = spawnSync('node_modules/.bin/vitest', ['run', ...reporters], {
  stdio: ['ignore', 'inherit', 'inherit'],
  env,
})
const counts = readCounts()
passed += counts.passed
failed += counts.failed
if (tests.status !== 0 && counts.failed === 0) failed += 1
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function readCounts() {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, 'utf8'))
    return { passed: numPassedTests, failed: numFailedTests }
  } catch {
    return { passed: 0, failed: 1 } // no test ran to its end
  }
}
