import type { Desk } from '../desk.ts'
import type { Problem } from '../problem.ts'

interface Node {
  id: string
  file: string
  up: string[]
}

/** Find actors that are part of themselves and topics that are broader than themselves, over any number of steps. */
export function checkCircles(desk: Desk): Problem[] {
  const actors = desk.actors.map(({ id, text, partOf }) => ({
    id,
    file: text.file,
    up: partOf.map(({ actor }) => actor),
  }))
  const topics = desk.topics.map(({ id, text, broader }) => ({ id, file: text.file, up: broader }))
  return [...findCircles(actors, 'partOf'), ...findCircles(topics, 'broader')]
}

/** Report each circle once, at the first of its files. */
function findCircles(nodes: readonly Node[], key: string): Problem[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const reported = new Set<string>()
  return nodes.flatMap((node) => {
    const circle = circleThrough(node, byId)
    if (!circle || circle.every((id) => reported.has(id))) return []
    for (const id of circle) reported.add(id)
    const others = circle.flatMap((id) => (id === node.id ? [] : (byId.get(id)?.file ?? [])))
    return [
      {
        file: node.file,
        path: [key],
        severity: 'error' as const,
        rule: 'circle',
        reason: `\`${key}\` runs in a circle: ${[...circle, node.id].join(' → ')}.`,
        note: 'Take one of these steps out.',
        others,
      },
    ]
  })
}

/** Give the shortest way from a node back to itself. */
function circleThrough(start: Node, byId: ReadonlyMap<string, Node>): string[] | undefined {
  const ways: string[][] = [[start.id]]
  const seen = new Set<string>()
  for (let way = ways.shift(); way; way = ways.shift()) {
    for (const next of byId.get(way.at(-1)!)?.up ?? []) {
      if (next === start.id) return way
      if (!seen.has(next)) ways.push([...way, next])
      seen.add(next)
    }
  }
  return undefined
}
