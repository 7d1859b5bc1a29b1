import { english, type Words } from './en.ts'

export type { Words }

const dictionaries: Readonly<Record<string, Words>> = { en: english }

/** Languages that the interface has words in. */
export const spokenLanguages: readonly string[] = Object.keys(dictionaries)

/** Give the interface's words in a language; English where there are none. */
export function wordsFor(language: string): Words {
  return dictionaries[primaryOf(language)] ?? english
}

/**
 * Give the language of the interface's words on a site.
 *
 * @param language that of the site's texts
 * @example
 * spokenFor('en-GB') //=> 'en-GB'
 * spokenFor('de') //=> 'en', while there are no German words
 */
export function spokenFor(language: string): string {
  return spokenLanguages.includes(primaryOf(language)) ? language : 'en'
}

function primaryOf(language: string): string {
  return language.split('-')[0]!.toLowerCase()
}
