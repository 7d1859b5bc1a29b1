import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openFixture } from '../src/content/site-fixture.ts'
import { mustRun, projectRoot, runCommand } from './command.ts'
import { copyDemonstration, differencesOf, makeFolder, readTree, writeFiles } from './folder.ts'

const site = 'name: Desk\naddress: https://desk.example/\nlanguage: en\ntimeZone: Europe/Brussels\n'

test('An actor has another id in every place that refers to it, and the old one leads on', async () => {
  const content = copyDemonstration()
  const before = readTree(content)
  const dry = await mustRun(['rename', 'lavrov', 'sergei-lavrov', '--dry-run', '--content', content])
  expect(dry.stdout).toMatch(
    /^actor:lavrov is now actor:sergei-lavrov: 9 files would be changed\. Nothing was written\.\n/,
  )
  expect(differencesOf(before, readTree(content))).toEqual([])

  await mustRun(['rename', 'lavrov', 'sergei-lavrov', '--content', content])
  const after = readTree(content)
  expect(after.has('actors/lavrov.md')).toBe(false)
  expect(after.get('actors/sergei-lavrov.md')!.toString()).toContain('\nredirects: [lavrov]\n---\n')
  for (const [path, bytes] of after) {
    const text = bytes.toString().replace('redirects: [lavrov]', '')
    expect([path, /(?:actor|speaker|by): ?lavrov|actor:lavrov\b|- lavrov\b/.exec(text)]).toEqual([path, null])
  }
  expect(await runCommand(['check', '--content', content])).toMatchObject({ code: 0, stdout: 'No problems.\n' })

  const again = await mustRun(['rename', 'lavrov', 'sergei-lavrov', '--content', content])
  expect(again.stdout).toBe('actor:lavrov is now actor:sergei-lavrov: 0 files changed.\n')
  await mustRun(['rename', 'sergei-lavrov', 'lavrov', '--content', content])
  expect(differencesOf(before, readTree(content))).toEqual(['actors/lavrov.md'])
})

test('Comments and all other bytes stay, in every kind of reference', async () => {
  const content = join(makeFolder(), 'content')
  const briefing = `---
title: T  # a comment
date: 2011-10-27
summary: 'S.'
actors: # who
    - "nato"   # the alliance
    - {actor: 'nato', part: speaks}
topics: [ ]
events:
- {id: e, title: E, date: 2012, by: nato, actors: [ nato,ru ]}
---
`
  const body =
    '[A][1], [b](actor:nato#p1 "t"), <actor:nato>, [feed](/actors/nato/feed.xml).  \nNext\r\n\n[1]: actor:nato\n'
  writeFiles(content, [
    ['site.yaml', `${site}navigation:\n- {label: N, href: /actors/nato/}\nbeats:\n- {name: B, actors: [nato]}\n`],
    ['briefings/b.md', briefing + body],
    ['actors/nato.md', '---\nname: NATO\nkind: alliance\n---\nText.\n'],
    ['actors/ru.md', '---\nname: Russia\nkind: state\npartOf: [ru2, {actor: nato}] # ?\n---\nText.\n'],
    ['actors/ru2.md', '---\nname: RU\nkind: state\n---\nText.\n'],
  ])
  await mustRun(['rename', 'actor:nato', 'the-alliance', '--content', content])
  const renamed = (text: string) => text.replaceAll(/\bnato\b/g, 'the-alliance')
  expect(readFileSync(join(content, 'briefings/b.md'), 'utf8')).toBe(renamed(briefing + body))
  expect(readFileSync(join(content, 'actors/ru.md'), 'utf8')).toContain('partOf: [ru2, {actor: the-alliance}] # ?\n')
  expect(readFileSync(join(content, 'site.yaml'), 'utf8')).toContain(
    'href: /actors/the-alliance/}\nbeats:\n- {name: B, actors: [the-alliance]}\n',
  )
})

test('An event has another id where it is announced, moved and closed', async () => {
  const content = copyDemonstration()
  const ran = await mustRun(['rename', 'event:kurecik-radar', 'turkish-radar', '--content', content])
  expect(ran.stdout).toContain('event:kurecik-radar is now event:turkish-radar: 2 files changed.')
  expect(await runCommand(['check', '--content', content])).toMatchObject({ code: 0, stdout: 'No problems.\n' })
})

