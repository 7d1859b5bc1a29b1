import { z } from 'zod'
import { correctKeys } from './correct-keys.ts'
import { describeIssues, schemasAt, valueAt, type Fault } from './front-matter-issues.ts'
import type { Path } from './front-matter-yaml.ts'

/** Front matter without what is wrong in it. */
export interface ValidMatter<Matter> {
  /** Absent where nothing can stand in for a required value. */
  matter?: Matter
  /** Set where values stand in for required ones, with their paths: the rest can be checked, and nothing be published. */
  standIns?: Path[]
  /** What showed only once the known faults were out of the way. */
  faults: Fault[]
}

/**
 * Correct what is misspelt and leave out what is wrong: keys of a group, entries of a list of texts. Where that does not
 * do, put stand-ins into the place of required values.
 */
export function keepValid<Matter>(
  data: unknown,
  known: readonly Fault[],
  schema: z.ZodType<Matter>,
): ValidMatter<Matter> {
  const paths = known.map(({ path }) => path)
  const shortened = structuredClone(data)
  correctKeys(shortened, known, schema)
  removeKeys(shortened, paths)
  const whole = structuredClone(shortened)
  removeEntries(shortened, paths)
  const short = schema.safeParse(shortened)
  if (short.success) return { matter: short.data, faults: [] }
  return fillIn(whole, new Set(paths.map(String)), schema)
}

function removeKeys(data: unknown, paths: readonly Path[]): void {
  for (const path of paths) {
    const holder = valueAt(data, path.slice(0, -1))
    if (isGroup(holder)) Reflect.deleteProperty(holder, path.at(-1) ?? '')
  }
}

function removeEntries(data: unknown, paths: readonly Path[]): void {
  // From the end, so that those before stay where they are.
  for (const path of paths.toSorted((a, b) => placeIn(b) - placeIn(a))) {
    const holder = valueAt(data, path.slice(0, -1))
    // Groups in a list stay where they are: the places of others are found by their numbers.
    if (Array.isArray(holder) && holder.some((item) => typeof item === 'string')) holder.splice(placeIn(path), 1)
  }
}

function placeIn(path: Path): number {
  const last = path.at(-1)
  return typeof last === 'number' ? last : -1
}

/** What is wrong may hide more: as long as an entry of a list is wrong, nobody compares the entries. */
const mostRounds = 4

/** Put stand-ins in place of what a schema finds wrong, until it finds no more; the entries of lists keep their numbers. */
function fillIn<Matter>(matter: unknown, known: ReadonlySet<string>, schema: z.ZodType<Matter>): ValidMatter<Matter> {
  const standIns: Path[] = []
  const faults: Fault[] = []
  for (let round = 0; round < mostRounds; round++) {
    const result = schema.safeParse(matter)
    if (result.success) return { matter: result.data, standIns, faults }
    const found = describeIssues(result.error.issues, schema, matter)
    correctKeys(matter, found, schema)
    for (const fault of found) {
      // A key that is missing now was told before, or is told as misspelt or as wrong.
      if (fault.rule !== 'missing-key' && !known.has(String(fault.path))) faults.push(fault)
      if (fault.at !== 'key') standIns.push(...putStandIn(matter, fault.path, schema, standIns.length))
    }
  }
  return { faults }
}

/** Put a stand-in where a fault is, or take the key that holds it out; give the paths of what stands in. */
function putStandIn(matter: unknown, path: Path, schema: z.ZodType, number: number): Path[] {
  const value = valueAt(matter, path)
  const key = isGroup(value) ? findLackingKey(value, path, schema, number) : undefined
  const target = key === undefined ? path : [...path, key]
  const standIn = makeStandIn(schemasAt(schema, target), number)
  const holder = valueAt(matter, target.slice(0, -1))
  if (standIn !== undefined && typeof holder === 'object' && holder !== null) {
    Reflect.set(holder, target.at(-1)!, standIn)
    return [target]
  }
  removeKeys(matter, [path.slice(0, 1)])
  return []
}

/** Find the key by which a group would be valid that has none of several: an event needs a date or a condition. */
function findLackingKey(group: object, path: Path, schema: z.ZodType, number: number): string | undefined {
  return schemasAt(schema, path)
    .filter((found) => found instanceof z.ZodObject)
    .flatMap((found) =>
      Object.keys(found.shape).filter((key) => {
        const standIn = makeStandIn(schemasAt(found, [key]), number)
        return !(key in group) && found.safeParse({ ...group, [key]: standIn }).success
      }),
    )[0]
}

/** Make a value that one of some schemas takes; by its number it is no other's. */
function makeStandIn(schemas: readonly unknown[], number: number): string | undefined {
  const texts = [`stand-in-${number}`, '2000-01-01', 'https://stand-in.example/', 'en', 'UTC']
  return schemas
    .filter((schema) => schema instanceof z.ZodType)
    .flatMap((schema) => {
      const values = schema instanceof z.ZodEnum ? schema.options.map(String) : texts
      return values.find((value) => schema.safeParse(value).success) ?? []
    })[0]
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
