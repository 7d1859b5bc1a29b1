import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mustRun, runCommand } from './command.ts'
import { copyDemonstration, copyProject, makeFolder, readTree, writeFiles } from './folder.ts'

test('Three broken files: each problem with its place, exit 1, and the old output untouched', async () => {
  const content = copyDemonstration()
  const out = join(makeFolder(), 'site')
  await mustRun(['build', '--content', content, '--out', out])
  const before = readTree(out)
  writeFiles(content, [
    ['briefings/2014/2014-01-01-a.md', '---\ntitle: A\ndate: 2014-02-30\nsummary: S.\n---\nText.\n'],
    ['briefings/2014/2014-01-02-b.md', '---\ntitle: B\ndate: 2014-01-02\nsummary: S.\nactors: [Natto]\n---\nText.\n'],
    [
      'briefings/2014/2014-01-03-c.md',
      '---\ntitle: C\ndate: 2014-01-03\nsummary: S.\n---\nSee [this](briefing:nowhere).\n',
    ],
  ])
  const built = await runCommand(['build', '--content', content, '--out', out])
  expect(built.code).toBe(1)
  expect(built.stderr).toContain('content/briefings/2014/2014-01-01-a.md:3:7 error')
  expect(built.stderr).toContain(
    'content/briefings/2014/2014-01-02-b.md:5:10 error No actor "Natto". Did you mean "NATO"? (unknown-actor)',
  )
  expect(built.stderr).toContain('content/briefings/2014/2014-01-03-c.md:6:5 error No briefing "nowhere"')
  expect(built.stderr).not.toMatch(/\n\s+at /)
  expect(readTree(out)).toEqual(before)

  const checked = await runCommand(['check', '--content', content, '--format', 'json'])
  expect(checked.code).toBe(1)
  const rules = (JSON.parse(checked.stdout) as { rule: string }[]).map(({ rule }) => rule)
  expect(rules).toEqual(['impossible-date', 'unknown-actor', 'broken-link'])

  const nowhere = join(content, 'briefings/2014/2014-01-03-c.md')
  const files = (JSON.parse(checked.stdout) as { file: string }[]).map(({ file }) => file)
  expect(files.at(-1)).toBe(nowhere)
  const printed = `${nowhere}:6:5 error No briefing "nowhere" to link to. (broken-link)`
  const again = await runCommand(['check', '--content', content, files.at(-1)!])
  expect(again).toMatchObject({ code: 1, stdout: expect.stringContaining(printed) as string })
  expect(again.stdout).toContain('1 error. 2 more in other files.')
  const folder = await runCommand(['check', '--content', content, join(content, 'briefings/2014/')])
  expect(folder).toMatchObject({ code: 1, stdout: expect.stringContaining('\n3 errors.\n') as string })

  const other = await runCommand(['check', '--content', content, join(content, 'actors/nato.md')])
  expect(other).toMatchObject({ code: 0, stdout: 'No problems. 3 more in other files.\n' })
  // npm runs a script in the project's folder, and says where the author stands.
  const below = { environment: { INIT_CWD: join(content, 'actors') } }
  expect(await runCommand(['check', '--content', content, 'nato.md'], below)).toMatchObject(other)
}, 90_000)

test.each<[string[], string]>([
  [['build', '--draft', '--out', 'x'], 'Did you mean --drafts?'],
  [['build', '--drafts'], '--drafts needs --out'],
  [['buil'], 'Did you mean build?'],
  [['check', '--format', 'xml'], '--format is text, json or github'],
  [['check', 'content/nope.md'], 'There is no file content/nope.md.'],
  [['check', 'src'], 'src is not in '],
  [['check', '--content', 'README.md'], 'README.md is no folder: --content takes the folder that holds site.yaml.'],
  [['check', '--content', 'nope'], 'There is no folder '],
  [['build', '--now', 'yesterday'], '--now takes an instant or a day'],
  [['build', '--out', '.'], 'Cannot publish to'],
  [['build', '--base', 'https://example.org/a/'], 'Write: --base /a/'],
  [
    ['dev', '--base', '../x'],
    '--base takes the path below which the site will stand: "../x". Write: --base /briefings/',
  ],
  [['preview', '--base', '/a?b'], '--base takes the path below which the site will stand: "/a?b".'],
  [['build', '--drafts', '--out', 'dist/'], 'dist/ is for the whole site'],
  [['build', '--shard', '1/2', '--out', 'dist/part'], 'dist/ is for the whole site'],
  [['check', 'json'], 'There is no file json. Write: npm run check -- --format json'],
  ...['99999', '0', '-1', 'abc', '80.5'].flatMap((port): [string[], string][] => [
    [['dev', '--port', port], `--port takes a number from 1 to 65535: "${port}".`],
    [['preview', '--port', port], `--port takes a number from 1 to 65535: "${port}".`],
  ]),
])('A wrong call %j is answered with what to write, and exit 2', async (args, answer) => {
  const ran = await runCommand(args)
  expect(ran.stderr).toContain(answer)
  expect(ran.stderr).not.toMatch(/\n\s+at /)
  expect(ran.code).toBe(2)
})

