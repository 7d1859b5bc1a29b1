/** The address of a site of which nobody has said where it will stand. */
export const placeholderAddress = 'https://todo.example/'

/** Tell whether a value or a paragraph only says that something is to be written there: `TODO: the bottom line`. */
export function isPlaceholder(text: string): boolean {
  return (text.includes('TODO') && /^\s*TODO(?:[:.…]|\s*$)/.test(text)) || text.startsWith(placeholderAddress)
}

/** The heading above what an import found no place for. */
export const leftoversHeading = 'Left over from the import'
