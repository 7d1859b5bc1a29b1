import { fold } from '../../model/fold.ts'

/**
 * Tell whether a word names a country or its people, in English: two of these may be near each other, and both right.
 *
 * @param word folded
 * @example
 * isCountryWord('iceland') //=> true
 * isCountryWord('nigerien') //=> true
 */
export function isCountryWord(word: string): boolean {
  known ??= new Set(listCountries().flatMap(listForms))
  return known.has(word)
}

let known: ReadonlySet<string> | undefined

/** List countries whose name is one word; of longer ones no word stands for the whole. */
function listCountries(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  return letters
    .flatMap((first) => letters.map((second) => names.of(first + second)))
    .flatMap((name) => (name === undefined || name.includes(' ') ? [] : [fold(name)]))
}

function listForms(country: string): string[] {
  const stem = country.replace(/[aeiouy]$/, '')
  return [country, ...peoples.flatMap((ending) => [stem + ending, `${stem + ending}s`])]
}

const peoples = ['an', 'ian', 'ean', 'ien', 'n', 'ese', 'er', 'ish', 'i']
