/** Say that files were saved while a command ran, and what became of its work. */
export function describeSaved(files: readonly string[], outcome: string): string {
  return `${files.join(', ')} ${files.length === 1 ? 'was' : 'were'} saved meanwhile: ${outcome}. Call it again.`
}
