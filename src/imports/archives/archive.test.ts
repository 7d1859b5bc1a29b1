import { describe, expect, test } from 'vitest'
import { read } from './fixture.ts'

test('Texts that cannot be read are faults of their own, each with its line, and the others come in', () => {
  const front = '---\ntitle: A\ndate: 2011-10-27\n---\n'
  const { imports, faults } = read({
    'a.md': `${front}${'<b>'.repeat(20_000)}words`,
    'b.md': `${front}${'>'.repeat(50_000)}`,
    'c.md': `${front}Text.`,
    'd.md': `---\ntitle: A\nold: &old\n  under: *old\n---\nText.`,
  })
  expect(imports.map(({ from }) => from)).toEqual(['old/c.md'])
  expect(faults.map(({ from, line }) => [from, line])).toEqual([
    ['old/b.md', 5],
    ['old/d.md', 3],
    ['old/a.md', 1],
  ])
})

describe('A text of an old archive', () => {
  const front = (day: string) => `---\ntitle: A\ndate: ${day}\n---\n`

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
        matter: { redirects: ['/posts/2011/the-tunnel/'] },
        leftovers: [{ what: 'Front matter without a place', text: 'url: https://other.example/x' }],
      },
    })
  })

  test('says what became of marks of the old site, and leaves over what leads nowhere', () => {
    const front =
      'title: A\ndraft: false\npublished: true\naliases: ["/old/a", "http://x.example/y"]\nauthor: { name: Ann, mail: a@b.example }\ndate: 2011-10-27\n'
    const { imports } = read({
      'a.md': `---\n${front}---\nText.\n`,
      'b.md': `---\n${front.replace('true', 'soon')}---\nText.\n`,
    })
    expect(imports[0]!.text).toMatchObject({
      matter: { redirects: ['/a/', '/old/a'] },
      leftovers: [
        {
          what: 'Front matter without a place',
          text: 'aliases: http://x.example/y\n\nauthor: {"name":"Ann","mail":"a@b.example"}',
        },
      ],
      notes: ['Left behind, as every import is a draft: draft, published.'],
    })
    expect(imports[1]!.text.leftovers[0]!.text).toContain('published: soon')
  })

  test.each<[string, string, object, string[]]>([
    ['the day of its publication', 'publishDate: 2011-10-27', {}, []],
    ['another day of publication', 'publishDate: 2011-11-01', {}, ['publishDate: 2011-11-01']],
    ['a language', 'lang: tr', { lang: 'tr' }, []],
    ['the language of the desk', 'lang: en', {}, []],
    ['no language', 'lang: turkish language', {}, ['lang: turkish language']],
    ['when it was updated', 'lastmod: 2011-10-29T10:00:00Z', { updated: '2011-10-29' }, []],
    ['an update before its day', 'updated: 2011-10-26', {}, ['updated: 2011-10-26']],
    [
      'a picture with its words',
      'image: {path: /img/a.jpg, alt: A ship, height: 9}',
      { image: { src: 'img-a.jpg', alt: 'A ship' } },
      ['image: {"height":"9"}'],
    ],
    [
      'a picture whose credit is a link',
      'image: {path: /img/a.jpg, credit: <a href="https://a.example/bob">Bob</a>}',
      { image: { src: 'img-a.jpg', alt: 'A', credit: 'Bob' } },
      ['image: {"credit":"<a href=\\"https://a.example/bob\\">Bob</a>"}'],
    ],
    ['authors with their names', 'author: [{name: Ann}, {name: Bob}]', { byline: ['Ann', 'Bob'] }, []],
    [
      'pictures',
      'images: [/img/a.jpg, /img/b.jpg]',
      { image: { src: 'img-a.jpg', alt: 'A' } },
      ['images: ["/img/b.jpg"]'],
    ],
    ['pictures that are not there', 'images: [/img/b.jpg]', {}, ['images: ["/img/b.jpg"]']],
    [
      'a picture among others',
      'image: /img/a.jpg\nimages: [/img/b.jpg, /img/a.jpg]',
      { image: { src: 'img-a.jpg', alt: 'A' } },
      ['images: ["/img/b.jpg"]'],
    ],
  ])('has %s: %s', (_, line, matter, left) => {
    const source = `---\ntitle: A\nsummary: So.\ndate: 2011-10-27\npermalink: /a/\n${line}\n---\nText.\n`
    const { imports } = read({ 'a.md': source }, ['img/a.jpg'])
    const known = { title: 'A', date: '2011-10-27', summary: 'So.', redirects: ['/a/'] }
    expect(imports[0]!.text.matter).toEqual({ ...known, ...matter })
    expect(imports[0]!.text.leftovers.map(({ text }) => text)).toEqual(left)
  })

  test('has the heading that it begins with as its title, if front matter has none', () => {
    const { imports } = read({
      '2011-10-27-a.md': '---\nmood: bad\n---\n\n# The *tunnel*\n\nText.\n\n## More\n\nText.\n',
    })
    expect(imports[0]!.text).toMatchObject({
      matter: { title: 'The tunnel', summary: 'Text.' },
      body: 'Text.\n\n## More\n\nText.',
      guessed: ['title', 'summary', 'leftovers'],
    })
  })

  test('leaves comments over, except marks of the old site', () => {
    const body = '<!-- TODO ask MDA -->\n\nText.<!--more--> <!-- Sure? -->\n\n`<!-- typed -->`\n'
    const { imports } = read({ '2011-10-27-a.md': `---\ntitle: A\n---\n${body}` })
    expect(imports[0]!.text).toMatchObject({
      body: 'Text.\n\n`<!-- typed -->`',
      leftovers: [
        { what: 'A comment', text: 'TODO ask MDA' },
        { what: 'A comment', text: 'Sure?' },
      ],
    })
  })

  test('writes out once what a short form stands for', () => {
    const mda = '<abbr title="Missile Defense Agency">MDA</abbr>'
    const body = `The ${mda} and ${mda}, <abbr title="2011-10-27T10:00Z">Thursday</abbr>, <abbr title="US">US</abbr>.`
    const { imports } = read({ '2011-10-27-a.md': `---\ntitle: A\n---\n${body}` })
    expect(imports[0]!.text.body).toBe('The MDA (Missile Defense Agency) and MDA, Thursday, US.')
  })

  test('is HTML if its name says so', () => {
    const { imports } = read({
      '2011-10-27-a.html': '---\ntitle: A\n---\n<p>Text *as typed*.</p>\n\n    <p>And <b>more</b></p>\n',
    })
    expect(imports[0]!.text.body).toBe('Text \\*as typed\\*.\n\nAnd **more**')
  })

  test('has links and pictures by reference as any other', () => {
    const body =
      'See [a][x], [X] and [none][y].\n\n![A *ship*][ship]\n\n[x]: https://x.example/ "X"\n[ship]: /img/a.jpg\n'
    const { imports } = read({ 'a.md': `${front('2011-11-01')}${body}` }, ['img/a.jpg'])
    expect(imports[0]!.text.body).toBe(
      'See [a](https://x.example/ "X"), [X](https://x.example/ "X") and \\[none]\\[y].\n\n![A ship](img-a.jpg)',
    )
  })

  test('keeps footnotes and tables', () => {
    const plain = '| a | b |\n| - | - |\n| 1 | 2 |\n\nSaid.[^1]\n\n[^1]: Note.\n'
    const { imports } = read({ '2011-10-27-a.md': `---\ntitle: A\n---\n${plain}` })
    expect(imports[0]!.text.body).toBe(plain.trim())
  })

  test.each([
    ['About 10<sup>6</sup> rounds', 'About 10⁶ rounds'],
    ['10<sup>-12</sup> of CO<sub>2</sub>', '10⁻¹² of CO₂'],
    ['The 1<sup>st</sup> of May', 'The 1st of May'],
  ])('keeps figures above and below the line apart: %s', (written, text) => {
    const { imports } = read({ '2011-10-27-a.md': `---\ntitle: ${JSON.stringify(written)}\n---\n${written}` })
    expect(imports[0]!.text).toMatchObject({ body: text, matter: { title: text } })
  })

  test.each([
    [
      'A note[^a] and H<sub>2</sub>O[^B].\n\n[^a]: The <b>note</b>.\n\n    - More\n\n[^B]: See [c](https://c.example/).\n',
      'A note[^a] and H₂O[^B].\n\n[^a]: The **note**.\n\n    - More\n\n[^B]: See [c](https://c.example/).',
    ],
    ['**Said[^1]** <i>so</i>\n\n[^1]: Note.\n\n[^2]: Unused.\n', '**Said[^1]** _so_\n\n[^1]: Note.\n\n[^2]: Unused.'],
    ['<code>a[^1]</code>\n\n[^1]: Note.\n', '`a[^1]`\n\n[^1]: Note.'],
  ])('keeps footnotes beside HTML: %j', (body, markdown) => {
    const { imports } = read({ '2011-10-27-a.md': `---\ntitle: A\n---\n${body}` })
    expect(imports[0]!.text.body).toBe(markdown)
  })
})
