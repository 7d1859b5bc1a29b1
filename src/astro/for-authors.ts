import { existsSync } from 'node:fs'
import { readForAuthor } from '../content/read-for-author.ts'
import { readSource } from '../content/read-source.ts'
import type { LocatedProblem } from '../model/problem.ts'
import { nameDesk } from '../model/quote.ts'
import type { Register } from '../model/register.ts'
import type { Site } from '../model/site.ts'
import { authorView } from '../model/views/author-view.ts'
import { addressIn, type ForAuthors, type FramedProblem } from './handover.ts'

/** Where the content lies, and what problems call that folder. */
interface Folder {
  contentDir: string
  shownDir: string
}

/** Hand over what authors are shown; of a briefing it is read when its page is asked for. */
export function handToAuthors(
  folder: Folder,
  { register, site, problems }: { register: Register; site: Site; problems: LocatedProblem[] },
): ForAuthors {
  return {
    problems,
    framed: frameErrors(folder, problems),
    viewOf: ({ pathname }) => {
      const briefing = site.briefing.get(addressIn(pathname, '/').split('/')[1] ?? '')
      if (!briefing) return undefined
      const path = briefing.text.file.replace(/^content\//, '')
      const reading = readForAuthor(folder.contentDir, { ...briefing.text, path }, register)
      const file = `${folder.shownDir}/${path}`
      const own = problems.filter((problem) => problem.file === file)
      if (!reading) return undefined
      const commands = reading.commands.map((command) => nameDesk(command, folder.shownDir))
      return authorView(site, briefing, { ...reading, commands }, { file, problems: own })
    },
  }
}

/** So many errors can be read over a page; all of them stand on top of it. */
const mostFramed = 3

/** Give the first errors with the line of each, and those above and below it. */
export function frameErrors({ contentDir, shownDir }: Folder, problems: readonly LocatedProblem[]): FramedProblem[] {
  const errors = problems.filter(({ severity }) => severity === 'error').slice(0, mostFramed)
  return errors.map((problem) => {
    const path = problem.file.slice(shownDir.length + 1)
    if (!/\.(md|yaml)$/.test(path) || !existsSync(`${contentDir}/${path}`)) return { ...problem, lines: [] }
    const lines = readSource(contentDir, path).text.split(/\r?\n/)
    const { line, column } = problem.place
    const shown = lines.map((text, index) => ({
      number: index + 1,
      text: cutLine(text, index + 1 === line ? column : 1),
    }))
    return { ...problem, lines: shown.slice(Math.max(0, line - 2), line + 1) }
  })
}

/** A paragraph is one line: of it as much is shown as an overlay is wide, and some of it before the place. */
const frameWidth = 84
const beforePlace = 24

function cutLine(text: string, column: number): string {
  const from = column < frameWidth ? 0 : column - 1 - beforePlace
  const end = from + frameWidth
  return `${from > 0 ? '…' : ''}${text.slice(from, end)}${end < text.length ? '…' : ''}`
}
