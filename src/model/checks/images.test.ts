import { expect, test } from 'vitest'
import { briefingOf, textOf } from '../desk-fixture.ts'
import { checkImages } from './images.ts'

test('An image that is not there is reported at its place, with what was probably meant', () => {
  const image = { src: 'radr.jpg', alt: 'A radar' }
  const place = { line: 9, column: 1 }
  const texts = [
    briefingOf('talks', '2011-10-27', { image }, { images: [{ src: 'maps/poland.png', alt: 'A map', place }] }),
    textOf('actor', 'nato', { name: 'NATO', kind: 'alliance', image: { src: 'radar.jpg', alt: 'A radar' } }),
    textOf('page', 'about', { title: 'About' }),
  ]
  const problem = { severity: 'error', rule: 'missing-image', file: 'content/briefings/talks.md' }
  const note = 'Put the file there, or write the name of one that is there.'
  expect(checkImages(texts, {}, new Set(['radar.jpg', 'flag.svg']), new Map())).toEqual([
    { ...problem, place, reason: 'No image "maps/poland.png" in content/images/.', note },
    {
      ...problem,
      path: ['image', 'src'],
      reason: 'No image "radr.jpg" in content/images/. Did you mean "radar.jpg"?',
      note,
    },
  ])
})

test.each([
  ['../../images/radar.jpg', 'radar.jpg'],
  ['/images/maps/poland.png', 'maps/poland.png'],
  ['./content/images/radr.jpg', 'radar.jpg'],
  ['old/radar.jpg', 'radar.jpg'],
])('Where %s is written, %s is meant', (src, name) => {
  const texts = [briefingOf('talks', '2011-10-27', { image: { src, alt: 'A radar' } })]
  const [problem] = checkImages(texts, {}, new Set(['radar.jpg', 'maps/poland.png']), new Map())
  expect(problem!.reason).toBe(`No image "${src}" in content/images/. Did you mean "${name}"?`)
})

test('An image that cannot be read is an error where it is shown, one that moves a warning', () => {
  const image = { src: 'cut.jpg', alt: 'A radar' }
  const place = { line: 9, column: 1 }
  const texts = [briefingOf('talks', '2011-10-27', { image }, { images: [{ src: 'a.gif', alt: 'A map', place }] })]
  const faults = new Map([
    ['cut.jpg', 'unreadable'] as const,
    ['a.gif', 'moving'] as const,
    ['b.gif', 'moving'] as const,
  ])
  expect(checkImages(texts, {}, new Set(['a.gif', 'b.gif']), faults)).toEqual([
    {
      file: 'content/briefings/talks.md',
      place,
      severity: 'warning',
      rule: 'moving-image',
      reason: 'The image "a.gif" moves. Readers see its first picture only.',
      note: 'Save the picture that says most as one of its own, or link to the film.',
    },
    {
      file: 'content/briefings/talks.md',
      path: ['image', 'src'],
      severity: 'error',
      rule: 'unreadable-image',
      reason: 'The image "cut.jpg" cannot be read: it is damaged or cut short, or no picture.',
      note: 'Save it again, as JPEG, PNG, WebP, AVIF, GIF or SVG.',
    },
  ])
})

test('A logo that is not there is reported in site.yaml', () => {
  const check = (logo: string) => checkImages([], { logo }, new Set(['logo.svg']), new Map())
  expect(check('logo.svg')).toEqual([])
  expect(check('logo.png')).toMatchObject([
    { file: 'content/site.yaml', path: ['logo'], severity: 'error', rule: 'missing-image' },
  ])
})
