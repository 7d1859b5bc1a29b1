import { describe, expect, test } from 'vitest'
import type { EventBriefing } from './event-history.ts'
import { findEventProblems } from './event-problems.ts'

type Matter = EventBriefing['text']['matter']

const talks = briefing('talks', '2011-10-27', { events: [{ id: 'tests-2012', title: 'Tests', date: '2012-spring' }] })
const done = briefing('done', '2012-05-22', {
  closes: [{ event: 'tests-2012', result: 'happened', date: '2012-05-20' }],
})

test('A history in order has no problem, in whatever order the briefings come', () => {
  const delay = briefing('delay', '2012-03-01', {
    moves: [
      { event: 'tests-2012', to: '2013' },
      { event: 'tests-2012', note: 'Soon.' },
    ],
  })
  const after = briefing('after', '2014-01-01', { moves: [{ event: 'tests-2012', note: 'The report is out.' }] })
  expect(findEventProblems([after, done, delay, talks])).toEqual([])
})

test('An unknown id is answered with what was meant and what there is', () => {
  const news = briefing('news', '2012-01-01', {
    moves: [{ event: 'test-2012' }],
    closes: [{ event: 'summit', result: 'dropped' }],
  })
  expect(findEventProblems([talks, news])).toEqual([
    {
      file: 'news.md',
      severity: 'error',
      path: ['moves', 0, 'event'],
      rule: 'unknown-event',
      reason: 'No event "test-2012". Did you mean "tests-2012"?',
      note: 'There is "tests-2012".',
    },
    {
      file: 'news.md',
      severity: 'error',
      path: ['closes', 0, 'event'],
      rule: 'unknown-event',
      reason: 'No event "summit".',
      note: 'There is "tests-2012".',
    },
  ])
  expect(findEventProblems([news])[0]).toMatchObject({
    note: 'No briefing announces an event yet: announce it under `events`.',
  })
})

test('Of many events the newest are listed', () => {
  const many = Array.from({ length: 40 }, (_, index) => ({ id: `event-${index}`, title: 'A vote', if: 'they meet' }))
  const news = briefing('news', '2012-01-01', { moves: [{ event: 'summit' }] })
  expect(findEventProblems([briefing('many', '2011-01-01', { events: many }), news])[0]!.note).toMatch(
    /^There are 40 events; the newest are "event-28", .* and "event-39"\.$/,
  )
})

test('What a briefing seems to announce whose front matter has mistakes is there', () => {
  const news = briefing('news', '2012-01-01', { moves: [{ event: 'vote' }, { event: 'votes' }, { event: 'summit' }] })
  expect(findEventProblems([news], ['vote'])).toMatchObject([
    { path: ['moves', 1, 'event'], reason: 'No event "votes". Did you mean "vote"?', note: 'There is "vote".' },
    { path: ['moves', 2, 'event'], reason: 'No event "summit".', note: 'There is "vote".' },
  ])
})

