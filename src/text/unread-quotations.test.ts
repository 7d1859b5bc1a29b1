import { expect, test } from 'vitest'
import { createRegister } from '../model/register.ts'
import { findMentions } from './mentions.ts'
import { proseOf } from './prose-of.ts'
import { findUnreadQuotations } from './unread-quotations.ts'

const register = createRegister([
  { kind: 'actor', id: 'lavrov', name: 'Sergei Lavrov', aliases: [], ambiguous: [], actorKind: 'person' },
  { kind: 'actor', id: 'sochi', name: 'Sochi', aliases: [], ambiguous: [], actorKind: 'place' },
])

test.each<[string, string[]]>([
  ['“We are going nowhere fast,” Sergei Lavrov said.', []],
  ['Sergei Lavrov left. He spoke of a “dead end” only.', []],
  ['“We are going nowhere fast,” Anatoly Antonov said.', ['We are going nowhere fast,: unknown Anatoly Antonov']],
  ['Sergei Lavrov left. “We are going nowhere fast,” he said.', ['We are going nowhere fast,: unsure']],
  ['“Not one inch,” Sergei Lavrov said. A “dead end”, he said.', ['Not one inch,: short']],
  ['“No,” Anatoly Antonov said.', ['No,: short']],
  ['“No,” Sergei Lavrov said, “not now or ever.”', []],
  [
    '“No,” Anatoly Antonov said, “not now or ever.”',
    ['No,: unknown Anatoly Antonov', 'not now or ever.: unknown Anatoly Antonov'],
  ],
  ['The “third site” was given up, Sergei Lavrov said.', []],
  ['“We are going nowhere fast,” Sochi said.', ['We are going nowhere fast,: unsure']],
  ['Sergei Lavrov said “we are going nowhere fast.', ['we are going nowhere fast.: open']],
  [
    '“We are going nowhere fast,” Sergei Lavrov said. The paper called it “an end to all hope”.',
    ['an end to all hope: unsure'],
  ],
])('Of "%s" the quotations that are nobody’s statement are told, and why', (text, expected) => {
  const prose = proseOf(text)
  const found = findUnreadQuotations(prose, findMentions(prose, register, []), register)
  expect(
    found.map(({ start, end, why, speaker }) => `${prose.text.slice(start, end)}: ${why} ${speaker ?? ''}`.trimEnd()),
  ).toEqual(expected)
})
