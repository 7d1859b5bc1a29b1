import { expect, test } from 'vitest'
import type { ImageFact } from '../model/facts.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { remarkImages } from './remark-images.ts'
import { createReporter } from './report.ts'
import { resolveBody, resolveMarkdown } from './resolve-body.ts'
import { toHtml, toHtmlTree } from './to-html.ts'

test('A paragraph that holds only an image becomes a figure, and its title the caption', () => {
  const { tree, images } = read('![A radar](2011/radar.jpg "The radar at Kürecik")')
  expect(images).toEqual([{ src: '2011/radar.jpg', alt: 'A radar', place: { line: 10, column: 1 } }])
  expect(tree.children).toMatchObject([
    {
      type: 'figure',
      children: [
        { type: 'image', url: 'image:2011/radar.jpg', title: null },
        { type: 'figureCaption', children: [{ value: 'The radar at Kürecik' }] },
      ],
    },
  ])
})

test('An image among words stays among them', () => {
  expect(read('See ![a radar](radar.jpg) here.').tree.children).toMatchObject([
    { type: 'paragraph', children: [{}, { type: 'image', url: 'image:radar.jpg' }, {}] },
  ])
})

test.each(['radar.jpg', './radar.jpg', '../images/radar.jpg', '../../images/radar.jpg'])('%s is one name', (url) => {
  expect(read(`![a](${url})`).images).toMatchObject([{ src: 'radar.jpg' }])
})

test.each(['2011/Radar site (1).jpg', 'a briefing’s, own.svg', 'Kürecik & Deveselu.jpg'])('%s is a name', (name) => {
  const { images, problems, tree } = read(`![a](<${name}>)`)
  expect(images).toMatchObject([{ src: name }])
  expect(problems).toEqual([])
  const shown: string[] = []
  const image = (src: string) => {
    shown.push(src)
    return null
  }
  resolveBody(toHtml(toHtmlTree(tree, null)), { href: () => null, image })
  resolveMarkdown(`![a](<${name}>)`, { href: () => null, image, path: (path) => path })
  expect(shown).toEqual([name, name])
})

test.each([
  ['https://example.org/a.jpg', 'remote-image'],
  ['//example.org/a.jpg', 'remote-image'],
  ['data:image/png;base64,AAAA', 'remote-image'],
  ['/assets/a.jpg', 'image-name'],
  ['../a.jpg', 'image-name'],
  ['.a.jpg', 'image-name'],
  ['a.jpg?b', 'image-name'],
  ['a%20b.jpg', 'image-name'],
])('%s is refused, and its words take its place', (url, rule) => {
  const { tree, images, problems } = read(`![A radar](${url})`)
  expect(problems).toMatchObject([{ rule, severity: 'error', place: { line: 10, column: 1 } }])
  expect(tree.children).toMatchObject([{ type: 'paragraph', children: [{ type: 'text', value: 'A radar' }] }])
  expect(images).toEqual([])
})

test('An image without words for those who cannot see it is a warning', () => {
  expect(read('![](radar.jpg)').problems).toMatchObject([
    {
      rule: 'missing-alt',
      severity: 'error',
      reason:
        'The image "radar.jpg" has no words for those who cannot see it. Write what it shows: `![What it shows](radar.jpg)`.',
    },
  ])
})

test('What to write of a name with a space stands between brackets', () => {
  expect(read('![](<Radar site.jpg>)').problems).toMatchObject([
    { reason: expect.stringContaining('`![What it shows](<Radar site.jpg>)`') as string },
  ])
})

function read(source: string) {
  const tree = parseMarkdown(source)
  const images: ImageFact[] = []
  const reporter = createReporter('x.md', source, 10)
  remarkImages(images, reporter)(tree)
  return { tree, images, problems: reporter.problems }
}
