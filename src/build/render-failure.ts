import { getSystemErrorName, stripVTControlCharacters } from 'node:util'
import { explainDiskError, PublishError } from '../publish/publish-error.ts'

/** Where it was that rendering failed. */
export interface FailurePlace {
  projectRoot: string
  /** The page that was being rendered; absent while the code of all pages is bundled. */
  page?: string
}

/** Say in a sentence why pages could not be rendered: Astro and what it is made of say it in many lines. */
export function describeFailure(error: unknown, { projectRoot, page }: FailurePlace): string {
  const text = stripVTControlCharacters(String(error))
  const explained = explainRenderDisk(withCode(error, text))
  if (explained instanceof PublishError) return explained.message
  const what = page === undefined ? 'The code of the pages cannot be bundled' : `The page "/${page}" cannot be rendered`
  return `${what}: ${causeIn(text).replaceAll(`${projectRoot}/`, '')}${routeOf(error)}. ${nothing}`
}

/** Put what the disk refuses of the folder that pages are rendered in into a sentence; other errors come back as they are. */
export function explainRenderDisk(error: unknown): unknown {
  const explained = explainDiskError(error, '.dateline/render', 'write to')
  if (explained === error || !(explained instanceof PublishError)) return error
  return new PublishError('disk', `${explained.message} ${nothing}`, { cause: error })
}

const nothing = 'Nothing was published.'

/** Rolldown tells the system's refusal by its number, and in a text only. */
function withCode(error: unknown, text: string): unknown {
  const number = /\(os error (\d+)\)/.exec(text)?.[1]
  return number === undefined ? error : Object.assign(new Error(text), { code: getSystemErrorName(-Number(number)) })
}

/** Give what a message begins with: what is indented below it is a stack, or a picture of the code. */
function causeIn(text: string): string {
  const lines = text.replace(/^(Error: )?(Build failed with \d+ errors?:\s+)?(\[[^\]]+\] )?/, '').split('\n')
  const end = lines.findIndex((line) => /^\s|^$/.test(line))
  return lines
    .slice(0, end === -1 ? undefined : end)
    .join(' ')
    .replace(/\.$/, '')
}

/** Astro notes the file in which a page that throws begins. */
function routeOf(error: unknown): string {
  return error instanceof Error && 'id' in error ? ` (${String(error.id)})` : ''
}
