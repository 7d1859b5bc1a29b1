import { describe, expect, test } from 'vitest'
import { readCall, type CommandSpec } from './call.ts'

const spec: CommandSpec = {
  name: 'build',
  usage: 'build [-- OPTIONS]',
  summary: 'Builds.',
  options: {
    out: { type: 'string', value: 'DIR', summary: 'where to' },
    base: { type: 'string', value: 'PATH', summary: 'below which path' },
    drafts: { type: 'boolean', summary: 'with drafts', needs: 'out' },
    shard: { type: 'string', value: 'i/n', summary: 'a share', needs: 'out' },
  },
  files: false,
  examples: [],
}

test.each<[string[], object]>([
  [[], {}],
  [['--out', 'a', '--drafts'], { out: 'a', drafts: true }],
  [['--shard=1/2', '--out=b'], { shard: '1/2', out: 'b' }],
  [['--drafts', '--help'], { drafts: true, help: true }],
])('The arguments %j mean %j', (args, options) => {
  expect(readCall(spec, args, {})).toEqual({ options, files: [] })
})

test.each([
  [['--draft'], 'No option --draft. Did you mean --drafts? See: npm run build -- --help'],
  [['--sh'], 'No option --sh. Did you mean --shard?'],
  [['--drafts=yes'], '--drafts takes no value: "yes".'],
  [['--out'], '--out needs a value: --out DIR.'],
  [['a.md'], '`build` takes no file: "a.md". See: npm run build -- --help'],
  [['--drafts'], '--drafts needs --out. Write: npm run build -- --drafts --out DIR'],
  [['--shard', '1/4'], '--shard needs --out. Write: npm run build -- --shard 1/4 --out DIR'],
])('The arguments %j are answered with what to write', (args, answer) => {
  expect(() => readCall(spec, args, {})).toThrow(answer)
})

describe('What npm kept for itself is answered with the right call', () => {
  test.each<[string, Record<string, string>, string[], string]>([
    ['--drafts', { drafts: 'true' }, [], 'npm kept --drafts for itself. Write: npm run build -- --drafts --out DIR'],
    ['--base=/a/', { base: '/a/' }, [], 'npm kept --base for itself. Write: npm run build -- --base /a/'],
    ['--base /a/', { base: 'true' }, ['/a/'], 'npm kept --base for itself. Write: npm run build -- --base PATH'],
    [
      '--drafts --out x',
      { drafts: 'true', out: 'true' },
      ['x'],
      'npm kept --drafts and --out for itself. Write: npm run build -- --drafts --out DIR',
    ],
    ['--draft', { draft: 'true' }, [], 'No option --draft. Did you mean --drafts? See: npm run build -- --help'],
    ['--fix', { fix: 'true' }, [], 'No option --fix. See: npm run build -- --help'],
    ['--titel x', { titel: 'true' }, ['x'], 'No option --titel. See: npm run build -- --help'],
    ['--dry', { dry_run: 'true' }, [], 'No option --dry-run. See: npm run build -- --help'],
  ])('npm run build %s', (_, kept, args, answer) => {
    expect(() => readCall(spec, args, { npm_lifecycle_event: 'build', ...asVariables(kept) })).toThrow(answer)
  })

  test('with the files that were named', () => {
    const ofFiles: CommandSpec = { ...spec, files: true }
    const kept = { npm_lifecycle_event: 'build', npm_config_drafts: 'true' }
    const call = 'npm run build -- --drafts --out DIR a.md'
    expect(() => readCall(ofFiles, ['a.md'], kept)).toThrow(`npm kept --drafts for itself. Write: ${call}`)
    const keptBase = { npm_lifecycle_event: 'build', npm_config_base: 'true' }
    expect(() => readCall(ofFiles, ['a.md', '/a/'], keptBase)).toThrow('Write: npm run build -- --base PATH …')
  })

  test.each<[string, Record<string, string>, string[]]>([
    ['npm’s own options are none of ours', { cache: 'a', omit: 'dev', otp: '1', save: 'true', loglevel: 'silent' }, []],
    ['an option may stand behind `--` as well', { base: '/b/' }, ['--base', '/a/']],
    ['--no-drafts asks for what is so anyway', { drafts: '' }, []],
  ])('but %s', (_, kept, args) => {
    expect(() => readCall(spec, args, { npm_lifecycle_event: 'build', ...asVariables(kept) })).not.toThrow()
  })

  test('but another script may have such options', () => {
    expect(() => readCall(spec, [], { npm_lifecycle_event: 'deploy', npm_config_drafts: 'true' })).not.toThrow()
  })
})

function asVariables(kept: Record<string, string>): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(kept).map(([name, value]) => [`npm_config_${name}`, value]))
}
