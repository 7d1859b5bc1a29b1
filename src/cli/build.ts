import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { buildSite, type BuildOptions, type BuildReport } from '../build/build-site.ts'
import { locateProblems } from '../content/locate.ts'
import { CallError, type Call } from './call.ts'
import type { Command } from './main.ts'
import { cachePathOf, contentDirOf, contentOption, projectRoot, shownDirOf } from './project.ts'
import { countProblems, writeProblems } from './report.ts'

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
      drafts: { type: 'boolean', summary: 'with drafts, every page marked noindex; needs --out' },
      now: { type: 'string', value: 'INSTANT', summary: 'build as of an instant, or of a day, which means its end' },
      clean: { type: 'boolean', summary: 'forget what was compiled and built before' },
      jobs: { type: 'string', value: 'N', summary: 'render in so many processes' },
      shard: { type: 'string', value: 'i/n', summary: 'build one of n shares, for `assemble`; needs --out' },
    },
    files: false,
    examples: [
      'npm run build',
      'npm run build -- --base /briefings/',
      'npm run build -- --drafts --out preview',
      'npm run build -- --shard 1/4 --out part1',
    ],
  },
  run: runBuild,
}

async function runBuild(call: Call): Promise<number> {
  const options = readOptions(call)
  const result = await buildSite(options)
  if (result.report) {
    writeFileSync(result.reportFile, `${JSON.stringify(result.report, null, 2)}\n`)
    console.log(summarize(result.report, options.out))
  }
  const located = locateProblems(options.contentDir, result.problems, shownDirOf(options.contentDir))
  const errors = located.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) {
    process.stderr.write(writeProblems(errors, 'text'))
    console.error(`${countProblems(located)}. Nothing was published.`)
    return 1
  }
  if (located.length > 0) console.log(`${countProblems(located)}: npm run check shows them.`)
  return 0
}

function readOptions({ options, ...call }: Call): BuildOptions {
  const contentDir = contentDirOf({ options, ...call })
  const out = readText(options.out)
  const build: BuildOptions = {
    projectRoot,
    contentDir,
    cachePath: cachePathOf(contentDir),
    out: resolve(out ?? `${projectRoot}/dist`),
    drafts: options.drafts === true,
    clean: options.clean === true,
  }
  const [base, now] = [readText(options.base), readText(options.now)]
  if (base !== undefined) build.base = base
  if (now !== undefined) build.now = now
  if (options.jobs !== undefined) build.jobs = readCount('--jobs', readText(options.jobs)!)
  if (options.shard !== undefined) build.share = readShare(readText(options.shard)!)
  if (out === undefined && build.drafts)
    throw new CallError(
      '--drafts needs --out, so that drafts never stand in dist/: npm run build -- --drafts --out preview',
    )
  if (out === undefined && build.share)
    throw new CallError('--shard needs --out: npm run build -- --shard 1/2 --out part1')
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

function summarize(report: BuildReport, out: string): string {
  const seconds = report.seconds.toFixed(1)
  const where = out === `${projectRoot}/dist` ? 'dist/' : out
  if (report.written + report.removed === 0) return `Nothing to do: ${where} is up to date (${seconds} s).`
  const files = `${report.written} of ${report.files} files written${report.removed > 0 ? `, ${report.removed} removed` : ''}`
  return `${report.texts} texts, ${report.compiled} compiled. ${files} in ${seconds} s: ${where}`
}
