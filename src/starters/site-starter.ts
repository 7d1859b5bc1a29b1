import type { Day } from '../model/day.ts'
import { proposeBriefingId } from '../model/propose-id.ts'
import { siteSchema, type SiteSettings } from '../model/schemas/site.ts'
import { writeFields, writeHints, writeStarter, type Starter } from './starter.ts'
import { pathOfBriefing } from './text-starters.ts'

/** What a new site is asked for: all that `site.yaml` must have. */
export type SiteBasics = Pick<SiteSettings, 'name' | 'address' | 'language' | 'timeZone'>

/** Start an empty desk: its settings, and one briefing that shows what briefings are made of. */
export function startSite(basics: SiteBasics, day: Day): Starter[] {
  return [{ path: 'site.yaml', text: writeSettings(basics) }, startExample(basics, day)]
}

function writeSettings({ name, address, language, timeZone }: SiteBasics): string {
  const navigation = ['Briefings', 'Actors', 'Topics'].map((label) => ({ label, href: `/${label.toLowerCase()}/` }))
  const hints = writeHints(siteSchema, ['motto', 'description', 'licence', 'beats'])
  return `${writeFields({ name, address, language, timeZone, navigation })}${hints}`
}

const title = 'What a briefing looks like'

function startExample({ language }: SiteBasics, day: Day): Starter {
  const fields = {
    title,
    date: day,
    summary: 'An example: title, date and a summary of one or two sentences are all that a briefing must have.',
    kind: 'background',
    sources: [{ id: 'readme', title: 'README', publisher: 'Dateline' }],
    ...(!/^en\b/i.test(language) && { lang: 'en' }),
  }
  return { path: pathOfBriefing(proposeBriefingId(day, title)!, day), text: writeStarter(fields, '', exampleBody) }
}

const exampleBody = `What is above the second line of hyphens says what the text is: who and what it is about, its sources, what is expected. What is below is the text, in Markdown.[@readme]

## Names

\`npm run new -- actor "Name"\` makes a page for somebody, \`npm run new -- topic "Name"\` one for a matter. From then on every text that names them links to their page, and theirs lists every text.

## Sources

A source is given once, in front matter, with a short id. In the text \`[@readme]\` cites it.[@readme]

## Your own

\`npm run new -- briefing "Title"\` starts a draft, and \`npm run dev\` shows it as you write. When you have the first of your own, delete this file.
`
