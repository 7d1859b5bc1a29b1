import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { mustRun, startCommand } from './command.ts'
import { until } from './until.ts'

/** One page of each kind, below the base. */
const kinds = [
  '',
  'briefings/',
  'briefings/2011-10-27-nato-radar-talks/',
  'actors/',
  'actors/nato/',
  'actors/kommersant/',
  'topics/',
  'topics/missile-defense/',
  'stories/',
  'stories/radar-talks/',
  'data/',
  'about/',
  '404.html',
]

const out = join(mkdtempSync(join(tmpdir(), 'dateline-')), 'site')
let browser: Browser
let address: string

beforeAll(async () => {
  await mustRun(['build', '--out', out, '--base', '/a/b/'])
  const port = 20_000 + (process.pid % 20_000)
  const preview = startCommand(['preview', '--out', out, '--port', String(port)])
  await until(() => preview.ran.stdout.includes('http://'), 20_000)
  address = /http:\/\/\S+/.exec(preview.ran.stdout)![0]
  browser = await startBrowser()
  return async () => {
    await browser.close()
    preview.child.kill('SIGTERM')
    await preview.ended
    rmSync(join(out, '..'), { recursive: true, force: true })
  }
}, 120_000)

test('The preview serves the site below the base that it was built for, and its 404 elsewhere', async () => {
  expect(address).toMatch(/\/a\/b\/$/)
  expect((await fetch(address)).status).toBe(200)
  const missing = await fetch(`${address}briefings/nowhere/`)
  expect(missing.status).toBe(404)
  expect(await missing.text()).toBe(readFileSync(join(out, '404.html'), 'utf8'))
  expect((await fetch(new URL('/', address))).status).toBe(404)
})

describe.each(kinds)('/%s', (path) => {
  test('stands in every width without a sideways scroll, an error or a foreign request', async () => {
    const page = await browser.newPage()
    const faults: string[] = []
    page.on('console', (message) => faults.push(message.text()))
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('request', (request) => {
      if (!request.url().startsWith(address)) faults.push(request.url())
    })
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`)
    })
    await page.goto(address + path)
    for (const width of [320, 390, 768, 1440, 2000]) {
      await page.setViewportSize({ width, height: 900 })
      if (await scrollsSideways(page)) faults.push(`scrolls sideways at ${width}`)
    }
    expect(faults).toEqual([])
    await page.close()
  })

  test('is valid HTML', async () => {
    const html = readFileSync(join(out, path.endsWith('.html') ? path : `${path}index.html`), 'utf8')
    const report = await new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:document'],
      // Nothing comes from another host, which a test of its own holds: what is ours needs no digest.
      rules: {
        'long-title': 'off',
        // Charts and the accent colour are drawn by custom properties.
        'no-inline-style': ['error', { allowedProperties: ['--accent', '--inset', '--share', '--widest'] }],
        'no-trailing-whitespace': 'off',
        'require-sri': ['error', { target: 'crossorigin' }],
      },
    }).validateString(html)
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`)),
    ).toEqual([])
  })
})

test('The first stop of the keyboard leads past the furniture', async () => {
  const page = await browser.newPage()
  await page.goto(`${address}briefings/2011-10-27-nato-radar-talks/`)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate('document.activeElement.id')).toBe('page-main')
  await page.close()
})

function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth')
}