describe('Of a briefing that has stand-ins', () => {
  const undated = (one: EventBriefing) => lacking(one, ['date'])
  const outcome = { result: 'failed' as const, date: '2000-01-01' }
  const again = { id: 'tests-2012', title: 'Tests', date: '1999' }

  test.each<[string, EventBriefing[], string[]]>([
    [
      'without a day, what it announces and closes twice is reported, and no date of it',
      [
        talks,
        done,
        undated(
          briefing('a', '2000-01-01', {
            events: [again],
            moves: [{ event: 'tests-2012', to: '1999' }],
            closes: [{ event: 'tests-2012', result: 'failed', date: '2012' }],
          }),
        ),
      ],
      [
        'error a.md events.0.id: The event "tests-2012" is announced twice in talks.md.',
        'error a.md closes.0.event: The event "tests-2012" is already closed in done.md.',
      ],
    ],
    [
      'with a day, each date is',
      [talks, lacking(briefing('a', '2012-06-01', { events: [again] }), ['title'])],
      [
        'error a.md events.0.id: The event "tests-2012" is announced twice in talks.md.',
        'error a.md events.0.date: What is expected for 1999 was past on 2012-06-01, the day of the briefing.',
      ],
    ],
    [
      'without a day, its order to others is not known',
      [
        undated(briefing('a', '2000-01-01', { closes: [{ event: 'tests-2012', result: 'failed' }] })),
        talks,
        briefing('b', '2012-01-01', { moves: [{ event: 'tests-2012', to: '2013' }] }),
        undated(briefing('c', '2100-01-01', { events: [{ id: 'vote', title: 'A vote', date: '2012' }] })),
        briefing('d', '2012-01-01', { moves: [{ event: 'vote' }] }),
      ],
      [],
    ],
    [
      'the outcome of an event contradicts nothing',
      [
        lacking(briefing('a', '2000-01-01', { events: [{ id: 'a', title: 'A', if: 'they meet', outcome }] }), [
          'events',
          0,
          'outcome',
          'date',
        ]),
        briefing('b', '2012-01-01', { moves: [{ event: 'a', to: '2013' }] }),
        briefing('c', '2014-01-01', { closes: [{ event: 'a', result: 'happened' }] }),
      ],
      [],
    ],
    [
      'the result of a closing contradicts nothing',
      [
        briefing('a', '2000-01-01', { events: [{ id: 'a', title: 'A', if: 'they meet', outcome }] }),
        lacking(briefing('b', '2014-01-01', { closes: [{ event: 'a', result: 'happened' }] }), ['closes', 0, 'result']),
      ],
      [],
    ],
    [
      'no id is proposed that its author did not write',
      [
        lacking(briefing('a', '2012-01-01', { events: [{ id: 'stand-in-0', title: 'A', date: '2011' }] }), [
          'events',
          0,
          'id',
        ]),
        briefing('b', '2012-01-01', { moves: [{ event: 'stand-in' }] }),
      ],
      [
        'error a.md events.0.date: What is expected for 2011 was past on 2012-01-01, the day of the briefing.',
        'error b.md moves.0.event: No event "stand-in".',
      ],
    ],
  ])('%s', (_, briefings, expected) => {
    expect(findEventProblems(briefings).map(describeProblem)).toEqual(expected)
  })
})

test('Two closings are reported in the later briefing, which names the earlier', () => {
  const again = briefing('again', '2012-06-01', { closes: [{ event: 'tests-2012', result: 'failed' }] })
  expect(findEventProblems([again, talks, done])).toEqual([
    {
      file: 'again.md',
      severity: 'error',
      path: ['closes', 0, 'event'],
      rule: 'closed-twice',
      reason: 'The event "tests-2012" is already closed in done.md.',
      note: 'Close it once. What is new later is an event of its own, or a text in `moves` without `to`.',
      others: ['done.md'],
    },
  ])
})

