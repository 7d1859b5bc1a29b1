/** Let a pattern's letters be capital or small. `(?i:…)` would say it, but V8 matches it wrongly at times (nodejs/node#60030). */
export function inAnyCase(pattern: string): string {
  return pattern.replace(/\p{L}/gu, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`)
}
