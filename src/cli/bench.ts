import { runBench } from '../bench/bench.ts'
import { CallError, type Call } from './call.ts'
import type { Command } from './main.ts'

export const bench: Command = {
  spec: {
    name: 'bench',
    usage: 'bench [-- OPTIONS]',
    summary: 'Measures builds of a generated archive: time, memory and counts, beside Hugo where it is installed.',
    options: {
      size: { type: 'string', value: 'N[,N]', summary: 'number of briefings, or several; 1000 unless given' },
      runs: { type: 'string', value: 'N', summary: 'measure each so often and print the median; 3 unless given' },
      json: { type: 'string', value: 'FILE', summary: 'write all figures here; .dateline/bench.json unless given' },
      alone: { type: 'boolean', summary: 'leave Hugo out' },
    },
    files: false,
    examples: ['npm run bench -- --size 1000,10000 --runs 3', 'npm run bench -- --size 100 --runs 1 --alone'],
  },
  run: startBench,
}

async function startBench({ options }: Call): Promise<number> {
  const sizes = String(options.size ?? '1000').split(',')
  await runBench(
    {
      size: sizes.map((size) => readCount('--size', size)),
      runs: readCount('--runs', String(options.runs ?? '3')),
      ...(typeof options.json === 'string' && { json: options.json }),
      ...(options.alone === true && { alone: true }),
    },
    (line) => {
      console.log(line)
    },
  )
  return 0
}

function readCount(option: string, written: string): number {
  if (!/^[1-9]\d{0,6}$/.test(written)) throw new CallError(`${option} takes numbers from 1: "${written}".`)
  return Number(written)
}
