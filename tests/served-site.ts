import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { serveFolder } from '../src/cli/preview.ts'
import { startBrowser } from './browser.ts'
import { mustRun } from './command.ts'
import { writeFiles } from './folder.ts'

/** A site that was built for a test, and a browser to look at it with. */
export interface ServedSite {
  /** The folder that it was built into. */
  out: string
  /** Ends in a slash, base included. */
  address: string
  browser: Browser
  close: () => Promise<void>
}

interface SiteToServe {
  base?: string
  /** The files of `content/` by path; the demonstration's unless they are given. */
  desk?: Iterable<readonly [path: string, text: string | Uint8Array]>
}

/** Build a site, serve it and start a browser. */
export async function serveSite({ base = '/', desk }: SiteToServe = {}): Promise<ServedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
  const out = join(folder, 'site')
  const content = join(folder, 'content')
  if (desk) writeFiles(content, desk)
  await mustRun(['build', '--out', out, '--base', base, ...(desk ? ['--content', content] : [])])
  const server = createServer(serveFolder(out, base)).listen(0)
  const browser = await startBrowser()
  return {
    out,
    address: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    browser,
    close: async () => {
      await browser.close()
      server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
