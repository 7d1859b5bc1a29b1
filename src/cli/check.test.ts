import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

// A warm check compiles nothing. One line of changes.ts was all it needed, and with it came 336 modules: a fifth of a second.
test('A check waits for none of what compiles texts, writes other files or says a day in words', () => {
  const loaded = listImports(new URL('check.ts', import.meta.url))
  expect(loaded).toContain('content/open-site.ts')
  expect(
    loaded.filter((path) =>
      /^(?:markdown\/compile|content\/changed-desk|cli\/changes|edits\/|model\/(?:day-format|words\/en))/.test(path),
    ),
  ).toEqual([])
})

/** List the modules below src/ that one imports, itself or through others, before it runs. */
function listImports(entry: URL): string[] {
  const found = new Map<string, URL>([[entry.href, entry]])
  for (const url of found.values()) {
    for (const [, path] of readFileSync(url, 'utf8').matchAll(/^(?:import|export) (?!type )[^;]*?from '(\.[^']+)'/gm)) {
      const imported = new URL(path!, url)
      found.set(imported.href, imported)
    }
  }
  const root = new URL('../', import.meta.url).href
  return [...found.keys()].map((href) => href.slice(root.length))
}
