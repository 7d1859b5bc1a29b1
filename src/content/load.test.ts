import { utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeFolder, writeFiles } from '../../tests/folder.ts'
import { openCache } from './cache.ts'
import { loadContent, type LoadedContent, type LoadOptions } from './load.ts'
import { writeBriefing, writeSettings, writeText } from './site-fixture.ts'
import type { KnownFiles } from './text-memory.ts'

const natoCalled = (...aliases: string[]) => writeText({ name: 'NATO', kind: 'alliance', aliases })

describe('An alias compiles its own file and', () => {
  test.each([
    ['none, where it stands nowhere', 'Zyxon Pact', 0],
    ['none, where only its first word does', 'Shield Bearers', 0],
    ['none, where its words stand apart', 'Europe asked Brussels', 0],
    ['none, where its words stand in another order', 'shield the', 0],
    ['none, where it is an abbreviation and a plain word stands', 'WHO', 0],
    ['none, where it is another abbreviation of which the letters stand', 'IT', 0],
    ['none, where common words stand apart', 'Russia in the', 0],
    ['none, where common words are turned round', 'ministers the said', 0],
    ['the one in which it stands as an abbreviation', 'EU', 1],
    ['the three texts in which it stands', 'the Shield', 3],
    ['the one in which it stands in full', 'The Shield Question', 1],
  ])('%s', async (_, alias, count) => {
    const desk = makeDesk({
      'actors/nato.md': natoCalled(),
      'topics/shield.md': writeText({ name: 'Missile shield' }, 'Europe calls it the shield.'),
      'briefings/a.md': writeBriefing('2011-10-27', {}, 'NATO asked: The Shield Question has no answer.'),
      'briefings/b.md': writeBriefing('2011-10-28', { summary: 'Nobody pays for the Shield.' }, 'NATO and a pact.'),
      'briefings/c.md': writeBriefing('2011-10-29', {}, 'NATO met in Brussels.'),
      'briefings/d.md': writeBriefing(
        '2011-10-30',
        {},
        'Those who met in Russia said it: the ministers of the EU left.',
      ),
    })
    expect((await load(desk)).counts.compiled).toBe(6)
    writeFiles(desk, [['actors/nato.md', natoCalled(alias)]])
    expect((await load(desk)).counts.compiled).toBe(1 + count)
    writeFiles(desk, [['actors/nato.md', natoCalled()]])
    expect((await load(desk)).counts.compiled, 'taken back, all is known').toBe(1)
  })

  test('the three again when it goes', async () => {
    const text = 'The Zyxon Pact met.'
    const desk = makeDesk({
      'actors/nato.md': natoCalled('Zyxon Pact'),
      'briefings/a.md': writeBriefing('2011-10-27', {}, text),
      'briefings/b.md': writeBriefing('2011-10-28', {}, text),
      'briefings/c.md': writeBriefing('2011-10-29', {}, text),
      'briefings/d.md': writeBriefing('2011-10-30', {}, 'NATO met.'),
    })
    await load(desk)
    writeFiles(desk, [['actors/nato.md', natoCalled()]])
    const { counts, texts } = await load(desk)
    expect(counts.compiled).toBe(4)
    expect(texts.flatMap(({ id, facts }) => facts.mentions.map((mention) => `${id} ${mention.id}`))).toEqual(['d nato'])
  })
})

