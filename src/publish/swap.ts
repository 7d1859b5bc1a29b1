import { existsSync, renameSync, rmSync } from 'node:fs'
import { readManifest, writeManifest, type Manifest } from './manifest.ts'
import type { Place } from './place.ts'
import { removeTree } from './tree.ts'

/**
 * Publish the tree in `spare`: from now on it is the output, and the former output the spare.
 *
 * @throws what the disk refuses; the former output then stands as before
 */
export function swap(place: Place, manifest: Manifest): void {
  try {
    for (const step of swapSteps(place, manifest)) step()
  } catch (error) {
    rollBack(place)
    throw error
  }
}

/**
 * List the steps of the swap, each of which either happens or does not.
 *
 * The manifest of the next tree is the journal. Before it is written, the former output stands; after it, `settle`
 * does the rest again from the start, so that each step passes over what was done.
 */
export function swapSteps(place: Place, manifest: Manifest): (() => void)[] {
  return [
    () => {
      removeTree(place.next)
      removeTree(place.former)
    },
    () => {
      renameSync(place.spare, place.next)
    },
    () => {
      writeManifest(place.nextManifest, manifest)
    },
    ...renames(place),
  ]
}

/**
 * Put right what an interrupted swap left: the new output where its tree was complete, else the old one.
 *
 * To be called under the lock, before anything is read.
 */
export function settle(place: Place): void {
  if (existsSync(place.nextManifest) && readManifest(place.nextManifest)) {
    for (const step of renames(place)) step()
  } else {
    rollBack(place)
  }
}

function renames(place: Place): (() => void)[] {
  return [
    () => {
      if (existsSync(place.next)) renameIfPresent(place.out, place.former)
    },
    () => {
      renameIfPresent(place.next, place.out)
    },
    () => {
      if (existsSync(place.nextManifest)) renameIfPresent(place.manifest, place.spareManifest)
    },
    () => {
      renameIfPresent(place.nextManifest, place.manifest)
    },
    () => {
      renameIfPresent(place.former, place.spare)
    },
  ]
}

function rollBack({ out, next, nextManifest, former, spare }: Place): void {
  rmSync(nextManifest, { force: true })
  if (!existsSync(out)) renameIfPresent(former, out)
  for (const left of [former, next]) {
    if (existsSync(spare)) removeTree(left)
    else renameIfPresent(left, spare)
  }
}

function renameIfPresent(from: string, to: string): void {
  if (existsSync(from)) renameSync(from, to)
}
