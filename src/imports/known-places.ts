import { placePrefix, writePlace } from './dateline.ts'

/** Tell whether a name in capitals is that of a city of the time zones or a known capital, or called as places are; `PARIS/OSLO` is two. */
export function isCity(name: string): boolean {
  const written = writePlace(name)
  return calledAsPlaces.test(written) || written.split('/').every((one) => cities.has(one.toLowerCase()))
}

/** Tell the same of a name that may also be a country's. */
export function isKnownPlace(name: string): boolean {
  return isCity(name) || countries.has(writePlace(name).toLowerCase())
}

const calledAsPlaces = new RegExp(`^${placePrefix} |, `)
const cities = toSet([
  ...Intl.supportedValuesOf('timeZone').map((zone) => zone.split('/').at(-1)!.replaceAll('_', ' ')),
  ...['Washington', 'Geneva', 'Beijing', 'New Delhi', 'Ankara', 'Tel Aviv', 'Kyiv', 'The Hague', 'Strasbourg'],
])

const regionNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))
const countries = toSet(letters.flatMap((first) => letters.flatMap((second) => regionNames.of(first + second) ?? [])))

function toSet(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.toLowerCase()))
}
