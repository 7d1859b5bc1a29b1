import type { JsonLdObject, WithContext } from 'schema-dts'

/** Data in the words of schema.org. */
export type JsonLd = WithContext<JsonLdObject>

/**
 * Write data for a `script` element; what is undefined is left out.
 *
 * A `<` of some title would end the element, or begin a comment that hides the rest of the page: JSON has another way to
 * write it.
 */
export function writeJsonLd(data: JsonLd): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
