import { inspect } from 'node:util'
import { CallError, readCall, writeHelp, type Call, type CommandSpec } from './call.ts'
import { findNearest } from '../model/nearest.ts'
import { withoutNpmSettings } from './npm-settings.ts'

/** A command of Dateline: what it takes, and what it does; it answers with the exit code. */
export interface Command {
  spec: CommandSpec
  run: (call: Call) => Promise<number>
}

/** The commands by name; each is loaded when it is called: nobody waits for Astro to see what is wrong with a file. */
export const commands: Record<string, () => Promise<Command>> = {
  dev: async () => (await import('./dev.ts')).dev,
  build: async () => (await import('./build.ts')).build,
  assemble: async () => (await import('./assemble.ts')).assemble,
  preview: async () => (await import('./preview.ts')).preview,
  check: async () => (await import('./check.ts')).check,
  new: async () => (await import('./new.ts')).newCommand,
  rename: async () => (await import('./rename.ts')).rename,
  merge: async () => (await import('./merge.ts')).merge,
  explain: async () => (await import('./explain.ts')).explain,
  import: async () => (await import('./import.ts')).importTexts,
  bench: async () => (await import('./bench.ts')).bench,
}

/** Run a command; 0 is fine, 1 problems in the content, 2 a wrong call or a failure of the program. */
export async function run([name = '', ...args]: readonly string[]): Promise<number> {
  try {
    const load = commands[name]
    if (!load) throw new CallError(describeUnknown(name))
    const { spec, run: start } = await load()
    const call = readCall(spec, args, withoutNpmSettings(process.env, process.cwd()))
    if (call.options.help !== true) return await start(call)
    process.stdout.write(writeHelp(spec))
    return 0
  } catch (error) {
    console.error(describeFailure(error))
    return 2
  }
}

function describeUnknown(name: string): string {
  const [near] = findNearest(name, Object.keys(commands))
  const list = `There are ${Object.keys(commands).join(', ')}.`
  return name === ''
    ? `Which command? ${list}`
    : `No command "${name}". ${near === undefined ? list : `Did you mean ${near}?`}`
}

// A stack says nothing to an author; whoever mends the program asks for it.
function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error instanceof CallError || process.env.DATELINE_STACK === undefined) return error.message
  return inspect(error) // with its causes, those in other processes too
}
