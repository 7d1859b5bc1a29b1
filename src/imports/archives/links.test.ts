import { describe, expect, test } from 'vitest'
import { read, readFrom } from './fixture.ts'

const front = (day: string) => `---\ntitle: A\ndate: ${day}\n---\n`

describe('A link of an old text', () => {
  test.each([
    ['2011-10-28-b.md', 'briefing:2011-10-28-b'],
    ['./2011-10-28-b.md#part', 'briefing:2011-10-28-b'],
    ['sub/c%20c.html', 'briefing:2011-10-29-c-c'],
    ['../../28/b/', 'briefing:2011-10-28-b'],
    ['bundle', 'briefing:2011-10-30-bundle'],
    ['./bundle/index.md', 'briefing:2011-10-30-bundle'],
    ['2011-10-30-d.md', 'https://old.example/2011/10/27/a/2011-10-30-d.md'],
    ['https://old.example/2011/10/28/b/', 'briefing:2011-10-28-b'],
    ['//x.example/2011/10/28/b/', 'https://x.example/2011/10/28/b/'],
  ])('leads by %s to %s', (written, url) => {
    const { imports } = read({
      '_posts/2011-10-27-a.md': `${front('2011-10-27')}See [x](${written}).\n`,
      '_posts/2011-10-28-b.md': `${front('2011-10-28')}Text.\n`,
      '_posts/bundle/index.md': `${front('2011-10-30')}Text.\n`,
      '_posts/sub/c c.html': `${front('2011-10-29')}<p>Text.</p>\n`,
    })
    expect(imports[0]!.text.body).toBe(`See [x](${url}).`)
  })

  test.each([
    [
      '_config.yml',
      'url: https://jek.example\nbaseurl: /blog\npermalink: pretty\n',
      'https://jek.example/blog/2011/10/28/b/',
    ],
    ['_config.yml', 'url: https://jek.example\nbaseurl: /blog\npermalink: pretty\n', '/blog/2011/10/28/b/'],
    ['hugo.toml', 'baseURL = "https://hugo.example/"\n', 'https://hugo.example/2011-10-28-b/'],
  ])('leads to a text by the address of the old site in %s %j: %s', (file, source, written) => {
    const texts = {
      '_posts/2011-10-27-a.md': `${front('2011-10-27')}See [x](${written}) and [y](https://jek.example/blogs/).\n`,
      '_posts/2011-10-28-b.md': `${front('2011-10-28')}Text.\n`,
    }
    const { imports } = readFrom(undefined, texts, [], { configuration: { file, source } })
    expect(imports[0]!.text.body).toBe('See [x](briefing:2011-10-28-b) and [y](https://jek.example/blogs/).')
  })

  test('leaves over the address of each link that leads nowhere', () => {
    const body = 'See [a *b*](/b/), [c]({% post_url 2011-10-28-c %}), <a href="d.md">d</a> and [e](#e).\n'
    const { imports } = readFrom(undefined, { '2011-10-27-a.md': `---\ntitle: A\n---\n${body}` })
    const what = 'A link that leads to nothing imported'
    expect(imports[0]!.text).toMatchObject({
      body: 'See a _b_, c, d and e.',
      leftovers: [
        { what, text: 'a b → /b/' },
        { what, text: 'c → 2011-10-28-c' },
        { what, text: 'd → d.md' },
      ],
      guessed: ['summary', 'leftovers'],
      notes: ['Links that lead to nothing imported, whose words stayed: 3.'],
    })
  })

  const hugo = {
    'posts/one/index.md': `${front('2011-10-27')}Text.\n`,
    'posts/two/index.md': `${front('2011-10-28')}Text.\n`,
    'sec/third.md': `${front('2011-10-29')}Text.\n`,
    'news/two.md': `${front('2011-10-30')}Text.\n`,
    '_posts/2011-10-31-x.md': `${front('2011-10-31')}Text.\n`,
  }
  test.each([
    ['[a]({{< ref "posts/one/index.md" >}})', '[a](briefing:2011-10-27-one)'],
    ['[a]({{< relref "one" >}})', '[a](briefing:2011-10-27-one)'],
    ['[a]({{% ref "/posts/two#part" %}})', '[a](briefing:2011-10-28-two)'],
    ['<a href="{{< ref path="third.md" >}}">a</a>', '[a](briefing:2011-10-29-third)'],
    ['[a][b]\n\n[b]: {{< ref "third" >}}', '[a](briefing:2011-10-29-third)'],
    ['[a]({{ site.baseurl }}{% link _posts/2011-10-31-x.md %})', '[a](briefing:2011-10-31-x)'],
    ['[a]({% link old/_posts/2011-10-31-x.md %})', '[a](briefing:2011-10-31-x)'],
  ])('leads by the tag in %s to the text that it names', (written, body) => {
    const { imports } = read({ 'a.md': `${front('2011-11-01')}${written}\n`, ...hugo })
    expect(imports[0]!.text.body).toBe(body)
  })

  test.each([
    ['[a]({{< ref "two" >}})', 'A link that leads to nothing imported', 'a → two'],
    ['[a]({% link other/third.md %})', 'A link that leads to nothing imported', 'a → other/third.md'],
    ['a {{< ref "sec/third" >}}', 'A tag of the old site', '{{< ref "sec/third" >}}'],
  ])('leaves over what names no text, or several, or is no link: %s', (written, what, text) => {
    const { imports } = read({ 'a.md': `${front('2011-11-01')}${written}\n`, ...hugo })
    expect(imports[0]!.text).toMatchObject({ body: 'a', leftovers: [{ what, text }] })
  })

  test('is told from others of its name in links', () => {
    const { imports } = read({
      'one/a.md': `${front('2011-10-27')}See [b](../two/a.md).\n`,
      'two/a.md': `${front('2011-10-27')}Text.\n`,
    })
    expect(imports.map(({ id, linkedAs }) => [id, linkedAs])).toEqual([
      ['2011-10-27-a', '2011-10-27-a'],
      ['2011-10-27-a', '2011-10-27-a-2'],
    ])
    expect(imports[0]!.text.body).toBe('See [b](briefing:2011-10-27-a-2).')
  })
})
