import { z } from 'zod'
import { schemasAt, valueAt, type Fault } from './front-matter-issues.ts'

/**
 * Move values under the keys that were probably meant by those that there are not, and take the others out.
 *
 * A value is moved only where it fits, so that one mistake does not make two.
 */
export function correctKeys(data: unknown, faults: readonly Fault[], schema: z.ZodType): void {
  for (const { at, path, meant = [] } of faults) {
    const group = valueAt(data, path.slice(0, -1))
    if (at !== 'key' || typeof group !== 'object' || group === null) continue
    const value = valueAt(data, path)
    const key = meant.find((one) => !(one in group) && fits(value, schemasAt(schema, [...path.slice(0, -1), one])))
    Reflect.deleteProperty(group, path.at(-1)!)
    if (key !== undefined) Reflect.set(group, key, value)
  }
}

/** Tell whether a value may stand where some schemas are: a list of which an entry is wrong may. */
function fits(value: unknown, schemas: readonly unknown[]): boolean {
  return schemas.some(
    (schema) =>
      schema instanceof z.ZodType &&
      ((schema instanceof z.ZodArray && Array.isArray(value)) || schema.safeParse(value).success),
  )
}
