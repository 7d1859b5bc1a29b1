/** Of those who try a site: what Unicode calls the language that shows each word of the interface, from right to left. */
export const pseudoLanguage = 'ar-XB'

/** Languages that the interface has words in. */
export const spokenLanguages = ['en'] as const

export type SpokenLanguage = (typeof spokenLanguages)[number]

/**
 * Give the language of the interface's words on a site.
 *
 * @param language that of the site's texts
 * @example
 * spokenFor('en-GB') //=> 'en-GB'
 * spokenFor('de') //=> 'en', while there are no German words
 */
export function spokenFor(language: string): string {
  return language === pseudoLanguage || findSpoken(language) !== undefined ? language : 'en'
}

/** Find the language of an interface by a tag that may say more: `en` for `en-GB`. */
export function findSpoken(language: string): SpokenLanguage | undefined {
  const primary = language.split('-')[0]!.toLowerCase()
  return spokenLanguages.find((spoken) => spoken === primary)
}
