import { statSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { writeBriefing, writeSettings, writeText } from '../src/content/site-fixture.ts'
import { mustRun, runCommand } from './command.ts'
import { makeFolder, readTree, writeFiles } from './folder.ts'
import { findBrokenLinks } from './link-checker.ts'

const radar = writeBriefing(
  '2011-10-27',
  { image: { src: 'radar.jpg', alt: 'A radar on a hill', caption: 'The radar', credit: 'Zyxagency' } },
  'A map:\n\n![The sites](maps/poland.png "Sites in Poland")\n\nA drawing:\n\n![The plan](plan.svg)\n',
)
const secret = writeBriefing(
  '2011-10-28',
  { draft: true, image: { src: 'secret.jpg', alt: 'S' } },
  '![S](secret-2.png)',
)

describe('In a built site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
  const [content, out] = [join(folder, 'content'), join(folder, 'site')]
  const build = () => mustRun(['build', '--content', content, '--out', out, '--base', '/a/'])
  const readPage = () => readTree(out).get('briefings/radar/index.html')!.toString()
  const listAssets = () => [...readTree(out).keys()].filter((path) => path.startsWith('assets/'))

  beforeAll(async () => {
    writeFiles(content, [
      ['site.yaml', writeSettings()],
      ['briefings/radar.md', radar],
      ['briefings/secret.md', secret],
      ['images/radar.jpg', await takePhotograph()],
      ['images/maps/poland.png', await draw(600, 400).png().toBuffer()],
      ['images/plan.svg', drawing],
      ['images/secret.jpg', await draw(300, 200).jpeg().toBuffer()],
      ['images/secret-2.png', await draw(300, 200).png().toBuffer()],
      ['images/nobody-shows-it.png', await draw(300, 200).png().toBuffer()],
    ])
    await build()
    return () => {
      rmSync(folder, { recursive: true, force: true })
    }
  }, 120_000)

  test('the picture of a briefing and one in its text come as AVIF and in an older format, in the widths there are', () => {
    const [lead, map] = readPictures(readPage())
    // The camera lay on its side: 1600 by 800 are looked at as 800 by 1600.
    expect(lead).toMatchObject({ alt: 'A radar on a hill', width: 800, height: 1600 })
    expect(lead!.avif.map(withoutDigest)).toEqual([
      '/a/assets/radar.D-480.avif 480w',
      '/a/assets/radar.D-800.avif 800w',
    ])
    expect(lead!.older.map(withoutDigest)).toEqual(['/a/assets/radar.D-480.jpg 480w', '/a/assets/radar.D-800.jpg 800w'])
    expect(withoutDigest(lead!.src)).toBe('/a/assets/radar.D-800.jpg')
    expect(map).toMatchObject({ alt: 'The sites', width: 600, height: 400 })
    expect(map!.avif.map(withoutDigest)).toEqual([
      '/a/assets/maps-poland.D-480.avif 480w',
      '/a/assets/maps-poland.D-600.avif 600w',
    ])
    expect(withoutDigest(map!.src)).toBe('/a/assets/maps-poland.D-600.png')
    expect(readPage()).toContain('<figcaption>Sites in Poland</figcaption>')
    expect(readPage()).toMatch(/The radar[^]{0,40}Zyxagency/)
    expect(findBrokenLinks(readTree(out), 'https://test.example/a/')).toEqual([])
  })

  test('files are what their names say, upright, and without place, camera or author', async () => {
    const taken = await sharp(await takePhotograph()).metadata()
    expect(taken.exif!.includes('Zyxcamera')).toBe(true)
    expect(taken).toMatchObject({ width: 1600, height: 800, orientation: 6, icc: expect.anything() as unknown })
    const read = await Promise.all(
      [...readTree(out)]
        .filter(([path]) => /^assets\/(radar|maps)/.test(path))
        .map(async ([path, bytes]) => {
          expect(bytes.includes('Zyxcamera')).toBe(false)
          const { format, width, height, exif, icc, xmp, iptc, orientation } = await sharp(bytes).metadata()
          expect({ exif, icc, xmp, iptc, orientation }).toEqual({})
          return `${withoutDigest(path)} ${format} ${width}×${height}`
        }),
    )
    expect(read).toEqual([
      'assets/maps-poland.D-480.avif heif 480×320',
      'assets/maps-poland.D-480.png png 480×320',
      'assets/maps-poland.D-600.avif heif 600×400',
      'assets/maps-poland.D-600.png png 600×400',
      'assets/radar.D-480.avif heif 480×960',
      'assets/radar.D-480.jpg jpeg 480×960',
      'assets/radar.D-800.avif heif 800×1600',
      'assets/radar.D-800.jpg jpeg 800×1600',
    ])
  })

  test('a drawing stays as it is, in one file', () => {
    const [path] = listAssets().filter((one) => one.startsWith('assets/plan'))
    expect(readTree(out).get(path!)!.toString()).toBe(drawing)
    expect(readPage()).toContain(`<img src="/a/${path!}" width="120" height="80" alt="The plan">`)
  })

  test('there are the pictures of a draft, and those that nobody shows, nowhere', () => {
    expect(listAssets().map((path) => path.split('.')[0])).toEqual([
      ...Array<string>(4).fill('assets/maps-poland'),
      'assets/plan',
      ...Array<string>(4).fill('assets/radar'),
    ])
  })

  test('the same pictures give the same bytes under the same addresses', async () => {
    const again = join(makeFolder(), 'site')
    await mustRun(['build', '--content', content, '--out', again, '--base', '/', '--clean'])
    const assets = (root: string) => [...readTree(root)].filter(([path]) => path.startsWith('assets/'))
    expect(assets(again)).toEqual(assets(out))
  }, 120_000)

  test('a picture is encoded again when it changes, under another address, and no other one is', async () => {
    const before = new Map(listAssets().map((path) => [path, statSync(join(out, path)).ino]))
    writeFiles(content, [['briefings/radar.md', radar.replace('A map:', 'Another map:')]])
    await build()
    expect(new Map(listAssets().map((path) => [path, statSync(join(out, path)).ino]))).toEqual(before)

    writeFiles(content, [['images/maps/poland.png', await draw(600, 400, 'green').png().toBuffer()]])
    await build()
    const kept = listAssets().filter((path) => before.has(path))
    expect(kept).toEqual([...before.keys()].filter((path) => !path.includes('poland')))
    expect(kept.map((path) => statSync(join(out, path)).ino)).toEqual(kept.map((path) => before.get(path)))
    const added = listAssets().filter((path) => !before.has(path))
    expect(added.map(withoutDigest)).toEqual([
      'assets/maps-poland.D-480.avif',
      'assets/maps-poland.D-480.png',
      'assets/maps-poland.D-600.avif',
      'assets/maps-poland.D-600.png',
    ])
    expect(readPictures(readPage())[1]!.src).toBe(`/a/${added[3]!}`)
  }, 120_000)
})

