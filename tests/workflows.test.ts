import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { readCall } from '../src/cli/call.ts'
import { commands } from '../src/cli/main.ts'
import { projectRoot } from './command.ts'

interface Workflow {
  on: Record<string, unknown>
  permissions: Record<string, string>
  jobs: Record<string, Job>
}

interface Job {
  permissions: Record<string, string>
  'timeout-minutes': number
  steps: { uses?: string; run?: string; with?: Record<string, unknown> }[]
}

const folder = join(projectRoot, '.github/workflows')
const sources = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)

describe.each(sources)('The workflow %s', (_, source) => {
  const workflow = parse(source, { strict: true }) as Workflow
  const jobs = Object.values(workflow.jobs)
  const steps = jobs.flatMap((job) => job.steps)

  test('names each action by the commit of a release, and the release beside it', () => {
    const used = source.match(/uses: .*/g) ?? []
    expect(used).toHaveLength(steps.filter(({ uses }) => uses !== undefined).length)
    for (const line of used) expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  test('may do nothing but what a job asks for, and ends in time', () => {
    expect(workflow.permissions).toEqual({})
    for (const job of jobs) {
      expect(job['timeout-minutes']).toBeLessThanOrEqual(60)
      const wanted = job.steps.some(({ uses }) => uses?.startsWith('actions/deploy-pages@'))
        ? { pages: 'write', 'id-token': 'write' }
        : { contents: 'read' }
      expect(job.permissions).toEqual(wanted)
    }
  })

  test('has no secret, and leaves none for what it runs', () => {
    expect(source).not.toMatch(/secrets\.|pull_request_target|workflow_run/)
    for (const { uses, run, with: options } of steps) {
      if (uses?.startsWith('actions/checkout@')) expect(options).toMatchObject({ 'persist-credentials': false })
      // What a stranger names a branch would be run.
      expect(run ?? '').not.toContain('${{')
    }
  })

  test('calls what there is', async () => {
    await expectCalls(steps.flatMap(({ run }) => run ?? []).join('\n'))
  })
})

test('A pull request is checked with annotations, and previewed with its drafts; main is published, and each night', () => {
  const of = (name: string) => parse(sources.find(([file]) => file === name)![1]) as Workflow
  const [review, publish] = [of('review.yml'), of('publish.yml')]
  expect(Object.keys(review.on)).toEqual(['pull_request'])
  expect(JSON.stringify(review.jobs['check'])).toContain('npm run -s check -- --format github')
  expect(JSON.stringify(review.jobs['preview'])).toContain('npm run build -- --drafts --base / --out out/drafts')
  expect(publish.on).toMatchObject({ push: { branches: ['main'] }, schedule: [{ cron: '17 3 * * *' }] })
})

test('What docs/deploy.md shows for other hosts can be read, and calls what there is', async () => {
  const guide = readFileSync(join(projectRoot, 'docs/deploy.md'), 'utf8')
  const blocks = [...guide.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, text]) => ({
    language,
    text: text!,
  }))
  expect(blocks.map(({ language }) => language)).toEqual(expect.arrayContaining(['yaml', 'toml', 'sh', 'nginx']))
  for (const { language, text } of blocks) {
    if (language === 'yaml') for (const { errors } of parseAllDocuments(text)) expect(errors).toEqual([])
    await expectCalls(text)
  }
})

test('The hook of docs/deploy.md checks nothing where a branch is deleted', () => {
  const guide = readFileSync(join(projectRoot, 'docs/deploy.md'), 'utf8')
  const hook = /^```sh\n(#!\/bin\/sh\n# [^\n]*pre-receive.*?)^```$/ms.exec(guide)![1]!
  const push = (commit: string) =>
    spawnSync('sh', ['-c', hook], { input: `${'a'.repeat(40)} ${commit} refs/heads/main\n`, cwd: tmpdir() }).status
  expect(push('0'.repeat(40))).toBe(0)
  expect(push(`${'0'.repeat(39)}1`)).not.toBe(0)
})

/** Hold each call of npm against the command that it calls. */
async function expectCalls(script: string): Promise<void> {
  for (const [, name, args = ''] of script.matchAll(/npm run (?:-s )?([\w-]+)(?: -- ([^\n;&|"]*))?/g)) {
    expect(Object.keys(commands)).toContain(name)
    const { spec } = await commands[name!]!()
    readCall(spec, args.trim().split(/\s+/).filter(Boolean), {})
  }
}
