/** Tell whether a value or a paragraph only says that something is to be written there: `TODO: the bottom line`. */
export function isPlaceholder(text: string): boolean {
  return /^\s*TODO(?:[:.…]|\s*$)/.test(text)
}