test('What a picture lacks is told with its place, and no program’s trace', async () => {
  const content = join(makeFolder(), 'content')
  const whole = await draw(300, 200).jpeg().toBuffer()
  const inline = (name: string, src: string, alt = 'A map') =>
    [`briefings/${name}.md`, writeBriefing('2011-10-27', {}, `A map:\n\n![${alt}](${src})`)] as const
  writeFiles(content, [
    ['site.yaml', writeSettings()],
    ['images/whole.jpg', whole],
    ['images/cut.jpg', whole.subarray(0, whole.length / 2)],
    ['images/empty.png', ''],
    ['images/text.png', 'no picture'],
    ['images/broken.svg', '<svg'],
    ['images/film.gif', await film().gif().toBuffer()],
    inline('a-missing', 'hole.jpg'),
    inline('b-cut', 'cut.jpg'),
    inline('c-empty', 'empty.png'),
    inline('d-text', 'text.png'),
    inline('e-broken', 'broken.svg'),
    inline('f-moving', 'film.gif'),
    inline('g-wordless', 'whole.jpg', ''),
    ['briefings/h-missing.md', writeBriefing('2011-10-27', { image: { src: 'hole.jpg', alt: 'A map' } })],
    ['briefings/i-wordless.md', writeBriefing('2011-10-27', { image: { src: 'whole.jpg' } })],
    ['briefings/j-cut.md', writeBriefing('2011-10-27', { image: { src: 'cut.jpg', alt: 'A map' } })],
  ])
  const checked = await runCommand(['check', '--content', content, '--format', 'json'])
  const problems = JSON.parse(checked.stdout) as Record<string, string>[]
  expect(checked.code).toBe(1)
  expect(
    problems.map(
      ({ file, line, column, severity, rule }) =>
        `${file!.replace(content, 'content')}:${line}:${column} ${severity} ${rule}`,
    ),
  ).toEqual([
    'content/briefings/a-missing.md:9:1 error missing-image',
    'content/briefings/b-cut.md:9:1 error unreadable-image',
    'content/briefings/c-empty.md:9:1 error unreadable-image',
    'content/briefings/d-text.md:9:1 error unreadable-image',
    'content/briefings/e-broken.md:9:1 error unreadable-image',
    'content/briefings/f-moving.md:9:1 warning moving-image',
    'content/briefings/g-wordless.md:9:1 error missing-alt',
    'content/briefings/h-missing.md:6:8 error missing-image',
    'content/briefings/i-wordless.md:6:3 error missing-key',
    'content/briefings/j-cut.md:6:8 error unreadable-image',
  ])
  expect(problems[0]!.reason).toContain('Did you mean "whole.jpg"?')
  const built = await runCommand(['build', '--content', content, '--out', join(content, '../site')])
  expect(built.code).toBe(1)
  expect(built.stderr).toContain('content/briefings/b-cut.md:9:1 error The image "cut.jpg" cannot be read')
  expect(built.stdout + built.stderr).not.toMatch(/\n\s+at |Vips/)
}, 120_000)

