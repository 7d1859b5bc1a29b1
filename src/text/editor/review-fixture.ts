import { compileText } from '../../markdown/compile.ts'
import type { Problem } from '../../model/problem.ts'
import { createRegister } from '../../model/register.ts'

const register = createRegister([
  { kind: 'actor', id: 'nato', name: 'NATO', actorKind: 'alliance', aliases: [], ambiguous: [] },
  { kind: 'actor', id: 'lavrov', name: 'Sergei Lavrov', actorKind: 'person', aliases: [], ambiguous: [] },
  {
    kind: 'actor',
    id: 'medvedev',
    name: 'Dmitry Medvedev',
    actorKind: 'person',
    aliases: ['Dmitri Medvedev'],
    ambiguous: [],
  },
  { kind: 'actor', id: 'straw', name: 'Jan Straw', actorKind: 'person', aliases: [], ambiguous: [] },
  { kind: 'actor', id: 'benson', name: 'Karl Benson', actorKind: 'person', aliases: [], ambiguous: [] },
  { kind: 'actor', id: 'bensson', name: 'Karl Bensson', actorKind: 'person', aliases: [], ambiguous: [] },
])

/** Give the rules by which an editor would ask about the body of a briefing. */
export function askEditor(body: string): string[] {
  return reviewBody(body).map(({ rule }) => rule)
}

/** Give what an editor would ask about a briefing. */
export function reviewBody(body: string, summary = 'So.'): Problem[] {
  const { facts } = compileText({
    kind: 'briefing',
    file: 'content/briefings/x.md',
    body,
    bodyLine: 6,
    front: { title: 'T', summary },
    sourceIds: ['afp'],
    register,
    settled: [],
    quoted: [],
    review: {
      spoken: ['We said that it is given elsewhere.'],
      named: ['KUNA', 'Maren Holt', 'Dmitri Medvedev', 'Ada Lindqvist', 'Russian Ministry', 'rusian-ministry'],
    },
  })
  return facts.problems
}
