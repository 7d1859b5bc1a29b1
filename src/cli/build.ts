import { writeFileSync } from 'node:fs'
import { buildSite, type BuildOptions, type BuildReport } from '../build/build-site.ts'
import { locateProblems } from '../content/locate.ts'
import type { Problem } from '../model/problem.ts'
import { nameDesk } from '../model/quote.ts'
import { explainDiskError } from '../publish/publish-error.ts'
import { CallError, type Call } from './call.ts'
import type { Command } from './main.ts'
import { createProgress } from './progress.ts'
import {
  baseOfCall,
  cachePathOf,
  contentDirOf,
  contentOption,
  isInUsualOut,
  outOfCall,
  projectRoot,
  shownDirOf,
  usualOut,
} from './project.ts'
import { countProblems, describeBuild, writeProblems } from './report.ts'

export const build: Command = {
  spec: {
    name: 'build',
    usage: 'build [-- OPTIONS]',
    summary:
      'Checks content/, builds the site, and publishes it to dist/: the old site or the new one, never a mixture.',
    options: {
      ...contentOption,
      out: { type: 'string', value: 'DIR', summary: 'publish to this folder in place of dist/' },
      base: {
        type: 'string',
        value: 'PATH',
        summary: 'the path below which the site will stand; that of `address` unless given',
      },
      drafts: {
        type: 'boolean',
        summary: 'with drafts and what waits for its day, every page marked noindex; needs --out',
        needs: 'out',
      },
      now: { type: 'string', value: 'INSTANT', summary: 'build as of an instant, or of a day, which means its end' },
      clean: { type: 'boolean', summary: 'forget what was compiled and built before' },
      jobs: { type: 'string', value: 'N', summary: 'render in so many processes' },
      shard: {
        type: 'string',
        value: 'i/n',
        summary: 'build one of n shares, for `assemble`; needs --out',
        needs: 'out',
      },
    },
    files: false,
    examples: [
      'npm run build',
      'npm run build -- --base /briefings/',
      'npm run build -- --drafts --out out/drafts',
      'npm run build -- --shard 1/4 --out out/part1',
    ],
  },
  run: runBuild,
}

async function runBuild(call: Call): Promise<number> {
  const options = readOptions(call)
  const progress = createProgress(process.stderr)
  const result = await buildSite({ ...options, tell: progress.step }).finally(progress.end)
  if (result.report && result.reportFile !== undefined) {
    console.log(describeBuild(result.report, options.out === usualOut ? 'dist/' : options.out))
    writeReport(result.report, result.reportFile)
  }
  const shownDir = shownDirOf(options.contentDir)
  const located = locateProblems(options.contentDir, result.problems, shownDir)
  const errors = located.filter(({ severity }) => severity === 'error')
  process.stderr.write(writeProblems(errors.length > 0 ? errors : located.filter(isAddress), 'text'))
  if (errors.length > 0) console.error(`${countProblems(located)}. Nothing was published.`)
  else if (located.length > 0) console.log(nameDesk(`${countProblems(located)}: npm run check shows them.`, shownDir))
  if (result.refused !== undefined) throw new CallError(result.refused)
  return errors.length > 0 ? 1 : 0
}

/** Tell whether a problem is that readers would be sent to an address that nobody has written. */
function isAddress({ rule, path }: Problem): boolean {
  return rule === 'placeholder' && path?.[0] === 'address'
}

/** Write what the build did for programs to read; the site is published by then. */
export function writeReport(report: BuildReport, file: string): void {
  try {
    writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`)
  } catch (error) {
    throw explainDiskError(error, file, 'write what the build did to')
  }
}

function readOptions(call: Call): BuildOptions {
  const { options } = call
  const contentDir = contentDirOf(call)
  const build: BuildOptions = {
    projectRoot,
    contentDir,
    cachePath: cachePathOf(contentDir),
    out: outOfCall(call),
    drafts: options.drafts === true,
    clean: options.clean === true,
  }
  const [base, now] = [baseOfCall(call), readText(options.now)]
  if (base !== undefined) build.base = base
  if (now !== undefined) build.now = now
  if (options.jobs !== undefined) build.jobs = readCount('--jobs', readText(options.jobs)!)
  if (options.shard !== undefined) build.share = readShare(readText(options.shard)!)
  if (build.drafts && build.share)
    throw new CallError('--drafts and --shard do not go together: only what is for readers is built in shares.')
  if ((build.drafts || build.share) && isInUsualOut(build.out)) {
    const [option, example] = build.drafts ? ['--drafts', 'out/drafts'] : ['--shard', 'out/part1']
    throw new CallError(`dist/ is for the whole site and readers: name another folder for ${option}: --out ${example}`)
  }
  return build
}

function readText(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function readCount(option: string, written: string): number {
  if (!/^[1-9]\d?$/.test(written)) throw new CallError(`${option} takes a number from 1 to 99: "${written}".`)
  return Number(written)
}

function readShare(written: string): { share: number; of: number } {
  const match = /^([1-9]\d*)\/([1-9]\d*)$/.exec(written)
  const [share, of] = [Number(match?.[1]), Number(match?.[2])]
  if (!match || share > of) throw new CallError(`--shard takes a share and their number, such as 1/4: "${written}".`)
  return { share, of }
}
