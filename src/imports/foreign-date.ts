import { inAnyCase } from './any-case.ts'
import type { WrittenDate } from './written-date.ts'

const languages = 'cs de es fr it nl pl pt ru tr uk'.split(' ')

/** Months as dates have them, in small letters: "октября", "ekim", "octobre". */
const months: ReadonlyMap<string, number> = new Map(
  languages.flatMap((language) => {
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, index): [string, number] => {
      const parts = format.formatToParts(Date.UTC(2012, index, 15))
      return [parts.find(({ type }) => type === 'month')!.value.toLowerCase(), index + 1]
    })
  }),
)

const name = inAnyCase([...months.keys()].sort((a, b) => b.length - a.length).join('|'))
const [before, after] = ['(?:\\.|er|º)?(?: de)? ', '(?: de|,)? ']

/** A day, its month and its year in another language, as the source of a regular expression without groups or flags. */
export const foreignDatePattern = `\\d{1,2}${before}(?:${name})${after}(?:19|20)\\d\\d(?: ?[гrр]\\.| года| року)?`

const weekdays = languages.flatMap((language) => {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  return Array.from({ length: 7 }, (_, index) => format.format(Date.UTC(2012, 0, 1 + index)))
})

const labels =
  'publiée?(?: le)?|mise? à jour(?: le)?|publicado(?: el| em)?|actualizado(?: el)?|pubblicato(?: il)?|aggiornato(?: il)?|' +
  'veröffentlicht(?: am)?|aktualisiert(?: am)?|stand|gepubliceerd(?: op)?|opublikowano|опубликовано|обновлено|опубліковано|' +
  '(?:giriş|yayın|yayınlanma|güncelleme) tarihi|güncelleme'
const hours = 'le|den|dnia|uhr|godz\\.?|saat|om|um|à|às|a las|alle(?: ore)?|ore|в|о'

/** What stands beside a date in other languages and says no more: its weekday, that it was published then, the hour. */
export const foreignBesides = new RegExp(
  `(?<!\\p{L})(?:${[...weekdays, labels, hours].join('|')})(?!\\p{L})[ \\t:,]*`,
  'giu',
)

const foreignDate = new RegExp(`^(\\d{1,2})${before}(${name})${after}(\\d{4})`)

/** Read a date in another language that stands alone: "27 октября 2011 г.", "27 Ekim 2011". */
export function readForeignDate(text: string): WrittenDate | undefined {
  const match = foreignDate.exec(text)
  const month = match ? months.get(match[2]!.toLowerCase()) : undefined
  return match && month !== undefined ? { year: Number(match[3]), month, day: Number(match[1]) } : undefined
}

/** A day and a month of any language, in full or its first letters, as openings have them: `27 окт`; what is none is read as none. */
export const foreignDayPattern = `\\d{1,2}${before}\\p{L}{3,10}(?:\\.?,? (?:19|20)\\d\\d)?`

const foreignDay = new RegExp(`^(\\d{1,2})${before}(\\p{L}{3,10})(?:\\.?,? (\\d{4}))?$`, 'u')

/** A day and a month in figures, as Polish openings have them: `27.10.` */
export const dayInFigures = '\\d{1,2}\\.\\d{1,2}\\.'

const figures = /^(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.$/

/** Read a day and a month that stand alone, and their year if it is there; none where the letters begin several months. */
export function readForeignDay(text: string): WrittenDate | undefined {
  const [, dayOfFigures, monthOfFigures] = figures.exec(text) ?? []
  if (dayOfFigures !== undefined) return { month: Number(monthOfFigures), day: Number(dayOfFigures) }
  const [, day, word, year] = foreignDay.exec(text) ?? []
  if (day === undefined || word === undefined) return undefined
  const found = new Set([...months].filter(([name]) => name.startsWith(word.toLowerCase())).map(([, month]) => month))
  const [month] = found.size === 1 ? found : []
  return month === undefined
    ? undefined
    : { ...(year !== undefined && { year: Number(year) }), month, day: Number(day) }
}