describe('A text is compiled for a new alias', () => {
  test.each([
    ['that has a bold letter', '**Z**yxon Pact'],
    ['with a soft hyphen as an entity', 'Zy&shy;xon Pact'],
    ['with a soft hyphen', 'Zy\u00adxon Pact'],
    ['with a letter as an entity', '&#90;yxon Pact'],
    ['parted at the line’s end', 'Zy-\nxon Pact'],
    ['that goes over the line’s end', 'Zyxon\nPact'],
    ['with a hard line break', 'Zyxon\\\nPact'],
    ['with an escaped hyphen', 'Zyxon\\-Pact'],
    ['half in a link', '[Zyx](https://example.org)on Pact'],
    ['with a comment inside', 'Zyx<!-- sic -->on Pact'],
    ['with a removed element inside', 'Zyx<font>on</font> Pact'],
    ['in a heading', '## Zyxon _Pact_'],
    ['in a cell of a table', '| a | b |\n| - | - |\n| 1 | Zyxon Pact |'],
    ['in a footnote', 'So.[^1]\n\n[^1]: The Zyxon Pact.'],
    ['in a caption', '![A map](map.png "The Zyxon Pact")'],
    ['with a citation after it', 'Zyxon[@afp] Pact'],
  ])('%s', async (_, body) => {
    await expectFound(body, {})
  })

  test.each([
    ['in its title', { title: 'Zyxon Pact' }],
    ['in its summary, over two lines', { summary: 'Zyxon\nPact' }],
    ['in a key point', { keyPoints: ['One.', 'The Zyxon-Pact met.'] }],
  ])('%s', async (_, matter) => {
    await expectFound('', matter)
  })

  test('among its actors, which settles an ambiguous spelling', async () => {
    const written = (...aliases: string[]) =>
      writeText({ name: 'NATO', kind: 'alliance', aliases, ambiguous: ['Brussels'] })
    const desk = makeDesk({
      'actors/nato.md': written(),
      'briefings/a.md': writeBriefing('2011-10-27', { actors: ['zyxon PACT'] }, 'Brussels replied.'),
    })
    await load(desk)
    writeFiles(desk, [['actors/nato.md', written('Zyxon Pact')]])
    const { counts, texts } = await load(desk)
    expect(counts.compiled).toBe(2)
    expect(texts.find(({ id }) => id === 'a')!.facts.mentions).toMatchObject([{ id: 'nato' }])
  })

  test.each([
    ['in code', '`Zyxon Pact`'],
    ['in a comment', '<!-- Zyxon Pact --> So.'],
    ['in an address', '[so](https://example.org/Zyxon-Pact)'],
    ['for those who cannot see a picture', '![Zyxon Pact](map.png)'],
    ['struck out', '~~Zyxon Pact~~ So.'],
    ['as other words', 'Zyxon is no member of a compact.'],
  ])('not where it stands only %s', async (_, body) => {
    const { counts, texts } = await addAlias(body, {})
    expect(counts.compiled).toBe(1)
    expect(texts.find(({ id }) => id === 'a')!.facts.mentions).toEqual([])
  })

  test('among its actors, as an old id that settles an ambiguous spelling', async () => {
    const written = (...redirects: string[]) =>
      writeText({ name: 'Russia', kind: 'state', ambiguous: ['Moscow'], redirects })
    const desk = makeDesk({
      'actors/russia.md': written(),
      'briefings/a.md': writeBriefing('2011-10-27', { title: 'Moscow replies', actors: ['old-russia'] }, 'So.'),
      'briefings/b.md': writeBriefing('2011-10-28', { title: 'Moscow replies' }, 'So says old Russia.'),
    })
    const mentionsOfA = ({ texts }: LoadedContent) => texts.find(({ id }) => id === 'a')!.facts.mentions
    expect(mentionsOfA(await load(desk))).toEqual([])
    writeFiles(desk, [['actors/russia.md', written('old-russia')]])
    const after = await load(desk)
    expect(after.counts.compiled).toBe(2)
    expect(mentionsOfA(after)).toMatchObject([{ id: 'russia', because: 'title' }])
  })

  async function expectFound(body: string, matter: object): Promise<void> {
    const { counts, texts } = await addAlias(body, matter)
    expect(counts.compiled).toBe(2)
    expect(texts.find(({ id }) => id === 'a')!.facts.mentions).toMatchObject([{ kind: 'actor', id: 'nato' }])
  }

  async function addAlias(body: string, matter: object): Promise<LoadedContent> {
    const sources = [{ id: 'afp', title: 'Report' }]
    const desk = makeDesk({
      'actors/nato.md': natoCalled(),
      'briefings/a.md': writeBriefing('2011-10-27', { sources, ...matter }, body),
    })
    await load(desk)
    writeFiles(desk, [['actors/nato.md', natoCalled('Zyxon Pact')]])
    return load(desk)
  }
})

