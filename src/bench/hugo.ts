import { asList, asText, idOf, listPaths, readText } from './archive-texts.ts'
import type { Matter, MatterFields } from './front-matter.ts'
import { hugoTemplates } from './hugo-templates.ts'
import { periodsOf } from './hugo-periods.ts'
import { readHugoRegister, type HugoRegister } from './hugo-register.ts'

/**
 * Write the archive as a Hugo site that has the same pages: briefings with a Markdown twin, actors, topics and stories
 * with their two feeds, indexes, the pages of years and months, redirects, sitemap.
 *
 * What differs, because Hugo has no means for it or would do it in another way:
 * - names in the text are no links, quotations are not read, paragraphs bear no numbers; actors' pages therefore have
 *   no "mentioned" and no "said", and no pages of their years, which are a fifth of Dateline's pages
 * - what a briefing is about by inference is worked out here, from title, summary and key points, and handed over
 * - an event is shown as announced; its later state is not joined in
 * - the pages of an actor's years stand at `/actoryears/ID-YYYY/`: a taxonomy of their own is how Hugo makes them
 * - "related" leaves out terms that more than three of a hundred briefings bear, which Dateline only weighs less
 * - feeds and calendars are not written again at the addresses of old ids
 * - a twin is `/briefings/ID/index.md`, and nothing is checked
 */
export function makeHugoSite(archive: ReadonlyMap<string, string>): Map<string, string> {
  const register = readHugoRegister(archive)
  const site = new Map<string, string>([
    ['config.json', writeConfig()],
    ['static/style.css', 'body { max-width: 45rem }\n'],
  ])
  for (const [path, text] of Object.entries(hugoTemplates)) site.set(`layouts/${path}`, text)
  for (const [path, page] of register.pages) site.set(`content/${path}/_index.md`, write(page.matter, page.body))
  const briefings = listPaths(archive, 'briefings').map((path) => readBriefing(path, archive.get(path)!, register))
  const periods = periodsOf(briefings)
  for (const [path, matter] of periods.pages) site.set(`content/${path}/_index.md`, write(matter, ''))
  for (const briefing of briefings) {
    const [year, month] = briefing.day.split('-')
    const folder = periods.isSplit(year!) ? `${year!}/${month!}` : year!
    const matter = { ...briefing.matter, ...periods.termsOf(briefing) }
    site.set(`content/briefings/${folder}/${briefing.id}.md`, write(matter, briefing.body))
  }
  for (const [path, text] of archive) {
    if (!path.startsWith('pages/')) continue
    const { matter, body } = readText(text)
    site.set(`content/${idOf(path)}.md`, write({ ...matter, outputs: ['HTML'] }, translate(body, [])))
  }
  return site
}

/** A briefing as Hugo is given it. */
export interface HugoBriefing {
  id: string
  day: string
  /** Whether it stands in lists. */
  listed: boolean
  terms: { actor: string[]; topic: string[]; story: string[] }
  matter: MatterFields
  body: string
}

function readBriefing(path: string, text: string, register: HugoRegister): HugoBriefing {
  const { matter, body } = readText(text)
  const id = idOf(path)
  const { story, redirects, publishAt, ...kept } = matter
  const sources = asList(matter.sources) as MatterFields[]
  const listed = matter.draft !== true && matter.withdrawn === undefined
  const { actors, topics } = register.findAbout(matter)
  const terms = {
    actor: actors,
    topic: register.rollUp(topics),
    story: story === undefined ? [] : [asText(story)],
  }
  const shared = {
    ...kept,
    entry: id,
    publishDate: publishAt,
    aliases: asList(redirects).map((old) => writeAlias(asText(old))),
  }
  // A taxonomy lists whatever bears its terms: a withdrawn text bears none.
  const tags = listed
    ? { actors, topics: terms.topic, ownTopics: topics, stories: terms.story }
    : { actors: [], topics: [] }
  const outlets = sources.map(({ publisher }) => register.findActor(asText(publisher)))
  const cited = sources.map((source, index) => ({ ...source, outlet: outlets[index] }))
  return {
    id,
    day: asText(matter.date).slice(0, 10),
    listed,
    terms,
    matter: {
      ...shared,
      ...tags,
      sources: cited,
      outlets: listed ? outlets.filter((outlet) => outlet !== undefined) : [],
    },
    body: translate(
      body,
      sources.map((source) => asText(source.id)),
    ),
  }
}

function writeAlias(old: string): string {
  return old.startsWith('/') ? old : `/briefings/${old}/`
}

/** Put what only Dateline's Markdown has into plain Markdown: `[@id]` and `briefing:ID`. */
function translate(body: string, sources: readonly string[]): string {
  const folders: Record<string, string> = { briefing: 'briefings', actor: 'actors', topic: 'topics', story: 'stories' }
  return body
    .replace(
      /\]\((briefing|actor|topic|story):([\w-]+)/g,
      (_, kind: string, id: string) => `](/${folders[kind]!}/${id}/`,
    )
    .replace(/\[(@[\w-]+(?:; @[\w-]+)*)\]/g, (_, list: string) =>
      list
        .split('; ')
        .map((at) => `[${sources.indexOf(at.slice(1)) + 1}](#source-${at.slice(1)})`)
        .join(' '),
    )
}

// JSON is YAML: each value stays exactly what it is here, a date as text included.
function write(matter: MatterFields, body: string): string {
  const lines = Object.entries(matter).filter(([, value]) => value !== undefined)
  return `---\n${lines.map(([key, value]: [string, Matter]) => `${key}: ${JSON.stringify(value)}\n`).join('')}---\n\n${body}`
}

function writeConfig(): string {
  const feeds = ['HTML', 'RSS', 'JSON']
  return JSON.stringify(
    {
      baseURL: 'https://gazette.example/',
      title: 'The Invented Gazette',
      languageCode: 'en',
      taxonomies: {
        actor: 'actors',
        topic: 'topics',
        story: 'stories',
        outlet: 'outlets',
        actoryear: 'actoryears',
        topicyear: 'topicyears',
      },
      permalinks: { briefings: '/briefings/:filename/' },
      outputs: { home: feeds, term: feeds, taxonomy: ['HTML'], section: ['HTML'], page: ['HTML', 'TWIN'] },
      outputFormats: {
        RSS: { mediaType: 'application/rss+xml', baseName: 'feed' },
        JSON: { mediaType: 'application/json', baseName: 'feed', isPlainText: true },
        TWIN: { mediaType: 'text/markdown', isPlainText: true, notAlternative: true },
      },
      related: {
        threshold: 0,
        includeNewer: false,
        toLower: false,
        // Without a threshold Hugo ranks thousands of pages for each page: four times as long for the whole site.
        indices: [
          { name: 'actors', weight: 80, cardinalityThreshold: 3 },
          { name: 'ownTopics', weight: 100, cardinalityThreshold: 3 },
          { name: 'stories', weight: 60 },
        ],
      },
      markup: { goldmark: { renderer: { unsafe: false } } },
      params: {
        motto: 'What was promised in a world that is not',
        description: 'A generated archive of briefings, for tests and measurements. Nothing in it happened.',
        navigation: ['Briefings', 'Actors', 'Topics', 'Stories', 'About'].map((label) => ({
          label,
          href: `/${label.toLowerCase()}/`,
        })),
      },
    },
    null,
    2,
  )
}
