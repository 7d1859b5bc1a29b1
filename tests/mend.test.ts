import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mustRun, runCommand } from './command.ts'
import { copyDemonstration, differencesOf, readTree, writeFiles } from './folder.ts'

test('check --fix mends what has one right answer and touches nothing else; twice is once', async () => {
  const content = copyDemonstration()
  const before = readTree(content)
  const path = 'briefings/2013/2013-12-31-z.md'
  writeFiles(content, [
    [
      path,
      '---\ntitle: Z   # a comment \ndate: 31 December 2013\nsummary: Z.\nactors: [nato, Missile defence agency, SERGEI-LAVROV] # who\ntopics:\n  - Missile Defence # what\n---\n\nHe  said so. See [NATO](../actors/nato.md).\n\n',
    ],
  ])
  const fixed = await mustRun(['check', '--fix', '--content', content])
  const changes = [
    '31 December 2013 → 2013-12-31',
    'Missile defence agency → Missile Defence Agency',
    'SERGEI-LAVROV → Sergei Lavrov',
    'Missile Defence → Missile defence',
    '../actors/nato.md → actor:nato',
    'spacing in lines 2, 10, 12',
  ]
  expect(fixed.stdout).toBe([`mended ${content}/${path}`, ...changes].join('\n    ') + '\nNo problems.\n')
  expect(readFileSync(join(content, path), 'utf8')).toBe(
    '---\ntitle: Z   # a comment\ndate: 2013-12-31\nsummary: Z.\nactors: [nato, Missile Defence Agency, Sergei Lavrov] # who\ntopics:\n  - Missile defence # what\n---\n\nHe said so. See [NATO](actor:nato).\n',
  )
  const once = readTree(content)
  expect(differencesOf(before, once)).toEqual([path])
  expect(await mustRun(['check', '--fix', '--content', content])).toMatchObject({ stdout: 'No problems.\n' })
  expect(differencesOf(once, readTree(content))).toEqual([])

  writeFiles(content, [[path, readFileSync(join(content, path), 'utf8').trimEnd()]])
  const told = await mustRun(['check', '--fix', '--format', 'json', '--content', content])
  expect(JSON.parse(told.stdout)).toEqual([])
  expect(told.stderr).toContain(`mended ${content}/${path}\n    a line break at the end\n`)
}, 40_000)

test('check --refs lists all that refers to an entry, with its place', async () => {
  const { stdout } = await mustRun(['check', '--refs', 'rogozin'])
  expect(stdout).toContain('2012-04-25-rogozin-relieved.md:15:13 actors: rogozin\n')
  expect(stdout).toContain('2012-04-25-rogozin-relieved.md:121:49 link: actor:rogozin\n')
  expect(stdout).toMatch(/moscow-times\.md:\d+:1 named: The newspaper reported on 26 October 2011/)
  expect(stdout).toMatch(/\n11 references to actor:rogozin, in 7 files\.\n$/)
  const event = await mustRun(['check', '--refs', 'kurecik-radar', '--format', 'json'])
  expect(JSON.parse(event.stdout)).toMatchObject([{ path: ['events', 0, 'id'] }, { path: ['closes', 1, 'event'] }])
  expect(await runCommand(['check', '--refs', 'rogozin', '--format', 'github'])).toMatchObject({
    code: 2,
    stderr: '--refs finds no problems to annotate: its --format is text or json.\n',
  })
  expect(await runCommand(['check', '--refs', 'rogosin'])).toMatchObject({
    code: 2,
    stderr: 'Nothing has the id "rogosin". Did you mean "rogozin"?\n',
  })
})
