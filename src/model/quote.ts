/**
 * Quote and join names for a message.
 *
 * @example
 * listQuoted(['a', 'b', 'c'], 'or') //=> '"a", "b" or "c"'
 */
export function listQuoted(names: readonly string[], conjunction: 'and' | 'or'): string {
  return listWords(
    names.map((name) => `"${name}"`),
    conjunction,
  )
}

/** Join words for a message as they are: paths, and what is quoted already. */
export function listWords(words: readonly string[], conjunction: 'and' | 'or'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)!}`
}

/**
 * Ask whether something near was meant, after a sentence; where nothing is near, give nothing.
 *
 * @example
 * didYouMean(['NATO']) //=> ' Did you mean "NATO"?'
 */
export function didYouMean(names: readonly string[]): string {
  return names.length > 0 ? ` Did you mean ${listQuoted(names, 'or')}?` : ''
}

/**
 * Give the command that makes an entry, with the name as a shell reads it.
 *
 * @example
 * commandFor('actor', 'White House') //=> 'npm run new -- actor "White House"'
 */
export function commandFor(kind: 'actor' | 'topic', name: string): string {
  return `npm run new -- ${kind} ${quoteForShell(name)}`
}

/**
 * Let the commands of a text name the desk that it speaks of: without that they would read and write another.
 *
 * @param shownDir the desk's folder as its author sees it; `content` is the usual one
 * @example
 * nameDesk('Make one: npm run new -- actor "Ann"', '../desk') //=> 'Make one: npm run new -- --content ../desk actor "Ann"'
 */
export function nameDesk(text: string, shownDir: string): string {
  if (shownDir === 'content') return text
  const folder = /^[\w./-]+$/.test(shownDir) ? shownDir : quoteForShell(shownDir)
  return text.replace(/npm run (?:build|check|dev|import|new)(?= |$|[.,:`])(?: --)?/g, (command) => {
    return `${command.replace(/ --$/, '')} -- --content ${folder}`
  })
}

/** Write a word of a command as a shell reads it, in quotes. */
export function quoteForShell(word: string): string {
  return `"${word.replace(/["$`\\]/g, '\\$&')}"`
}
