import { resolve } from 'node:path'
import { assembleSite } from '../build/assemble-site.ts'
import { CallError, type Call } from './call.ts'
import type { Command } from './main.ts'
import { describeUnknown } from './report.ts'
import { outOfCall, projectRoot } from './project.ts'

export const assemble: Command = {
  spec: {
    name: 'assemble',
    usage: 'assemble -- PART…',
    summary: 'Publishes dist/ from all parts that `build -- --shard i/n --out PART` made.',
    options: { out: { type: 'string', value: 'DIR', summary: 'publish to this folder in place of dist/' } },
    files: true,
    examples: ['npm run assemble -- out/part1 out/part2 out/part3 out/part4'],
  },
  run: runAssemble,
}

async function runAssemble(call: Call): Promise<number> {
  const { files } = call
  if (files.length === 0) throw new CallError('Which parts? Write: npm run assemble -- out/part1 out/part2')
  const out = outOfCall(call)
  const { written, total, unknown } = await assembleSite(
    projectRoot,
    files.map((file) => resolve(file)),
    out,
  )
  console.log(`${written} of ${total} files written: ${out}${describeUnknown(unknown)}`)
  return 0
}
