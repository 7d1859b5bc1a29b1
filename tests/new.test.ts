import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { demonstrationAddress, listDigests } from '../src/cli/new-site.ts'
import { mustRun, projectRoot, runCommand } from './command.ts'
import {
  commitContent,
  copyDemonstration,
  copyProject,
  differencesOf,
  makeFolder,
  readTree,
  writeFiles,
} from './folder.ts'

describe('In the demonstration', () => {
  test('Each kind of text starts as a file that passes `check`', async () => {
    const content = copyDemonstration()
    const before = readTree(content)
    const start = async (...args: string[]) => (await mustRun(['new', ...args, '--content', content])).stdout
    expect(await start('briefing', 'Talks: “going nowhere” #1', '--date', '2013-12-01')).toBe(
      `Wrote ${content}/briefings/2013/2013-12-01-talks-going-nowhere-1.md\n` +
        '    It is a draft: write what says TODO, then take `draft` out.\n',
    )
    expect(await start('actor', 'Radosław Sikorski’s aide', '--kind', 'person')).toBe(
      `Wrote ${content}/actors/radoslaw-sikorski-aide.md\n`,
    )
    expect(await start('actor', 'Rand Corporation')).toContain('`kind` is organisation, since no --kind was given')
    expect(await start('topic', 'hypersonic gliders: a “race”')).toContain('topics/hypersonic-gliders-a-race.md')
    expect(readTree(content).get('topics/hypersonic-gliders-a-race.md')!.toString()).toContain(
      'name: "Hypersonic gliders',
    )
    expect(await start('story', 'The ratification of New START', '--id', 'ratification')).toContain(
      'Briefings belong to it by `story: ratification`.',
    )
    const added = differencesOf(before, readTree(content))
    expect(added).toHaveLength(5)
    expect(added.filter((path) => before.has(path))).toEqual([])

    const checked = await mustRun([
      'check',
      '--content',
      content,
      '--format',
      'json',
      ...added.map((path) => join(content, path)),
    ])
    expect((JSON.parse(checked.stdout) as { rule: string }[]).map(({ rule }) => rule)).toEqual([
      'silent-actor',
      'silent-actor',
      'placeholder',
      'placeholder',
      'placeholder',
    ])
  }, 60_000)

  test('An actor whose name is a slip away from another’s says so', async () => {
    const content = copyDemonstration()
    const { stdout } = await mustRun(['new', 'actor', 'Sergei Lavrow', '--kind', 'person', '--content', content])
    expect(stdout).toContain(`"Sergei Lavrov" is almost the same: ${content}/actors/lavrov.md.`)
  })

  test.each<[string[], string]>([
    [['actor', 'Missile Defense Agency', '--id', 'another'], '"Missile Defense Agency" is a name that '],
    [['actor', 'Kommersant'], 'actors/kommersant.md has.'],
    [['topic', 'BMD'], 'topics/missile-defense.md has.'],
    [['topic', 'Something else', '--id', 'aegis'], 'topics/aegis.md. Give another with --id.'],
    [
      ['actor', 'НАТО'],
      'actors/nato.md. If "НАТО" is the same, add it to `aliases` there; else give another id with --id.',
    ],
    [['briefing', 'NATO radar talks', '--date', '2011-10-27'], '"2011-10-27-nato-radar-talks" is the id of '],
  ])('A text that is there is not made again: %j', async (args, answer) => {
    const content = copyDemonstration()
    const before = readTree(content)
    const ran = await runCommand(['new', ...args, '--content', content])
    expect(ran).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(answer) as string })
    expect(readTree(content)).toEqual(before)
  })
})

test('A file that stands in the way without being a text stays as it is', async () => {
  const content = copyDemonstration()
  const path = 'stories/new-start.md'
  mkdirSync(join(content, path))
  expect(await runCommand(['new', 'story', 'New START', '--content', content])).toMatchObject({
    code: 2,
    stderr: `${content}/${path} is there already, and stays as it is.\n`,
  })
  expect(readdirSync(join(content, 'stories')).filter((name) => name.startsWith('.'))).toEqual([])
})

test('A name that another actor had, or that cannot be an address, asks for another', async () => {
  const content = makeFolder()
  writeFiles(content, [
    ['site.yaml', 'name: D\naddress: https://d.example/\nlanguage: en\ntimeZone: UTC\n'],
    ['actors/mda.md', '---\nname: Missile Defense Agency\nkind: agency\nredirects: [bmdo]\n---\n'],
  ])
  const answer = async (...args: string[]) => (await runCommand(['new', ...args, '--content', content])).stderr
  expect(await answer('actor', 'BMDO')).toBe(
    `"bmdo" was the id, or an address, of ${content}/actors/mda.md. ` +
      'If "BMDO" is the same, add it to `aliases` there; else give another id with --id.\n',
  )
  expect(await answer('actor', 'Calendar')).toContain('"calendar" is an address that Dateline needs for itself.')
  expect(await answer('actor', '…')).toContain('"…" has no letter that an address can have.')
  expect(await answer('topic', 'A', '--id', 'A b')).toContain('--id takes a-z, 0-9 and single hyphens: "A b".')
})

