import { english, type Words } from './en.ts'

export type { Words }

const dictionaries: Readonly<Record<string, Words>> = { en: english }

/** Give the interface's words in a language; English where there are none. */
export function wordsFor(language: string): Words {
  return dictionaries[language.split('-')[0]!.toLowerCase()] ?? english
}
