import { parseLooseDate } from '../src/model/loose-date.ts'
import { briefingOf, deskOf, siteOf, textOf } from '../src/model/desk-fixture.ts'
import type { CompiledText } from '../src/model/facts.ts'
import type { BriefingMatter } from '../src/model/schemas/briefing.ts'
import type { ActorMatter } from '../src/model/schemas/actor.ts'
import type { EventMatter } from '../src/model/schemas/event.ts'
import type { Site } from '../src/model/site.ts'
import { assessmentsOf } from '../src/model/views/assessments.ts'
import { calendarMatrix } from '../src/model/views/calendar-matrix.ts'
import { mostCovered } from '../src/model/views/most-covered.ts'
import { officeHolders, officesHeld } from '../src/model/views/office-bars.ts'
import { quarterStrip } from '../src/model/views/quarter-strip.ts'
import { reckon } from '../src/model/views/reckoning.ts'
import type { Words } from '../src/model/words/words.ts'

/** A component with what it shows. */
export interface ChartCase {
  name: string
  component: string
  props: object
  direction?: 'ltr' | 'rtl'
}

const now = '2013-11-20T12:00:00Z'
const longName = 'Maximilian-Alexander von Hohenzollern-Sigmaringen zu Württemberg'
const longGerman = 'Bundesverteidigungsministeriumsstaatssekretärinnenstellvertreter für Raketenabwehr'
const arabic = 'وزارة الدفاع والطيران المدني في المملكة العربية السعودية'

/** Give the hard cases: the least, the most, the longest, all in one place. */
export function chartCases(words: Words): ChartCase[] {
  return [...coverageCases(words), ...officeCases(words), ...reckoningCases(words), ...otherCases(words)]
}

function coverageCases(words: Words): ChartCase[] {
  const strip = (name: string, days: readonly string[]): ChartCase => {
    const site = siteWith(days.map((day) => ({ date: day, actors: ['NATO'] })))
    return {
      name,
      component: 'QuarterStrip',
      props: { strip: quarterStrip(site, site.actor.get('nato')!.about), words },
    }
  }
  const crowded = siteWith([
    ...daysFrom('2007-01-01', 3000, 0.8).map((date, index) => ({
      date,
      actors: ['NATO', ...(index % 7 === 0 ? [longName] : []), ...(index % 11 === 0 ? [arabic] : [])],
    })),
  ])
  return [
    strip('one briefing', ['2013-11-01']),
    strip('two briefings, years apart', ['1996-03-01', '2013-11-01']),
    strip('3,000 briefings', daysFrom('2007-01-01', 3000, 0.8)),
    strip('all in the newest quarter', daysFrom('2013-10-01', 40, 1)),
    strip('all in the oldest quarter', ['2004-01-01', '2004-01-02', '2004-02-01']),
    strip('most in the middle', ['2007-01-01', ...daysFrom('2010-05-01', 50, 1), '2013-11-01']),
    strip('a century and a half', ['1860-01-01', '1912-06-01', '2013-11-01']),
    {
      name: 'one row',
      component: 'MostCovered',
      props: { rows: mostCovered(siteWith([{ date: '2013-11-01', actors: [arabic] }])), words },
    },
    { name: 'crowded rows', component: 'MostCovered', props: { rows: mostCovered(crowded), words } },
  ]
}

function officeCases(words: Words): ChartCase[] {
  const held = (
    name: string,
    roles: NonNullable<ActorMatter['roles']>,
    direction?: ChartCase['direction'],
  ): ChartCase => {
    const site = siteWith([{ date: '2007-06-07' }], [actorOf('lavrov', 'Sergei Lavrov', { roles })])
    const offices = officesHeld(site, site.actor.get('lavrov')!)
    return {
      name,
      component: 'OfficeBars',
      props: { heading: words.offices, offices, words },
      ...(direction && { direction }),
    }
  }
  const crowd = (names: readonly string[]) =>
    names.map((name, index) =>
      actorOf(`p${index}`, name, {
        roles: [
          {
            title: index % 3 === 0 ? longGerman : 'Deputy Minister',
            of: 'NATO',
            from: `20${String(index % 14).padStart(2, '0')}-05`,
            ...(index % 2 === 0 && { to: `20${String((index % 14) + 1).padStart(2, '0')}` }),
          },
        ],
      }),
    )
  const holders = (name: string, names: readonly string[], direction?: ChartCase['direction']): ChartCase => {
    const site = siteWith([{ date: '2007-06-07' }], crowd(names))
    const offices = officeHolders(site, site.actor.get('nato')!)
    return {
      name,
      component: 'OfficeBars',
      props: { heading: words.charts.officeHolders, offices, words },
      ...(direction && { direction }),
    }
  }
  return [
    held('one role of a month', [{ title: 'Acting Secretary', from: '2010-05-01', to: '2010-05-31' }]),
    held('one role of a day, in the middle', [{ title: longGerman, from: '2010-05-01', to: '2010-05-01' }]),
    held('roles that are hardly known', [
      { title: 'Envoy' },
      { title: 'Minister', to: 'before 1990' },
      { title: 'President', from: 'about 2000' },
      { title: 'Chairman', from: '2012', to: '2012' },
      { title: 'President-elect', from: '2014-01-20' },
      { title: 'Judge', from: '2009-winter', to: '2019' },
    ]),
    held('a role in Arabic', [{ title: arabic, from: '2012-02', to: '2012-03' }], 'rtl'),
    holders(
      'twenty roles that overlap',
      Array.from({ length: 20 }, (_, index) => `Person ${index + 1}`),
    ),
    holders('names of sixty letters', [longName, `${longName} II`, 'W'.repeat(60), arabic]),
    holders(
      'more than fit, from right to left',
      Array.from({ length: 60 }, (_, index) => `${arabic} ${index}`),
      'rtl',
    ),
  ]
}

