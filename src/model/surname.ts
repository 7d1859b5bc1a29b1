/**
 * Give the surname, the last word of a person's name; undefined where the name is one word.
 *
 * @example
 * findSurname('Sergei Lavrov') //=> 'Lavrov'
 * findSurname('William Clay Ford Jr.') //=> 'Ford'
 */
export function findSurname(name: string): string | undefined {
  const words = splitName(name)
  while (words.length > 1 && generation.test(words.at(-1)!)) words.pop()
  return words.length > 1 ? words.at(-1)! : undefined
}

/**
 * Give a person's name without the initials inside it; undefined where there are none.
 *
 * @example
 * withoutInitials('Patrick J. O’Reilly') //=> 'Patrick O’Reilly'
 */
export function withoutInitials(name: string): string | undefined {
  const words = splitName(name)
  const kept = words.filter((word, index) => index === 0 || index === words.length - 1 || !initial.test(word))
  return kept.length < words.length && kept.length > 1 ? kept.join(' ') : undefined
}

function splitName(name: string): string[] {
  return name.trim().split(/\s+/)
}

const generation = /^(?:jr|sr|ii|iii|iv)\.?,?$/i
const initial = /^(?:\p{Lu}\.)+$|^\p{Lu}$/u
