import { english, type Words } from './en.ts'
import { exaggerate } from './pseudo.ts'

export type { Words }

const dictionaries: Readonly<Record<string, Words>> = { en: english }

/** Of those who try a site: what Unicode calls the language that shows each word of the interface, from right to left. */
const pseudoLanguage = 'ar-XB'
const pseudoWords = exaggerate(english)

/** Languages that the interface has words in. */
export const spokenLanguages: readonly string[] = Object.keys(dictionaries)

/** Give the interface's words in a language; English where there are none. */
export function wordsFor(language: string): Words {
  if (language === pseudoLanguage) return pseudoWords
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
  return language === pseudoLanguage || spokenLanguages.includes(primaryOf(language)) ? language : 'en'
}

function primaryOf(language: string): string {
  return language.split('-')[0]!.toLowerCase()
}
