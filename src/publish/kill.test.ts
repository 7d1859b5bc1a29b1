import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { killedSites } from './kill-fixture.ts'
import { settleOutput } from './output.ts'
import { filesOf, makeTemporary, publishSite, readOutput } from './site-fixture.ts'

const kills = process.env.VERIFY ? 200 : 12

test('A build killed at any moment leaves one site or the other, whole', { timeout: kills * 5000 }, async () => {
  const out = join(makeTemporary(), 'dist')
  const [a, b] = killedSites.map(filesOf)
  const seen = { a: 0, b: 0 }
  await publishSite(out, killedSites[0]!)
  for (let count = 0; count < kills; count++) {
    await killBuild(out, Math.random() * 300)
    if (existsSync(out)) expect([a, b]).toContainEqual(readOutput(out))
    settleOutput(out)
    const now = readOutput(out)
    expect([a, b]).toContainEqual(now)
    seen['only-A/0.html' in now ? 'a' : 'b']++
  }
  expect(await publishSite(out, killedSites[0]!)).toMatchObject({ harmed: [], unknown: [] })
  expect(readOutput(out)).toEqual(a)
  if (process.env.VERIFY) expect(Math.min(seen.a, seen.b)).toBeGreaterThan(0)
})

async function killBuild(out: string, delay: number): Promise<void> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('./kill-fixture.ts', import.meta.url)), out], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  await setTimeout(delay)
  expect(child.exitCode).toBeNull()
  child.kill('SIGKILL')
  await once(child, 'exit')
}