test.each<[string[], string]>([
  [[], 'New what? There are briefing, actor, topic, story and site.'],
  [['actr', 'NATO'], 'No kind "actr". Did you mean actor?'],
  [['actor'], 'Which actor? Write: npm run new -- actor "Name"'],
  [['briefing', ' '], 'Which briefing? Write: npm run new -- briefing "Title"'],
  [['actor', 'Sergei', 'Lavrov'], 'A name of several words stands in quotes: npm run new -- actor "Sergei Lavrov"'],
  [['actor', 'A', '--kind', 'pact'], 'No kind of actor "pact". --kind is one of alliance, organisation, '],
  [['actor', 'A', '--kind', 'organization'], 'No kind of actor "organization". Did you mean organisation?'],
  [['actor', 'A', '--wikidata', '7184'], '--wikidata takes the id of an item, such as Q7184: "7184".'],
  [['topic', 'A', '--kind', 'state'], '--kind is for `new actor`, not for `new topic`.'],
  [['briefing', 'A', '--date', '2011-02-29'], '--date takes a day, such as '],
  [['site', 'a', 'b'], '`new site` takes one folder: "b" is another.'],
  [['site', 'nope', '--address', 'desk'], '--address takes a full address, such as https://example.org/page: "desk".'],
  [['site', 'src'], 'src/ is not empty, and not the demonstration.'],
  [['site', 'README.md'], 'README.md is a file. Name an empty folder: npm run new -- site DIR'],
])('A wrong call `new %j` is answered with what to write, and exit 2', async (args, answer) => {
  const ran = await runCommand(['new', ...args])
  expect(ran).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(answer) as string })
})

describe('What Wikidata knows', () => {
  const nato = {
    entities: {
      Q7184: {
        labels: { en: { value: 'NATO' } },
        descriptions: { en: { value: 'intergovernmental military alliance' } },
        aliases: { en: [{ value: 'North Atlantic Alliance' }, { value: 'nato' }, { value: 'Kommersant' }] },
        claims: { P31: [{ rank: 'normal', mainsnak: { datavalue: { value: { id: 'Q1127126' } } } }] },
      },
    },
  }

  test('becomes an actor that passes `check`, without names that others have', async () => {
    const { content, ask, asked } = await withWikidata(200, nato)
    const ran = await ask('actor', 'North Atlantic Treaty Organization', '--wikidata', 'Q7184')
    expect(ran.code).toBe(0)
    expect(asked).toEqual(['/wiki/Special:EntityData/Q7184.json'])
    expect(ran.stderr).toMatch(/^Asking http:\S+Q7184\.json …\n$/)
    expect(ran.stdout).toContain(`The alias "Kommersant" was left out: ${content}/actors/kommersant.md has it.`)
    expect(readFileSync(join(content, 'actors/north-atlantic-treaty-organization.md'), 'utf8')).toMatch(
      /^---\nname: North Atlantic Treaty Organization\nkind: alliance\nsummary: Intergovernmental military alliance\.\naliases:\n {2}- NATO\n {2}- North Atlantic Alliance\n/,
    )
    await mustRun(['check', '--content', content])
  })

  test('gives the name where the call has none', async () => {
    const { content, ask } = await withWikidata(200, nato)
    await ask('actor', '--wikidata', 'Q7184')
    expect(existsSync(join(content, 'actors/nato.md'))).toBe(true)
  })

  test.each<[string, number, unknown, string]>([
    ['no such item', 404, 'no', 'Wikidata has no item Q7184.'],
    ['a fault', 503, 'no', 'answers 503. Without --wikidata nothing is asked.'],
    ['something else', 200, '<html>', 'does not answer with JSON'],
    ['another JSON', 200, { entities: {} }, 'does not answer with an item of Wikidata.'],
  ])('is not needed: %s is answered with a sentence, and nothing is written', async (_, status, answer, message) => {
    const { content, ask } = await withWikidata(status, answer)
    const before = readTree(content)
    const ran = await ask('actor', 'NATO', '--wikidata', 'Q7184')
    expect(ran).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) as string })
    expect(readTree(content)).toEqual(before)
  })

  test('is not needed: no network is answered with a sentence', async () => {
    const ran = await runCommand(['new', 'actor', 'A new one', '--wikidata', 'Q7184', '--content', smallDesk()], {
      environment: { DATELINE_WIKIDATA: 'http://127.0.0.1:9' },
    })
    expect(ran.code).toBe(2)
    expect(ran.stderr).toMatch(/does not answer: .+\. Without --wikidata nothing is asked\.\n$/)
  })

  async function withWikidata(status: number, answer: unknown) {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url!)
      response.writeHead(status).end(typeof answer === 'string' ? answer : JSON.stringify(answer))
    })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    onTestFinished(() => {
      server.close()
    })
    const environment = { DATELINE_WIKIDATA: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
    const content = smallDesk()
    const ask = (...args: string[]) => runCommand(['new', ...args, '--content', content], { environment })
    return { content, ask, asked }
  }

  function smallDesk(): string {
    const content = makeFolder()
    writeFiles(content, [
      ['site.yaml', 'name: D\naddress: https://d.example/\nlanguage: en\ntimeZone: UTC\n'],
      ['actors/kommersant.md', '---\nname: Kommersant\nkind: media\n---\n'],
    ])
    return content
  }
})

