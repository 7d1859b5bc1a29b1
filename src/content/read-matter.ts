import type { z } from 'zod'
import type { MatterByKind, TextKind } from '../model/facts.ts'
import { actorSchema } from '../model/schemas/actor.ts'
import { briefingSchema } from '../model/schemas/briefing.ts'
import { pageSchema } from '../model/schemas/page.ts'
import { storySchema } from '../model/schemas/story.ts'
import { topicSchema } from '../model/schemas/topic.ts'
import { readFrontMatter } from './front-matter.ts'
import { readSource } from './read-source.ts'
import type { TextFile } from './text-file.ts'

/** What the front matter of each kind of text may say. */
export const schemas: { [Kind in TextKind]: z.ZodType<MatterByKind[Kind]> } = {
  briefing: briefingSchema,
  actor: actorSchema,
  topic: topicSchema,
  story: storySchema,
  page: pageSchema,
}

/**
 * Read the front matter alone, as the register needs of actors and topics before any text is compiled.
 *
 * Nothing is given where stand-ins would be in it.
 */
export function readMatter<Kind extends TextKind>(
  root: string,
  text: TextFile & { kind: Kind },
): MatterByKind[Kind] | undefined {
  const schema: z.ZodType<MatterByKind[Kind]> = schemas[text.kind]
  const { matter, standIns } = readFrontMatter(text.file, readSource(root, text.path).text, schema)
  return standIns ? undefined : matter
}
