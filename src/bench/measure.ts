import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** What running a command once took. */
export interface Measurement {
  seconds: number
  /** The most that the command and all it started held at once; undefined where `/proc` is missing. */
  peakBytes?: number
}

export interface Command {
  command: string
  args: readonly string[]
  cwd: string
}

const interval = 25

/**
 * Run a command and measure it with everything it starts.
 *
 * Memory is the sum of resident sets, so pages that processes share count more than once: never too little.
 *
 * @throws {Error} with the end of what it printed, where it fails
 */
export function measureCommand({ command, args, cwd }: Command): Promise<Measurement> {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let printed = ''
    let peakBytes: number | undefined
    const keep = (chunk: Buffer): void => {
      printed = (printed + chunk.toString()).slice(-4000)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    const timer = setInterval(() => {
      const bytes = child.pid === undefined ? undefined : readTreeMemory(child.pid)
      if (bytes !== undefined) peakBytes = Math.max(peakBytes ?? 0, bytes)
    }, interval)
    child.on('error', (error) => {
      clearInterval(timer)
      reject(error)
    })
    child.on('close', (code, signal) => {
      clearInterval(timer)
      const seconds = (performance.now() - started) / 1000
      if (code === 0) resolve({ seconds, ...(peakBytes !== undefined && { peakBytes }) })
      else reject(new Error(`\`${[command, ...args].join(' ')}\` ended with ${String(code ?? signal)}:\n${printed}`))
    })
  })
}

/** Take the medians of several measurements. */
export function takeMedian(measurements: readonly Measurement[]): Measurement {
  const peaks = measurements.flatMap(({ peakBytes }) => peakBytes ?? [])
  const seconds = medianOf(measurements.map((measurement) => measurement.seconds))
  return { seconds, ...(peaks.length > 0 && { peakBytes: medianOf(peaks) }) }
}

/**
 * Give the middle one of some numbers, or the mean of the two in the middle.
 *
 * @example
 * medianOf([9, 1, 2, 4]) //=> 3
 */
export function medianOf(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new RangeError('No numbers, no median.')
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2
}

interface ProcessRow {
  parent: number
  bytes: number
}

/** Sum the resident sets of a process and all its descendants; undefined where there is no `/proc`. */
export function readTreeMemory(root: number): number | undefined {
  const rows = readProcesses()
  if (rows === undefined) return undefined
  const tree = new Set([root])
  let size: number
  do {
    size = tree.size
    for (const [pid, { parent }] of rows) if (tree.has(parent)) tree.add(pid)
  } while (tree.size > size)
  return [...tree].reduce((sum, pid) => sum + (rows.get(pid)?.bytes ?? 0), 0)
}

function readProcesses(): Map<number, ProcessRow> | undefined {
  try {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
    return new Map(pids.flatMap((pid) => readProcess(pid)))
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

function readProcess(pid: string): [number, ProcessRow][] {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const parent = Number(/^PPid:\s*(\d+)/m.exec(status)?.[1])
    const kilobytes = Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1] ?? 0)
    return [[Number(pid), { parent, bytes: kilobytes * 1024 }]]
  } catch (error) {
    // It ended between the list and the look.
    if (isMissing(error)) return []
    throw error
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')
}
