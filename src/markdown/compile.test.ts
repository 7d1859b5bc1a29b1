import { expect, test } from 'vitest'
import { createRegister, type RegisterEntry } from '../model/register.ts'
import { compileText, type TextToCompile } from './compile.ts'

const body = `Russia has not replied to [the offer](briefing:offer#p2), [NATO](no-link) said.[@afp]

## Next

The **Missile Defense Agency** invited Russia.[@afp; @tmt]

![A radar](radar.jpg "The radar")
`

test('A text becomes facts and a body', () => {
  expect(compile({ body })).toMatchObject({
    body: {
      html: [
        '<p id="p1"><a href="actor:russia">Russia</a> has not replied to <a href="briefing:offer#p2">the offer</a>, NATO said.<sup class="refs"><a href="#source-afp">a</a></sup></p>',
        '<h2 id="next">Next</h2>',
        '<p id="p2">The <strong><a href="actor:mda">Missile Defense Agency</a></strong> invited <a href="actor:russia">Russia</a>.<sup class="refs"><a href="#source-afp">a</a>, <a href="#source-tmt">b</a></sup></p>',
        '<figure><img src="image:radar.jpg" alt="A radar"><figcaption>The radar</figcaption></figure>',
      ].join('\n'),
      markdown: body,
    },
    facts: {
      mentions: [
        { kind: 'actor', id: 'russia', paragraph: 1 },
        { kind: 'actor', id: 'nato', paragraph: 1 },
        { kind: 'actor', id: 'mda', paragraph: 2 },
      ],
      links: [{ kind: 'briefing', id: 'offer', anchor: 'p2', place: { line: 10, column: 27 } }],
      images: [{ src: 'radar.jpg', alt: 'A radar', place: { line: 16, column: 1 } }],
      anchors: ['p1', 'next', 'p2'],
      citations: { afp: [1, 2], tmt: [2] },
      problems: [],
    },
  })
})

test('A name in a table is told by what its row holds, one in a list by its item', () => {
  const { facts } = compile({
    body: '- Russia waits.\n\n| Since | Left | Who | Members |\n|---|---|---|---|\n| 1967 | – | ASEAN | 10 |\n| 1949 | – | NATO | 28 |',
  })
  expect(facts.mentions).toEqual([
    { kind: 'actor', id: 'russia', sentence: 'Russia waits.', start: 0, end: 6 },
    { kind: 'actor', id: 'nato', sentence: '1949 · NATO · 28', start: 7, end: 11 },
  ])
})

test('Who is quoted is a fact with the words, the speaker’s name and the sources', () => {
  const { facts } = compile({ body: '“We are going nowhere on missile defence,” Sergei Lavrov said.[@afp]' })
  expect(facts.statements).toEqual([
    {
      words: ['We are going nowhere on missile defence'],
      speaker: 'Sergei Lavrov',
      actor: 'lavrov',
      sources: ['afp'],
      about: [],
      paragraph: 1,
    },
  ])
})

test('The author’s link makes a mention, a speaker, and the link of its section', () => {
  const { facts, body } = compile({
    body: '[The **minister**](actor:lavrov) said: “We are going nowhere.” Lavrov left.',
  })
  expect(facts.mentions).toMatchObject([{ kind: 'actor', id: 'lavrov', start: 0, end: 12 }])
  expect(facts.statements).toMatchObject([{ speaker: 'The minister', actor: 'lavrov' }])
  expect(body.html).toBe(
    '<p id="p1"><a href="actor:lavrov">The <strong>minister</strong></a> said: “We are going nowhere.” Lavrov left.</p>',
  )
})

test('Words of front matter are a fact by whom they name; a new name of theirs would be read in them', () => {
  const { facts, prose } = compile({ quoted: ['Russia waits for NATO … and Russia goes', 'Never'] })
  expect(facts.quoted).toEqual([
    [
      { kind: 'actor', id: 'russia' },
      { kind: 'actor', id: 'nato' },
    ],
    [],
  ])
  expect(prose).toMatch(/waits[^]*Never/)
})

test('An actor’s page does not link to itself', () => {
  expect(compile({ kind: 'actor', body: 'NATO met Russia.', self: { kind: 'actor', id: 'nato' } }).body.html).toBe(
    '<p id="p1">NATO met <a href="actor:russia">Russia</a>.</p>',
  )
})

test('Problems come in the order of the text', () => {
  const { facts } = compile({ body: '[a](#p9) So.[@x]\n\n<b id="a">b</b> ![](a.jpg)\n\n# Head' })
  expect(facts.problems.map(({ rule, place }) => `${place!.line}:${place!.column} ${rule}`)).toEqual([
    '10:1 broken-anchor',
    '10:13 unknown-source',
    '12:1 removed-html',
    '12:17 missing-alt',
    '14:1 heading-level',
  ])
})

function compile(text: Partial<TextToCompile>) {
  return compileText({
    kind: 'briefing',
    file: 'content/briefings/x.md',
    body: '',
    bodyLine: 10,
    front: {},
    sourceIds: ['afp', 'tmt'],
    register: createRegister([
      enter('nato', 'NATO'),
      enter('russia', 'Russia'),
      enter('mda', 'Missile Defense Agency'),
      enter('lavrov', 'Sergei Lavrov', 'person'),
    ]),
    settled: [],
    quoted: [],
    ...text,
  })
}

function enter(id: string, name: string, actorKind = 'organisation'): RegisterEntry {
  return { kind: 'actor', id, name, actorKind, aliases: [], ambiguous: [] }
}
