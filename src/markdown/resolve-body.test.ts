import { expect, test } from 'vitest'
import { resolveBody, resolveMarkdown, type MarkdownResolver, type Resolver } from './resolve-body.ts'

const resolver: Resolver = {
  href: ({ kind, id, anchor }) => (id === 'draft' ? null : `/base/${kind}s/${id}/${anchor ? `#${anchor}` : ''}`),
  image: (src) => (src === 'a.jpg' ? { src: '/assets/a.jpg', width: 3, height: 2, srcset: '/a-1.jpg 1w' } : null),
  path: (path) => `/base${path}`,
  footnoteBack: 'Back to the text',
}

test.each([
  ['<a href="actor:nato">NATO</a>', '<a href="/base/actors/nato/">NATO</a>'],
  [
    '<a href="briefing:x#p4" title="a>b">the <b>talks</b></a>',
    '<a href="/base/briefings/x/#p4" title="a>b">the <b>talks</b></a>',
  ],
  [
    '<a href="briefing:draft">the <b>talks</b></a> <a href="topic:t">t</a>',
    'the <b>talks</b> <a href="/base/topics/t/">t</a>',
  ],
  ['<a href="https://e.org">e</a>', '<a href="https://e.org">e</a>'],
  ['<a href="/files/a&#x26;b.pdf">f</a>', '<a href="/base/files/a&amp;b.pdf">f</a>'],
  ['<a href="//e.org">f</a>', '<a href="//e.org">f</a>'],
  ['<img src="image:a.jpg" alt="A">', '<img src="/assets/a.jpg" srcset="/a-1.jpg 1w" width="3" height="2" alt="A">'],
  ['<img src="image:gone.jpg" alt="A < B">', 'A &lt; B'],
  [
    '<a href="#fnref-1" class="footnote-back">↩</a>',
    '<a href="#fnref-1" class="footnote-back" aria-label="Back to the text">↩</a>',
  ],
  [
    '<a href="#fnref-1-2" class="footnote-back">↩<sup>2</sup></a>',
    '<a href="#fnref-1-2" class="footnote-back" aria-label="Back to the text 2">↩<sup>2</sup></a>',
  ],
  ['<p>href="actor:nato"</p>', '<p>href="actor:nato"</p>'],
])('%s is resolved', (html, expected) => {
  expect(resolveBody(html, resolver)).toBe(expected)
})

test('An image in better formats is a picture', () => {
  const image = () => ({ src: '/a.jpg', sources: [{ type: 'image/avif', srcset: '/a.avif 1w' }], sizes: '100vw' })
  expect(resolveBody('<img src="image:a.jpg" alt="A">', { ...resolver, image })).toBe(
    '<picture><source type="image/avif" srcset="/a.avif 1w" sizes="100vw"><img src="/a.jpg" sizes="100vw" alt="A"></picture>',
  )
})

const markdownResolver: MarkdownResolver = {
  href: ({ kind, id, anchor }) => (id === 'draft' ? null : `/${kind}/${id}${anchor ? `#${anchor}` : ''}`),
  image: (src) => (src === 'gone.jpg' ? null : `/images/${src}`),
  path: (path) => `/base${path}`,
}

test.each([
  ['[Lavrov](actor:lavrov) left.', '[Lavrov](/actor/lavrov) left.'],
  ['[the **talks**](briefing:x#p4 "Title")', '[the **talks**](/briefing/x#p4 "Title")'],
  ['[the [old] talks](briefing:draft)', 'the [old] talks'],
  ['[NATO](no-link) and [e](https://e.org)', 'NATO and [e](https://e.org)'],
  ['![A radar](radar.jpg "T") ![b](gone.jpg)', '![A radar](/images/radar.jpg "T") b'],
  ['[![A radar](radar.jpg)](briefing:x)', '[![A radar](/images/radar.jpg)](/briefing/x)'],
  [
    '[report](/files/a.pdf), [above](#p4), [e](//e.org)',
    '[report](/base/files/a.pdf), [above](/base#p4), [e](//e.org)',
  ],
  ['[a][talks]\n\n[talks]: briefing:x', '[a][talks]\n\n[talks]: /briefing/x'],
  ['[a][file]\n\n[file]: /a.pdf', '[a][file]\n\n[file]: /base/a.pdf'],
  ['Said.<!-- ask [Ann](actor:ann) --> Done.\n\n<!-- open', 'Said. Done.\n\n'],
  ['a <!-- b\n\nc --> and <!-- d', 'a <!-- b\n\nc --> and <!-- d'],
  ['<!-- b\n\nc -->\nd', '\nd'],
  ['`<!-- a -->` \\<!-- b', '`<!-- a -->` \\<!-- b'],
  ['`[a](actor:x)` \\[a](actor:x)', '`[a](actor:x)` \\[a](actor:x)'],
  ['```\n[a](actor:x)\n```\n[a](actor:x)', '```\n[a](actor:x)\n```\n[a](/actor/x)'],
  ['So.[@afp] [^1]\n\n[^1]: [a](actor:x)', 'So.[@afp] [^1]\n\n[^1]: [a](/actor/x)'],
])('Markdown %j is resolved', (markdown, expected) => {
  expect(resolveMarkdown(markdown, markdownResolver)).toBe(expected)
})
