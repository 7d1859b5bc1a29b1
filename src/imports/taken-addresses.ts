import { readRedirects, type ClaimingText, type UnreadableAddress } from '../model/redirects.ts'
import type { ImportedText } from './imported-text.ts'

/** Which addresses a desk has. */
export interface DeskAddresses {
  texts: readonly ClaimingText[]
  unreadable: readonly UnreadableAddress[]
}

/** A text with its place in the desk. */
interface PlacedText {
  id: string
  path: string
  text: ImportedText
  /** Set where the desk has it already. */
  held?: string
}

/** Leave over what of the old addresses of texts is another's already: the site's own, a text's, or an earlier import's. */
export function leaveTakenAddresses<One extends PlacedText>(placed: readonly One[], desk: DeskAddresses): One[] {
  const isHeld = new Set(placed.flatMap(({ held, path }) => (held === undefined ? [] : fileOf(path))))
  const others = desk.texts.filter(({ file }) => !isHeld.has(file))
  // What is there already is held against the others only, or it would find its own addresses taken.
  const ofHeld = findTaken(placed, { ...desk, texts: others })
  const ofNew = findTaken(
    placed.filter(({ held }) => held === undefined),
    desk,
  )
  return placed.map((one) => {
    const taken = (one.held === undefined ? ofNew : ofHeld).get(fileOf(one.path))
    return taken === undefined ? one : { ...one, text: leaveAddresses(one.text, taken) }
  })
}

interface Taken {
  address: string
  /** Why it cannot lead to the text; absent where it does so in another form. */
  reason?: string
}

/** Find the addresses that cannot lead to texts, by the texts' files. */
function findTaken(placed: readonly PlacedText[], { texts, unreadable }: DeskAddresses): Map<string, Taken[]> {
  const claiming = placed.map(({ id, path, text: { matter } }): ClaimingText => {
    return { kind: 'briefing', id, file: fileOf(path), matter: { redirects: matter.redirects } }
  })
  const redirectsByFile = new Map(claiming.map(({ file, matter }) => [file, matter.redirects ?? []]))
  const taken = new Map<string, Taken[]>()
  for (const { file, path, rule, reason, others } of readRedirects([...texts, ...claiming], unreadable).problems) {
    const address = redirectsByFile.get(file)?.[Number(path?.[1])]
    if (address === undefined) continue
    const isItsOwn = rule === 'redirect-loop' || (rule === 'redirect-twice' && others === undefined)
    taken.set(file, [...(taken.get(file) ?? []), isItsOwn ? { address } : { address, reason }])
  }
  return taken
}

function fileOf(path: string): string {
  return `content/${path}`
}

function leaveAddresses(text: ImportedText, taken: readonly Taken[]): ImportedText {
  const own = text.matter.redirects ?? []
  const redirects = own.filter((address) => !taken.some((one) => one.address === address))
  const left = taken.flatMap(({ address, reason }) => (reason === undefined ? [] : [{ address, reason }]))
  return {
    ...text,
    matter: { ...text.matter, redirects },
    leftovers: [...text.leftovers, ...left.map(({ address }) => ({ what, text: address }))],
    guessed: left.length > 0 ? [...new Set([...text.guessed, 'leftovers'])] : text.guessed,
    notes: [...text.notes, ...left.map(({ reason }) => `An old address is left over: ${reason}`)],
  }
}

const what = 'An old address that is another’s'
