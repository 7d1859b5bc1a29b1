import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { seedRandom } from '../src/bench/random.ts'
import { generateArchive } from '../src/bench/generate.ts'
import { mustRun, startCommand } from './command.ts'
import { differencesOf, makeFolder, readTree, writeFiles } from './folder.ts'

const kills = process.env.VERIFY === '1' ? 60 : 6

test(
  'A build that is killed at any moment leaves the old site or the new, and the next one mends it',
  async () => {
    const folder = makeFolder()
    const [content, out] = [join(folder, 'content'), join(folder, 'site')]
    const site = generateArchive({ size: 40, seed: 2 }).get('site.yaml')!
    writeFiles(content, generateArchive({ size: 40, seed: 2 }))
    const named = (name: string): [string, string][] => [['site.yaml', site.replace(/^name: .*$/m, `name: ${name}`)]]
    const trees: Map<string, Buffer>[] = []
    const times: number[] = []
    for (const name of ['Old', 'New']) {
      writeFiles(content, named(name))
      const started = performance.now()
      await mustRun(['build', '--content', content, '--out', out])
      times.push(performance.now() - started)
      trees.push(readTree(out))
    }
    expect(differencesOf(trees[0]!, trees[1]!)).not.toEqual([])
    const random = seedRandom(4)
    let ended = 0
    for (let count = 0; count < kills; count += 1) {
      writeFiles(content, named(count % 2 === 0 ? 'Old' : 'New'))
      const { child, ended: end } = startCommand(['build', '--content', content, '--out', out])
      // Half of them in the last fifth, when it publishes.
      const share = count % 2 === 0 ? random.next() : 0.8 + 0.25 * random.next()
      await Promise.race([wait(times[1]! * share), end])
      child.kill('SIGKILL')
      if ((await end).code === 0) ended += 1
      if (existsSync(out)) {
        const left = readTree(out)
        expect(trees.filter((tree) => differencesOf(tree, left).length === 0)).toHaveLength(1)
      }
    }
    expect(ended).toBeLessThan(kills)
    writeFiles(content, named('New'))
    await mustRun(['build', '--content', content, '--out', out])
    expect(differencesOf(readTree(out), trees[1]!)).toEqual([])
  },
  60_000 + kills * 20_000,
)
