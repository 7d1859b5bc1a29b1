import { parse as parseToml } from 'smol-toml'
import { parseDocument } from 'yaml'

/** The front matter of an old text, its body, and what was mended to read it. */
export interface ArchiveMatter {
  matter: Record<string, unknown>
  body: string
  mended: string[]
}

/** Part an old text from its front matter: YAML, TOML or JSON. Broken YAML is mended where its meaning is plain. */
export function readArchiveMatter(source: string): ArchiveMatter | { line: number; reason: string } {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const [whole, fence, inner] =
    /^(---|\+\+\+)[ \t]*\n([\s\S]*?)(?:\n|(?<=^(?:---|\+\+\+)[ \t]*\n))\1[ \t]*(?=\n|$)/.exec(text) ?? []
  if (whole === undefined || inner === undefined) return readJson(text)
  const body = text.slice(whole.length).replace(/^\n/, '')
  return fence === '+++' ? readToml(inner, body) : readYaml(inner, body)
}

function readToml(toml: string, body: string): ArchiveMatter | { line: number; reason: string } {
  try {
    return { matter: JSON.parse(JSON.stringify(parseToml(toml))) as Record<string, unknown>, body, mended: [] }
  } catch (error) {
    return { line: 1, reason: `Its front matter is no TOML: ${firstLine(error)}` }
  }
}

function readJson(text: string): ArchiveMatter | { line: number; reason: string } {
  const end = text.startsWith('{') ? text.indexOf('\n}\n') : -1
  if (end === -1) return { line: 1, reason: 'It has no front matter.' }
  try {
    const matter = JSON.parse(text.slice(0, end + 2)) as Record<string, unknown>
    return { matter, body: text.slice(end + 3), mended: [] }
  } catch (error) {
    return { line: 1, reason: `Its front matter is no JSON: ${firstLine(error)}` }
  }
}

function readYaml(yaml: string, body: string): ArchiveMatter | { line: number; reason: string } {
  const first = parseYaml(yaml)
  if (first.matter) return { matter: first.matter, body, mended: [] }
  const mendedYaml = mendYaml(yaml)
  const second = parseYaml(mendedYaml)
  if (second.matter) return { matter: second.matter, body, mended: [`Its YAML was mended: ${first.reason!}`] }
  return { line: (first.line ?? 1) + 1, reason: `Its front matter cannot be read: ${first.reason!}` }
}

function parseYaml(yaml: string): { matter?: Record<string, unknown>; line?: number; reason?: string } {
  const document = parseDocument(yaml, { schema: 'core' })
  const [error] = document.errors
  if (error) return { line: error.linePos?.[0].line ?? 1, reason: firstLine(error) }
  const matter: unknown = document.toJS({ maxAliasCount: 100 })
  if (typeof matter !== 'object' || matter === null || Array.isArray(matter))
    return { line: 1, reason: 'It is no list of keys.' }
  return { matter: matter as Record<string, unknown> }
}

/** Mend, key by key, what other programs read: tabs, quotations over several lines, and values that need quotation marks. */
function mendYaml(yaml: string): string {
  const parts = yaml.replace(/^\t+/gm, (tabs) => '  '.repeat(tabs.length)).split(/\n(?=[A-Za-z_][\w-]*:)/)
  const joined = joinQuoted(parts)
  return joined.map((part) => (parseYaml(part).matter ? part : mendValue(part))).join('\n')
}

/** A quotation that is not closed goes on below, though a line of it looks like a key. */
function joinQuoted(parts: readonly string[]): string[] {
  const joined: string[] = []
  for (const part of parts) {
    const open = /^[\w-]+:\s*(["'])/.exec(joined.at(-1) ?? '')?.[1]
    const isOpen = open !== undefined && !new RegExp(`^[\\w-]+:\\s*${open}[\\s\\S]*${open}\\s*$`).test(joined.at(-1)!)
    if (isOpen && !parseYaml(joined.at(-1)!).matter) joined[joined.length - 1] = `${joined.at(-1)!}\n${part}`
    else joined.push(part)
  }
  return joined
}

function mendValue(part: string): string {
  const [, key, written] = /^([\w-]+):[ \t]*([\s\S]*?)\s*$/.exec(part) ?? []
  if (key === undefined || written === undefined || /^[[{|>]|^\s*-\s/.test(written)) return part
  const [, mark, inner] = /^(["'])([\s\S]*)\1$/.exec(written) ?? []
  const text = (inner ?? written).replace(/\s*\n\s*/g, ' ')
  const plain = mark === '"' ? text.replace(/\\(["\\])/g, '$1') : mark === "'" ? text.replace(/''/g, "'") : text
  return `${key}: ${JSON.stringify(plain)}`
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error))
    .split('\n')[0]!
    .replace(/:?\s*$/, '.')
    .replace(/\.\.$/, '.')
}
