import { z } from 'zod'
import { isBase } from '../addresses.ts'
import { allow, choice, language, list, names, text, webAddress } from './fields.ts'

const timeZoneWords = 'the name of a time zone, such as Europe/Brussels'
const addressWords = 'the address of the front page, such as https://example.org/desk/, with nothing after its path'
const linkWords = 'a path that starts with /, or a full address'

const link = z.strictObject(
  {
    label: text('the words of the link').describe('The words of the link.'),
    href: z
      .string({ error: linkWords })
      .regex(/^(\/(?!\/)|https?:\/\/|mailto:)\S*$/, { error: linkWords })
      .describe('A path below the site’s base that starts with /, or a full address.'),
  },
  { error: 'a label and an address, such as {label: About, href: /about/}' },
)

const beat = z.strictObject(
  {
    name: text('the name of the beat').describe('The name, as the front page shows it.'),
    topics: names('missile-defense', 'topic').optional().describe('Its topics.'),
    actors: names('nato', 'actor').optional().describe('Its actors.'),
  },
  { error: 'a beat, such as {name: The Alliance, topics: [nato-summits], actors: [nato]}' },
)

/** What `content/site.yaml` says of the whole site. */
export const siteSchema = z
  .strictObject({
    name: text('the site’s name').describe('The site’s name.'),
    motto: text().optional().describe('A line below the name.'),
    description: text().optional().describe('What the site is, in a sentence for search engines and feeds.'),
    address: webAddress
      .refine(isFrontPage, { error: addressWords })
      .describe('Where the site will stand, as a full address.'),
    language: language.describe('The language of the site and of texts that do not give their own.'),
    timeZone: z
      .string({ error: timeZoneWords })
      .refine(isTimeZone, { error: timeZoneWords, params: { rule: 'unknown-time-zone' } })
      .describe('The time zone in which its days begin.'),
    navigation: list(link, 'a list, such as [{label: About, href: /about/}]')
      .optional()
      .describe('The links at the head of every page.'),
    licence: text().optional().describe('On what terms the texts may be used.'),
    logo: text('a file of content/images/, such as logo.svg').optional().describe('A file of content/images/.'),
    accent: z
      .string({ error: "a colour in quotes, such as '#0f3f80'" })
      .regex(/^#[0-9a-f]{6}$/i, { error: "a colour in quotes, such as '#0f3f80'" })
      .optional()
      .describe('The colour of links, as #rrggbb in quotes.'),
    cards: choice(['briefings'])
      .optional()
      .describe('`briefings`: each briefing without a picture gets a card of its own for those who share it.'),
    beats: list(beat, 'a list, such as [{name: The Alliance, actors: [nato]}]')
      .optional()
      .describe('The sections of the front page.'),
    allow: allow.optional(),
    warn: list(choice(['not-archived']), 'a list, such as [not-archived]')
      .optional()
      .describe('Warnings that are off where they are not named here.'),
  })
  .meta({ title: 'Site' })

export type SiteSettings = z.output<typeof siteSchema>

/** Tell whether an address can be that of a site: other addresses are made by putting paths behind it. */
function isFrontPage(address: string): boolean {
  const url = URL.parse(address)
  return url === null || (!/[?#]/.test(address) && isBase(url.pathname)) // what is no address at all is refused before
}

// Intl also takes offsets such as +03:00, which know no summer time.
function isTimeZone(name: string): boolean {
  if (!/^[a-z]/i.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false // the only way in which Intl says that it knows no such zone
  }
}
