import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

export const projectRoot = resolve(import.meta.dirname, '..')

/** What an author's shell has: nothing that npm or Vitest sets, since Vite watches no files where it sees itself tested. */
export const authorsEnvironment: NodeJS.ProcessEnv = { ...process.env }
delete authorsEnvironment['NODE_ENV']
delete authorsEnvironment['VITEST']
delete authorsEnvironment['INIT_CWD']

/** What a command printed, and how it ended. */
export interface Ran {
  code: number | null
  stdout: string
  stderr: string
}

/** Start a command of Dateline's as an author would, in a process of its own. */
export function startCommand(args: readonly string[], { cwd = projectRoot, environment = {} } = {}) {
  const child = spawn(process.execPath, ['src/cli/dateline.mjs', ...args], {
    cwd,
    env: { ...authorsEnvironment, NO_COLOR: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ran: Ran = { code: null, stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => (ran.stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (ran.stderr += chunk.toString()))
  const ended = new Promise<Ran>((done) => {
    child.once('close', (code) => {
      done({ ...ran, code })
    })
  })
  return { child, ran, ended }
}

/** Run a command to its end. */
export function runCommand(args: readonly string[], options: Parameters<typeof startCommand>[1] = {}): Promise<Ran> {
  return startCommand(args, options).ended
}

/** Run a command that must succeed. */
export async function mustRun(args: readonly string[], options: Parameters<typeof startCommand>[1] = {}): Promise<Ran> {
  const ran = await runCommand(args, options)
  if (ran.code !== 0) throw new Error(`${args.join(' ')} ended with ${String(ran.code)}:\n${ran.stdout}${ran.stderr}`)
  return ran
}
