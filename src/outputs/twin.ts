import { stringify } from 'yaml'
import { resolveMarkdown } from '../markdown/resolve-body.ts'
import { pathOf } from '../model/addresses.ts'
import type { Site, SiteBriefing } from '../model/site.ts'
import { bodyView } from '../model/views/body.ts'
import { absolute } from '../model/views/head.ts'
import { sourceRows } from '../model/views/rows.ts'
import { nameOf } from '../model/site.ts'
import type { OutputFile, ReadBody } from './output-file.ts'

/** Build the Markdown twin of a briefing: what the page says, for programs and for those who quote. */
export function twinFile(site: Site, briefing: SiteBriefing): OutputFile {
  const { matter } = briefing.text
  const ref = { kind: 'briefing', id: briefing.id } as const
  const head = {
    title: matter.title,
    date: matter.date,
    ...(matter.dateline !== undefined && { dateline: matter.dateline }),
    summary: matter.summary,
    url: absolute(site, pathOf(ref)),
    actors: namesOf(site, briefing, 'actor'),
    topics: namesOf(site, briefing, 'topic'),
  }
  const body = bodyView(site, briefing.text)
  const sources = sourceRows(site, briefing)
  const keyPoints = matter.keyPoints ?? []
  const corrections = matter.corrections ?? []
  const make = (read: ReadBody): string => {
    const full = (address: string) => new URL(address, site.settings.address).href
    const text = resolveMarkdown(read(briefing.text).markdown, ({ kind, id, anchor }) => {
      const address = body.links[`${kind}:${id}`]
      return address ? full(address) + (anchor === undefined ? '' : `#${anchor}`) : null
    })
    return [
      `---\n${stringify(head)}---`,
      `# ${matter.title}`,
      keyPoints.map((point) => `- ${point}`).join('\n'),
      text.trim(),
      section(
        site.words.corrections,
        corrections.map(({ date, text: correction }) => `- ${date}: ${correction}`),
      ),
      section(
        site.words.sources,
        sources.map((source) => `- [@${source.id}] ${writeSource(source)}`),
      ),
    ]
      .filter((part) => part !== '')
      .join('\n\n')
      .concat('\n')
  }
  return { path: `${pathOf(ref).slice(0, -1)}.md`, inputs: { head, body, sources, keyPoints, corrections }, make }
}

function namesOf(site: Site, briefing: SiteBriefing, kind: 'actor' | 'topic'): string[] {
  return briefing.about.flatMap((about) => (about.kind === kind ? [nameOf(site, about)] : []))
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${heading}\n\n${lines.join('\n')}`
}

function writeSource({ title, publisher, date, url }: ReturnType<typeof sourceRows>[number]): string {
  return [title, publisher?.text, date, url && `<${url}>`].filter((part) => part).join(', ')
}
