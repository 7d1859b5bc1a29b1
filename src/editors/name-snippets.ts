import type { RegisterEntry } from '../model/register.ts'

/**
 * Write snippets for VS Code that offer the names of actors and topics: in front matter, and as links in the text.
 *
 * @param entries in the order in which they are offered
 */
export function writeNameSnippets(entries: readonly RegisterEntry[]): string {
  const snippets = (['actor', 'topic'] as const).flatMap((kind) => {
    const ofKind = entries.filter((entry) => entry.kind === kind)
    if (ofKind.length === 0) return []
    const [names, ids] = [ofKind.map(({ name }) => name), ofKind.map(({ id }) => id)]
    return [
      [`Name of ${articles[kind]}`, snippetOf(`name-${kind}`, writeChoice(1, names))],
      [`Link to ${articles[kind]}`, snippetOf(`link-${kind}`, `[\${2:words}](${kind}:${writeChoice(1, ids)})`)],
    ] as const
  })
  return `${JSON.stringify(Object.fromEntries(snippets), null, 2)}\n`
}

const articles = { actor: 'an actor', topic: 'a topic' }

function snippetOf(prefix: string, body: string) {
  return { scope: 'markdown', prefix, body: [body] }
}

function writeChoice(stop: number, choices: readonly string[]): string {
  return `\${${stop}|${choices.map((choice) => choice.replace(/[\\,|]/g, '\\$&')).join(',')}|}`
}
