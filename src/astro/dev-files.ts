import { readFileSync } from 'node:fs'
import type { Connect } from 'vite'
import { imageVariants, type ImageFile } from '../model/images.ts'

/** What the dev server serves beside pages. */
export interface DevFiles {
  /** By full path, base included. */
  outputs: ReadonlyMap<string, () => string | Uint8Array>
  images: ReadonlyMap<string, ImageFile>
}

const types: Readonly<Record<string, string>> = {
  xml: 'application/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
}

/** Serve feeds, twins and the like as they would be built; an image of any size is its original. */
export function createFileServer(contentDir: string, files: { current: DevFiles }): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = decodeURI((request.originalUrl ?? '/').split('?')[0]!)
    const make = files.current.outputs.get(path)
    if (make) {
      response.setHeader('content-type', types[path.split('.').at(-1)!] ?? 'text/plain; charset=utf-8')
      response.end(make())
      return
    }
    const image = findImage(files.current.images, path)
    if (!image) {
      next()
      return
    }
    // Browsers see for themselves what a picture is, but for a drawing.
    response.setHeader('content-type', image.format === 'svg' ? 'image/svg+xml' : `image/${image.format}`)
    response.end(readFileSync(`${contentDir}/images/${image.name}`))
  }
}

function findImage(images: ReadonlyMap<string, ImageFile>, path: string): ImageFile | undefined {
  if (!path.includes('/assets/')) return undefined
  return [...images.values()].find((image) => imageVariants(image).some((variant) => path.endsWith(`/${variant.path}`)))
}