test('Two actors become one: names, roles, text, references and the old address', async () => {
  const content = copyDemonstration()
  writeFiles(content, [
    [
      'actors/arlington.md',
      '---\nname: The Arlington Building\nkind: ministry\naliases: [Pentagon HQ]\ncountry: russia\npartOf: [us-department-of-defense]\nroles:\n  - title: Seat\n    from: 1943\n---\nIt stands in Arlington.\n',
    ],
    [
      'briefings/2013/2013-12-31-z.md',
      '---\ntitle: Z\ndate: 2013-12-31\nsummary: Z.\nactors:\n  - arlington # the house\n  - us-department-of-defense\n  - {actor: The Arlington Building, part: x}\ntopics: []\n---\nSee [x](actor:arlington#p1).\n',
    ],
  ])
  const ran = await mustRun(['merge', 'arlington', 'us-department-of-defense', '--content', content])
  expect(ran.stdout).toContain('actors/arlington.md  deleted')
  expect(ran.stdout).toContain(
    `Taken over from ${content}/actors/arlington.md: \`roles: [{title: Seat, from: 1943}]\`.`,
  )
  expect(ran.stdout).toContain(`Not taken over from ${content}/actors/arlington.md: \`country: russia\`.`)
  const read = (path: string) => readFileSync(join(content, path), 'utf8')
  expect(read('briefings/2013/2013-12-31-z.md')).toContain(
    'actors:\n  # the house\n  - {actor: The Arlington Building, part: x}\ntopics: []\n---\nSee [x](actor:us-department-of-defense#p1).\n',
  )
  const kept = read('actors/us-department-of-defense.md')
  expect(kept).toContain('aliases: [DoD, Pentagon, US Defense Department, The Arlington Building, Pentagon HQ]\npartOf: [united-states]\n') // prettier-ignore
  expect(kept).toContain('roles: [{title: Seat, from: 1943}]\nredirects: [arlington]\n---\n')
  expect(kept).toMatch(/\n\nIt stands in Arlington\.\n$/)
  const again = await mustRun(['merge', 'arlington', 'us-department-of-defense', '--content', content])
  expect(again.stdout).toContain(': 0 files changed.')
})

test('Of two texts with notes and links of one label, all lead where they led, and lines end as they did', async () => {
  const content = join(makeFolder(), 'content')
  const entry = (name: string) => `---\nname: ${name}\nkind: group\n---\n\nOn ${name}.[^a] See [it][1].\n\n`
  const notes = (name: string) => `[^a]: Note on ${name}.\n\n[1]: https://${name.toLowerCase()}.example/\n`
  writeFiles(content, [
    ['site.yaml', site],
    ['actors/rota.md', entry('Rota') + notes('Rota')],
    ['actors/cadiz.md', (entry('Cadiz') + notes('Cadiz')).replaceAll('\n', '\r\n')],
  ])
  await mustRun(['merge', 'rota', 'cadiz', '--content', content])
  const merged = readFileSync(join(content, 'actors/cadiz.md'), 'utf8')
  expect(merged.match(/(?<!\r)\n/g)).toBeNull()
  const { site: opened, read } = await openFixture({ 'actors/cadiz.md': merged })
  const { html } = read(opened.actor.get('cadiz')!.text)
  for (const part of ['Note on Rota.', 'Note on Cadiz.', '"https://rota.example/"', '"https://cadiz.example/"'])
    expect(html).toContain(part)
})

test('Whoever is in a list already is named once, and of two parts no word is lost', async () => {
  const content = join(makeFolder(), 'content')
  writeFiles(content, [
    ['site.yaml', site],
    ['actors/us.md', '---\nname: United States\nkind: state\n---\n'],
    ['actors/rota-a.md', '---\nname: Rota A # so in 1953\nkind: place\npartOf: [us]\nurl: https://navy.example/content/rota\n---\nIt is a port.\n'],
    ['actors/rota-b.md', '---\nname: Rota B\nkind: place\npartOf: [{actor: United States, from: 2004}]\n---\n'],
    ['actors/ann.md', '---\nname: Ann Lee\nkind: person\nroles:\n  - {title: Chief, of: rota-a}\n  - {title: Chief, of: Rota B}\n---\n'],
    ['briefings/a.md', '---\ntitle: A\ndate: 2011-10-27\nsummary: A.\nactors:\n  - {actor: us, part: pays}\n  - actor: rota-b\n    part: "asks: now"\n  - {actor: Rota A, part: waits}\n---\nA.\n'],
  ]) // prettier-ignore
  const ran = await mustRun(['merge', 'rota-a', 'rota-b', '--content', content])
  expect(ran.stdout).toBe(
    [
      'actor:rota-a is now actor:rota-b: 4 files changed.',
      `  ${content}/briefings/a.md`,
      `  ${content}/actors/ann.md  1 reference`,
      `  ${content}/actors/rota-b.md`,
      `  ${content}/actors/rota-a.md  deleted`,
      `Taken over from ${content}/actors/rota-a.md: \`url: https://navy.example/content/rota\`.`,
      `Not taken over from ${content}/actors/rota-a.md: the comment \`# so in 1953\`.`,
      `The text of ${content}/actors/rota-a.md now stands at the end of ${content}/actors/rota-b.md: make one of the two.`,
      `${content}/briefings/a.md:8: the parts of both became one, "asks: now; waits". Write it anew.\n`,
    ].join('\n'),
  )
  const read = (path: string) => readFileSync(join(content, path), 'utf8')
  expect(read('briefings/a.md')).toContain('  - actor: rota-b\n    part: "asks: now; waits"\n---\n')
  expect(read('actors/ann.md')).toContain('roles:\n  - {title: Chief, of: rota-b}\n---\n')
  expect(read('actors/rota-b.md')).toContain('\npartOf: [{actor: United States, from: 2004}]\n')
  expect(read('actors/rota-b.md')).toMatch(/\n---\n\nIt is a port\.\n$/)
  expect((await mustRun(['check', '--content', content])).stdout).not.toContain('named-twice')
})

