/**
 * Give the path below the content folder of a file as problems name it.
 *
 * @example
 * pathOfFile('content/actors/nato.md') //=> 'actors/nato.md'
 */
export function pathOfFile(file: string): string {
  return file.replace(/^content\//, '')
}

/**
 * Name a file by what the author calls the content folder.
 *
 * @example
 * showFile('content/actors/nato.md', '../desk') //=> '../desk/actors/nato.md'
 */
export function showFile(file: string, shownDir: string): string {
  return `${shownDir}/${pathOfFile(file)}`
}
