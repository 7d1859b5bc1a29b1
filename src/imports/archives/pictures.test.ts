import { describe, expect, test } from 'vitest'
import { read, readFrom } from './fixture.ts'

describe('A text of an old archive', () => {
  const front = (day: string) => `---\ntitle: A\ndate: ${day}\n---\n`

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

  test('brings pictures that are named by their path from the root of the project', () => {
    const body = '{% image "./src/img/boats.jpg", "Boats" %}\n\n![Seals](src/img/seals.jpg)\n\n![Lost](seals.jpg)\n'
    const { images } = read({ 'posts/a.md': `---\ntitle: A\ndate: 2011-10-27\n---\n${body}` }, [
      'src/img/boats.jpg',
      'src/img/seals.jpg',
    ])
    expect(images.map(({ from }) => from)).toEqual(['old/src/img/boats.jpg', 'old/src/img/seals.jpg'])
  })

  test('brings pictures of one name under names of their own, from its own folder or another', () => {
    const body = '![A](/2010/map.png) ![B](/2011/map.png) ![C](/static/c.png) ![A](/2010/map.png)\n'
    const pictures = [
      { folder: 'old', paths: ['x/2010/map.png', 'y/2010/map.png', '2011/map.png'] },
      { folder: 'static', paths: ['static/c.png', '2011/map.png'] },
    ]
    const named: string[] = []
    const namePicture = (from: string, wanted: string) => `${named.push(from)}-${wanted}`
    const { imports, images } = readFrom('https://old.example', { 'a.md': `${front('2011-10-27')}${body}` }, [], {
      pictures,
      namePicture,
    })
    expect(images).toEqual([
      { from: 'old/x/2010/map.png', name: '1-2010-map.png' },
      { from: 'old/2011/map.png', name: '2-2011-map.png' },
      { from: 'static/static/c.png', name: '3-static-c.png' },
    ])
    expect(imports[0]!.text.body).toBe(
      '![A](1-2010-map.png) ![B](2-2011-map.png) ![C](3-static-c.png) ![A](1-2010-map.png)',
    )
  })

  test.each([
    ['[![A ship](/ship.jpg)](https://x.example/album/)', 'A ship\n\n/ship.jpg\n\n→ https://x.example/album/'],
    ['<a href="https://x.example/"><img src="/s.jpg" alt="A"></a>', 'A\n\n/s.jpg\n\n→ https://x.example/'],
    ['[![A ship](/ship.jpg)](/ship.jpg)', 'A ship\n\n/ship.jpg'],
  ])('leaves over where a picture led that stays behind: %s', (written, text) => {
    const { imports } = read({ 'a.md': `${front('2011-11-01')}${written}\n\nText.\n` })
    expect(imports[0]!.text).toMatchObject({
      body: 'Text.',
      leftovers: [{ what: 'A picture that was not brought along', text }],
    })
  })

  test('keeps all that stood below a picture that it does not bring', () => {
    const figure = '{{< figure src="/img/radar.jpg" caption="The radar." attr="Photo: A. Author" link="/radar/" >}}'
    const image = '<img src="/img/ship.jpg" title="The ship. Photo: B. Author" alt="A ship">'
    const body = `${figure}\n\n![A hall](/img/hall.jpg "The hall.")\n\n${image}\n\nText.\n`
    const { imports } = read({ '2011-10-27-a.md': `---\ntitle: A\n---\n${body}` })
    const what = 'A picture that was not brought along'
    expect(imports[0]!.text.leftovers).toEqual([
      { what: 'A tag of the old site', text: '/img/radar.jpg → /radar/' },
      { what, text: 'The radar. Photo: A. Author\n\n/img/radar.jpg' },
      { what, text: 'The hall.\n\nA hall\n\n/img/hall.jpg' },
      { what, text: 'The ship. Photo: B. Author\n\nA ship\n\n/img/ship.jpg' },
    ])
  })
})
