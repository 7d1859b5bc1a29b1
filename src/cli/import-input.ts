import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { ReadInput } from '../imports/read-input.ts'
import { dayOf } from '../model/day.ts'
import { CallError } from './call.ts'
import { listPictures, readFolder } from './import-folder.ts'
import { readFile, readText, type InputFile, type InputOptions } from './import-text.ts'

/** Read one file or folder of a call, or what comes by standard input: `-`. */
export function readInput(path: string, options: InputOptions): ReadInput {
  if (path === '-') return readText(readStandardInput(), options, listPictures(options.images))
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) throw new CallError(`There is no file ${path}.`)
  if (stats.isDirectory()) return readFolder(path, options)
  if (!stats.isFile()) throw new CallError(`${basename(path)} is no file.`)
  return readText(readFile(path), options, listPictures(options.images))
}

function readStandardInput(): InputFile {
  return { bytes: readFileSync(0), from: 'standard input', usualDay: dayOf(new Date().toISOString()) }
}
