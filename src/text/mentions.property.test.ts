import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRegister, sliceFor, type RegisterEntry } from '../model/register.ts'
import { readTextWords } from '../model/text-words.ts'
import { mentionFacts } from './about.ts'
import { findMentions } from './mentions.ts'
import { proseOf } from './prose-of.ts'
import { findStatements } from './statements.ts'

// Few words, so that names overlap, contain and continue each other.
const word = fc.constantFrom(
  'Igor',
  'Sergei',
  'Ivanov',
  'Lavrov',
  'NATO',
  'Russia',
  'Council',
  'US',
  'us',
  'U.S.',
  'J.',
  'of',
  'Jr.',
  'Moody’s',
  'Street',
)
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
const entry = fc.record({
  kind: fc.constantFrom('actor' as const, 'topic' as const),
  id: fc.uuid(),
  name,
  actorKind: fc.constantFrom('person', 'media', 'state', 'company'),
  aliases: fc.array(name, { maxLength: 3 }),
  ambiguous: fc.array(name, { maxLength: 2 }),
}) satisfies fc.Arbitrary<RegisterEntry>
const token = fc.oneof(
  { weight: 5, arbitrary: word },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'said',
      'the',
      'Minister',
      'told',
      '“four words were said,”',
      'Monday',
      'Iva-\nnov',
      'Ukraine',
    ),
  },
)
const text = fc.array(fc.tuple(token, fc.constantFrom(' ', ' ', ' ', '-', '. ', ', ', '’s ', '\n', '—')), {
  maxLength: 30,
})

test('Over the slice of the register, everything reads as over the whole', () => {
  fc.assert(
    fc.property(
      fc.array(entry, { maxLength: 12 }),
      text,
      fc.array(fc.nat(11), { maxLength: 3 }),
      fc.array(fc.nat(11), { maxLength: 1 }),
      (entries, tokens, chosen, linked) => {
        const links = linked
          .flatMap((index) => entries[index] ?? [])
          .map(({ kind, id }) => ({ start: 0, end: 5, kind, id }))
        const prose = { ...proseOf(['title', 'Talks'], `${tokens.flat().join('')}end`), links }
        const words = readTextWords(
          prose.text,
          links.map(({ id }) => id),
        )
        const settled = chosen.flatMap((index) => entries[index] ?? [])
        const read = (from: readonly RegisterEntry[]) => {
          const register = createRegister(from)
          const mentions = findMentions(prose, register, settled)
          return {
            mentions,
            facts: mentionFacts(mentions, prose, register),
            statements: findStatements(prose, mentions, register),
          }
        }
        expect(read(sliceFor(createRegister(entries), words))).toEqual(read(entries))
      },
    ),
    { numRuns: 500 },
  )
})
