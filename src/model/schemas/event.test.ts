import { describe, expect, test } from 'vitest'
import { closingSchema, eventSchema, moveSchema } from './event.ts'

const event = { id: 'tests-2012', title: 'Tests', date: '2012-spring' }

describe('An event may be', () => {
  test.each([
    ['expected at a loose date', event],
    ['expected on a condition', { id: 'a', title: 'A', if: 'no agreement is reached' }],
    ['over, without an outcome', { ...event, status: 'happened' }],
    [
      'over, with an outcome',
      {
        ...event,
        outcome: {
          result: 'partly',
          date: '2012-05',
          source: { title: 'T', publisher: 'AFP', url: 'https://example.org/a', date: '2012-05-20' },
        },
      },
    ],
    [
      'described in full',
      {
        ...event,
        by: 'US',
        words: 'soon',
        status: 'expected',
        likelihood: 'almost certain',
        actors: [],
        topics: ['BMD'],
        source: 'afp',
      },
    ],
  ])('%s', (_, value) => {
    expect(eventSchema.safeParse(value)).toEqual({ success: true, data: value })
  })
})

describe('An event is refused', () => {
  const noDate = ': a date as exact as it is known, or the condition on which it happens'
  const noId = 'id: lower-case letters, digits and hyphens, such as radar-talks'
  const otherLikelihood =
    'likelihood: almost no chance, very unlikely, unlikely, even chance, likely, very likely or almost certain'
  test.each([
    ['without a date or a condition', { id: 'a', title: 'A' }, [noDate]],
    ['without them also where its id is wrong', { id: 5, title: 'A' }, [noId, noDate]],
    ['without an id', { title: 'A', date: '2012' }, [noId]],
    ['with another status', { ...event, status: 'over' }, ['status: expected or happened']],
    ['with another likelihood', { ...event, likelihood: 'probable' }, [otherLikelihood]],
    [
      'with an outcome of no result',
      { ...event, outcome: { date: '2012' } },
      ['outcome.result: happened, partly, failed or dropped'],
    ],
  ])('%s', (_, value, issues) => {
    expect(listIssues(eventSchema, value)).toEqual(issues)
  })
})

describe('News of an event', () => {
  test.each([
    ['may name no new date', moveSchema, { event: 'a', note: 'It was confirmed.' }, []],
    ['may name a loose date', moveSchema, { event: 'a', to: 'before 2020' }, []],
    [
      'names the event',
      moveSchema,
      { to: '2013' },
      ['event: lower-case letters, digits and hyphens, such as radar-talks'],
    ],
    ['may close it', closingSchema, { event: 'a', result: 'dropped', date: '2012-05-20', note: 'N' }, []],
    ['closes it with a result', closingSchema, { event: 'a' }, ['result: happened, partly, failed or dropped']],
    [
      'closes it with one of four results',
      closingSchema,
      { event: 'a', result: 'expected' },
      ['result: happened, partly, failed or dropped'],
    ],
  ])('%s', (_, schema, value, issues) => {
    expect(listIssues(schema, value)).toEqual(issues)
  })
})

function listIssues(schema: typeof eventSchema | typeof moveSchema | typeof closingSchema, value: unknown): string[] {
  return schema.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []
}
