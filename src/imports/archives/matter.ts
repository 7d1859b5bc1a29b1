import { parse as parseToml, TomlError } from 'smol-toml'
import { placeOf } from './places.ts'
import { joinComments } from './yaml-comments.ts'
import { mendYaml, parseYaml, type MendedYaml, type Misread } from './yaml.ts'

/** The front matter of an old text, its body, and what was mended to read it. */
export interface ArchiveMatter {
  matter: Record<string, unknown>
  body: string
  /** What the author should be told of it, in sentences. */
  mended: string[]
  /** Keys whose values are not sure to be what was meant. */
  doubtful: string[]
  /** Comments in it, word for word. */
  comments: string[]
}

/** Part an old text from its front matter: YAML, TOML or JSON. Broken YAML is mended where its meaning is plain. */
export function readArchiveMatter(source: string): ArchiveMatter | Misread {
  const read = readParts(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))
  return 'reason' in read ? read : nameKeys(read)
}

/** Write keys in capitals, `Title:`, as those that are known: to Hugo they are the same. */
function nameKeys(read: ArchiveMatter): ArchiveMatter {
  const known = new Map(
    [...Object.keys(placeOf), 'layout', 'draft', 'published'].map((key) => [key.toLowerCase(), key]),
  )
  const rename = (key: string) => {
    const name = known.get(key.toLowerCase()) ?? key
    return name in read.matter ? key : name
  }
  const matter = Object.fromEntries(Object.entries(read.matter).map(([key, value]) => [rename(key), value]))
  return { ...read, matter, doubtful: read.doubtful.map(rename) }
}

function readParts(written: string): ArchiveMatter | Misread {
  if (/^---(?:js|javascript)[ \t]*\n/.test(written))
    return { line: 1, reason: 'Its front matter is JavaScript, which is not run here: write what it says as YAML.' }
  // Eleventy says behind the fence what stands in it.
  const text = written
    .replace(/^---ya?ml[ \t]*(?=\n)/, '---')
    .replace(/^---toml[ \t]*\n([\s\S]*?\n)---[ \t]*(?=\n|$)/, '+++\n$1+++')
  const [whole, fence, inner] =
    /^(---|\+\+\+)[ \t]*\n([\s\S]*?)(?:\n|(?<=^(?:---|\+\+\+)[ \t]*\n))\1[ \t]*(?=\n|$)/.exec(text) ?? []
  if (whole === undefined || inner === undefined)
    return readJson(text.replace(/^---json[ \t]*\n([\s\S]*?\})\n---[ \t]*(?=\n)/, '$1'))
  const body = text.slice(whole.length).replace(/^\n/, '')
  return fence === '+++' ? readToml(inner, body) : readYaml(inner, body)
}

function readToml(toml: string, body: string): ArchiveMatter | Misread {
  try {
    return unmended(JSON.parse(JSON.stringify(parseToml(toml))) as Record<string, unknown>, body)
  } catch (error) {
    const line = error instanceof TomlError ? error.line + 1 : 1
    return { line, reason: `Its front matter is no TOML: ${firstLine(error)}.` }
  }
}

function readJson(text: string): ArchiveMatter | Misread {
  const [, fence] = /^(---|\+\+\+)[ \t]*\n/.exec(text) ?? []
  if (fence !== undefined)
    return { line: 1, reason: `Its front matter has no end: write "${fence}" on the line below it.` }
  const [line] = /^\{.*\}[ \t]*(?=\n|$)/.exec(text) ?? []
  const last = text.startsWith('{') ? text.indexOf('\n}\n') : -1
  const end = line === undefined ? last : line.length - 2
  if (end < 0) return { line: 1, reason: 'It has no front matter.' }
  try {
    return unmended(JSON.parse(text.slice(0, end + 2)) as Record<string, unknown>, text.slice(end + 3))
  } catch (error) {
    const [, line = '1'] = /\(line (\d+) column \d+\)/.exec(firstLine(error)) ?? []
    return {
      line: Number(line),
      reason: `Its front matter is no JSON: ${firstLine(error).replace(/(?: in JSON)? at position.*$/, '')}.`,
    }
  }
}

function readYaml(written: string, body: string): ArchiveMatter | Misread {
  const { yaml, joined, comments } = joinComments(written)
  const read = readKeys(yaml)
  if ('reason' in read) return { line: read.line + 1, reason: `Its front matter cannot be read: ${read.reason}` } // the fence is a line
  const values = JSON.stringify(read.matter)
  const told = joined.map(({ key, line }) => `${key} (line ${line + 1})`)
  return {
    ...read,
    body,
    mended: [...read.mended, ...(told.length > 0 ? [`Values that went on behind a "#": ${told.join(', ')}.`] : [])],
    doubtful: [...read.doubtful, ...joined.map(({ key }) => key)],
    // What was mended may hold what looked like a comment before.
    comments: comments.filter((comment) => !values.includes(JSON.stringify(comment).slice(1, -1))),
  }
}

function readKeys(yaml: string): MendedYaml | Misread {
  if (yaml.replace(/^\s*#.*$/gm, '').trim() === '') return { matter: {}, mended: [], doubtful: [] }
  const asWritten = parseYaml(yaml)
  return 'matter' in asWritten ? { ...asWritten, mended: [], doubtful: [] } : mendYaml(yaml)
}

function unmended(matter: Record<string, unknown>, body: string): ArchiveMatter {
  return { matter, body, mended: [], doubtful: [], comments: [] }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!.replace(/[.:]?\s*$/, '')
}
