import { directionOf } from '../model/direction.ts'
import type { Head } from '../model/views/head.ts'
import { wordsFor, type Words } from '../model/words/words.ts'

/** Attributes that say in which language an element is, and which way that runs. */
export interface LanguageAttributes {
  lang?: string
  dir?: 'ltr' | 'rtl'
}

/** What a component needs to speak for the program, on a page whose text may be in another language. */
export interface Interface {
  words: Words
  /** For elements that hold the interface's words; empty where the page is in its language anyway. */
  language: LanguageAttributes
  /** For words of the page's own text inside such elements; empty where there is no difference. */
  textLanguage: LanguageAttributes
  /** For the desk's own words among those of the interface: names, summaries, offices. */
  siteLanguage: LanguageAttributes
}

/** Give the words of a page's interface, and the attributes of the elements that hold them. */
export function interfaceOf(head: Pick<Head, 'language' | 'interface' | 'site'>): Interface {
  const differs = head.language !== head.interface
  return {
    words: wordsFor(head.interface),
    language: languageOf(differs ? head.interface : undefined),
    textLanguage: languageOf(differs ? head.language : undefined),
    siteLanguage: languageOf(head.site === head.interface ? undefined : head.site),
  }
}

/** Give the attributes of an element whose words may be in a language of their own. */
export function languageOf(language: string | undefined): LanguageAttributes {
  return language === undefined ? {} : languageAttributes(language)
}

/**
 * Say in which language an element is.
 *
 * @param language a BCP 47 tag
 * @example
 * languageAttributes('ar-EG') //=> { lang: 'ar-EG', dir: 'rtl' }
 */
export function languageAttributes(language: string): Required<LanguageAttributes> {
  return { lang: language, dir: directionOf(language) }
}
