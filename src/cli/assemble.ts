import { resolve } from 'node:path'
import { assembleSite } from '../build/assemble-site.ts'
import { CallError, type Call } from './call.ts'
import type { Command } from './main.ts'
import { projectRoot } from './project.ts'

export const assemble: Command = {
  spec: {
    name: 'assemble',
    usage: 'assemble -- PART…',
    summary: 'Publishes dist/ from all parts that `build -- --shard i/n --out PART` made.',
    options: { out: { type: 'string', value: 'DIR', summary: 'publish to this folder in place of dist/' } },
    files: true,
    examples: ['npm run assemble -- part1 part2 part3 part4'],
  },
  run: runAssemble,
}

async function runAssemble({ options, files }: Call): Promise<number> {
  if (files.length === 0) throw new CallError('Which parts? Write: npm run assemble -- part1 part2')
  const out = resolve(typeof options.out === 'string' ? options.out : `${projectRoot}/dist`)
  const { written, total } = await assembleSite(
    projectRoot,
    files.map((file) => resolve(file)),
    out,
  )
  console.log(`${written} of ${total} files written: ${out}`)
  return 0
}
