import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { readManifest } from './manifest.ts'
import { openOutput, settleOutput } from './output.ts'
import { placeOf, type Place } from './place.ts'
import { makeTemporary, planSite, publishSite, readOutput } from './site-fixture.ts'
import { swap, swapSteps } from './swap.ts'
import { Tree } from './tree.ts'

const a = { 'index.html': 'A', 'only-a/index.html': 'A', 'same.html': 'same' }
const b = { 'index.html': 'B', 'only-b/index.html': 'B', 'same.html': 'same' }
const committed = 3

let place: Place

beforeEach(async () => {
  place = placeOf(join(makeTemporary(), 'dist'))
  await publishSite(place.out, a)
})

const stops = Array.from({ length: stepsOf(placeOf('dist')).length + 1 }, (_, count) => count)

describe('A swap that was stopped', () => {
  test.each(stops)(
    'after step %i shows the old site, the new one or none, and becomes one of the two',
    async (count) => {
      for (const step of stepsOf(place).slice(0, count)) step()
      if (existsSync(place.out)) expect([a, b]).toContainEqual(readOutput(place.out))
      settleOutput(place.out)
      expect(readOutput(place.out)).toEqual(count < committed ? a : b)
      expect(await publishSite(place.out, b)).toMatchObject({
        harmed: [],
        unknown: [],
        make: count < committed ? [{}, {}] : [],
      })
      await publishSite(place.out, a)
      expect(readOutput(place.out)).toEqual(a)
    },
  )

  test.each(stops)('after step %i, and again while it was put right, becomes the new site', (count) => {
    for (const again of stops.filter((step) => step >= committed)) {
      rmSync(place.state, { recursive: true })
      mkdirSync(place.state)
      const steps = stepsOf(place)
      for (const step of steps.slice(0, Math.max(count, committed))) step()
      for (const step of steps.slice(committed, again)) step()
      settleOutput(place.out)
      expect(readOutput(place.out)).toEqual(b)
    }
  })

  test('with a journal that did not reach the disk becomes the old site', () => {
    for (const step of stepsOf(place).slice(0, committed + 1)) step()
    expect(existsSync(place.out)).toBe(false)
    writeFileSync(place.nextManifest, '')
    settleOutput(place.out)
    expect(readOutput(place.out)).toEqual(a)
  })
})

test('A swap that the disk refuses leaves the old site and a sound spare', async () => {
  await publishSite(place.out, b)
  const manifest = readManifest(place.spareManifest)!
  const refusing = { ...place, former: join(place.state, 'nowhere', 'former') }
  expect(() => {
    swap(refusing, manifest)
  }).toThrow('ENOENT')
  expect(readOutput(place.out)).toEqual(b)
  expect(readOutput(place.spare)).toEqual(a)
  expect(await publishSite(place.out, b)).toMatchObject({ unchanged: true })
})

test('A build that was stopped while it made the next output leaves nothing to the one after it', async () => {
  await publishSite(place.out, b)
  const output = openOutput(place.out)
  const draft = output.start(output.compare(planSite({ ...a, 'third.html': 'C' })))
  draft.write('third.html', 'C')
  await draft.listFiles()
  await output.close()
  expect(readOutput(place.out)).toEqual(b)
  await publishSite(place.out, a)
  expect(readOutput(place.out)).toEqual(a)
})

/** The steps that publish site B, of which a tree is in the place of the spare. */
function stepsOf(to: Place): (() => void)[] {
  let manifest: ReturnType<Tree['complete']> | undefined
  const prepare = (): void => {
    rmSync(to.spare, { recursive: true, force: true })
    const tree = new Tree(to.spare)
    for (const { path, key } of planSite(b)) tree.write(path, key, b[path as keyof typeof b])
    tree.write('.dateline-output', 'stamp', 'stamp')
    manifest = tree.complete(undefined)
  }
  return swapSteps(to, {} as never).map((_, index) => () => {
    if (index === 0) prepare()
    swapSteps(to, manifest!)[index]?.()
  })
}
