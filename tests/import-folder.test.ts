import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { mustRun, runCommand } from './command.ts'
import { newsPages } from './news-pages.ts'
import { copyDemonstration, makeFolder, readTree, writeFiles } from './folder.ts'

const wire = `Envoys part without a date

MOSCOW, Oct. 27, 2011 (Reuters) - Envoys of NATO and of the Ministry of Fish met for three hours on Monday.

They will write to each other, Ann Author of the Ministry of Fish told the paper.
`

test('An address that is taken is left over, and the draft passes check', async () => {
  const content = copyDemonstration()
  const old = makeFolder()
  const post = (title: string, front: string) => `---\ntitle: ${title}\n${front}\n---\n${title} went on all day.\n`
  writeFiles(old, [
    ['2011-10-27-a.md', post('The first', 'redirect_from: [/old/, /old]')],
    ['2011-10-28-b.md', post('The second', 'aliases: [/old]')],
    ['2011-10-29-c.md', post('The third', 'permalink: /about/')],
    ['one/index.md', post('The fourth', 'date: 2011-10-30\nslug: d')],
    ['two/index.md', post('The fifth', 'date: 2011-10-30\nslug: d\nurl: /one/d/')],
  ])
  const { stdout } = await mustRun(['import', '--content', content, old])
  expect(stdout).toContain('5 drafts written.')
  expect((await mustRun(['check', '--content', content])).stdout).toContain('0 errors')
  const before = readTree(content)
  expect((await mustRun(['import', '--content', content, old])).stdout.match(/: as it was;/g)).toHaveLength(5)
  expect(readTree(content)).toEqual(before)
})

test('A folder of old Markdown comes in with its pictures; a second run changes nothing', async () => {
  const content = copyDemonstration()
  const old = makeFolder()
  const picture = readFileSync(join(content, 'images/four-phases.svg'))
  writeFiles(old, [
    [
      '_posts/2011-10-27-a.md',
      '---\ntitle: Talks: no end\ntags: [missile defense, fish]\n---\nSee [b](/2011/10/28/b/).\n\n![Phases](/img/a.svg)\n',
    ],
    ['_posts/2011-10-28-b.md', '---\ntitle: B\nimage: /img/cut.png\n---\nThe talks go on.\n'],
    ['_posts/broken.md', 'No front matter.\n'],
    ['_posts/2011-10-29-c.html', '---\ntitle: C\n---\n<p>The talks end.</p>\n'],
    ['archetypes/default.md', '---\ntitle: {{ .Name }}\ndate: {{ .Date }}\n---\n'],
    ['_layouts/default.html', '---\nlayout: none\n---\n{{ content }}\n'],
    ['about.html', '<p>No front matter.</p>\n'],
    ['notes/a.rst', 'Words\n'],
    ['notes/b.rst', 'Words\n'],
    ['LICENSE', 'Words\n'],
    ['css/a.css', 'p {}\n'],
    ['img/a.svg', picture],
    ['img/cut.png', await makeCutPicture()],
  ])
  const { code, stdout } = await runCommand(['import', '--content', content, old])
  expect(code).toBe(1)
  expect(stdout).toContain(`${old}/_posts/broken.md:1 error It has no front matter.`)
  expect(stdout).toContain('Its YAML was mended: ')
  expect(stdout).toContain('Tags that no topic and no actor has: fish.')
  expect(stdout).toContain(
    `\n${old}: not imported, as only Markdown, HTML with front matter, whole pages and .txt are read in a folder: 1 × LICENSE (LICENSE), 2 × .html (_layouts/default.html, …), 1 × .md (archetypes/default.md), 2 × .rst (notes/a.rst, …).\n`,
  )
  expect(stdout).toContain('3 drafts written.')
  expect(readFileSync(join(content, 'images/img-a.svg'))).toEqual(picture)
  expect(String(readTree(content).get('briefings/2011/2011-10-28-b.md'))).toContain('image: /img/cut.png')
  expect((await mustRun(['check', '--content', content])).stdout).toContain('0 errors')
  const before = readTree(content)
  expect((await runCommand(['import', '--content', content, old])).stdout).toContain(
    '0 drafts written, 3 there already.',
  )
  expect(readTree(content)).toEqual(before)
}, 60_000)

test('A folder’s pages and wires come in too, its pictures each under a name of its own, addresses by its configuration', async () => {
  const content = copyDemonstration()
  const [old, assets] = [makeFolder(), makeFolder()]
  const picture = readFileSync(join(content, 'images/four-phases.svg'), 'utf8')
  const post = (body: string) => `---\ntitle: A\nsummary: So.\n---\n${body}\n`
  writeFiles(old, [
    ['_config.yml', 'permalink: /:year/:title/\n'],
    ['_posts/2011-10-27-a.md', post('![First](/2010/img/a.svg)\n\n![None](/none.png)\n')],
    ['_posts/2011-10-28-b.md', post('![Second](/2011/img/a.svg)\n\n![Third](/img/c.svg)')],
    ['none.png', 'version https://git-lfs.github.com/spec/v1\n'],
    ['2010/img/a.svg', picture],
    ['2011/img/a.svg', picture.replace('</svg>', '<!-- 2011 --></svg>')],
    ['page.html', newsPages['a news service with rich text bodies']!],
    ['wires/a.txt', wire],
    ['README.txt', 'How we work\n'],
  ])
  writeFiles(assets, [['img/c.svg', picture.replace('</svg>', '<!-- c --></svg>')]])
  const args = ['import', '--content', content, '--images', assets, old]
  const { stdout } = await mustRun(args)
  expect(stdout).toContain('4 drafts written.')
  expect(stdout).toContain('in a folder: 1 × .txt (README.txt).')
  expect(stdout).toContain('1 × a picture that was not brought along')
  expect(stdout).not.toContain('is guessed')
  const read = (id: string) => readFileSync(join(content, `briefings/2011/${id}.md`), 'utf8')
  expect(read('2011-10-27-a')).toContain('redirects: [/2011/a/]')
  const second = /!\[Second\]\((img-a-[a-z0-9]{8}\.svg)\)/.exec(read('2011-10-28-b'))![1]!
  expect(read('2011-10-27-a')).toContain('![First](img-a.svg)')
  expect(readFileSync(join(content, 'images/img-a.svg'), 'utf8')).toBe(picture)
  expect(readFileSync(join(content, 'images', second), 'utf8')).toContain('<!-- 2011 -->')
  expect(readFileSync(join(content, 'images/img-c.svg'), 'utf8')).toContain('<!-- c -->')
  expect((await mustRun(['check', '--content', content])).stdout).toContain('0 errors')
  const before = readTree(content)
  expect((await mustRun(args)).stdout.match(/: as it was;/g)).toHaveLength(4)
  expect(readTree(content)).toEqual(before)
})

test('What of a folder is no text that can be read is told, and is no error', async () => {
  const old = makeFolder()
  writeFiles(old, [
    ['2011-10-27-a.md', '---\ntitle: A\n---\nThe talks go on.\n'],
    ['data.json', '{}\n'],
  ])
  const { stdout, stderr } = await mustRun(['import', '--content', copyDemonstration(), '--stdout', old])
  expect(stdout).toMatch(/^---\ntitle: A\n/)
  expect(stderr).toContain('are read in a folder: 1 × .json (data.json).')
})

async function makeCutPicture(): Promise<Buffer> {
  const whole = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#cde' } })
    .png()
    .toBuffer()
  return whole.subarray(0, whole.length / 2)
}
