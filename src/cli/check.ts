import { statSync } from 'node:fs'
import { relative } from 'node:path'
import { digestCode } from '../content/code-digest.ts'
import { locateProblems } from '../content/locate.ts'
import type { LocatedProblem } from '../model/problem.ts'
import { openSite } from '../content/open-site.ts'
import { CallError, type Call } from './call.ts'
import type { Command } from './main.ts'
import { createProgress } from './progress.ts'
import { cachePathOf, contentDirOf, contentOption, projectRoot, resolveArgument, shownDirOf } from './project.ts'
import { countProblems, formats, writeProblems, type Format } from './report.ts'
import { describeSaved } from './saved.ts'

export const check: Command = {
  spec: {
    name: 'check',
    usage: 'check [-- FILE…]',
    summary:
      'Applies every rule to content/ and prints all problems at once; with files or folders, those that concern them.',
    options: {
      ...contentOption,
      fix: {
        type: 'boolean',
        summary: 'first mend what has one right answer: spellings of names, dates, old ids, spacing',
      },
      refs: { type: 'string', value: 'ID', summary: 'list all that refers to an entry or an event, and check nothing' },
      format: { type: 'string', value: 'text|json|github', summary: 'how problems are printed; text unless given' },
    },
    files: true,
    examples: [
      'npm run check',
      'npm run check -- content/briefings/2011/2011-10-27-nato-radar-talks.md',
      'npm run check -- --format github',
      'npm run check -- --fix',
      'npm run check -- --refs actor:nato',
    ],
  },
  run: runCheck,
}

async function runCheck(call: Call): Promise<number> {
  const contentDir = contentDirOf(call)
  const format = readFormat(call.options.format)
  if (typeof call.options.refs === 'string') {
    if (call.files.length > 0) throw new CallError('--refs takes one id and looks through all files.')
    if (format === 'github') throw new CallError('--refs finds no problems to annotate: its --format is text or json.')
    return (await import('./refs.ts')).printRefs(contentDir, call.options.refs, format)
  }
  const wanted = call.files.map((file) => readWanted(contentDir, file))
  if (call.options.fix === true) {
    const { mended, saved } = await (await import('./fix.ts')).fixDesk(contentDir, wanted)
    // What programs read has problems alone.
    const print = format === 'text' ? console.log : console.error
    for (const [file, changes] of [...mended].sort()) print(describeMended(file, changes))
    if (saved.length > 0) {
      console.error(describeSaved(saved, mended.size === 0 ? 'nothing was changed' : 'nothing more was changed'))
      return 1
    }
  }
  const progress = createProgress(process.stderr)
  const { problems } = await openSite({
    contentDir,
    cachePath: cachePathOf(contentDir),
    publicDir: `${projectRoot}/public`,
    version: digestCode(projectRoot).compile,
    drafts: false,
    tell: progress.step,
  }).finally(progress.end)
  const located = locateProblems(contentDir, problems, shownDirOf(contentDir))
  const shown = wanted.length === 0 ? located : concerning(located, wanted)
  process.stdout.write(writeProblems(shown, format))
  if (format === 'text') console.log(summarize(shown, located.length - shown.length))
  return shown.some(({ severity }) => severity === 'error') ? 1 : 0
}

function describeMended(file: string, changes: readonly string[]): string {
  return [`mended ${file}`, ...new Set(changes)].join('\n    ')
}

function readFormat(written: string | boolean | undefined): Format {
  const format = formats.find((one) => one === (written ?? 'text'))
  if (!format) throw new CallError(`--format is text, json or github: "${String(written)}".`)
  return format
}

/** Read which files an argument means, by the path that problems give them: a file, or all below a folder. */
function readWanted(contentDir: string, written: string): (file: string) => boolean {
  const found = resolveArgument(written)
  const stats = statSync(found, { throwIfNoEntry: false })
  if (!stats) {
    // npm takes `--format` for an option of its own, and leaves only the word that came with it.
    const meant = formats.some((one) => one === written) ? ` Write: npm run check -- --format ${written}` : ''
    throw new CallError(`There is no file ${written}.${meant}`)
  }
  const path = relative(contentDir, found)
  if (path.startsWith('..')) throw new CallError(`${written} is not in ${contentDir}.`)
  const shown = [shownDirOf(contentDir), ...(path === '' ? [] : [path])].join('/')
  return (file) => file === shown || (stats.isDirectory() && file.startsWith(`${shown}/`))
}

function concerning(
  problems: readonly LocatedProblem[],
  wanted: readonly ((file: string) => boolean)[],
): LocatedProblem[] {
  return problems.filter(({ file, others = [] }) => [file, ...others].some((one) => wanted.some((is) => is(one))))
}

function summarize(shown: readonly LocatedProblem[], elsewhere: number): string {
  const here = shown.length === 0 ? 'No problems.' : `${countProblems(shown)}.`
  return elsewhere === 0 ? here : `${here} ${elsewhere} more in other files.`
}
