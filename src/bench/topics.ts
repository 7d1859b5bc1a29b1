import { toId } from './names.ts'
import type { Random } from './random.ts'
import type { WorldTopic } from './world.ts'

const fields = [
  'grain river radar gas satellite fishery visa tariff rail harbour border debt missile water cable',
  'mining ice timber',
].flatMap((line) => line.split(' '))
const aspects =
  'transit inspection patrols finance licences quotas reform safety maps storage insurance disputes'.split(' ')
const details = ['rounds', 'courts', 'records', 'fees', 'timetables', 'observers', 'pledges', 'audits']

/** Make a tree of topics, three levels deep: "radar policy", "radar inspection", "radar inspection fees". */
export function makeTopics(random: Random, count: number): WorldTopic[] {
  const topics: WorldTopic[] = []
  const roots = random.sample(fields, Math.min(fields.length, Math.max(2, Math.round(count / 4))))
  // A plain word such as "radar" may mean the topic or just a radar: it is listed as ambiguous.
  for (const field of roots)
    topics.push(makeTopic(`${field} policy`, [`${field} affairs`], random.chance(0.4) ? [field] : []))
  const middle = roots.flatMap((field) => aspects.map((aspect) => `${field} ${aspect}`))
  const seconds = random.sample(middle, Math.ceil((count - topics.length) * 0.6))
  for (const name of seconds) {
    const [field, aspect] = name.split(' ') as [string, string]
    topics.push(makeTopic(name, random.chance(0.5) ? [`${aspect} of ${field}`] : [], [], [toId(`${field} policy`)]))
  }
  const leaves = seconds.flatMap((parent) => details.map((detail) => [parent, `${parent} ${detail}`] as const))
  for (const [parent, name] of random.sample(leaves, count - topics.length)) {
    // A few belong to two broader topics, so that the tree is none in the strict sense, as on a real desk.
    const second = random.chance(0.15) ? toId(`${random.pick(roots)} policy`) : undefined
    const broader = [
      toId(parent),
      ...(second === undefined || parent.startsWith(second.split('-')[0]!) ? [] : [second]),
    ]
    topics.push(makeTopic(name, [], [], broader))
  }
  return topics
}

function makeTopic(name: string, aliases: string[], ambiguous: string[], broader: string[] = []): WorldTopic {
  const summary = `Rules, talks and quarrels that concern ${name}.`
  return { id: toId(name), name, aliases, ambiguous, broader, summary }
}
