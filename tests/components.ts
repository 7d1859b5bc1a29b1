import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getViteConfig } from 'astro/config'
import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { createServer } from 'vite'
import { projectRoot } from './command.ts'

/** A component of a page, alone, on a page that has the real style sheets. */
export interface Components {
  render: (name: string, props: object) => Promise<string>
  close: () => Promise<void>
}

/** Start what renders components of `src/components/` as builds do. */
export async function startComponents(): Promise<Components> {
  const cacheDir = mkdtempSync(join(tmpdir(), 'dateline-components-'))
  const config = getViteConfig(
    { cacheDir, server: { middlewareMode: true }, optimizeDeps: { noDiscovery: true, include: [] } },
    { configFile: false, root: projectRoot, devToolbar: { enabled: false }, logLevel: 'error' },
  )
  const server = await createServer(await config({ mode: 'production', command: 'serve' }))
  const container = await AstroContainer.create()
  type Component = Parameters<typeof container.renderToString>[0]
  return {
    render: async (name, props) => {
      const module = await server.ssrLoadModule(`/src/components/${name}.astro`)
      return container.renderToString(module['default'] as Component, { props: { ...props } })
    },
    close: async () => {
      await server.close()
      rmSync(cacheDir, { recursive: true, force: true })
    },
  }
}

/** Put components on a page that has the style sheets of every page. */
export function pageOf(body: string, { language = 'en', direction = 'ltr', style = '' } = {}): string {
  const styles = join(projectRoot, 'src/styles')
  const css = readdirSync(styles).map((name) => readFileSync(join(styles, name), 'utf8'))
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Charts</title>
<style>@layer reset, tokens, base, components, print;${css.join('\n')}${style}</style>
</head>
<body><main>${body}</main></body>
</html>`
}