test('A merge takes over nothing that closes a circle, and where one would come of it nothing is written', async () => {
  const content = join(makeFolder(), 'content')
  const topic = (name: string, broader: string): [string, string] => [`topics/${name}.md`, `---\nname: The ${name}\n${broader}---\n`] // prettier-ignore
  writeFiles(content, [['site.yaml', site], topic('radars', 'broader: [posts]\n'), topic('posts', 'broader: [defence]\n'), topic('defence', '')]) // prettier-ignore
  const ran = await mustRun(['merge', 'radars', 'defence', '--content', content])
  expect(ran.stdout).toContain(`Not taken over from ${content}/topics/radars.md: that it belongs to "posts", which belongs to defence.`) // prettier-ignore
  expect(await runCommand(['check', '--content', content])).toMatchObject({ code: 0, stdout: 'No problems.\n' })

  writeFiles(content, [topic('radars', ''), topic('posts', 'broader: [radars]\n'), topic('defence', 'broader: [posts]\n')]) // prettier-ignore
  const before = readTree(content)
  const refused = await runCommand(['merge', 'radars', 'defence', '--content', content])
  expect(refused).toMatchObject({ code: 1, stdout: '' })
  expect(refused.stderr).toContain('/topics/defence.md:3:10 error `broader` runs in a circle')
  expect(refused.stderr).toContain('Nothing was changed: these errors would come of it.')
  expect(differencesOf(before, readTree(content))).toEqual([])
})

test.each([
  ['rename', 'rota', 'rota-port'],
  ['merge', 'rota', 'cadiz'],
  ['rename', 'event:visit', 'the-visit'],
])(
  '%s %s %s that is killed at any step is done by the same command once more',
  async (...args) => {
    const desk: [string, string][] = [
      ['site.yaml', site],
      ['actors/rota.md', '---\nname: Rota\nkind: place\naliases: [Rota Base]\n---\nA port.\n'],
      ['actors/cadiz.md', '---\nname: Cadiz\nkind: place\n---\nSee [it](actor:rota).\n'],
      ['briefings/a.md', '---\ntitle: A\ndate: 2011-10-27\nsummary: A.\nactors: [Rota Base, rota, cadiz]\nevents:\n  - {id: visit, title: V, date: 2012}\n---\nA.\n'],
      ['briefings/b.md', '---\ntitle: B\ndate: 2011-10-28\nsummary: B.\nactors: [rota]\nmoves:\n  - {event: visit, to: 2013}\n---\nB.\n'],
    ] // prettier-ignore
    const makeDesk = () => {
      const content = join(makeFolder(), 'content')
      writeFiles(content, desk)
      return content
    }
    const whole = makeDesk()
    await mustRun([...args, '--content', whole])
    const done = readTree(whole)
    const kill = async (step: number) => {
      const content = makeDesk()
      const environment = { NODE_OPTIONS: `--import ${projectRoot}/tests/kill-at.mjs`, KILL_IN: content, KILL_AT: `${step}` } // prettier-ignore
      const { code } = await runCommand([...args, '--content', content], { environment })
      if (code === null) await mustRun([...args, '--content', content])
      expect([step, differencesOf(readTree(content), done)]).toEqual([step, []])
      return code
    }
    const codes = await Promise.all([1, 2, 3, 4, 5, 6].map(kill))
    expect(codes.slice(0, 2)).toEqual([null, null])
    expect(codes.at(-1)).toBe(0) // it has fewer steps
  },
  120_000,
)

