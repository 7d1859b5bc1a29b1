import { expect, test } from 'vitest'
import { createLineReader } from './explain-line.ts'

const read = createLineReader([
  { kind: 'actor', id: 'nato', name: 'NATO', aliases: [], ambiguous: [], actorKind: 'alliance' },
  { kind: 'topic', id: 'shield', name: 'missile defense', aliases: [], ambiguous: [] },
])

test.each<[string, string, object]>([
  ['no JSON', '{"id": "a", "text": ', { id: null, error: expect.stringContaining('The line is no JSON: ') as string }],
  ['no object', '[1]', { id: null, error: 'The line should be an object with id and text.' }],
  ['without a text', '{"id": "a"}', { id: 'a', error: '`text` should be a text.' }],
  ['without an id', '{"text": "T."}', { id: null, error: '`id` should be a text.' }],
  [
    'a day that is none',
    '{"id": 1, "text": "T.", "date": 2011}',
    { id: 1, error: '`date` should be a day, such as 2011-10-27.' },
  ],
  [
    'an actor without a name',
    '{"id": "a", "text": "T.", "actors": [{"id": "x"}]}',
    { id: 'a', error: '`actors[0].name` should be a text.' },
  ],
])('A bad line, %s, is answered with what is wrong', (_, line, answer) => {
  expect(read(line)).toEqual(answer)
})

test('A line with nothing on it has no answer', () => {
  expect(read(' \r')).toBeUndefined()
})

test.each<[string, object, object]>([
  ['the usual register', {}, { mentions: [{ actor: 'nato' }], topics: [{ topic: 'shield' }] }],
  [
    'its own actors',
    { actors: [{ id: 'n', name: 'NATO', kind: 'ANY' }] },
    { mentions: [{ actor: 'n' }], topics: [{ topic: 'shield' }] },
  ],
  ['its own topics', { topics: [] }, { mentions: [{ actor: 'nato' }], topics: [] }],
  [
    'aliases that two share',
    {
      actors: [
        { id: 'a', name: 'A', aliases: ['NATO'] },
        { id: 'b', name: 'NATO' },
      ],
    },
    { topics: [{ topic: 'shield' }] },
  ],
  [
    'a kind in any case',
    { text: 'Ada Holt met NATO. Holt left.', actors: [{ id: 'holt', name: 'Ada Holt', kind: 'PERSON' }] },
    { mentions: [{ actor: 'holt' }, { actor: 'holt' }] },
  ],
  [
    'one actor in two rows',
    {
      text: 'NATO met. So did Ada Holt. Holt left.',
      actors: [
        { id: 'n', name: 'NATO' },
        { id: 'n', name: 'NATO', aliases: ['OTAN'] },
        { id: 'holt', name: 'Ada Holt', kind: 'person' },
        { id: 'holt', name: 'Ada Holt', kind: 'person', aliases: ['Holt'] },
      ],
    },
    { mentions: [{ actor: 'n' }, { actor: 'holt' }, { actor: 'holt' }] },
  ],
  ['keys that nobody knows, and nulls', { gold: [], date: null, actors: null }, { mentions: [{ actor: 'nato' }] }],
  ['a date in another form', { date: '27-10-2011' }, { mentions: [{ actor: 'nato' }] }],
])('A line is read with %s', (_, given, answer) => {
  expect(read(JSON.stringify({ id: 'x', text: 'NATO wants missile defense.', ...given }))).toMatchObject({
    id: 'x',
    ...answer,
  })
})
