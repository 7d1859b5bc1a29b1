import type { Random } from './random.ts'

/** Makes names that nobody bears, each once. */
export interface NameMaker {
  state: () => string
  surname: () => string
  firstName: () => string
  /** The stem of a company, an outlet, a place, an exercise. */
  stem: () => string
  /** Capitals for a long name, made unique by further letters. */
  abbreviation: (words: readonly string[]) => string
}

/** Make a maker of names; the same stream gives the same names. */
export function makeNames(random: Random): NameMaker {
  const taken = new Set(taboo)
  const claim = (make: () => string): string => {
    for (;;) {
      const name = make()
      const folded = foldName(name)
      if (taken.has(folded)) continue
      taken.add(folded)
      return name
    }
  }
  return {
    state: () => claim(() => capitalise(drawSyllables(random, random.int(1, 2)) + random.pick(stateEndings))),
    surname: () => claim(() => accent(random, capitalise(drawSyllables(random, 2) + random.pick(surnameEndings)))),
    firstName: () => capitalise(drawSyllables(random, 1) + random.pick(firstNameEndings)),
    stem: () =>
      claim(() => accent(random, capitalise(drawSyllables(random, random.int(1, 2)) + random.pick(stemEndings)))),
    abbreviation: (words) => claim(() => drawAbbreviation(random, words)),
  }
}

/** Reduce a name to what the register compares: no case, no diacritics. */
export function foldName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Turn a name or a title into an id. */
export function toId(name: string): string {
  return foldName(name)
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

const onsets = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'gr',
  'h',
  'k',
  'kr',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'sk',
  't',
  'tr',
  'v',
  'z',
]
const vowels = ['a', 'e', 'i', 'o', 'u', 'a', 'e', 'o']
const codas = ['', '', '', 'l', 'n', 'r', 's', 'm', 'st']
const stateEndings = ['via', 'dora', 'lea', 'mora', 'thia', 'vara', 'runa', 'zea', 'nuvia', 'skara']
const surnameEndings = [
  'vek',
  'dar',
  'len',
  'mir',
  'nov',
  'rik',
  'sko',
  'tan',
  'vic',
  'zel',
  'gard',
  'holt',
  'quist',
  'bray',
]
const firstNameEndings = ['na', 'ra', 'lin', 'mo', 'vel', 'dis', 'ja', 'ten', 'rik', 'sa', 'lo', 'mira', 'bor', 'fan']
const stemEndings = ['lor', 'vand', 'mont', 'dess', 'rook', 'brun', 'fell', 'karn', 'tine', 'wick', 'zov', 'gath']

// Words, names of real places and of people that the syllables could hit upon.
const taboo = [
  'moldavia belvia batavia octavia latvia bolivia monrovia segovia moravia varsovia scandinavia gamora',
  'zamora pandora andora andorra parthia scythia fellow montana romanov simonov selden hamlen holden',
  'vladimir',
].flatMap((line) => line.split(' '))

function drawSyllables(random: Random, count: number): string {
  let text = ''
  for (let index = 0; index < count; index++) {
    text += random.pick(onsets) + random.pick(vowels) + (index === count - 1 ? random.pick(codas) : '')
  }
  return text
}

const accents: Record<string, string> = { a: 'á', e: 'é', i: 'í', o: 'ö', u: 'ü', s: 'š', c: 'ć', n: 'ň', z: 'ž' }

function accent(random: Random, name: string): string {
  if (!random.chance(0.15)) return name
  const at = random.int(1, name.length - 1)
  return name.slice(0, at) + (accents[name[at]!] ?? name[at]!) + name.slice(at + 1)
}

function drawAbbreviation(random: Random, words: readonly string[]): string {
  const initials = words.map((word) => foldName(word)[0]!.toUpperCase()).join('')
  const filler = 'ABCDEFGHJKLMNPQRSTVWXYZ'
  // Nothing below three letters: "US" and "IT" are words in capitals, and real.
  const missing = Math.max(0, 3 - initials.length) + (random.chance(0.5) ? 0 : 1)
  return initials + Array.from({ length: missing }, () => filler[random.int(0, filler.length - 1)]!).join('')
}

function capitalise(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1)
}
