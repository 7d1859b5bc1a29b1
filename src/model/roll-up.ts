/** A topic and those it belongs to. */
export interface TreeTopic {
  id: string
  broader: string[]
}

/**
 * Give every topic its own items and those of all narrower topics, each once, in their order.
 *
 * A circle of topics is reported elsewhere; here it ends the walk.
 */
export function rollUp<Item>(
  topics: readonly TreeTopic[],
  items: readonly Item[],
  topicsOf: (item: Item) => readonly string[],
): Map<string, Item[]> {
  const broaderOf = new Map(topics.map((topic) => [topic.id, topic.broader]))
  const ancestors = new Map(topics.map(({ id }) => [id, climb(id, broaderOf)]))
  const lists = new Map<string, Item[]>()
  for (const item of items) {
    const reached = new Set(topicsOf(item).flatMap((id) => [...(ancestors.get(id) ?? [])]))
    for (const id of reached) {
      const list = lists.get(id)
      if (list) list.push(item)
      else lists.set(id, [item])
    }
  }
  return lists
}

/** Give a topic and all that are broader. */
export function climb(id: string, broaderOf: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>()
  const open = [id]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue
    reached.add(next)
    open.push(...(broaderOf.get(next) ?? []))
  }
  return reached
}
