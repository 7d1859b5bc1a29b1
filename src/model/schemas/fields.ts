import { z } from 'zod'
import { isDay, parseInstant } from '../day.ts'
import { parseLooseDate } from '../loose-date.ts'

// Every `error` says what to write, as it stands after "Write": problems in front matter are made of it. It replaces
// zod's own words for a wrong type, too, so that an author reads the same sentence whatever is wrong with a value.

/** Describe a text with at least one letter. */
export function text(error = 'a text') {
  return z.string({ error }).regex(/\S/, { error })
}

/** Describe a list of such values. */
export function list<Item extends z.ZodType>(item: Item, error: string) {
  return z.array(item, { error })
}

/** Describe a list of short texts, or of the names of what an editor may offer. */
export function names(example: string, offer?: Offer) {
  return list(offer ? offering(offer, text('a name')) : text('a name'), `a list, such as [${example}]`)
}

/** What a desk has many of, and an author names. */
export type Offer = 'actor' | 'topic' | 'story' | 'event'

/** Let an editor offer what the desk has of a kind; an author may write something else. */
export function offering<Schema extends z.ZodType>(offer: Offer, schema: Schema): Schema {
  return schema.meta({ offer })
}

/** Describe a choice of words. */
export function choice<const Words extends readonly [string, ...string[]]>(words: Words) {
  const [last, ...others] = words.toReversed()
  return z.enum(words, { error: others.length > 0 ? `${others.toReversed().join(', ')} or ${last ?? ''}` : words[0] })
}

export const flag = z.boolean({ error: 'true or false' })

const idWords = 'lower-case letters, digits and hyphens, such as radar-talks'

export const id = z.string({ error: idWords }).regex(/^[a-z0-9-]+$/, { error: idWords })

const addressWords = 'a full address, such as https://example.org/page'

export const webAddress = z
  .string({ error: addressWords })
  .regex(/^https?:\/\/[^\s/]\S*$/i, { error: addressWords, abort: true })
  .refine((address) => URL.canParse(address), { error: addressWords })

const dayWords = 'a day, such as 2011-10-27'

export const day = z
  .string({ error: dayWords })
  .regex(/^[12]\d{3}-\d\d-\d\d$/, { error: dayWords, abort: true })
  .refine(isDay, { error: dayWords, params: { rule: 'impossible-date' } })

const instantWords = 'a day, a time and an offset, such as 2011-10-27T12:00:00+03:00 or 2011-10-27T09:00:00Z'

/** A moment: a day and a time with an offset. */
export const instant = z
  .string({ error: instantWords })
  .regex(/^[12]\d{3}-\d\d-\d\dT\S+$/, { error: instantWords, abort: true })
  .refine(hasRealDay, { error: instantWords, params: { rule: 'impossible-date' }, abort: true })
  .refine(isInstant, { error: instantWords })

const dateWords = 'a day, such as 2011-10-27, or a time with its offset, such as 2011-10-27T12:00:00+03:00'

/** A day, or a moment with an offset. */
export const dayOrInstant = z
  .string({ error: dateWords })
  .regex(/^[12]\d{3}-\d\d-\d\d(T\S+)?$/, { error: dateWords, abort: true })
  .refine(hasRealDay, { error: dateWords, params: { rule: 'impossible-date' }, abort: true })
  .refine((date) => isDay(date) || isInstant(date), { error: dateWords })

const looseWords =
  'a date as exact as it is known: 2012-05-20, 2012-05, 2012-Q2, 2012-spring, 2012, before 2020 or about 2020'

/** A date as exact as it is known. */
export const looseDate = z
  .string({ error: looseWords })
  .refine((date) => !namesImpossibleDay(date), {
    error: looseWords,
    params: { rule: 'impossible-date' },
    abort: true,
  })
  .refine((date) => parseLooseDate(date) !== undefined, {
    error: ({ input }) => chooseWinter(String(input)) ?? looseWords,
  })

const languageWords = 'a language tag, such as en or pt-BR'

export const language = z
  .string({ error: languageWords })
  .refine(isLanguageTag, { error: ({ input }) => tagOfLanguage(String(input)) ?? languageWords })

export const redirects = list(
  z
    .string({ error: 'an old id, or a path that starts with /' })
    .regex(/^([a-z0-9-]+|\/(?!\/)[^\s?#]*)$/, { error: 'an old id, or a path that starts with /' }),
  'a list, such as [old-id, /old/path/]',
).describe('Ids that this text had before, or paths below the site’s base; each of them leads here.')

export const allow = list(
  z.strictObject(
    {
      rule: text('the word that stands in brackets after the warning').describe(
        'The rule whose warning is switched off.',
      ),
      reason: text('why the warning is wrong here').describe('Why the warning is wrong here.'),
    },
    { error: 'a rule and a reason, such as {rule: near-name, reason: It is another paper.}' },
  ),
  'a list, such as [{rule: near-name, reason: It is another paper.}]',
).describe('Warnings to switch off, each with the reason.')

export const image = z
  .strictObject(
    {
      src: text('a file of content/images/, such as radar.jpg').describe('A file of content/images/.'),
      alt: text('what the picture shows, for those who cannot see it').describe(
        'What the picture shows, for those who cannot see it.',
      ),
      caption: text().optional().describe('The line below the picture.'),
      credit: text('whose picture it is').optional().describe('Whose picture it is.'),
    },
    { error: 'a file and its description, such as {src: radar.jpg, alt: A radar on a hill}' },
  )
  .describe('A picture for the text, its lists and its card.')

export const citation = z.strictObject(
  {
    title: text('the title of the source').describe('The title of the source.'),
    publisher: offering('actor', text('who published it'))
      .optional()
      .describe('Who published it; an actor’s name links to the actor.'),
    url: webAddress.optional().describe('Where it can be read.'),
    date: day.optional().describe('The day it was published.'),
  },
  {
    error:
      'a source, such as {title: Joint statement, publisher: NATO, url: https://example.org/page, date: 2012-05-20}',
  },
)

function hasRealDay(date: string): boolean {
  return isDay(date.slice(0, 10))
}

function isInstant(date: string): boolean {
  return parseInstant(date) !== undefined
}

function namesImpossibleDay(date: string): boolean {
  const [written] = /[12]\d{3}-\d\d-\d\d$/.exec(date) ?? []
  return written !== undefined && !isDay(written)
}

/** Say which two winters one of a single year may be: it begins in one and ends in the next. */
function chooseWinter(written: string): string | undefined {
  const [, modifier = '', before, after] =
    /^((?:before|about) )?(?:winter,? (?:of )?(\d{4})|(\d{4}) winter)$/i.exec(written.trim()) ?? []
  const year = Number(before ?? after)
  if (Number.isNaN(year)) return undefined
  const [first, second] = [year - 1, year].map(
    (december) => `${modifier.toLowerCase()}${december}-winter (to February ${december + 1})`,
  )
  return `${first!} or ${second!}`
}

function isLanguageTag(tag: string): boolean {
  try {
    // A tag begins with two letters or three; `english` is well-formed, but names no language.
    return Intl.getCanonicalLocales(tag).length === 1 && /^[a-z]{2,3}(?:-|$)/i.test(tag)
  } catch {
    return false // the only way in which Intl says that a tag is malformed
  }
}

/**
 * Give what to write for a language that is called by its English name.
 *
 * @example
 * tagOfLanguage('english') //=> 'en, the tag of English'
 */
function tagOfLanguage(written: string): string | undefined {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz')
  for (const tag of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = names.of(tag)
    if (name?.toLowerCase() === written.toLowerCase()) return `${tag}, the tag of ${name}`
  }
  return undefined
}
