import { describe, expect, test } from 'vitest'
import { checkDesk } from './check.ts'
import { checkAllowances } from './checks/allowances.ts'
import { briefingOf, deskOf, entriesOf, textOf } from './desk-fixture.ts'
import type { CompiledText } from './facts.ts'
import type { Problem } from './problem.ts'
import type { BriefingMatter } from './schemas/briefing.ts'
import type { SiteSettings } from './schemas/site.ts'

const quiet = [{ rule: 'silent-actor', reason: 'These briefings are about other things.' }]
const nato = textOf('actor', 'nato', { name: 'NATO', kind: 'alliance', allow: quiet })
const now = new Date('2011-11-01T00:00:00Z')

describe('Whatever nobody has looked at', () => {
  test.each<[string, Partial<BriefingMatter>, string]>([
    ['that was guessed is an error', { unconfirmed: ['date'] }, 'error unconfirmed'],
    ['that was guessed is a warning in a draft', { unconfirmed: ['date'], draft: true }, 'warning unconfirmed'],
    ['that is to be written is an error', { summary: 'TODO' }, 'error placeholder'],
    ['that is to be written is a warning in a draft', { summary: 'TODO', draft: true }, 'warning placeholder'],
    [
      'cannot be allowed where readers see it',
      { summary: 'TODO', allow: [{ rule: 'placeholder', reason: 'Later.' }] },
      'error placeholder',
    ],
  ])('%s', (_, matter, expected) => {
    expect(check([briefingOf('talks', '2011-10-27', matter)])).toEqual([`content/briefings/talks.md ${expected}`])
  })

  test('of where the site will stand is a warning: it has to be seen first', () => {
    const settings = { address: 'https://todo.example/' }
    expect(check([], { settings })).toEqual(['content/site.yaml warning placeholder'])
  })

  test('in the text itself as well', () => {
    const problems: Problem[] = [
      { file: 'content/briefings/talks.md', severity: 'warning', rule: 'placeholder', reason: 'X.' },
    ]
    expect(check([briefingOf('talks', '2011-10-27', {}, { problems })])).toEqual([
      'content/briefings/talks.md error placeholder',
    ])
    expect(check([briefingOf('talks', '2011-10-27', { draft: true }, { problems })])).toEqual([
      'content/briefings/talks.md warning placeholder',
    ])
  })

  test('and of what an import left over, unless front matter names it: that says so already', () => {
    const problems: Problem[] = [
      { file: 'content/briefings/talks.md', severity: 'warning', rule: 'leftovers', reason: 'X.' },
    ]
    expect(check([briefingOf('talks', '2011-10-27', {}, { problems })])).toEqual([
      'content/briefings/talks.md error leftovers',
    ])
    expect(check([briefingOf('talks', '2011-10-27', { unconfirmed: ['leftovers'] }, { problems })])).toEqual([
      'content/briefings/talks.md error unconfirmed',
    ])
  })
})

describe('Every other error counts in a draft too', () => {
  const event = { id: 'tests', title: 'Tests', date: '2012' }

  test.each<[Partial<BriefingMatter>, string]>([
    [{ events: [{ ...event, outcome: { result: 'failed', date: '2010' } }] }, 'past-expectation'],
    [{ events: [{ ...event, outcome: { result: 'failed', date: '2099' } }] }, 'report-before-event'],
    [{ actors: ['Natto'] }, 'unknown-actor'],
    [{ assessments: [{ topic: 'Radars', trend: 'same' }] }, 'unknown-topic'],
    [{ events: [{ ...event, actors: ['Natto'] }] }, 'unknown-actor'],
    [{ events: [{ ...event, date: '2010' }] }, 'past-expectation'],
    [{ events: [{ ...event, source: 'afp' }] }, 'unknown-source'],
    [{ moves: [{ event: 'tests' }] }, 'unknown-event'],
    [{ closes: [{ event: 'tests', result: 'failed' }] }, 'unknown-event'],
    [{ statements: [{ words: 'No.' }] }, 'no-speaker'],
    [{ image: { src: 'radar.jpg', alt: 'A radar' } }, 'missing-image'],
    [{ publishAt: '2011-10-26T00:00Z' }, 'early-publish-at'],
    [{ redirects: ['talks'] }, 'redirect-loop'],
    [{ updated: '2011-10-26T23:59+03:00' }, 'early-updated'],
    [{ withdrawn: { date: '2011-10-26', reason: 'Forged.' } }, 'early-withdrawn'],
  ])('%j: %s', (matter, rule) => {
    expect(check([nato, briefingOf('talks', '2011-10-27', { ...matter, draft: true })])).toEqual([
      `content/briefings/talks.md error ${rule}`,
    ])
  })
})

