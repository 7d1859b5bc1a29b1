import type { z } from 'zod'
import type { Place, Problem } from '../model/problem.ts'
import { splitFrontMatter } from './front-matter-fences.ts'
import { describeIssues, type Fault } from './front-matter-issues.ts'
import { readPlainYaml, takeSection } from './front-matter-plain-yaml.ts'
import { readYamlText, type Path, type YamlText } from './front-matter-yaml.ts'
import { keepValid } from './valid-matter.ts'

/** Where a problem stands that no line has: a key is missing. */
const start: Place = { line: 1, column: 1 }

/** A text, parted into what is said about it and what it says. */
export interface FrontMatter<Matter> extends YamlFile<Matter> {
  body: string
  /** Where the body starts in the source, in UTF-16 units. */
  bodyOffset: number
  /** One-based line of the source where the body starts. */
  bodyLine: number
}

/** What a file of YAML says. */
export interface YamlFile<Matter> {
  /**
   * Valid values as the author wrote them; numbers and dates are texts.
   *
   * Set also where there are problems, without what has them, so that one mistake does not make others of every text
   * that refers to this one. Absent where it cannot be told what is meant by which key.
   */
  matter?: Matter
  /** Set where `matter` has stand-ins for required values that are wrong or missing: their paths. */
  standIns?: Path[]
  problems: Problem[]
}

/**
 * Read a text with its front matter: all problems at once, each with its place.
 *
 * @param file path that problems name
 */
export function readFrontMatter<Matter>(file: string, source: string, schema: z.ZodType<Matter>): FrontMatter<Matter> {
  const split = splitFrontMatter(source)
  if ('reason' in split) {
    const body = split.rule === 'no-front-matter' ? source.replace(/^\uFEFF/, '') : ''
    const bodyOffset = source.length - body.length
    return {
      body,
      bodyOffset,
      bodyLine: bodyLineOf(source, bodyOffset),
      problems: [{ file, severity: 'error', ...split }],
    }
  }
  const { yaml, yamlLine, body, bodyOffset, bodyLine } = split
  return { ...readMatter(file, yaml, yamlLine, schema), body, bodyOffset, bodyLine }
}

/** Read a file that is YAML from its first line to its last: `site.yaml`. */
export function readYaml<Matter>(file: string, source: string, schema: z.ZodType<Matter>): YamlFile<Matter> {
  return readMatter(file, source.replace(/^\uFEFF/, ''), 1, schema)
}

/** Find a value of front matter, or of a file that is all YAML, by its path. */
export function locateInFrontMatter(source: string, path: Path): Place {
  return openFrontMatter(source)(path)
}

/**
 * Make what finds values of front matter by their paths.
 *
 * Where a value is missing it is the place of its key, or of what should hold it. It reads the source again, so ask only
 * for what is printed, and of a file for all at once.
 */
export function openFrontMatter(source: string): (path: Path) => Place {
  const split = splitFrontMatter(source)
  const [yaml, firstLine] = 'yaml' in split ? [split.yaml, split.yamlLine] : [source.replace(/^\uFEFF/, ''), 1]
  const known = new Map<string, YamlText>()
  return (path) => {
    const section = takeSection(yaml, String(path[0])) ?? { yaml, line: 1 }
    const read = known.get(section.yaml) ?? readYamlText(section.yaml)
    known.set(section.yaml, read)
    const place = read.placeOf(path)
    return place ? moveDown(place, firstLine + section.line - 1) : start
  }
}

function readMatter<Matter>(
  file: string,
  yaml: string,
  firstLine: number,
  schema: z.ZodType<Matter>,
): YamlFile<Matter> {
  const plain = schema.safeParse(readPlainYaml(yaml))
  if (plain.success) return { matter: plain.data, problems: [] }

  const read = readYamlText(yaml)
  const data = read.data ?? {} // no key at all is a file that lacks all that is required
  const result = schema.safeParse(data)
  if (result.success && read.faults.length === 0) return { matter: result.data, problems: [] }

  const faults = result.success ? [] : describeIssues(result.error.issues, schema, data)
  const isCertain = read.faults.every((fault) => !fault.misleads)
  const { faults: others, ...valid } = isCertain ? keepValid(data, faults, schema) : { faults: [] }
  const problems = [...read.faults.map(toProblem), ...keepCertain([...faults, ...others], read).map(withPlace)]
  return { ...valid, problems: problems.toSorted(byPlace) }

  function toProblem({ rule, reason, note, place }: YamlText['faults'][number]) {
    return { file, severity: 'error', rule, reason, note, place: place ? moveDown(place, firstLine) : start } as const
  }
  function withPlace({ at, rule, reason, note: advice, path }: Fault) {
    const place = read.placeOf(path, at)
    const note = (place && explainTrap({ rule, path }, yaml.split('\n')[place.line - 1] ?? '', place.column)) ?? advice
    const shown = place ? moveDown(place, firstLine) : start
    return { file, severity: 'error', rule, reason, path, ...(note !== undefined && { note }), place: shown } as const
  }
}

// Below a mistake that misleads the parser, keys may seem missing or misplaced that are neither.
function keepCertain(faults: Fault[], read: YamlText): Fault[] {
  const line = read.faults.find((fault) => fault.misleads)?.place?.line
  if (line === undefined) return faults
  return faults.filter(
    (fault) => fault.rule !== 'missing-key' && (read.placeOf(fault.path, fault.at)?.line ?? 0) < line,
  )
}

/** Say what YAML does with `accent: #0f3f80` and with `{title: Russia, US agree}`, which nobody expects. */
function explainTrap({ rule, path }: Pick<Fault, 'rule' | 'path'>, line: string, column: number): string | undefined {
  const after = line.slice(column - 1)
  if (rule === 'empty-value' && /^[\w-]+:\s+#/.test(after))
    return 'What follows # is a comment: put the value in quotes.'
  const key = String(path.at(-1))
  if (rule === 'unknown-key' && line.includes('{') && /^[,}]/.test(after.slice(key.length).trim())) {
    return 'A comma between { and } ends a value: put a value that holds one in quotes.'
  }
  return undefined
}

function moveDown({ line, column }: Place, firstLine: number): Place {
  return { line: line + firstLine - 1, column }
}

function byPlace(a: { place: Place }, b: { place: Place }): number {
  return a.place.line - b.place.line || a.place.column - b.place.column
}

function bodyLineOf(source: string, bodyOffset: number): number {
  return source.slice(0, bodyOffset).split('\n').length
}