test('A folder that is not ours is refused once the content was checked, and stays as it was', async () => {
  const folder = makeFolder()
  const content = join(folder, 'content')
  const broken = '---\ntitle: About\nsumary: A.\n---\nText.\n'
  const site = 'name: Desk\naddress: https://desk.example/\nlanguage: en\ntimeZone: Europe/Brussels\n'
  writeFiles(content, [
    ['site.yaml', site],
    ['pages/about.md', broken],
  ])
  writeFiles(folder, [['thesis/chapter-1.txt', 'Years of work']])
  const refused = await runCommand(['build', '--content', content, '--out', join(folder, 'thesis')])
  expect(refused.code).toBe(2)
  expect(refused.stderr).toContain('pages/about.md:3:1 error')
  expect(refused.stderr).toContain('thesis": it is not empty and was not made by Dateline')
  expect([...readTree(join(folder, 'thesis')).keys()]).toEqual(['chapter-1.txt'])
})

test('A component that throws is told in one sentence with the page, and nothing is published', async () => {
  const project = copyProject()
  const masthead = join(project, 'src/components/Masthead.astro')
  const throwing = "---\nif (Astro.url.pathname.endsWith('/actors/nato/')) throw new TypeError('x is no\\nfunction')\n"
  writeFileSync(masthead, readFileSync(masthead, 'utf8').replace('---\n', throwing))
  expect(await runCommand(['build', '--jobs', '2'], { cwd: project })).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'Rendering pages\nThe page "/actors/nato/" cannot be rendered: TypeError: x is no function (src/pages/actors/[actor]/index.astro). Nothing was published.\n',
  })
  expect(existsSync(join(project, 'dist'))).toBe(false)
}, 60_000)

test('An option that npm swallowed is noticed', async () => {
  const environment = { npm_config_drafts: 'true', npm_lifecycle_event: 'build' }
  expect(await runCommand(['build'], { environment })).toMatchObject({
    code: 2,
    stderr: 'npm kept --drafts for itself. Write: npm run build -- --drafts --out DIR\n',
  })
  const settings = join(makeFolder(), 'npmrc')
  writeFileSync(settings, 'jobs = max\n')
  const always = { npm_config_userconfig: settings, npm_config_jobs: 'max', npm_lifecycle_event: 'build' }
  expect(await runCommand(['build', '--help'], { environment: always })).toMatchObject({ code: 0, stderr: '' })
})

test('A draft leaves no trace in the site, and a withdrawn briefing only its reason', async () => {
  const content = copyDemonstration()
  const out = join(makeFolder(), 'site')
  writeFiles(content, [
    [
      'briefings/2014/2014-01-01-a.md',
      '---\ntitle: Zyxdraft\ndate: 2014-01-01\nsummary: Zyxdraft.\nactors: [NATO]\ndraft: true\n---\nZyxdraft.\n',
    ],
    [
      'briefings/2014/2014-01-02-b.md',
      '---\ntitle: Taken back\ndate: 2014-01-02\nsummary: Zyxgone.\nactors: [NATO]\nwithdrawn: {date: 2014-01-03, reason: The letter was forged.}\n---\nZyxgone.\n',
    ],
  ])
  await mustRun(['build', '--content', content, '--out', out])
  const tree = readTree(out)
  for (const [path, bytes] of tree) {
    expect(`${path} ${bytes.toString()}`).not.toContain('Zyxdraft')
    expect(bytes.toString()).not.toContain('Zyxgone')
  }
  expect(tree.get('briefings/2014-01-02-b/index.html')!.toString()).toContain('The letter was forged.')
  expect(tree.get('actors/nato/feed.xml')!.toString()).toContain('Withdrawn: Taken back')
  expect(tree.has('briefings/2014-01-02-b.md')).toBe(false)
}, 60_000)

test('A build tells each step on a line of standard error, and only its result on standard output', async () => {
  const out = join(makeFolder(), 'site')
  const built = await mustRun(['build', '--content', copyDemonstration(), '--out', out])
  expect(built.stderr).toMatch(/^Rendering pages\nPublishing\n$/)
  expect(built.stdout).toMatch(/^\d+ texts, \d+ compiled\. \d+ of \d+ files written in /)
}, 60_000)