test('Whatever becomes of the register, the cache gives what compiling anew gives', async () => {
  const word = fc.constantFrom(
    'Igor',
    'Ivanov',
    'NATO',
    'US',
    'us',
    'Us',
    'U.S.',
    'Moscow',
    'the',
    'Council',
    'J.',
    'said',
  )
  const mark = fc.constantFrom(' ', ' ', ' ', '\n', '-\n', '&shy;', '**', '_', '[', '](actor:a)', '\\-', '’s ', '. ')
  const body = fc.array(fc.tuple(word, mark), { minLength: 3, maxLength: 12 }).map((parts) => parts.flat().join(''))
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
  const actor = fc.record({
    name,
    kind: fc.constantFrom('person', 'media', 'state', 'place'),
    aliases: fc.array(name, { maxLength: 2 }),
    ambiguous: fc.array(name, { maxLength: 1 }),
  })
  const actors = fc.record({ a: actor, b: actor })
  await fc.assert(
    fc.asyncProperty(
      fc.array(body, { minLength: 4, maxLength: 4 }),
      name,
      actors,
      actors,
      async (bodies, about, before, after) => {
        const desk = makeFolder()
        writeFiles(desk, [
          ['content/site.yaml', writeSettings()],
          ...bodies.map(
            (text, at) =>
              [`content/briefings/b${at}.md`, writeBriefing('2011-10-27', { actors: [about] }, text)] as const,
          ),
        ])
        const content = join(desk, 'content')
        const known: KnownFiles = new Map()
        for (const version of [before, after]) {
          writeFiles(
            content,
            Object.entries(version).map(([id, matter]) => [`actors/${id}.md`, writeText(matter)] as const),
          )
          const found = await load(content)
          const anew = await load(content, { cachePath: join(desk, `${version === before ? 'before' : 'after'}.db`) })
          const again = await load(content, { cachePath: join(desk, 'again.db'), known })
          expect(again.texts).toEqual(anew.texts)
          expect(found.texts).toEqual(anew.texts)
          expect(found.texts.map(found.readBody)).toEqual(anew.texts.map(anew.readBody))
        }
      },
    ),
    { numRuns: 60 },
  )
}, 60_000)

describe('A file is read again', () => {
  test('if it changed, though its size and its time of change are the same', async () => {
    const desk = makeDesk({ 'pages/about.md': writeText({ title: 'About' }, 'One.') })
    const file = join(desk, 'pages/about.md')
    utimesSync(file, 1_000_000_000, 1_000_000_000)
    await wait(150) // until its times can be trusted
    await load(desk)
    expect((await load(desk)).counts.compiled).toBe(0)
    writeFileSync(file, writeText({ title: 'About' }, 'Two.'))
    utimesSync(file, 1_000_000_000, 1_000_000_000)
    await wait(150)
    const { counts, texts, readBody } = await load(desk)
    expect(counts.compiled).toBe(1)
    expect(readBody(texts[0]!).html).toContain('Two.')
  })

  test('if it moved: its problems stand in another file', async () => {
    const text = writeBriefing('2011-10-27', { summary: 'So.' }, 'So.[@none]')
    const desk = makeDesk({ 'briefings/2011/a.md': text })
    await load(desk)
    writeFiles(desk, [
      ['briefings/2011/a.md', null],
      ['briefings/2012/a.md', text],
    ])
    const { texts } = await load(desk)
    expect(texts).toMatchObject([{ facts: { problems: [{ file: 'content/briefings/2012/a.md' }] } }])
    writeFiles(desk, [
      ['briefings/2011/a.md', text],
      ['briefings/2012/a.md', null],
    ])
    const back = await load(desk)
    expect(back.texts).toMatchObject([{ facts: { problems: [{ file: 'content/briefings/2011/a.md' }] } }])
  })

  test('if another version of the program compiled it', async () => {
    const desk = makeDesk({ 'pages/about.md': writeText({ title: 'About' }, 'One.') })
    await load(desk, { version: '1' })
    expect((await load(desk, { version: '2' })).counts.compiled).toBe(1)
    expect((await load(desk, { version: '1' })).counts.compiled).toBe(0)
  })

  test('not for its place among others, and not for a new briefing', async () => {
    const desk = makeDesk({ 'briefings/b.md': writeBriefing('2011-10-27') })
    await load(desk)
    writeFiles(desk, [['briefings/a.md', writeBriefing('2011-10-28')]])
    expect((await load(desk)).counts).toEqual({ texts: 2, compiled: 1 })
  })
})

test('A text without a language has the site’s, whichever it was when the cache was filled', async () => {
  const desk = makeDesk({
    'briefings/a.md': writeBriefing('2011-10-27', {}, 'The ministers met yesterday.'),
    'briefings/b.md': writeBriefing('2011-10-28', { lang: 'en-GB' }, 'The ministers met yesterday.'),
  })
  const asked = async (language: string) => {
    writeFiles(desk, [['site.yaml', writeSettings({ language })]])
    const { texts } = await load(desk)
    expect(texts).toEqual((await load(desk, { cachePath: join(makeFolder(), 'empty.db') })).texts)
    return texts.flatMap(({ id, facts }) => facts.problems.map(({ rule }) => `${id} ${rule}`))
  }
  const both = ['a relative-date', 'b relative-date']
  expect(await asked('en')).toEqual(both)
  expect(await asked('de')).toEqual(['b relative-date'])
  expect(await asked('en-US')).toEqual(both)
})

