import { newBriefing, oneAlias, oneBody, oneTitle, type Edit } from './edits.ts'

/** What `bench` measures, in order; the edits each stand on the ones before. */
export const scenarios = {
  cold: undefined,
  unchanged: undefined,
  'one body': oneBody,
  'one title': oneTitle,
  'one alias': oneAlias,
  'one new briefing': newBriefing,
} satisfies Record<string, Edit | undefined>

export type ScenarioName = keyof typeof scenarios
