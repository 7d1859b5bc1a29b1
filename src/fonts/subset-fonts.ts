import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { format, resolveConfig } from 'prettier'

/**
 * The two faces, cut from their packages by `node src/fonts/subset-fonts.ts`.
 *
 * What that writes is kept with the source, so that a build needs neither the packages nor the time.
 */
interface Face {
  family: 'Newsreader' | 'Archivo'
  file: string
  axes: Record<string, number | { min: number; max: number }>
  style: 'normal' | 'italic'
  weight: string
}

const weights = { min: 400, max: 600 }
const faces: Face[] = [
  { family: 'Newsreader', file: 'opsz-normal', axes: { wght: weights }, style: 'normal', weight: '400 600' },
  // Nothing in italics is large: one optical size saves 38 KB.
  { family: 'Newsreader', file: 'opsz-italic', axes: { wght: 400, opsz: 16 }, style: 'italic', weight: '400' },
  { family: 'Archivo', file: 'wdth-normal', axes: { wdth: 90, wght: weights }, style: 'normal', weight: '400 600' },
]

// The package's `latin` in two: most weight lies in letters and signs that few pages have, and a first visit has 120 KB.
const ranges = [
  {
    name: 'latin',
    of: 'latin',
    range:
      'U+20-7E,U+A0-A3,U+A7-A9,U+AB,U+AD-AE,U+B0,U+B4,U+B7,U+BB,U+BF-CF,U+D1-D6,U+D8-DC,U+DF-EF,U+F1-F6,U+F8-FC,' +
      'U+152-153,U+2000-2015,U+2018-201E,U+2020-2022,U+2026,U+20AC,U+2212',
  },
  {
    name: 'latin-rare',
    of: 'latin',
    range:
      'U+A4-A6,U+AA,U+AC,U+AF,U+B1-B3,U+B5-B6,U+B8-BA,U+BC-BE,U+D0,U+D7,U+DD-DE,U+F0,U+F7,U+FD-FF,U+131,' +
      'U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+304,U+308,U+329,U+2016-2017,U+201F,U+2023-2025,U+2027,U+2028-206F,U+2122,' +
      'U+2191,U+2193,U+2215',
  },
  {
    name: 'latin-ext',
    of: 'latin-ext',
    range:
      'U+100-130,U+132-151,U+154-2BA,U+2BD-2C5,U+2C7-2CC,U+2CE-2D7,U+2DD-2FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,' +
      'U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  },
]

// What the languages of Europe and Turkish write of `latin-ext`: in the reading face a single ł would load all of that.
const near = 'U+100-11F,U+130,U+139-148,U+150-151,U+154-17E,U+218-21B'

const keepFeatures = ['calt', 'ccmp', 'kern', 'liga', 'lnum', 'locl', 'mark', 'mkmk', 'pnum', 'tnum']
const here = fileURLToPath(new URL('.', import.meta.url))
const rules: string[] = []

for (const { family, file, axes, style, weight } of faces) {
  const name = family.toLowerCase()
  const folder = fileURLToPath(new URL('.', import.meta.resolve(`@fontsource-variable/${name}/package.json`)))
  for (const { name: rangeName, of, range } of file === 'opsz-normal' ? partNear(ranges) : ranges) {
    const font = readFileSync(join(folder, 'files', `${name}-${of}-${file}.woff2`))
    const options = { targetFormat: 'woff2' as const, variationAxes: axes, keepFeatures }
    const cut = `${name}-${rangeName}${style === 'italic' ? '-italic' : ''}.woff2`
    writeFileSync(join(here, cut), await subsetFont(font, charactersOf(range), options))
    rules.push(`@font-face {
      font-family: ${family};
      font-style: ${style};
      font-weight: ${weight};
      font-display: optional;
      src: url('./${cut}') format('woff2');
      unicode-range: ${range};
    }`)
  }
  copyFileSync(join(folder, 'LICENSE'), join(here, `LICENSE-${name}.txt`))
}

const css = `/* Written by subset-fonts.ts. */\n${rules.join('\n')}`
const sheet = join(here, 'faces.css')
writeFileSync(sheet, await format(css, { ...(await resolveConfig(sheet)), filepath: sheet }))

function partNear(all: typeof ranges): typeof ranges {
  const nearCodes = new Set(codesOf(near))
  return all.flatMap((one) => {
    if (one.name !== 'latin-ext') return [one]
    const others = codesOf(one.range).filter((code) => !nearCodes.has(code))
    return [
      { name: 'latin-near', of: one.of, range: near },
      { ...one, range: rangeOf(others) },
    ]
  })
}

function charactersOf(range: string): string {
  return codesOf(range)
    .map((code) => String.fromCodePoint(code))
    .join('')
}

/** Write code points, in order, as `U+100-107,U+10C`. */
function rangeOf(codes: readonly number[]): string {
  const hex = (code: number) => code.toString(16).toUpperCase()
  const runs: [first: number, last: number][] = []
  for (const code of codes) {
    const last = runs.at(-1)
    if (last && last[1] === code - 1) last[1] = code
    else runs.push([code, code])
  }
  return runs.map(([first, last]) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`).join(',')
}

function codesOf(range: string): number[] {
  return range
    .split(',')
    .map((part) =>
      part
        .slice(2)
        .split('-')
        .map((code) => parseInt(code, 16)),
    )
    .flatMap(([first, last = first]) => Array.from({ length: last! - first! + 1 }, (_, index) => first! + index))
}