describe('A warning is switched off', () => {
  const allow = [{ rule: 'date-differs', reason: 'The wire came late.' }]
  const late = briefingOf('2011-10-26-talks', '2011-10-27')

  test('in the file that allows it', () => {
    const allowed = briefingOf('2011-10-26-talks', '2011-10-27', { allow })
    expect(check([allowed, briefingOf('2011-10-25-offer', '2011-10-27')])).toEqual([
      'content/briefings/2011-10-25-offer.md warning date-differs',
    ])
  })

  test('such as that news names no source', () => {
    const news = (matter: object) => briefingOf('talks', '2011-10-27', { kind: 'news', ...matter })
    expect(check([news({})])).toEqual(['content/briefings/talks.md warning no-source'])
    expect(check([news({ allow: [{ rule: 'no-source', reason: 'We were there.' }] })])).toEqual([])
  })

  test('everywhere by site.yaml', () => {
    expect(check([late], { settings: { allow } })).toEqual([])
    expect(check([late])).toHaveLength(1)
  })

  test('also where it was found before the desk was opened', () => {
    const found: Problem = { file: 'content/notes.txt', severity: 'warning', rule: 'stray-file', reason: 'X.' }
    expect(check([], { found })).toEqual(['content/notes.txt warning stray-file'])
    expect(check([], { found, settings: { allow: [{ rule: 'stray-file', reason: 'Ours.' }] } })).toEqual([])
  })

  test('and a rule that does not exist is one itself, with what was meant', () => {
    const mistyped = [{ rule: 'date-difers', reason: 'The wire came late.' }]
    const text = briefingOf('2011-10-26-talks', '2011-10-27', { allow: mistyped })
    expect(check([text])).toEqual([
      'content/briefings/2011-10-26-talks.md warning unknown-rule',
      'content/briefings/2011-10-26-talks.md warning date-differs',
    ])
    expect(check([], { settings: { allow: mistyped } })).toEqual(['content/site.yaml warning unknown-rule'])
    expect(checkAllowances(deskOf([text]), [text])).toMatchObject([
      { path: ['allow', 0, 'rule'], reason: 'No rule "date-difers". Did you mean "date-differs"?' },
    ])
  })

  test('but an error never, which is told', () => {
    const text = briefingOf('talks', '2011-10-27', {
      actors: ['Natto'],
      allow: [{ rule: 'unknown-actor', reason: 'I like it.' }],
    })
    expect(check([nato, text])).toEqual(['content/briefings/talks.md error unknown-actor'])
    expect(find([nato, text])[0]!.note).toMatch(/`allow` switches warnings off, never an error\.$/)
  })
})

test('News of an event is no mistake where the briefing that announces it cannot be read', () => {
  const text = briefingOf('talks', '2011-10-27', { moves: [{ event: 'tests' }, { event: 'vote' }] })
  const unreadable = [{ kind: 'briefing', id: 'offer', file: 'content/briefings/offer.md', events: ['tests'] }] as const
  const desk = deskOf([text], { unreadable })
  const problems = checkDesk({ desk, texts: [text], entries: [], images: new Set() })
  expect(problems.map(({ reason }) => reason)).toEqual(['No event "vote".'])
})

test('What is not public may be linked to where the site is shown as of another instant, but publishAt is never early', () => {
  const links = [{ kind: 'briefing' as const, id: 'next', place: { line: 9, column: 1 } }]
  const texts = [
    briefingOf('next', '2011-10-26', { draft: true }),
    briefingOf('talks', '2011-10-27', { publishAt: '2011-10-26T12:00Z' }, { links }),
  ]
  const early = 'content/briefings/talks.md error early-publish-at'
  expect(check(texts)).toEqual([early, 'content/briefings/talks.md error not-public'])
  expect(check(texts, { asOf: true })).toEqual([early])
})

interface Given {
  settings?: Partial<SiteSettings>
  found?: Problem
  asOf?: boolean
}

function check(texts: readonly CompiledText[], given?: Given): string[] {
  return find(texts, given).map(({ file, severity, rule }) => `${file} ${severity} ${rule}`)
}

function find(texts: readonly CompiledText[], given: Given = {}): Problem[] {
  const desk = deskOf(texts, given.settings ? { settings: given.settings } : {})
  return checkDesk({
    desk,
    texts,
    entries: entriesOf(texts),
    images: new Set(),
    ...(given.found && { found: [given.found] }),
    ...(given.asOf !== true && { now }),
  })
}
