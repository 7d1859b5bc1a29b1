import type { Desk } from '../desk.ts'
import type { Problem } from '../problem.ts'
import { listQuoted } from '../quote.ts'
import { spokenFor, spokenLanguages } from '../words/spoken.ts'

/** Warn where the interface has no words in the site's language, so that it speaks another among the texts. */
export function checkLanguage({ settings: { language } }: Pick<Desk, 'settings'>): Problem[] {
  const spoken = spokenFor(language)
  if (spoken === language) return []
  return [
    {
      file: 'content/site.yaml',
      path: ['language'],
      severity: 'warning',
      rule: 'interface-language',
      reason: `The words of the pages around your texts are not there in "${language}": they will be in "${spoken}".`,
      note: `They are there in ${listQuoted(spokenLanguages, 'and')}. Allow this rule if you can do with these.`,
    },
  ]
}
