import { expect, test } from 'vitest'
import { nato, openFixture, writeText } from '../../content/site-fixture.ts'
import { sayOffices } from './offices.ts'

test.each([
  ['a body that the title does not name', [{ title: 'Representative', of: 'NATO' }], 'Representative (NATO)'],
  ['a title that names the body', [{ title: 'Secretary General of NATO', of: 'NATO' }], 'Secretary General of NATO'],
  [
    'a title with an alias of the body',
    [{ title: 'Director of the Missile Defense Agency', of: 'MDA' }],
    'Director of the Missile Defense Agency',
  ],
  ['an abbreviation, by its case', [{ title: 'Nato Director', of: 'NATO' }], 'Nato Director (NATO)'],
  ['a name inside a longer word', [{ title: 'Director of MDAX', of: 'MDA' }], 'Director of MDAX (MDA)'],
  [
    'a minister whose title names the country',
    [{ title: 'Foreign Minister of Russia', of: 'MID' }],
    'Foreign Minister of Russia',
  ],
  ['a minister whose title does not', [{ title: 'Foreign Minister', of: 'MID' }], 'Foreign Minister (MID)'],
  [
    'a body abroad that is no ministry',
    [{ title: 'Director of the Russia desk', of: 'Institute' }],
    'Director of the Russia desk (Institute)',
  ],
  [
    'one body that deals with another',
    [{ title: 'Representative to NATO', of: 'Russia' }],
    'Representative to NATO (Russia)',
  ],
  ['a body that the register does not know', [{ title: 'Fellow of the Club', of: 'Club' }], 'Fellow of the Club'],
  ['nobody', [{ title: 'Poet' }], 'Poet'],
  ['two offices, in the author’s order', [{ title: 'Envoy', of: 'NATO' }, { title: 'Poet' }], 'Envoy (NATO); Poet'],
  ['an office of another day', [{ title: 'Poet', to: '2010' }], undefined],
])('An office of %s', async (_, roles, expected) => {
  const { site } = await openFixture({
    'actors/nato.md': nato,
    'actors/mda.md': writeText({ name: 'MDA', kind: 'agency', aliases: ['Missile Defense Agency'] }),
    'actors/russia.md': writeText({ name: 'Russia', kind: 'state' }),
    'actors/mid.md': writeText({ name: 'MID', kind: 'ministry', country: 'Russia' }),
    'actors/institute.md': writeText({ name: 'Institute', kind: 'organisation', country: 'Russia' }),
    'actors/ann.md': writeText({ name: 'Ann Author', kind: 'person', roles }),
  })
  expect(sayOffices(site, 'ann', '2011-10-27')).toBe(expected)
})
