import { describe, expect, test } from 'vitest'
import { readWikidataItem } from './wikidata-item.ts'

const claim = (value: unknown, rank = 'normal') => ({ rank, mainsnak: { datavalue: { value } } })

const item = {
  labels: { en: { value: 'NATO' }, de: { value: 'NATO (Bündnis)' }, mul: { value: 'OTAN' } },
  descriptions: { en: { value: 'military  alliance' }, de: { value: 'Bündnis.' } },
  aliases: { en: [{ value: 'North Atlantic Alliance' }, { value: 'the\nAlliance' }] },
  claims: {
    P31: [claim({ id: 'Q999' }), claim({ id: 'Q1127126' })],
    P856: [
      claim('https://old.example/', 'deprecated'),
      claim('ftp://no.example/', 'preferred'),
      claim('https://www.nato.int'),
    ],
    P1: 'no list',
  },
}

test('An item gives what front matter has keys for', () => {
  expect(readWikidataItem({ entities: { Q7184: item } }, 'en-GB')).toEqual({
    name: 'NATO',
    kind: 'alliance',
    summary: 'Military alliance.',
    url: 'https://www.nato.int',
    aliases: ['North Atlantic Alliance', 'the Alliance'],
  })
})

test.each([
  ['de', 'NATO (Bündnis)', 'Bündnis.'],
  ['fr', 'OTAN', 'Military alliance.'],
])('In the language %s it is called %s', (language, name, summary) => {
  expect(readWikidataItem({ entities: { Q7184: item } }, language)).toMatchObject({ name, summary })
})

describe('What is missing stays away', () => {
  test.each<[string, unknown, unknown]>([
    [
      'an empty item, whose maps are lists',
      { entities: { Q1: { labels: [], aliases: [], claims: [] } } },
      { aliases: [] },
    ],
    [
      'a claim of nothing',
      { entities: { Q1: { claims: { P31: [{ rank: 'normal', mainsnak: { snaktype: 'novalue' } }] } } } },
      { aliases: [] },
    ],
    ['no item', { entities: {} }, undefined],
    ['an error', { error: 'no' }, undefined],
    ['no map', 'text', undefined],
  ])('%s', (_, answer, known) => {
    expect(readWikidataItem(answer, 'en')).toEqual(known)
  })
})
