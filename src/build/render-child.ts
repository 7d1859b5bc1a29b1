import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSite } from '../content/open-site.ts'
import { listPages } from '../model/pages.ts'
import { renderPages } from '../astro/render.ts'
import type { RenderAnswer, RenderOrder } from './render-process.ts'

process.once('message', (order: RenderOrder) => {
  void render(order).then((answer) => {
    process.send?.(answer, () => {
      process.disconnect()
    })
  })
})

async function render({ projectRoot, open, wanted }: RenderOrder): Promise<RenderAnswer> {
  const { loaded, site } = await openSite(open)
  if (!site) throw new Error('The content changed while the site was built. Build again.')
  const folder = join(projectRoot, '.dateline', 'render', `${process.pid}-pages`)
  mkdirSync(folder, { recursive: true })
  const answer: RenderAnswer = { folder, pages: [] }
  const rendered = await renderPages({
    projectRoot,
    site,
    pages: listPages(site),
    readBody: loaded.readBody,
    wanted: new Set(JSON.parse(readFileSync(wanted, 'utf8')) as string[]),
    take: (path, html) => {
      const source = join(folder, String(answer.pages.length))
      writeFileSync(source, html)
      answer.pages.push({ path, source })
    },
  })
  rendered.clear()
  return answer
}
