import sharp from 'sharp'
import { expect, test } from 'vitest'
import { nato, openFixture, writeBriefing, type DeskFiles } from '../content/site-fixture.ts'
import type { OpenOptions } from '../content/open-site.ts'
import { bodyView } from '../model/views/body.ts'
import { renderBody, renderBodyInFull } from './render-body.ts'

test('A body gets its links today: to the new id of a text, to none of a draft, to no anchor of what was withdrawn', async () => {
  const { page } = await render({
    'actors/nato.md': nato,
    'briefings/b.md': writeBriefing('2011-01-01', { redirects: ['old'] }, 'A.'),
    'briefings/gone.md': writeBriefing('2011-01-01', { withdrawn: { date: '2011-01-02', reason: 'Forged.' } }, 'A.'),
    'briefings/later.md': writeBriefing('2013-01-01'),
    'briefings/talks.md': writeBriefing(
      '2011-10-27',
      {},
      'NATO, [old](briefing:old#p1), [gone](briefing:gone#p1), [later](briefing:later), [list](/topics/).',
    ),
  })
  expect(page).toBe(
    '<p id="p1"><a href="/a/actors/nato/">NATO</a>, <a href="/a/briefings/b/#p1">old</a>, ' +
      '<a href="/a/briefings/gone/">gone</a>, later, <a href="/a/topics/">list</a>.</p>',
  )
})

test('Away from the site every size of an image has its address in full', async () => {
  const picture = await sharp({ create: { width: 600, height: 400, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
  const { page, inFull } = await render({
    'images/red.png': new Uint8Array(picture),
    'briefings/talks.md': writeBriefing('2011-10-27', {}, '![Red](red.png)'),
  })
  expect(page).toContain('srcset="/a/assets/red.')
  const addresses = [...inFull.matchAll(/(?:src|srcset)="([^"]*)"/g)].flatMap((match) => match[1]!.split(', '))
  expect(addresses.map((address) => address.replace(/red\.[\w-]+-(\d+)/, 'red.DIGEST-$1'))).toEqual([
    'https://test.example/a/assets/red.DIGEST-480.avif 480w',
    'https://test.example/a/assets/red.DIGEST-600.avif 600w',
    'https://test.example/a/assets/red.DIGEST-600.png',
    'https://test.example/a/assets/red.DIGEST-480.png 480w',
    'https://test.example/a/assets/red.DIGEST-600.png 600w',
  ])
})

async function render(files: DeskFiles, options: Partial<OpenOptions> = {}) {
  const { site, read } = await openFixture(files, { base: '/a/', now: '2012-01-01', ...options })
  const view = bodyView(site, site.briefing.get('talks')!.text)
  return {
    page: renderBody(site, view, read),
    inFull: renderBodyInFull(site, view, 'https://test.example/a/briefings/talks/', read),
  }
}
