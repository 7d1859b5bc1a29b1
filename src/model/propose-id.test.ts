import { expect, test } from 'vitest'
import { proposeBriefingId, proposeId } from './propose-id.ts'

test.each([
  ['Wałęsa’s U.S. visit', 'walesa-us-visit'],
  ['  NATO–Russia Council ', 'nato-russia-council'],
  ['Čapek & Söhne (AG)', 'capek-sohne-ag'],
  ['Переговоры о ПРО: ещё объём', 'peregovory-o-pro-eshche-obem'],
  ['Συνομιλίες', 'synomilies'],
  ['მოლაპარაკებები', 'molaparakebebi'],
  ['Բանակցություններ', 'banaktsowtyownner'],
  ['北約', 'beiyue'],
  ['…', undefined],
])('A file named after "%s" has the id %s', (name, id) => {
  expect(proposeId(name)).toBe(id)
})

const long = 'Russia shows little interest in a new offer of the United States to watch tests'

test.each([
  ['Talks “going nowhere”', '2011-10-27-talks-going-nowhere'],
  [long, '2011-10-27-russia-shows-little-interest-in-a-new-offer-of-the-united'],
  ['x'.repeat(300), `2011-10-27-${'x'.repeat(60)}`],
  ['—', undefined],
])('A briefing of that day with the title "%s" has the id %s', (title, id) => {
  expect(proposeBriefingId('2011-10-27', title)).toBe(id)
})
