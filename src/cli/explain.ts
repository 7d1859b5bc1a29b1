import { readFileSync, statSync } from 'node:fs'
import { basename, extname, relative } from 'node:path'
import { digestCode } from '../content/code-digest.ts'
import { explainFile } from '../content/explain-file.ts'
import { loadContent, type LoadedContent } from '../content/load.ts'
import { sortFiles } from '../content/text-file.ts'
import { isDay } from '../model/day.ts'
import { openDesk } from '../model/desk.ts'
import { nameDesk } from '../model/quote.ts'
import { createRegister, type RegisterEntry } from '../model/register.ts'
import { explainProse, type Explanation } from '../text/explanation.ts'
import { readPlainProse } from '../text/plain-prose.ts'
import { CallError, type Call } from './call.ts'
import { createLineReader, readActors } from './explain-line.ts'
import { explainLines } from './explain-lines.ts'
import { writeExplanation } from './explain-report.ts'
import type { Command } from './main.ts'
import { createProgress } from './progress.ts'
import { cachePathOf, contentDirOf, contentOption, projectRoot, shownDirOf } from './project.ts'

export const explain: Command = {
  spec: {
    name: 'explain',
    usage: 'explain -- FILE',
    summary:
      'Shows what the build reads in a text and why: names, topics, statements, dates and tags. FILE is a text of content/, or plain\ntext that ends in .txt; with --jsonl each line of standard input is a text, as docs/explain.md describes.',
    options: {
      ...contentOption,
      json: { type: 'boolean', summary: 'print an object of JSON' },
      jsonl: {
        type: 'boolean',
        summary: 'answer each line of standard input with a line, without content/ unless given',
      },
      actors: { type: 'string', value: 'FILE', summary: 'take the actors from a list in JSON' },
      date: { type: 'string', value: 'DAY', summary: 'the day on which a .txt file was written' },
    },
    files: true,
    examples: [
      'npm run explain -- content/briefings/2011/2011-10-27-nato-radar-talks.md',
      'npm run -s explain -- --json content/briefings/2011/2011-10-27-nato-radar-talks.md',
      'npm run explain -- wire.txt --date 2011-10-27',
      'npm run -s explain -- --jsonl --actors actors.json < texts.jsonl > answers.jsonl',
    ],
  },
  run: (call) => (call.options.jsonl === true ? runLines(call) : runFile(call)),
}

async function runLines(call: Call): Promise<number> {
  const { options, files } = call
  for (const name of ['json', 'date'])
    if (options[name] !== undefined) throw new CallError(`--${name} and --jsonl do not go together.`)
  if (files.length > 0 || process.stdin.isTTY)
    throw new CallError(
      `--jsonl reads standard input. Write: npm run -s explain -- --jsonl < ${files[0] ?? 'texts.jsonl'}`,
    )
  const desk = options.content === undefined ? [] : (await load(call)).entries
  // Elsewhere than on a terminal the answers themselves show how far it has come.
  const progress = process.stderr.isTTY ? createProgress(process.stderr) : undefined
  const { lines, bad } = await explainLines(
    process.stdin,
    process.stdout,
    createLineReader(withActors(call, desk)),
    (done) => {
      if (done % 1000 === 0) progress?.step('Explaining texts', String(done))
    },
  )
  progress?.end()
  if (bad > 0) console.error(`${bad} of ${lines} lines could not be read: their answers say why.`)
  return bad > 0 ? 1 : 0
}

async function runFile(call: Call): Promise<number> {
  const [file, ...others] = call.files
  if (file === undefined) throw new CallError('Which text? Write: npm run explain -- FILE')
  if (others.length > 0) throw new CallError('`explain` takes one file; for many texts there is --jsonl.')
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new CallError(`There is no file ${file}.`)
  const isPlain = extname(file) === '.txt'
  if (!isPlain && extname(file) !== '.md')
    throw new CallError(`A text ends in .md, or in .txt where it is plain: ${file}.`)
  const explained = isPlain ? await explainPlain(call, file) : await explainText(call, file)
  if (explained === undefined) {
    const sentence = `The front matter of ${file} cannot be read: npm run check -- ${file} says why.`
    console.error(nameDesk(sentence, shownDirOf(contentDirOf(call))))
    return 1
  }
  const { source, explanation } = explained
  const json = () => `${JSON.stringify({ id: basename(file, extname(file)), ...explanation }, null, 2)}\n`
  process.stdout.write(call.options.json === true ? json() : writeExplanation(file, source, explanation))
  return 0
}

interface Explained {
  source: string
  explanation: Explanation
}

async function explainPlain(call: Call, file: string): Promise<Explained> {
  const { date } = call.options
  if (typeof date === 'string' && !isDay(date))
    throw new CallError(`--date takes a day, such as 2011-10-27: "${date}".`)
  const source = readFileSync(file, 'utf8')
  const register = createRegister(withActors(call, (await load(call)).entries))
  const written = typeof date === 'string' ? date : undefined
  return { source, explanation: explainProse(readPlainProse(source), register, [], written) }
}

async function explainText(call: Call, file: string): Promise<Explained | undefined> {
  const contentDir = contentDirOf(call)
  for (const name of ['actors', 'date'])
    if (call.options[name] !== undefined)
      throw new CallError(`--${name} is for .txt files: a text of the desk has its own.`)
  const path = relative(contentDir, file)
  const [text] = path.startsWith('..') ? [] : sortFiles([path]).texts
  if (!text) throw new CallError(`${file} is no text of ${shownDirOf(contentDir)}/.`)
  const loaded = await load(call)
  const desk = loaded.settings && openDesk(loaded.settings, loaded.texts, loaded.register, loaded.unreadable)
  return explainFile(contentDir, text, loaded.register, desk)
}

function load(call: Call): Promise<LoadedContent> {
  const contentDir = contentDirOf(call)
  return loadContent({ contentDir, cachePath: cachePathOf(contentDir), version: digestCode(projectRoot).compile })
}

/** Give the entries of a desk, with the actors of `--actors` in place of its own. */
function withActors({ options: { actors: file } }: Call, entries: readonly RegisterEntry[]): RegisterEntry[] {
  if (typeof file !== 'string') return [...entries]
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new CallError(`There is no file ${file}.`)
  const actors = readActors(readFileSync(file, 'utf8'))
  if (typeof actors === 'string') throw new CallError(`--actors ${file}: ${actors}`)
  return [...actors, ...entries.filter(({ kind }) => kind !== 'actor')]
}
