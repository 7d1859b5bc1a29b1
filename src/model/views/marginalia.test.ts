import { describe, expect, test } from 'vitest'
import { openFixture, writeBriefing, writeText, type DeskFiles } from '../../content/site-fixture.ts'
import { fitNotes, marginalia, type MarginNote } from './marginalia.ts'

const lavrov = writeText({
  name: 'Sergei Lavrov',
  kind: 'person',
  roles: [{ title: 'Foreign Minister of Russia', from: '2004-03-09' }],
})

describe('Beside a paragraph', () => {
  test('stand sources, statements and persons, in this order, each where the text first needs it', async () => {
    const notes = await notesOf(
      {
        actors: [],
        sources: [
          { id: 'afp', title: 'A', publisher: 'AFP', date: '2011-10-27' },
          { id: 'memo', title: 'A memorandum', date: '2008-01-02' },
        ],
      },
      'It is so.[@memo]\n\n“We are going nowhere in these talks,” Sergei Lavrov said.[@afp; @memo]\n\nLavrov left.[@afp]',
    )
    expect(notes).toEqual({
      1: [{ kind: 'source', label: { text: 'b', href: '#source-memo' }, text: 'A memorandum, 2 January 2008' }],
      2: [
        { kind: 'source', label: { text: 'a', href: '#source-afp' }, text: 'AFP, 27 October' },
        { kind: 'statement', label: { text: 'Statement 1', href: '#s1' }, text: 'Sergei Lavrov, 27 October, AFP' },
        { kind: 'person', label: { text: 'Sergei Lavrov' }, text: 'Foreign Minister of Russia' },
      ],
    })
  })

  test('a person who is involved is marked, and one without office on that day has no note', async () => {
    const body = 'Sergei Lavrov and Jane Doe met.'
    expect(await notesOf({ actors: ['Lavrov'] }, body)).toEqual({
      1: [{ kind: 'person', label: { text: 'Sergei Lavrov' }, text: 'Foreign Minister of Russia', involved: true }],
    })
    expect(await notesOf({ actors: [] }, body, '2003-10-27')).toEqual({})
  })

  async function notesOf(matter: object, body: string, day = '2011-10-27') {
    const desk: DeskFiles = {
      'actors/lavrov.md': lavrov,
      'actors/doe.md': writeText({ name: 'Jane Doe', kind: 'person' }),
      'briefings/talks.md': writeBriefing(day, { topics: [], ...matter }, body),
    }
    const { site } = await openFixture(desk)
    return marginalia(site, site.briefing.get('talks')!)
  }
})

describe('Of the notes beside a paragraph', () => {
  const line = (name: string): MarginNote => ({ kind: 'source', label: { text: name }, text: 'x'.repeat(30) })
  const five = ['a', 'b', 'c', 'd', 'e'].map(line)
  const long: MarginNote = { kind: 'person', label: { text: 'p' }, text: 'x'.repeat(170) }
  test.each([
    ['four lines stand beside a short one', five, 10, ['a', 'b', 'c', 'd']],
    ['as many stand as a long one is high', five, 66 * 4, ['a', 'b', 'c', 'd', 'e']],
    ['none is longer than four lines, whatever the room', [long, line('a')], 6600, ['a']],
    ['a short one stands where a long one has no room', [...five.slice(0, 3), { ...long, text: 'x'.repeat(60) }, line('e')], 10, ['a', 'b', 'c', 'e']],
  ])('%s', (_, notes, letters, stand) => {
    expect(fitNotes(notes, letters).map(({ label }) => label.text)).toEqual(stand)
  }) // prettier-ignore
})