test('Of a film the first picture is shown, and what shines through still does', async () => {
  const folder = makeFolder()
  const [content, out] = [join(folder, 'content'), join(folder, 'site')]
  const glass = sharp({
    create: { width: 32, height: 32, channels: 4, background: { r: 0, g: 0, b: 255, alpha: 0.5 } },
  })
  writeFiles(content, [
    ['site.yaml', writeSettings()],
    ['pages/about.md', writeText({ title: 'About' }, '![A film](film.gif)\n\n![A pane](glass.webp)')],
    ['images/film.gif', await film().gif().toBuffer()],
    ['images/glass.webp', await glass.webp().toBuffer()],
  ])
  await mustRun(['build', '--content', content, '--out', out])
  const assets = [...readTree(out)].filter(([path]) => path.startsWith('assets/'))
  expect(assets.map(([path]) => withoutDigest(path))).toEqual([
    'assets/film.D-32.avif',
    'assets/film.D-32.png',
    'assets/glass.D-32.avif',
    'assets/glass.D-32.png',
  ])
  const colours = await Promise.all(
    assets.map(async ([, bytes]) => {
      expect((await sharp(bytes).metadata()).pages ?? 1).toBe(1)
      const [red, green, blue, alpha] = await sharp(bytes).ensureAlpha().raw().toBuffer()
      return [red, green, blue, alpha].map((value) => Math.round(value! / 16))
    }),
  )
  expect(colours).toEqual([
    [16, 0, 0, 16],
    [16, 0, 0, 16],
    [0, 0, 16, 8],
    [0, 0, 16, 8],
  ])
}, 120_000)

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 80"><rect width="120" height="80" fill="#0f3f80"/></svg>\n'

function draw(width: number, height: number, background = 'red') {
  return sharp({ create: { width, height, channels: 3, background } })
}

/** Take a photograph as a telephone does: it says where, with what and by whom, and was held upright. */
function takePhotograph(): Promise<Buffer> {
  return draw(1600, 800)
    .withExif({
      IFD0: { Artist: 'Zyxcamera', Make: 'Zyxcamera' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '55/1 45/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '37/1 37/1 0/1' },
    })
    .withIccProfile('p3')
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
}

/** Two pictures one after the other, red and then green. */
function film() {
  const frame = (colour: number[]) => Buffer.alloc(32 * 32 * 3, Buffer.from(colour))
  const frames = Buffer.concat([frame([255, 0, 0]), frame([0, 255, 0])])
  return sharp(frames, { raw: { width: 32, height: 64, channels: 3, pageHeight: 32 } })
}

function withoutDigest(path: string): string {
  return path.replace(/\.[\w-]{10}-/, '.D-')
}

/** Read the `<picture>` elements of a page. */
function readPictures(html: string) {
  return [...html.matchAll(/<picture>[^]*?<\/picture>/g)].map(([picture]) => {
    const [source = '', image = ''] = picture.match(/<(?:source|img)[^>]*>/g) ?? []
    const read = (element: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1] ?? ''
    expect(read(source, 'type')).toBe('image/avif')
    return {
      avif: read(source, 'srcset').split(', '),
      older: read(image, 'srcset').split(', '),
      src: read(image, 'src'),
      alt: read(image, 'alt'),
      width: Number(read(image, 'width')),
      height: Number(read(image, 'height')),
    }
  })
}
