import { expect, test } from 'vitest'
import { readPageBlocks } from './blocks.ts'

test.each([
  [
    'figures of a gallery',
    '<figure><figure><img src="/1.jpg"><figcaption>A boat</figcaption></figure><figure><img src="/2.jpg"></figure></figure>',
    ['A boat\n\n/1.jpg', '/2.jpg'],
  ],
  [
    'a gallery that has a caption of its own',
    '<figure><div><figure><img src="/1.jpg"></figure><figure><img src="/2.jpg"></figure></div><figcaption>Two boats</figcaption></figure>',
    ['/1.jpg', '/2.jpg', 'Two boats'],
  ],
  [
    'several in one figure',
    '<figure><img src="/1.jpg" alt="A"><img src="/2.jpg"><figcaption>Two boats</figcaption></figure>',
    ['Two boats\n\nA\n\n/1.jpg\n\n/2.jpg'],
  ],
  [
    'one whose caption has links',
    '<figure><a href="/1-large.jpg"><img src="/1.jpg"></a><figcaption>By <a href="https://a.example/bob">Bob</a>, <a href="#top">top</a></figcaption></figure>',
    ['By Bob, top\n\nBob → https://a.example/bob\n\n/1.jpg'],
  ],
  ['one that leads to a text', '<figure><a href="/report"><img src="/1.jpg"></a></figure>', ['→ /report\n\n/1.jpg']],
])('No picture and no caption is lost of %s', (_, html, texts) => {
  const { blocks, leftovers } = readPageBlocks(`<p>They left.</p>${html}`, { base: undefined })
  expect(blocks).toHaveLength(1)
  expect(leftovers.map(({ text }) => text)).toEqual(texts)
})
