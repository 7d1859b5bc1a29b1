import { describe, expect, test } from 'vitest'
import { createRegister } from '../model/register.ts'
import { readArchive } from './archive.ts'
import { readArchiveMatter } from './archive-matter.ts'
import { replaceTags } from './archive-tags.ts'

const register = createRegister([
  { kind: 'actor', id: 'nato', name: 'NATO', aliases: [], ambiguous: [] },
  { kind: 'topic', id: 'tunnels', name: 'Tunnels', aliases: [], ambiguous: [] },
])

function read(texts: Record<string, string>, paths: string[] = []) {
  const sources = Object.entries(texts).map(([path, source]) => ({ path, source }))
  return readArchive({
    folder: 'old',
    texts: sources,
    pictures: { folder: 'old', paths },
    register,
    site: 'https://old.example',
  })
}

describe('Front matter', () => {
  test.each<[string, string, object]>([
    ['YAML', '---\ntitle: A\ntags: [b]\n---\nText.', { title: 'A', tags: ['b'] }],
    [
      'TOML',
      '+++\ntitle = "A"\ndate = 2011-10-27T10:00:00Z\n+++\nText.',
      { title: 'A', date: '2011-10-27T10:00:00.000Z' },
    ],
    ['JSON', '{\n"title": "A"\n}\nText.', { title: 'A' }],
    ['a colon in a value', '---\ntitle: Talks: no end\n---\nText.', { title: 'Talks: no end' }],
    ['quotation marks within', '---\ntitle: "The "end" of talks"\n---\nText.', { title: 'The "end" of talks' }],
    ['an apostrophe within', "---\ntitle: 'It's over'\n---\nText.", { title: "It's over" }],
    [
      'lines of a quotation at the margin',
      '---\nexcerpt: "One\nand two"\ntitle: A\n---\nText.',
      { excerpt: 'One and two', title: 'A' },
    ],
    ['a sign that YAML keeps', '---\ntitle: @home\n---\nText.', { title: '@home' }],
    ['a tab', '---\ntags:\n\t- a\n---\nText.', { tags: ['a'] }],
  ])('of %s is read', (_, source, matter) => {
    expect(readArchiveMatter(source)).toMatchObject({ matter, body: 'Text.' })
  })

  test('whose meaning is not plain is a fault with its line', () => {
    const { faults } = read({ 'a.md': '---\ntitle: A\ntags: [a, b\n---\nText.', 'b.md': '---\ntitle: B\n---\nText.' })
    expect(faults).toMatchObject([
      {
        from: 'old/a.md',
        line: expect.any(Number) as number,
        reason: expect.stringContaining('cannot be read') as string,
      },
      { from: 'old/b.md', line: 1, reason: 'It has no day: its `date` is null, and its name has none.' },
    ])
  })
})

describe('A text of an old archive', () => {
  test('has its tags as topics and actors, its old address, and links to the others', () => {
    const { imports } = read({
      '_posts/2011-10-27-a-tunnel.md':
        '---\ntitle: A tunnel\nlayout: post\nexcerpt: The talks.\nauthor: Ann\ntags: [tunnels, NATO, fish]\nmood: bad\n---\nSee [b]({{ site.baseurl }}/2011/10/28/b/), [c](/c/) and [d]({% post_url 2011-10-28-b %}).\n',
      '_posts/2011-10-28-b.md': '---\ntitle: B\npermalink: /2011/10/28/b.html\n---\nText.\n',
    })
    expect(imports[0]).toMatchObject({
      id: '2011-10-27-a-tunnel',
      text: {
        matter: {
          title: 'A tunnel',
          date: '2011-10-27',
          summary: 'The talks.',
          byline: ['Ann'],
          topics: ['tunnels'],
          actors: ['nato'],
          redirects: ['/2011/10/27/a-tunnel/'],
        },
        body: 'See [b](briefing:2011-10-28-b), [c](https://old.example/c/) and [d](briefing:2011-10-28-b).',
        leftovers: [{ what: 'Front matter without a place', text: 'mood: bad\n\ntags: ["fish"]' }],
        notes: [
          'Left behind, as it says how the old site was made: layout.',
          'Tags that no topic and no actor has: fish.',
        ],
      },
    })
  })

  test('has the address that its slug gave it; an address elsewhere is left over', () => {
    const { imports } = read({
      'content/posts/2011/tunnel/index.md':
        '---\ntitle: A\ndate: 2011-10-27\nslug: the-tunnel\nurl: https://other.example/x\n---\nText.\n',
    })
    expect(imports[0]).toMatchObject({
      id: '2011-10-27-the-tunnel',
      text: {
        matter: { redirects: ['/2011/the-tunnel/'] },
        leftovers: [{ what: 'Front matter without a place', text: 'url: https://other.example/x' }],
      },
    })
  })

  test('brings its pictures along, and says which it does not', () => {
    const body =
      '![Boats](../img/boats.jpg)\n\n<figure><img src="/img/old boats.png" alt="More"></figure>\n\n![Lost](/img/lost.jpg)\n'
    const { imports, images } = read({ 'content/a.md': `---\ntitle: A\ndate: 2011-10-27\n---\n${body}` }, [
      'img/boats.jpg',
      'static/img/old boats.png',
    ])
    expect(images).toEqual([
      { from: 'old/img/boats.jpg', name: 'img-boats.jpg' },
      { from: 'old/static/img/old boats.png', name: 'img-old-boats.png' },
    ])
    expect(imports[0]!.text.body).toBe('![Boats](img-boats.jpg)\n\n![More](img-old-boats.png)')
    expect(imports[0]!.text.leftovers).toEqual([
      { what: 'A picture that was not brought along', text: 'Lost\n\n/img/lost.jpg' },
    ])
  })

  test('keeps footnotes and tables, and its HTML becomes Markdown', () => {
    const body = 'A[^1] <b>b</b>\n\n[^1]: Note.\n'
    const plain = '| a | b |\n| - | - |\n| 1 | 2 |\n\nSaid.[^1]\n\n[^1]: Note.\n'
    const front = '---\ntitle: A\ndate: 2011-10-27\n---\n'
    const { imports } = read({ 'a.md': front + plain, 'b.md': front + body })
    expect(imports[0]!.text.body).toBe(plain.trim())
    expect(imports[1]!.text.body).toContain('**b**')
    expect(imports[1]!.text.body).toContain('Note.')
  })
})

test.each([
  ['{% raw %}{{ x }}{% endraw %}', '{{ x }}'],
  ['```\n{% if %}\n```', '```\n{% if %}\n```'],
  ['{{< figure src="/a.jpg" alt="A" caption="B" >}}', '![A](</a.jpg> "B")'],
  ['{% image "a.jpg" "A" %}', '![A](<a.jpg>)'],
  ['[a]({{ "/b/" | url }})', '[a](/b/)'],
  ['{% highlight js %}\nx\n{% endhighlight %}', '```js\nx\n```'],
  ['A line\n{: .class}', 'A line\n'],
])('The tags of %j become %j', (written, body) => {
  expect(replaceTags(written)).toEqual({ body, leftovers: [] })
})

test('A tag that says nothing in Markdown is left over', () => {
  expect(replaceTags('A {{< youtube abc >}} b {% include x.html %}')).toEqual({
    body: 'A  b ',
    leftovers: [
      { what: 'A tag of the old site', text: '{{< youtube abc >}}' },
      { what: 'A tag of the old site', text: '{% include x.html %}' },
    ],
  })
})
