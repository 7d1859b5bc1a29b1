import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { ReadInput } from '../imports/read-input.ts'
import { dayOf } from '../model/day.ts'
import { CallError } from './call.ts'
import { listPictures, readFolder } from './import-folder.ts'
import { createPictureNames, findUnreadable } from './import-pictures.ts'
import { readFile, readText, type InputFile, type InputOptions } from './import-text.ts'

/** What is known of a call before its inputs are read. */
export interface InputContext extends Omit<InputOptions, 'namePicture'> {
  contentDir: string
  /** The pictures that the desk has. */
  known: ReadonlyMap<string, unknown>
}

/** Read the inputs of a call; where pictures of theirs turn out to be damaged they are read anew, without these. */
export async function readInputs(
  paths: readonly string[],
  { contentDir, known, ...options }: InputContext,
): Promise<ReadInput[]> {
  const standardInput = paths.includes('-') ? readStandardInput() : undefined
  const readAll = (unreadable: ReadonlySet<string>) => {
    const namePicture = createPictureNames(contentDir, unreadable)
    return paths.map((path) => readInput(path, { ...options, namePicture }, standardInput))
  }
  const read = readAll(new Set())
  const unreadable = await findUnreadable(
    read.flatMap(({ images }) => images),
    known,
  )
  return unreadable.size > 0 ? readAll(unreadable) : read
}

/** Read one file or folder of a call, or what comes by standard input: `-`. */
function readInput(path: string, options: InputOptions, standardInput: InputFile | undefined): ReadInput {
  if (standardInput && path === '-') return readText(standardInput, options, listPictures(options.images))
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) throw new CallError(`There is no file ${path}.`)
  if (stats.isDirectory()) return readFolder(path, options)
  if (!stats.isFile()) throw new CallError(`${basename(path)} is no file.`)
  return readText(readFile(path), options, listPictures(options.images))
}

function readStandardInput(): InputFile {
  return { bytes: readFileSync(0), from: 'standard input', usualDay: dayOf(new Date().toISOString()) }
}
