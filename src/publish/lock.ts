import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { PublishError } from './publish-error.ts'

/**
 * Take the lock of an output, also from a process that died with it.
 *
 * @param name the output as the user named it
 * @returns what gives the lock back
 * @throws {PublishError} while another process holds it
 */
export function takeLock(file: string, name: string): () => void {
  const mine = `${process.pid} ${startOf(process.pid)}`
  while (!createLock(file, mine)) {
    const holder = readHolder(file)
    if (holder === undefined) continue
    if (holder.fresh) {
      waitAMoment()
      continue
    }
    if (isAlive(holder)) throw locked(name, holder)
    discard(file, holder)
  }
  return () => {
    rmSync(file, { force: true })
  }
}

interface Holder {
  text: string
  pid: number
  /** When the process started, where the system tells. */
  start: string
  /** The lock exists and its holder is about to write its name, or was killed before it did. */
  fresh: boolean
}

function createLock(file: string, text: string): boolean {
  const lock = openNew(file)
  if (lock === undefined) return false
  try {
    writeFileSync(lock, text)
    return true
  } catch (error) {
    rmSync(file, { force: true }) // on a full disk; left empty it would be that of another build
    throw error
  } finally {
    closeSync(lock)
  }
}

function openNew(file: string): number | undefined {
  try {
    return openSync(file, 'wx')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined
    throw error
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    const text = readFileSync(file, 'utf8')
    const [pid = '', start = ''] = text.split(' ')
    const fresh = text === '' && Date.now() - statSync(file).mtimeMs < 2000
    return { text, pid: Number(pid), start, fresh }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function waitAMoment(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
}

// The number alone does not do: in a container each build has the same few, and a killed build's may be this one's.
function isAlive({ pid, start }: Holder): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  return startOf(pid) === start
}

// Moved aside first: of two builds that find the same dead lock, the slower must not remove the other's new one.
function discard(file: string, dead: Holder): void {
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  if (readFileSync(aside, 'utf8') === dead.text) rmSync(aside)
  else renameSync(aside, file)
}

/** Tell when a process started, in ticks since the system did; `''` where the system does not tell. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the program's name in parentheses, which may itself hold spaces; the state is the third
    // and the start is the twenty-second. A zombie is dead, though a container without an init keeps it for good.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? 'dead' : (fields[19] ?? '')
  } catch {
    return '' // no /proc, as on macOS
  }
}

function locked(name: string, { pid }: Holder): PublishError {
  return new PublishError(
    'locked',
    `Another build (process ${pid}) is publishing to "${name}". Wait until it ends, then build again.`,
  )
}
