import { english, type Words } from './en.ts'
import { exaggerate } from './pseudo.ts'
import { findSpoken, pseudoLanguage, type SpokenLanguage } from './spoken.ts'

export type { Words }

const dictionaries: Readonly<Record<SpokenLanguage, Words>> = { en: english }
const pseudoWords = exaggerate(english)

/** Give the interface's words in a language; English where there are none. */
export function wordsFor(language: string): Words {
  return language === pseudoLanguage ? pseudoWords : dictionaries[findSpoken(language) ?? 'en']
}
