import { describe, expect, test } from 'vitest'
import { briefingOf, deskOf, siteOf } from './desk-fixture.ts'
import type { BriefingMatter } from './schemas/briefing.ts'
import { findLead } from './lead.ts'

const lead = { lead: true }
const analysis = { kind: 'analysis' } as const

describe('The front page is headed by', () => {
  test.each<[string, Record<string, Partial<BriefingMatter>>, string | undefined]>([
    ['the newest news', { '2011-10-26': {}, '2011-10-27': { kind: 'news' }, '2011-10-28': analysis }, '2011-10-27'],
    [
      'the newest of any kind, where there is no news',
      { '2011-10-26': analysis, '2011-10-27': analysis },
      '2011-10-27',
    ],
    ['the lead, whatever its kind', { '2011-10-26': { ...analysis, ...lead }, '2011-10-27': {} }, '2011-10-26'],
    ['the newer of two leads', { '2011-10-26': lead, '2011-10-27': lead, '2011-10-28': {} }, '2011-10-27'],
    ['the lead while news is seven days newer', { '2011-10-20': lead, '2011-10-27': {} }, '2011-10-20'],
    ['news that is eight days newer', { '2011-10-19': lead, '2011-10-27': {} }, '2011-10-27'],
    ['the lead over analysis, however new', { '2011-10-01': lead, '2011-10-27': analysis }, '2011-10-01'],
    ['the lead over older news', { '2011-10-01': {}, '2011-10-27': { ...analysis, ...lead } }, '2011-10-27'],
    [
      'none that was withdrawn',
      { '2011-10-26': {}, '2011-10-27': { ...lead, withdrawn: { date: '2011-10-28', reason: 'Forged.' } } },
      '2011-10-26',
    ],
    ['nothing on an empty desk', {}, undefined],
  ])('%s', (_, matters, expected) => {
    const texts = Object.entries(matters).map(([date, matter]) => briefingOf(`of-${date}`, date, matter))
    const { briefings } = siteOf(deskOf(texts), '2012-01-01T00:00:00Z')
    expect(findLead(briefings)?.day).toBe(expected)
  })
})
