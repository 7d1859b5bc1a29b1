import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Connect } from 'vite'
import { expect, onTestFinished, test } from 'vitest'
import { makeFolder, writeFiles } from '../../tests/folder.ts'
import { imageVariants, type ImageFile } from '../model/images.ts'
import { createFileServer, type DevFiles } from './dev-files.ts'

const plan: ImageFile = { name: 'plan.svg', digest: 'digest', width: 120, height: 80, format: 'svg' }
const radar: ImageFile = { name: 'radar.jpg', digest: 'digest', width: 600, height: 400, format: 'jpeg' }

test('While one writes, a picture of any size is its original, said to be what it is', async () => {
  const content = join(makeFolder(), 'content')
  writeFiles(content, [
    ['images/plan.svg', '<svg/>'],
    ['images/radar.jpg', 'photograph'],
  ])
  const images = new Map([plan, radar].map((image) => [image.name, image]))
  const read = await serve(content, { outputs: new Map(), images })
  expect(await read(`/${imageVariants(plan)[0]!.path}`)).toEqual(['image/svg+xml', '<svg/>'])
  for (const { path } of imageVariants(radar)) expect(await read(`/${path}`)).toEqual(['image/jpeg', 'photograph'])
  expect(await read('/assets/other.digest-480.avif')).toEqual([null, 'not ours'])
})

test('What stands at an old address is found with and without the slash at its end', async () => {
  const outputs = new Map([
    ['actors/old/index.html', () => 'moved'],
    ['é/old.html', () => 'moved too'],
  ])
  const read = await serve(makeFolder(), { outputs, images: new Map() })
  const moved = ['text/html; charset=utf-8', 'moved']
  for (const path of ['/actors/old/', '/actors/old', '/actors/old/?from=mail']) expect(await read(path)).toEqual(moved)
  expect(await read('/%C3%A9/old.html')).toEqual([moved[0], 'moved too'])
  expect(await read('/actors/')).toEqual([null, 'not ours'])
})

/** Serve files as the dev server does; gives what reads the type and the text at an address. */
async function serve(contentDir: string, files: DevFiles) {
  const handle = createFileServer(contentDir, { files })
  const server = createServer((request: Connect.IncomingMessage, response) => {
    handle(request, response, () => response.end('not ours'))
  })
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  onTestFinished(() => {
    server.close()
  })
  return async (path: string) => {
    const answer = await fetch(`http://localhost:${(server.address() as AddressInfo).port}${path}`)
    return [answer.headers.get('content-type'), await answer.text()]
  }
}
