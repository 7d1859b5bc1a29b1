import { pathOf } from '../model/addresses.ts'
import type { Site, SiteBriefing } from '../model/site.ts'
import { absolute } from '../model/views/head.ts'
import { escapeMarkdown } from './escape.ts'
import { lazily } from './lazily.ts'
import type { OutputFile } from './output-file.ts'

interface Line {
  name: string
  address: string
  note?: string
}

interface Section {
  heading: string
  lines: Line[]
}

interface Contents {
  name: string
  description?: string
  about: string
  sections: Section[]
}

/** Build `llms.txt`: what there is to read for programs that read prose, over the Markdown twins. */
export function llmsFiles(site: Site): OutputFile[] {
  if (site.drafts) return []
  const contents = lazily(() => listContents(site))
  return [{ path: 'llms.txt', inputs: () => [contents()], yields: true, make: () => writeContents(contents()) }]
}

function listContents(site: Site): Contents {
  const { name, description } = site.settings
  const { about, more, openData, openDataNote } = site.words.outputs.llms
  const data: Line = { name: openData, address: absolute(site, 'data/'), note: openDataNote }
  const sections = [
    ...yearSections(site),
    { heading: site.words.topics, lines: listEntries(site, 'topic') },
    { heading: site.words.actors, lines: listEntries(site, 'actor') },
    { heading: more, lines: [data] },
  ].filter(({ lines }) => lines.length > 0)
  return { name, ...(description !== undefined && { description }), about, sections }
}

function writeContents({ name, description, about, sections }: Contents): string {
  return [
    `# ${escapeMarkdown(name)}`,
    ...(description === undefined ? [] : [`> ${escapeMarkdown(description)}`]),
    about,
    ...sections.map(({ heading, lines }) => `## ${escapeMarkdown(heading)}\n\n${lines.map(writeLine).join('\n')}`),
  ]
    .join('\n\n')
    .concat('\n')
}

/** List the briefings by year, the newest first. */
function yearSections(site: Site): Section[] {
  const years = Map.groupBy(site.briefings.toReversed(), ({ day }) => day.slice(0, 4))
  return [...years].map(([year, briefings]) => ({
    heading: site.words.outputs.llms.briefingsOf(year),
    lines: briefings.map((briefing) => listBriefing(site, briefing)),
  }))
}

function listBriefing(site: Site, { id, day, text }: SiteBriefing): Line {
  const { title, dateline } = text.matter
  const twin = `${pathOf({ kind: 'briefing', id }).slice(0, -1)}.md`
  return { name: title, address: absolute(site, twin), note: dateline === undefined ? day : `${day}, ${dateline}` }
}

function listEntries(site: Site, kind: 'actor' | 'topic'): Line[] {
  return [...site[kind].values()].map(({ id, name, text }) => {
    const { summary } = text.matter
    return { name, address: absolute(site, pathOf({ kind, id })), ...(summary !== undefined && { note: summary }) }
  })
}

function writeLine({ name, address, note }: Line): string {
  return `- [${escapeMarkdown(name)}](${address})${note === undefined ? '' : `: ${escapeMarkdown(note)}`}`
}