describe('There is a problem', () => {
  test.each<[string, EventBriefing[], string[]]>([
    [
      'where an event is announced twice',
      [talks, briefing('again', '2011-11-01', { events: [{ id: 'tests-2012', title: 'Tests', date: '2013' }] })],
      ['error again.md events.0.id: The event "tests-2012" is announced twice in talks.md.'],
    ],
    [
      'where one briefing announces an event twice',
      [
        briefing('one', '2011-11-01', {
          events: [
            { id: 'a', title: 'A', date: '2013' },
            { id: 'a', title: 'B', date: '2014' },
          ],
        }),
      ],
      ['error one.md events.1.id: The event "a" is announced twice in this file.'],
    ],
    [
      'where what is expected was past when it was announced',
      [briefing('late', '2012-06-01', { events: [{ id: 'a', title: 'A', date: '2012-spring' }] })],
      [
        'error late.md events.0.date: What is expected for 2012-spring was past on 2012-06-01, the day of the briefing.',
      ],
    ],
    [
      'where what is expected before a year is announced in it',
      [briefing('late', '2020-01-01', { events: [{ id: 'a', title: 'A', date: 'before 2020' }] })],
      [
        'error late.md events.0.date: What is expected for before 2020 was past on 2020-01-01, the day of the briefing.',
      ],
    ],
    [
      'where what is expected had an outcome before it was announced',
      [
        briefing('late', '2011-02-01', {
          events: [
            { id: 'a', title: 'A', date: '2011-05', outcome: { result: 'happened', date: '2010' } },
            { id: 'b', title: 'B', if: 'they meet', outcome: { result: 'failed', date: '2011-01-31' } },
          ],
        }),
      ],
      [
        'error late.md events.0.outcome.date: The outcome is of 2010, before 2011-02-01, the day of the briefing that expects it.',
        'error late.md events.1.outcome.date: The outcome is of 2011-01-31, before 2011-02-01, the day of the briefing that expects it.',
      ],
    ],
    [
      'where both dates of an event were past, once',
      [
        briefing('late', '2011-02-01', {
          events: [{ id: 'a', title: 'A', date: '2010', outcome: { result: 'happened', date: '2010' } }],
        }),
      ],
      ['error late.md events.0.date: What is expected for 2010 was past on 2011-02-01, the day of the briefing.'],
    ],
    [
      'where an event is moved to what was past',
      [talks, briefing('news', '2012-03-01', { moves: [{ event: 'tests-2012', to: '2012-02' }] })],
      ['error news.md moves.0.to: What is expected for 2012-02 was past on 2012-03-01, the day of the briefing.'],
    ],
    [
      'where a closing is later than the briefing that reports it',
      [
        talks,
        briefing('news', '2012-03-01', { closes: [{ event: 'tests-2012', result: 'happened', date: '2012-03-02' }] }),
      ],
      ['error news.md closes.0.date: 2012-03-02 is later than 2012-03-01, the day of the briefing that reports it.'],
    ],
    [
      'where what happened is later than the briefing that reports it',
      [briefing('news', '2012-03-01', { events: [{ id: 'a', title: 'A', date: '2012-04', status: 'happened' }] })],
      ['error news.md events.0.date: 2012-04 is later than 2012-03-01, the day of the briefing that reports it.'],
    ],
    [
      'where an event that happened is closed',
      [
        briefing('news', '2012-03-01', { events: [{ id: 'a', title: 'A', date: '2012', status: 'happened' }] }),
        briefing('later', '2012-04-01', { closes: [{ event: 'a', result: 'happened' }] }),
      ],
      ['error later.md closes.0.event: The event "a" was announced as happened in news.md.'],
    ],
    [
      'where an event is moved after it closed',
      [talks, done, briefing('news', '2012-06-01', { moves: [{ event: 'tests-2012', to: '2013' }] })],
      [
        'warning news.md moves.0.to: The event "tests-2012" is moved after it closed in done.md: the new date has no effect.',
      ],
    ],
    [
      'where an event is moved after its own outcome',
      [
        briefing('a', '2011-10-27', {
          events: [{ id: 'a', title: 'A', date: '2012', outcome: { result: 'failed', date: '2012-05' } }],
        }),
        briefing('news', '2012-06-01', { moves: [{ event: 'a', to: '2013' }] }),
      ],
      ['warning news.md moves.0.to: The event "a" is moved after it closed in a.md: the new date has no effect.'],
    ],
    [
      'where a briefing and the outcome differ',
      [
        briefing('a', '2011-10-27', {
          events: [{ id: 'a', title: 'A', date: '2012', outcome: { result: 'failed', date: '2012-05' } }],
        }),
        briefing('news', '2012-06-01', { closes: [{ event: 'a', result: 'partly' }] }),
      ],
      ['warning news.md closes.0: The event "a" closes as partly here, but its `outcome` is failed in a.md.'],
    ],
    [
      'where an older briefing has news of an event',
      [talks, briefing('news', '2011-10-26', { moves: [{ event: 'tests-2012' }] })],
      ['warning news.md moves.0.event: The event "tests-2012" is announced later, on 2011-10-27, in talks.md.'],
    ],
  ])('%s', (_, briefings, expected) => {
    expect(findEventProblems(briefings).map(describeProblem)).toEqual(expected)
  })
})

