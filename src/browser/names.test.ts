import { expect, test } from 'vitest'
import type { SearchName } from '../outputs/search-names.ts'
import { indexNames } from './names.ts'

const named = (name: string, aliases: string[] = []): SearchName => ({ id: name, name, aliases, note: '', href: '' })

const { find, nearestWord } = indexNames([
  named('Sergei Lavrov', ['Sergey Lavrov', 'Lavrov']),
  named('Missile Defense Agency', ['MDA']),
  named('Missile defence', ['missile defense', 'BMD']),
  named('Traian Băsescu', ['Basescu']),
  named('Anders Fogh Rasmussen'),
  named('NATO summits', ['NATO summit', 'summit of NATO']),
  named('NATO', ['North Atlantic Treaty Organization', 'OTAN']),
  named('Russia', ['Moscow', 'Russian Federation']),
])

test.each([
  ['lavrov', 'Sergei Lavrov'],
  ['lavorv', 'Sergei Lavrov'],
  ['Serge Lavrov', 'Sergei Lavrov'],
  ['MDA', 'Missile Defense Agency'],
  ['mda', 'Missile Defense Agency'],
  ['basescu', 'Traian Băsescu'],
  ['Băsescu', 'Traian Băsescu'],
  ['Rasmusen', 'Anders Fogh Rasmussen'],
  ['moscow', 'Russia'],
  ['nato', 'NATO'],
  ['nato summit', 'NATO summits'],
  ['missile defence', 'Missile defence'],
  ['missile defense agency', 'Missile Defense Agency'],
])('"%s" finds %s first', (query, name) => {
  expect(find(query)[0]?.name).toBe(name)
})

test.each(['', 'flexibility', 'xyz'])('"%s" finds nobody', (query) => {
  expect(find(query)).toEqual([])
})

test.each([
  ['lavrof', 'lavrov'],
  ['rasmusen', 'rasmussen'],
  ['missile', undefined],
  ['radar', undefined],
])('The word of a name nearest to "%s" is %s', (word, expected) => {
  expect(nearestWord(word)).toBe(expected)
})