describe('An empty desk', () => {
  test('in a folder passes `check` and builds', async () => {
    const content = join(makeFolder(), 'the desk')
    const out = join(makeFolder(), 'site')
    const ran = await mustRun(['new', 'site', content, '--name', 'The “Desk”: ours', '--time-zone', 'Europe/Warsaw'])
    expect(ran.stdout).toBe(
      `Wrote ${content}/ with site.yaml and one briefing.\n` +
        '    Where it will stand is still to be written: `address` in site.yaml, before readers see it.\n' +
        `    See it with: npm run dev -- --content "${content}"\n`,
    )
    expect([...readTree(content).keys()]).toEqual([
      expect.stringMatching(/^briefings\/(\d{4})\/\1-\d\d-\d\d-what-a-briefing-looks-like\.md$/),
      'site.yaml',
    ])
    const warning =
      `${content}/site.yaml:2:10 warning \`address\` is still to be written. (placeholder)\n` +
      '    Write it in the place of "https://todo.example/".\n'
    expect((await mustRun(['check', '--content', content])).stdout).toBe(`${warning}0 errors, 1 warning.\n`)
    expect((await mustRun(['build', '--content', content, '--out', out])).stderr).toContain(warning)
    const front = () => readFileSync(join(out, 'index.html'), 'utf8')
    expect(front()).toContain('The “Desk”: ours')
    expect(front()).toContain('class="copy"')

    writeFiles(content, [['briefings/b.md', '---\ntitle: B\ndate: 2999-01-01\nsummary: S.\n---\nTwo lines.\n']])
    await mustRun(['build', '--content', content, '--out', out, '--now', '2999-01-02'])
    expect(front()).toContain('class="copy is-short"') // no line or two in each of two columns

    const again = await runCommand(['new', 'site', content])
    expect(again).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is not empty, and not the demonstration.') as string,
    })
  }, 60_000)

  test('in the project takes the place of the demonstration, of which nothing is lost', async () => {
    const project = copyProject()
    commitContent(project)
    const demonstration = readTree(join(project, 'content'))
    const ran = await mustRun(['new', 'site', '--address', 'https://d.example/'], { cwd: project })
    expect(ran.stdout).toBe(
      'Wrote content/ with site.yaml and one briefing.\n' +
        '    The demonstration is in out/demonstration/: delete it when you like.\n' +
        '    See it with: npm run dev\n',
    )
    expect(readTree(join(project, 'out/demonstration'))).toEqual(demonstration)
    expect(readTree(join(project, 'content')).size).toBe(2)
    expect((await mustRun(['check'], { cwd: project })).stdout).toBe('No problems.\n')

    const mine = readTree(join(project, 'content'))
    expect((await runCommand(['new', 'site'], { cwd: project })).code).toBe(2)
    expect(readTree(join(project, 'content'))).toEqual(mine)
  }, 60_000)

  test('names what in the demonstration is the author’s own, committed or not, before anybody deletes it', async () => {
    const project = copyProject()
    writeFiles(project, [['content/actors/mine.md', '---\nname: Mine\nkind: group\n---\n']])
    commitContent(project)
    writeFiles(project, [
      ['content/actors/new.md', '---\nname: New\nkind: group\n---\n'],
      ['content/site.yaml', `${readFileSync(join(project, 'content/site.yaml'), 'utf8')}\n`],
    ])
    expect((await mustRun(['new', 'site'], { cwd: project })).stdout).toContain(
      '    The demonstration is in out/demonstration/. Not all of it is: take what is yours before you delete it.\n' +
        '      out/demonstration/actors/mine.md\n' +
        '      out/demonstration/actors/new.md\n' +
        '      out/demonstration/site.yaml\n',
    )
  })

  // `vitest run tests/new.test.ts -u` writes them down as they are now.
  test('knows each file of the demonstration', async () => {
    const files = listDigests(join(projectRoot, 'content')).map(({ path, digest }) => `${digest}  ${path}\n`)
    await expect(files.join('')).toMatchFileSnapshot(join(projectRoot, 'src/starters/demonstration.txt'))
  })

  test('knows the demonstration by its address', () => {
    const settings = readFileSync(join(projectRoot, 'content/site.yaml'), 'utf8')
    expect(settings).toContain(`\naddress: ${demonstrationAddress}\n`)
  })

  test('stands whole or not at all', async () => {
    const folder = makeFolder()
    writeFileSync(join(folder, 'file'), '')
    expect((await runCommand(['new', 'site', join(folder, 'file/desk')])).code).toBe(2)
    expect(readdirSync(folder)).toEqual(['file'])
  })
})
