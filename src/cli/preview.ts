import { existsSync, readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import sirv from 'sirv'
import type { BuildRecord } from '../build/build-site.ts'
import { settleOutput } from '../publish/output.ts'
import { CallError, type Call } from './call.ts'
import type { Command } from './main.ts'
import { baseOfCall, outOfCall, readPort } from './project.ts'

export const preview: Command = {
  spec: {
    name: 'preview',
    usage: 'preview [-- OPTIONS]',
    summary: 'Serves the built site as a host would.',
    options: {
      out: { type: 'string', value: 'DIR', summary: 'serve this folder in place of dist/' },
      base: {
        type: 'string',
        value: 'PATH',
        summary: 'serve it below this path; the one it was built for, unless given',
      },
      port: { type: 'string', value: 'N', summary: 'listen on this port; 4322 unless given' },
    },
    files: false,
    examples: ['npm run preview', 'npm run preview -- --port 8080'],
  },
  run: runPreview,
}

async function runPreview(call: Call): Promise<number> {
  const [out, port] = [outOfCall(call), readPort(call.options.port, 4322)]
  const record = settleOutput(out) as Partial<BuildRecord> | undefined
  const base = baseOfCall(call) ?? record?.base ?? '/'
  if (!existsSync(out)) throw new CallError(`There is no ${out} yet. Run: npm run build`)
  const server = createServer(serveFolder(out, base))
  await new Promise<void>((started, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      failed(
        error.code === 'EADDRINUSE'
          ? new CallError(`Port ${port} is taken. Name another: npm run preview -- --port ${port + 1}`)
          : error,
      )
    })
    server.listen(port, 'localhost', started)
  })
  console.log(`${out} at http://localhost:${port}${base} (Ctrl-C ends it)`)
  await new Promise<void>((ended) => {
    server.once('close', ended)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close())
  })
  return 0
}

/** Serve files as static hosts do: folders by their index, the rest by 404.html. */
export function serveFolder(out: string, base: string): RequestListener {
  const files = sirv(out, { dev: true, etag: true })
  return (request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      response.end(existsSync(`${out}/404.html`) ? readFileSync(`${out}/404.html`) : 'Not found')
    }
    const url = request.url ?? '/'
    if (`${url}/` === base) {
      response.writeHead(308, { location: base }).end()
    } else if (url.startsWith(base)) {
      request.url = url.slice(base.length - 1)
      files(request, response, notFound)
    } else notFound()
  }
}
