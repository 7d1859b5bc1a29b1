import { expect, test } from 'vitest'
import { briefingOf, deskOf, textOf } from '../desk-fixture.ts'
import type { BriefingMatter } from '../schemas/briefing.ts'
import { checkAsEditor } from './editor.ts'
import { checkOverdue } from './overdue.ts'
import { checkSilentActors } from './silent-actors.ts'

test('A caption without credit', () => {
  const image = { src: 'a.jpg', alt: 'A', caption: 'C.' }
  expect(ask({ image })).toEqual(['no-credit'])
  expect(ask({ image: { ...image, credit: 'D' } })).toEqual([])
})

test('A copy of a source that is not kept, where site.yaml asks for it', () => {
  const sources = [{ id: 'a', title: 'A', url: 'https://example.org/' }]
  expect(ask({ sources })).toEqual([])
  expect(ask({ sources }, ['not-archived'])).toEqual(['not-archived'])
  expect(ask({ sources: [{ ...sources[0]!, archived: 'https://example.org/a' }] }, ['not-archived'])).toEqual([])
})

test('A publisher written in two ways', () => {
  const sources = ['RIA Novosti', 'RIA-Novosti', 'The RIA Novosti', 'RIA Novosti'].map((publisher, index) => {
    return { id: `s${index}`, title: 'T', publisher }
  })
  expect(ask({ sources })).toEqual(['two-spellings', 'two-spellings'])
})

test('An actor of whom nothing is said', () => {
  const actors = ['nato', 'afp', 'russia', 'idle'].map((id) => textOf('actor', id, { name: id, kind: 'group' }))
  const sources = [{ id: 'a', title: 'A', publisher: 'afp' }]
  const events = [{ id: 'e', title: 'E', date: '2012', by: 'russia' }]
  const desk = deskOf([...actors, briefingOf('b', '2011-10-27', { actors: ['nato'], sources, events })])
  expect(checkSilentActors(desk).map(({ file }) => file)).toEqual(['content/actors/idle.md'])
  expect(checkSilentActors(deskOf(actors))).toEqual([])
})

test('An event whose date is past, and nothing came of it', () => {
  const events = [{ id: 'e', title: 'E', date: '2012-05' }]
  const briefing = briefingOf('b', '2011-10-27', { events })
  expect(checkOverdue(deskOf([briefing]), '2012-05-31')).toEqual([])
  expect(checkOverdue(deskOf([briefing]), '2012-06-01')).toMatchObject([
    { rule: 'overdue-event', path: ['events', 0, 'id'] },
  ])
  const closes = [{ event: 'e', result: 'failed' as const }]
  const later = (matter: Partial<BriefingMatter>) => deskOf([briefing, briefingOf('c', '2012-06-01', matter)])
  expect(checkOverdue(later({ closes }), '2012-06-01')).toEqual([])
  expect(checkOverdue(later({ moves: [{ event: 'e', to: '2013' }] }), '2012-06-01')).toEqual([])
})

function ask(matter: Partial<BriefingMatter>, warn: 'not-archived'[] = []): string[] {
  return checkAsEditor(deskOf([briefingOf('b', '2011-10-27', matter)], { settings: { warn } })).map(({ rule }) => rule)
}
