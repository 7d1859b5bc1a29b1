import type { Desk } from '../desk.ts'
import type { CompiledText } from '../facts.ts'
import { fold } from '../fold.ts'
import type { Problem } from '../problem.ts'
import type { Rule } from '../rules.ts'

/** Find what an editor would ask about that stands in front matter, or shows only in the whole desk. */
export function checkAsEditor(desk: Desk): Problem[] {
  const isWanted = (rule: string) => (desk.settings.warn ?? []).some((one) => one === rule)
  return [
    ...listPictures(desk).flatMap(checkCredit),
    ...(isWanted('not-archived') ? desk.briefings.flatMap(({ text }) => checkArchived(text)) : []),
    ...checkSpellings(desk),
  ]
}

function warn(rule: Rule, file: string, path: (string | number)[], reason: string, note: string): Problem {
  return { file, path, severity: 'warning', rule, reason, note }
}

function listPictures({ briefings, actors, topics }: Desk): CompiledText<'briefing' | 'actor' | 'topic'>[] {
  return [...briefings, ...actors, ...topics].map(({ text }) => text)
}

function checkCredit({ file, matter: { image } }: CompiledText<'briefing' | 'actor' | 'topic'>): Problem[] {
  if (image?.caption === undefined || image.credit !== undefined) return []
  const reason = 'The caption does not say whose picture it is.'
  return [warn('no-credit', file, ['image', 'caption'], reason, 'Add `credit`.')]
}

function checkArchived({ file, matter }: CompiledText<'briefing'>): Problem[] {
  if (matter.withdrawn) return []
  return (matter.sources ?? []).flatMap(({ id, url, archived }, index): Problem[] => {
    if (url === undefined || archived !== undefined) return []
    const reason = `No copy of the source "${id}" is kept anywhere.`
    const note = 'Save the page at web.archive.org and write the copy’s address as `archived`.'
    return [warn('not-archived', file, ['sources', index, 'url'], reason, note)]
  })
}

/** Find names outside of the register that front matter writes in several ways: "RIA Novosti" and "RIA-Novosti". */
function checkSpellings({ briefings }: Desk): Problem[] {
  const first = new Map<string, string>()
  return briefings.flatMap(({ text: { file, matter }, publishers }) =>
    (matter.sources ?? []).flatMap(({ publisher }, index): Problem[] => {
      if (publisher === undefined || publishers[index]?.actor !== undefined) return []
      const key = fold(publisher).replace(/^the /, '').replaceAll(' ', '')
      const known = first.get(key) ?? publisher
      first.set(key, known)
      if (known === publisher) return []
      const reason = `"${publisher}" is "${known}" in other briefings.`
      const note = 'Write the name in one way, or make it an actor with `aliases`.'
      return [warn('two-spellings', file, ['sources', index, 'publisher'], reason, note)]
    }),
  )
}