test('What is asked about the summary stands at the word that it is about', async () => {
  const matter = '---\ntitle: T\ndate: 2011-10-27\nsummary: >-\n  Of 20 ships\n  30 came.\n---\n\n'
  const desk = makeDesk({ 'briefings/a.md': `${matter}Of twenty ships forty came.\n` })
  for (const compiled of [1, 0]) {
    const { texts, counts } = await load(desk)
    expect(counts.compiled).toBe(compiled)
    expect(texts[0]!.facts.problems).toMatchObject([{ rule: 'summary-number', place: { line: 6, column: 3 } }])
  }
})

test('With damaged entries a text is compiled again, and everything reads as before', async () => {
  const desk = makeDesk({
    'actors/nato.md': natoCalled(),
    'briefings/a.md': writeBriefing('2011-10-27', {}, 'NATO met.'),
    'pages/about.md': writeText({ title: 'About' }, 'On NATO.'),
  })
  const before = await load(desk)
  const damage = (sql: string) => {
    const database = new DatabaseSync(cacheOf(desk))
    database.exec(sql)
    database.close()
  }
  for (const [kind, compiled] of [
    ['facts', 3],
    ['file', 3],
    ['body', 0],
    ['words', 0],
  ] as const) {
    damage(`UPDATE entries SET value = substr(value, 2) WHERE key LIKE '${kind}:%'`)
    const after = await load(desk)
    expect(after.counts.compiled, kind).toBe(compiled)
    expect(after.texts).toEqual(before.texts)
    expect(after.texts.map(after.readBody)).toEqual(before.texts.map(before.readBody))
  }
  writeFiles(desk, [['actors/nato.md', natoCalled('Zyxon Pact')]])
  expect((await load(desk)).counts.compiled, 'without words nobody knows what a text can see').toBe(3)
})

test('A body that is lost while its file changes is no other body', async () => {
  const desk = makeDesk({ 'pages/about.md': writeText({ title: 'About' }, 'One.') })
  const { texts, readBody } = await load(desk)
  const database = new DatabaseSync(cacheOf(desk))
  database.exec(`DELETE FROM entries WHERE key LIKE 'body:%'`)
  database.close()
  expect(readBody(texts[0]!).html).toContain('One.')
  writeFiles(desk, [['pages/about.md', writeText({ title: 'About' }, 'Two.')]])
  expect(() => readBody(texts[0]!)).toThrow('content/pages/about.md changed while the site was built. Build again.')
})

test('What is no longer used is forgotten after a week, what is used every day is not', async () => {
  const desk = makeDesk({
    'pages/kept.md': writeText({ title: 'Kept' }),
    'pages/edited.md': writeText({ title: 'Old' }),
    'pages/deleted.md': writeText({ title: 'Deleted' }),
  })
  const remembered = () => [...openCache(cacheOf(desk), '1', '2011-11-30').list('facts:').values()].join('\n')
  await load(desk, { today: '2011-10-01' })
  writeFiles(desk, [
    ['pages/edited.md', writeText({ title: 'New' })],
    ['pages/deleted.md', null],
  ])
  expect((await load(desk, { today: '2011-10-02' })).counts.compiled).toBe(1)
  await load(desk, { today: '2011-10-08' })
  expect(remembered()).toContain('"Old"')
  await load(desk, { today: '2011-10-09' })
  expect(remembered()).not.toMatch(/"Old"|"Deleted"/)
  for (const today of ['2011-10-09', '2011-11-30']) {
    const { counts, texts, readBody } = await load(desk, { today })
    expect(counts).toEqual({ texts: 2, compiled: 0 })
    expect(texts.map(readBody)).toHaveLength(2)
  }
})

/** Write a desk; answers its content folder. */
function makeDesk(files: Record<string, string>): string {
  const content = join(makeFolder(), 'content')
  writeFiles(content, Object.entries({ 'site.yaml': writeSettings(), ...files }))
  return content
}

function load(contentDir: string, options: Partial<LoadOptions> = {}): Promise<LoadedContent> {
  return loadContent({ contentDir, cachePath: cacheOf(contentDir), version: '1', ...options })
}

function cacheOf(contentDir: string): string {
  return `${contentDir}.db`
}
