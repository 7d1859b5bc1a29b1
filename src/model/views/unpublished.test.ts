import { expect, test } from 'vitest'
import { briefingOf, deskOf, siteOf } from '../desk-fixture.ts'
import type { BriefingMatter } from '../schemas/briefing.ts'
import { sayUnpublished } from './unpublished.ts'

test.each<[string, Partial<BriefingMatter>, string | undefined]>([
  ['that is public', {}, undefined],
  ['that is a draft', { draft: true }, 'Draft: A draft: not published.'],
  [
    'that is a draft whatever its time',
    { draft: true, publishAt: '2011-10-28T12:00Z' },
    'Draft: A draft: not published.',
  ],
  [
    'that waits for an hour, by the clock of the site',
    { publishAt: '2011-10-28T22:30Z' },
    'Not public before 29 October 2011, 02:30: Not public before 29 October 2011, 02:30.',
  ],
  [
    'that waits for its day',
    { date: '2011-10-29' },
    'Not public before 29 October 2011: Not public before 29 October 2011.',
  ],
])('Of a briefing %s it is said why readers do not see it', (_, matter, expected) => {
  const desk = deskOf([briefingOf('talks', '2011-10-27', matter)])
  const said = sayUnpublished(siteOf(desk, '2011-10-28T12:00:00Z', true), desk.briefings[0]!)
  expect(said && `${said.label}: ${said.note}`).toBe(expected)
})
