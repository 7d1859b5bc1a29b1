import type { Register } from '../model/register.ts'
import type { Mention } from './mentions.ts'
import type { Prose, Span } from './prose.ts'

/** Words that a text puts in the mouth of an actor. */
export interface ReadStatement extends Span {
  /** The words said, without quotation marks; several where the quotation is split. */
  parts: Span[]
  words: string[]
  speaker: Span & { actor: string }
  /** Ids of the `[@id]` that follow in the sentence. */
  sources: string[]
  paragraph: number
}

/** Find the quotations whose own sentence names the speaker beyond doubt. */
export function findStatements(_prose: Prose, _mentions: readonly Mention[], _register: Register): ReadStatement[] {
  return []
}
