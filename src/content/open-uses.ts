import { openDesk, type Desk } from '../model/desk.ts'
import type { NameUse } from '../model/references.ts'
import { loadContent, type LoadedContent, type LoadOptions } from './load.ts'

/** The desk, with every name in its front matter and where it stands. */
export interface OpenedDesk {
  loaded: LoadedContent
  desk: Desk
  names: NameUse[]
}

/** Read the desk to see, or change, what refers to what; undefined where its `site.yaml` cannot be used. */
export async function openUses(options: LoadOptions): Promise<OpenedDesk | undefined> {
  const loaded = await loadContent(options)
  if (!loaded.settings) return undefined
  const names: NameUse[] = []
  const desk = openDesk(loaded.settings, loaded.texts, loaded.register, loaded.unreadable, (use) => names.push(use))
  return { loaded, desk, names }
}
