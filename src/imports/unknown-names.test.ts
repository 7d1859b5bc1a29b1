import { expect, test } from 'vitest'
import { createRegister, type RegisterEntry } from '../model/register.ts'
import { proseOf } from '../text/prose-of.ts'
import { findUnknownNames, listUnknownNames } from './unknown-names.ts'

const entry = (id: string, name: string, more: Partial<RegisterEntry> = {}): RegisterEntry => {
  return { kind: 'actor', id, name, aliases: [], ambiguous: [], ...more }
}
const register = createRegister([
  entry('nato', 'NATO'),
  entry('russia', 'Russia', { ambiguous: ['Moscow'] }),
  entry('lavrov', 'Sergei Lavrov', { actorKind: 'person' }),
])

test.each<[string, string[]]>([
  ['NATO and Russia met Sergei Lavrov in Moscow. Lavrov left.', []],
  ['Deputy Defense Minister Anatoly Antonov spoke. Antonov said no more.', ['Anatoly Antonov']],
  [
    'The paper named U.S. envoy Ellen Tauscher and Patrick J. O’Reilly.',
    ['U.S.', 'Ellen Tauscher', 'Patrick J. O’Reilly'],
  ],
  ['The agency’s Integration and Operations Center is in Colorado.', ['Integration and Operations Center']],
  [
    'The National Security Council met, as the White House had said on Thursday.',
    ['National Security Council', 'White House'],
  ],
  ['Congress must approve. It asked Congress and the Missile Defense Agency.', ['Congress', 'Missile Defense Agency']],
  [
    "The Fishermen’s Union met the Farmers' Party in Luxembourg’s Parliament.",
    ['Fishermen’s Union', "Farmers' Party", 'Parliament'],
  ],
  ['The AH-64E, the K2 and Saudi money were named in the United Nations Convention at the G7.', ['G7']],
  [`${'LOUD '.repeat(5000)}Ann Lee`, []],
  ['Talks failed near Sochi, and Polish officials were not told in Warsaw.', []],
  ['The Ministry of Fish met the Russian Foreign Ministry.', ['Ministry of Fish', 'Russian Foreign Ministry']],
  ['The hall opens at 1430 GMT, or 18:30 MSK.', []],
  ['Nobody came, said Jan Berg. In Jan. Ann Lee left, and on 3 Jan Bob Ray.', ['Jan Berg', 'Ann Lee', 'Bob Ray']],
  ["He asked: I’m, I've and We'll see. So We and You left. Forwarded by Ann Lee.", ['Ann Lee']],
  [
    'The Radar Talks and talks at noon: Talks end, and Slack stays. Is Federal Talks one?',
    ['Radar Talks', 'Slack', 'Federal Talks'],
  ],
  ['The South Korean side met South Korean Foreign Minister Kim Sung and the North Koreans.', ['Kim Sung']],
  ['The South Korean Foreign Ministry met Puerto Rican officials.', ['South Korean Foreign Ministry']],
  ['GEORGE LITTLE: Good afternoon. ANN LEE: Slack it is.', ['GEORGE LITTLE', 'ANN LEE']],
  ['[1] See the letter. He said that, Unfortunately, all failed. Unfortunately Bob Ray left.', ['Bob Ray']],
  ['It is a Photo on TV, in the EN edition. WHITE HOUSE aides saw the White House.', ['WHITE HOUSE']],
  [
    'So it is. (AP Photo ABCD123). Follow Ann Lee on the net, from Washington, D.C., for the Key Points.',
    ['Ann Lee', 'Washington'],
  ],
  ['He went to Colorado, and then to Sergei Lavrov. With Sergei he slept.', ['Colorado']],
  [
    'В Осло не приехал никто. Не было и Анны Ли, и Боб Рей уехал. Но Фонд рыбы остался.',
    ['Анны Ли', 'Боб Рей', 'Фонд'],
  ],
  ['THE ENVOYS MET AT THE WHITE HOUSE ON MONDAY. KFOR IS THERE.', []],
  ['He saw KFOR there, and so did Ann Lee.', ['KFOR', 'Ann Lee']],
  [
    'She met Sean Murphy, Jean-Claude Lee, Kim Kwan-jin and Ban Ki-moon.',
    ['Sean Murphy', 'Jean-Claude Lee', 'Kim Kwan-jin', 'Ban Ki-moon'],
  ],
  ['He asked the KFOR-led staff of St. Olaf after the Korean War.', ['KFOR', 'St. Olaf']],
  ['(Writing by Ann Lee; Editing by Bob Ray.)', ['Ann Lee', 'Bob Ray']],
  ['Meanwhile Citing sources is no name. Envoys are none.', []],
])('In "%s" these are unknown: %j', (text, names) => {
  expect(findUnknownNames(proseOf(['title', 'Shield Talks Go Nowhere'], text), register)).toEqual(names)
})

test('A paragraph that is no more than words in capitals names nobody', () => {
  expect(findUnknownNames(proseOf(['paragraph', 'Phase Year Boats'], 'Talks began with Ann Lee.'), register)).toEqual([
    'Ann Lee',
  ])
})

test('A German text is known as one in any desk, and its sentences begin with no name', () => {
  const body = 'Am Donnerstag sagte der Sprecher, dass die KFOR bleibt. Seine Daten und Grüße gehen an Ann Lee.'
  const text = {
    matter: { title: 'A', date: '2011-10-27', summary: 'So.' },
    body,
    leftovers: [],
    guessed: [],
    notes: [],
  }
  expect(listUnknownNames([text], register, 'en').map(({ name }) => name)).toEqual(['KFOR', 'Ann Lee'])
})

test.each([
  ['de', undefined, ['Botschafterin Ann Lee', 'KFOR']],
  ['en', 'de-AT', ['Botschafterin Ann Lee', 'KFOR']],
  ['en', undefined, ['Gespräch', 'Botschafterin Ann Lee', 'KFOR']],
])('Nouns are no names where all have capitals: in a desk in %s, a text in %s', (language, lang, names) => {
  const body = 'Nach dem Gespräch sagte die Botschafterin Ann Lee, dass die KFOR bleibt.'
  const matter = { title: 'A', date: '2011-10-27', summary: 'So.', ...(lang !== undefined && { lang }) }
  const text = { matter, body, leftovers: [], guessed: [], notes: [] }
  expect(listUnknownNames([text], register, language).map(({ name }) => name)).toEqual(names)
})
