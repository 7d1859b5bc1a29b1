import { startDev } from '../astro/dev.ts'
import type { LocatedProblem } from '../model/problem.ts'
import type { Call } from './call.ts'
import type { Command } from './main.ts'
import { baseOfCall, cachePathOf, contentDirOf, contentOption, projectRoot, readPort, shownDirOf } from './project.ts'
import { countProblems, leaveOutTold, writeProblems } from './report.ts'

export const dev: Command = {
  spec: {
    name: 'dev',
    usage: 'dev [-- OPTIONS]',
    summary: 'Shows the site with its drafts while you write; problems stand in the page, with file and line.',
    options: {
      ...contentOption,
      base: { type: 'string', value: 'PATH', summary: 'the path below which the site will stand' },
      now: { type: 'string', value: 'INSTANT', summary: 'show the site as of an instant, or of a day' },
      port: { type: 'string', value: 'N', summary: 'listen on this port; 4321 unless given' },
    },
    files: false,
    examples: ['npm run dev', 'npm run dev -- --now 2011-11-01'],
  },
  run: runDev,
}

async function runDev(call: Call): Promise<number> {
  const { now } = call.options
  const [base, port] = [baseOfCall(call), readPort(call.options.port, 4321)]
  const contentDir = contentDirOf(call)
  let told: readonly LocatedProblem[] = []
  const server = await startDev({
    projectRoot,
    contentDir,
    shownDir: shownDirOf(contentDir),
    cachePath: cachePathOf(contentDir),
    port,
    ...(base !== undefined && { base }),
    ...(typeof now === 'string' && { now }),
    report: (problems, milliseconds) => {
      process.stdout.write(writeProblems(leaveOutTold(problems, told), 'text'))
      told = problems
      console.log(
        `${problems.length === 0 ? 'No problems.' : `${countProblems(problems)}.`} Read in ${Math.round(milliseconds)} ms.`,
      )
    },
  })
  console.log(`http://localhost:${server.port}${server.base} (Ctrl-C ends it)`)
  await new Promise<void>((ended) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, ended)
  })
  await server.stop()
  return 0
}