describe('There is none', () => {
  test.each<[string, EventBriefing[]]>([
    [
      'where what is expected ends on the briefing’s day',
      [briefing('a', '2012-05-31', { events: [{ id: 'a', title: 'A', date: '2012-spring' }] })],
    ],
    [
      'where about reaches the briefing’s day',
      [briefing('a', '2021-12-31', { events: [{ id: 'a', title: 'A', date: 'about 2020' }] })],
    ],
    [
      'where only a condition is known',
      [briefing('a', '2012-05-31', { events: [{ id: 'a', title: 'A', if: 'they meet' }] })],
    ],
    [
      'where a closing may be of the briefing’s day',
      [talks, briefing('b', '2012-03-01', { closes: [{ event: 'tests-2012', result: 'happened', date: '2012' }] })],
    ],
    [
      'where a briefing and the outcome agree',
      [
        briefing('a', '2011-10-27', {
          events: [{ id: 'a', title: 'A', date: '2012', outcome: { result: 'failed', date: '2012-05' } }],
        }),
        briefing('b', '2012-06-01', { closes: [{ event: 'a', result: 'failed' }] }),
      ],
    ],
    [
      'where an outcome is later than its briefing',
      [
        briefing('a', '2011-10-27', {
          events: [{ id: 'a', title: 'A', date: '2012', outcome: { result: 'failed', date: '2013-05' } }],
        }),
      ],
    ],
    [
      'where an outcome may be of its briefing’s day, or what happened had one before',
      [
        briefing('a', '2011-10-27', {
          events: [
            { id: 'a', title: 'A', date: '2012', outcome: { result: 'happened', date: '2011' } },
            { id: 'b', title: 'B', date: '2011', status: 'happened', outcome: { result: 'happened', date: '2010' } },
          ],
        }),
      ],
    ],
    [
      'where a briefing announces and closes, on its day as written',
      [
        briefing('a', '2011-10-27T22:00-05:00', {
          events: [{ id: 'a', title: 'A', date: '2011-10-27' }],
          closes: [{ event: 'a', result: 'happened', date: '2011-10-27' }],
        }),
      ],
    ],
    [
      'where a withdrawn briefing’s event is moved and closed',
      [withdraw(talks), done, briefing('b', '2012-01-01', { moves: [{ event: 'tests-2012', to: '2013' }] })],
    ],
    [
      'where a withdrawn briefing’s event is announced anew',
      [
        withdraw(talks),
        briefing('b', '2012-01-01', { events: [{ id: 'tests-2012', title: 'Tests', date: '2012-spring' }] }),
        done,
      ],
    ],
    [
      'where a withdrawn briefing closed it, too',
      [talks, withdraw(done), briefing('b', '2012-06-01', { closes: [{ event: 'tests-2012', result: 'failed' }] })],
    ],
    ['where a withdrawn briefing names what does not exist', [withdraw(done)]],
  ])('%s', (_, briefings) => {
    expect(findEventProblems(briefings)).toEqual([])
  })
})

function briefing(id: string, date: string, matter: Partial<Matter>): EventBriefing {
  return { id, day: date.slice(0, 10), text: { file: `${id}.md`, matter: { date, ...matter } } }
}

function lacking({ text, ...one }: EventBriefing, path: (string | number)[]): EventBriefing {
  return { ...one, text: { ...text, standIns: [path] } }
}

function withdraw({ text, ...one }: EventBriefing): EventBriefing {
  const withdrawn = { date: '2012-12-01', reason: 'The letter was forged.' }
  return { ...one, text: { ...text, matter: { ...text.matter, withdrawn } } }
}

function describeProblem({ severity, file, path, reason }: ReturnType<typeof findEventProblems>[number]): string {
  return `${severity} ${file} ${path!.join('.')}: ${reason}`
}
