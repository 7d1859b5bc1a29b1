import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mustRun, runCommand } from './command.ts'
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
    'actors:\n   # the house\n  - {actor: The Arlington Building, part: x}\ntopics: []\n---\nSee [x](actor:us-department-of-defense#p1).\n',
  )
  const kept = read('actors/us-department-of-defense.md')
  expect(kept).toContain('aliases: [DoD, Pentagon, US Defense Department, The Arlington Building, Pentagon HQ]\npartOf: [united-states]\n') // prettier-ignore
  expect(kept).toContain('roles: [{title: Seat, from: 1943}]\nredirects: [arlington]\n---\n')
  expect(kept).toMatch(/\n\nIt stands in Arlington\.\n$/)
  const again = await mustRun(['merge', 'arlington', 'us-department-of-defense', '--content', content])
  expect(again.stdout).toContain(': 0 files changed.')
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
  [['rename', 'nato', 'x', '--dry-ru'], 'Did you mean --dry-run?'],
])('A wrong call %j is answered, and exit 2', async (args, answer) => {
  const ran = await runCommand(args)
  expect(ran.stderr).toContain(answer)
  expect(ran.code).toBe(2)
})