test.each([
  ['rename', 'rota', 'rota-port'],
  ['merge', 'rota', 'cadiz'],
  ['check', '--fix'],
])('%s %s writes nothing where an author saves one of its files meanwhile', async (...args) => {
  const content = join(makeFolder(), 'content')
  const file = join(content, 'briefings/a.md')
  writeFiles(content, [
    ['site.yaml', site],
    ['actors/rota.md', '---\nname: Rota\nkind: place\n---\n'],
    ['actors/cadiz.md', '---\nname: Cadiz\nkind: place\n---\n'],
    ['briefings/a.md', '---\ntitle: A\ndate: 2011-10-27\nsummary: A.\nactors: [rota, CADIZ]\n---\nA.\n'],
  ])
  const before = readTree(content)
  const environment = { NODE_OPTIONS: `--import ${projectRoot}/tests/save-meanwhile.mjs`, SAVE_FILE: file }
  const stderr = `${file} was saved meanwhile: nothing was changed. Call it again.\n`
  expect(await runCommand([...args, '--content', content], { environment })).toEqual({ code: 1, stdout: '', stderr })
  expect(differencesOf(before, readTree(content))).toEqual(['briefings/a.md'])
  expect(readFileSync(file, 'utf8')).toContain('actors: [rota, CADIZ]\n---\nA.\nWritten meanwhile.\n')
  await mustRun([...args, '--content', content])
  expect(readFileSync(file, 'utf8')).toMatch(/(?:rota-port|\[cadiz|, Cadiz)[^]*Written meanwhile\.\n$/)
})

test('Nothing changes where something cannot be read', async () => {
  const content = copyDemonstration()
  writeFiles(content, [['briefings/2013/x.md', '---\ntitle: X\nactors: [lavrov\n---\nText.\n']])
  const before = readTree(content)
  const ran = await runCommand(['rename', 'lavrov', 'sergei-lavrov', '--content', content])
  expect(ran.code).toBe(1)
  expect(ran.stderr).toContain('briefings/2013/x.md:3:9 error')
  expect(ran.stderr).toContain('Nothing was changed: what cannot be read may refer to it. Mend these first.')
  expect(differencesOf(before, readTree(content))).toEqual([])
})

test('A file that cannot be changed is named as it lies, and nothing changes', async () => {
  const content = join(makeFolder(), 'content')
  writeFiles(content, [
    ['site.yaml', site],
    ['actors/old.md', '---\nname: Old Body\nkind: organisation\nsummary: A body.\n---\n'],
    [
      'briefings/2011/2011-10-27-a.md',
      '---\ntitle: A\ndate: 2011-10-27\nsummary: B.\nactors: &who\n  - old\n---\nText.\n',
    ],
  ])
  const before = readTree(content)
  const ran = await runCommand(['rename', 'old', 'renamed', '--content', content])
  expect(ran.code).toBe(2)
  expect(ran.stderr).toContain(join(content, 'briefings/2011/2011-10-27-a.md'))
  expect(differencesOf(before, readTree(content))).toEqual([])
})

test.each<[string[], string]>([
  [['rename', 'nato'], 'rename takes two ids'],
  [['rename', 'natto', 'x'], 'Nothing has the id "natto". Did you mean "nato"?'],
  [
    ['merge', 'Sergei Lavro', 'x'],
    'Nothing has the id "Sergei Lavro". Did you mean "Sergei Lavrov" or "Sergey Lavrov"?',
  ],
  [['rename', 'nato', 'The Alliance'], 'Write: the-alliance'],
  [['rename', 'nato', 'russia'], '"russia" is the id of another actor.'],
  [['rename', 'mda', 'otan'], '"otan" is a name of actor:nato'],
  [['rename', 'us-russia-reset', 'x'], '"us-russia-reset" is "topic:us-russia-reset" and "story:us-russia-reset".'],
  [['merge', 'nato', 'missile-defense'], 'actor:nato and topic:missile-defense are of two kinds'],
  [['merge', 'nato', 'NATO'], 'are the same.'],
  [['rename', 'nato', 'x', '--dry'], 'Did you mean --dry-run?'],
])('A wrong call %j is answered, and exit 2', async (args, answer) => {
  const ran = await runCommand(args)
  expect(ran.stderr).toContain(answer)
  expect(ran.code).toBe(2)
})