function reckoningCases(words: Words): ChartCase[] {
  const reckoned = (
    name: string,
    events: EventMatter[],
    rest: Partial<BriefingMatter>[] = [],
    direction?: ChartCase['direction'],
  ): ChartCase => {
    const site = siteWith([
      { date: '2011-10-27', events },
      ...rest.map((matter) => ({ date: '2013-11-01', ...matter })),
    ])
    return {
      name,
      component: 'Reckoning',
      props: { reckoning: reckon(site, site.events), words },
      ...(direction && { direction }),
    }
  }
  const outcomes = ['happened', 'partly', 'failed', 'dropped'] as const
  return [
    reckoned('one that is open', [{ id: 'a', title: 'Talks', date: '2014' }]),
    reckoned('one without a date', [{ id: 'a', title: 'Talks', if: 'no agreement is reached' }]),
    reckoned('open without a date beside what is due long after', [
      { id: 'a', title: 'Talks', if: 'no agreement is reached' },
      { id: 'b', title: 'Tests', date: '2023' },
    ]),
    reckoned('all that is settled', [
      { id: 'a', title: 'Talks', date: '2011', outcome: { result: 'happened', date: '2011-11-01' } },
    ]),
    reckoned(
      'all marks on one day',
      outcomes.map((result) => ({
        id: result,
        title: longName,
        date: '2011-10-27',
        outcome: { result, date: '2011-10-27' },
      })),
    ),
    reckoned('one due in a hundred years', [
      { id: 'a', title: 'Talks', date: '2113' },
      { id: 'b', title: longGerman, date: 'before 2012', by: longName },
    ]),
    reckoned(
      'moved, late and given up',
      [
        ...outcomes.map((result) => ({
          id: result,
          title: longGerman,
          words: longGerman,
          date: '2012-05',
          by: arabic,
          outcome: { result, date: '2013-03-19', text: longName },
        })),
        { id: 'moved', title: 'Moved to later', date: '2012' },
        { id: 'again', title: 'Moved, and overdue again', date: '2011-12' },
        { id: 'early', title: 'Came early', date: '2020', outcome: { result: 'happened', date: '2012' } },
      ],
      [
        {
          moves: [
            { event: 'moved', to: '2015', note: longName },
            { event: 'again', to: '2012-Q2' },
          ],
        },
      ],
    ),
    reckoned('in Arabic', [{ id: 'a', title: arabic, words: arabic, date: '2012-05', by: arabic }], [], 'rtl'),
    reckoned(
      'fifty',
      Array.from({ length: 50 }, (_, index) => ({
        id: `e${index}`,
        title: `Event ${index}`,
        date: String(2011 + (index % 9)),
      })),
    ),
  ]
}

function otherCases(words: Words): ChartCase[] {
  const judged = (name: string, judgements: [date: string, trend: 'better' | 'same' | 'worse'][]): ChartCase => {
    const site = siteWith(
      judgements.map(([date, trend]) => ({ date, assessments: [{ topic: 'Talks', trend, text: longName }] })),
    )
    return { name, component: 'Assessments', props: { assessments: assessmentsOf(site, 'talks'), words } }
  }
  const matrix = (name: string, dates: readonly string[]): ChartCase => ({
    name,
    component: 'CalendarMatrix',
    props: {
      matrix: calendarMatrix(
        siteWith([]),
        dates.map((date) => parseLooseDate(date)!),
      ),
      words,
    },
  })
  const trends = ['better', 'same', 'worse'] as const
  return [
    judged('one judgement', [['2013-11-01', 'worse']]),
    judged(
      'all on one day',
      trends.map((trend) => ['2013-11-01', trend]),
    ),
    judged(
      'a hundred',
      daysFrom('2007-01-01', 100, 25).map((day, index) => [day, trends[index % 3]!]),
    ),
    matrix('one day', ['2011-10-27']),
    matrix('one that is hardly known', ['about 2020']),
    matrix('everything', [
      ...daysFrom('2009-01-01', 1500, 1.2),
      '2011-10',
      '2012-05',
      '2012-Q2',
      '2012-spring',
      '2012-winter',
      '2012',
      'before 2012',
      'about 2012',
      '2120',
    ]),
  ]
}

/** Give a site of briefings with NATO, some people of long names and a topic. */
function siteWith(
  briefings: readonly (Partial<BriefingMatter> & { date: string })[],
  actors: readonly CompiledText[] = [],
): Site {
  const known = [
    actorOf('nato', 'NATO', { kind: 'alliance' }),
    actorOf('long', longName),
    actorOf('arabic', arabic, { kind: 'ministry' }),
    textOf('topic', 'talks', { name: 'Talks' }),
  ]
  const texts = briefings.map(({ date, ...matter }, index) =>
    briefingOf(`b${index}`, date, { actors: [], topics: [], ...matter }),
  )
  return siteOf(deskOf([...known, ...actors, ...texts]), now)
}

function actorOf(id: string, name: string, rest: Partial<ActorMatter> = {}): CompiledText {
  return textOf('actor', id, { name, kind: 'person', ...rest })
}

function daysFrom(first: string, count: number, step: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(first) + Math.floor(index * step) * 86_400_000).toISOString().slice(0, 10),
  )
}
