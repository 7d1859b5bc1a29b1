import { changeDates } from '../model/changes.ts'
import { stringify } from 'yaml'
import { resolveMarkdown } from '../markdown/resolve-body.ts'
import { pathOf } from '../model/addresses.ts'
import { nameOf, type Site, type SiteBriefing } from '../model/site.ts'
import { bodyView, findAddress } from '../model/views/body.ts'
import { absolute } from '../model/views/head.ts'
import { sourceRows, type SourceRow } from '../model/views/rows.ts'
import { escapeMarkdown } from './escape.ts'
import { lazily } from './lazily.ts'
import { listGivenWords } from './said-lines.ts'
import type { OutputFile, ReadBody } from './output-file.ts'

/** Build the Markdown twin of a briefing: what the page says, for programs and for those who quote. */
export function twinFile(site: Site, briefing: SiteBriefing): OutputFile {
  const path = pathOf({ kind: 'briefing', id: briefing.id })
  const inputs = lazily(() => inputsOf(site, briefing, absolute(site, path)))
  const make = (read: ReadBody): string => {
    const { head, keyPoints, body, statements, corrections, sources, headings } = inputs()
    const inFull = (address: string) => new URL(address, head.url).href
    const text = resolveMarkdown(read(briefing.text).markdown, {
      href: (reference) => {
        const address = findAddress(body, reference)
        return address === null ? null : inFull(address)
      },
      image: (src) => (body.images[src] ? inFull(body.images[src].src) : null),
      path: (written) => (written.startsWith('#') ? head.url + written : absolute(site, written.slice(1))),
    })
    return [
      `---\n${stringify(head)}---`,
      `# ${escapeMarkdown(head.title)}`,
      writeList(keyPoints.map(escapeMarkdown)),
      text.trim(),
      writeSection(headings.statements, statements.map(escapeMarkdown)),
      writeSection(
        headings.corrections,
        corrections.map((correction) => `${correction.date}: ${escapeMarkdown(correction.text)}`),
      ),
      writeSection(headings.sources, sources.map(writeSource)),
    ]
      .filter((part) => part !== '')
      .join('\n\n')
      .concat('\n')
  }
  return { path: `${path.slice(0, -1)}.md`, inputs: () => [inputs()], make }
}

function inputsOf(site: Site, briefing: SiteBriefing, url: string) {
  const { matter } = briefing.text
  return {
    head: headOf(site, briefing, url),
    keyPoints: matter.keyPoints ?? [],
    body: bodyView(site, briefing.text),
    statements: listGivenWords(site, briefing),
    corrections: matter.corrections ?? [],
    sources: sourceRows(site, briefing),
    headings: {
      statements: site.words.statements,
      corrections: site.words.corrections,
      sources: site.words.sources,
    },
  }
}

function headOf(site: Site, briefing: SiteBriefing, url: string) {
  const { title, date, dateline, byline, summary, lang = site.settings.language } = briefing.text.matter
  const updated = changeDates(briefing).sort().at(-1)
  const namesOf = (kind: 'actor' | 'topic') =>
    briefing.about.flatMap((about) => (about.kind === kind ? [nameOf(site, about)] : []))
  return {
    title,
    date,
    ...(updated !== undefined && { updated }),
    ...(dateline !== undefined && { dateline }),
    ...(byline && { byline }),
    summary,
    lang,
    url,
    actors: namesOf('actor'),
    topics: namesOf('topic'),
  }
}

function writeSection(heading: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `## ${heading}\n\n${writeList(items)}`
}

function writeList(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}

function writeSource({ id, title, publisher, published, url, archived }: SourceRow): string {
  const parts = [title, publisher?.text, published?.date].flatMap((part) => (part ? [escapeMarkdown(part)] : []))
  const addresses = [url, archived].flatMap((address) => (address === undefined ? [] : [`<${address}>`]))
  return `[@${id}] ${[...parts, ...addresses].join(', ')}`
}
