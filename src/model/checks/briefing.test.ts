import { describe, expect, test } from 'vitest'
import { briefingOf } from '../desk-fixture.ts'
import type { BriefingMatter } from '../schemas/briefing.ts'
import { checkBriefing } from './briefing.ts'

const sources: BriefingMatter['sources'] = [
  { id: 'afp', title: 'Russia cool to offer' },
  { id: 'tmt', title: 'Talks go nowhere' },
]
const event = { id: 'tests', title: 'Tests', date: '2012' }

describe('A briefing is right', () => {
  test.each<[string, string, Partial<BriefingMatter>]>([
    ['with the day of its name', '2011-10-27-talks', {}],
    ['with a name that bears no day', 'talks', {}],
    ['with a name that bears a number', '2011-talks', {}],
    ['with the day of its name as written, wherever the site is', '2011-10-27', { date: '2011-10-27T22:00-05:00' }],
    [
      'with sources that it has',
      'talks',
      { sources, events: [{ ...event, source: 'afp' }], statements: [{ words: 'No.', source: 'tmt' }] },
    ],
    ['with a correction of its day', 'talks', { corrections: [{ date: '2011-10-27', text: 'So.', paragraph: 2 }] }],
  ])('%s', (_, id, { date = '2011-10-27', ...matter }) => {
    expect(checkBriefing(briefingOf(id, date, matter, { anchors: ['p1', 'p2', 'background'] }))).toEqual([])
  })
})

describe('Who says so is missing', () => {
  const withdrawn = { date: '2011-10-28', reason: 'It was not so.' }
  test.each<[string, Partial<BriefingMatter>, string[]]>([
    ['of news', { kind: 'news' }, ['This news names no source.']],
    ['of news with an empty list', { kind: 'news', sources: [] }, ['This news names no source.']],
    ['of an analysis', { kind: 'analysis' }, ['This analysis names no source.']],
    ['not where there is one', { kind: 'news', sources }, []],
    ['not of background', { kind: 'background' }, []],
    ['not of what says not which kind it is', {}, []],
    ['not of a draft', { kind: 'news', draft: true }, []],
    ['not of what was withdrawn', { kind: 'news', withdrawn }, []],
  ])('%s', (_, matter, reasons) => {
    const problems = checkBriefing(briefingOf('talks', '2011-10-27', matter))
    expect(problems.map(({ reason }) => reason)).toEqual(reasons)
    for (const { severity, rule } of problems) expect([severity, rule]).toEqual(['warning', 'no-source'])
  })

  test('not where sources stand that cannot be read', () => {
    const text = { ...briefingOf('talks', '2011-10-27', { kind: 'news' }), salvaged: { sources: ['afp'], events: [] } }
    expect(checkBriefing(text)).toEqual([])
  })
})

describe('A briefing is wrong', () => {
  test.each<[string, string, Partial<BriefingMatter>, string]>([
    [
      'where its name bears another day',
      '2011-10-26-talks',
      {},
      'warning date-differs date: The file’s name says 2011-10-26, `date` says 2011-10-27. | `date` counts. Rename the file if it is right.',
    ],
    [
      'where an event names a source that it has not',
      'talks',
      { sources, events: [event, { ...event, source: 'afb' }] },
      'error unknown-source events.1.source: No source "afb". Did you mean "afp"? | The briefing has "afp" and "tmt".',
    ],
    [
      'where a statement names a source, and there are none',
      'talks',
      { statements: [{ words: 'No.', source: 'afp' }] },
      'error unknown-source statements.0.source: No source "afp". | Add it to `sources`.',
    ],
    [
      'where a paragraph was corrected that is not there',
      'talks',
      { corrections: [{ date: '2011-10-28', text: 'So.', paragraph: 3 }] },
      'error broken-anchor corrections.0.paragraph: There is no paragraph 3: the text has 2. | Write the number of the paragraph that was wrong.',
    ],
    [
      'where it was corrected before it was written',
      'talks',
      { corrections: [{ date: '2011-10-26', text: 'So.' }] },
      'error early-correction corrections.0.date: The correction of 2011-10-26 is older than the briefing. | Write the day on which it was corrected.',
    ],
    [
      'where it was updated before it was written',
      'talks',
      { updated: '2011-10-26' },
      'error early-updated updated: The briefing of 2011-10-27 cannot be updated on 2011-10-26, before its day. | Correct one of the two dates.',
    ],
    [
      'where it was withdrawn before it was written',
      'talks',
      { withdrawn: { date: '2011-10-26', reason: 'Forged.' } },
      'error early-withdrawn withdrawn.date: The briefing of 2011-10-27 cannot be withdrawn on 2011-10-26, before its day. | Correct one of the two dates.',
    ],
    [
      'where nobody has looked at what was guessed',
      'talks',
      { unconfirmed: ['date', 'dateline'] },
      'warning unconfirmed unconfirmed: Nobody has confirmed "date" and "dateline". | Look at each, and delete it here once it is right.',
    ],
  ])('%s', (_, id, matter, expected) => {
    const text = briefingOf(id, '2011-10-27', matter, { anchors: ['p1', 'p2', 'background'] })
    expect(
      checkBriefing(text).map(
        ({ severity, rule, path, reason, note }) => `${severity} ${rule} ${path!.join('.')}: ${reason} | ${note!}`,
      ),
    ).toEqual([expected])
  })
})
