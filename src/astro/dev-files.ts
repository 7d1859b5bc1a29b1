import { readFileSync } from 'node:fs'
import type { Connect } from 'vite'
import { fileOf } from '../model/addresses.ts'
import { imageVariants, type ImageFile } from '../model/images.ts'
import { escapeHtml } from '../outputs/escape.ts'
import type { LocatedProblem } from '../model/problem.ts'
import type { Handover } from './handover.ts'

/** What the dev server shows at this moment. */
export interface Shown {
  files: DevFiles
  /** The last site that could be joined. */
  handover?: Handover
  /** Why there is none yet. */
  problems?: readonly LocatedProblem[]
}

/** What the dev server serves beside pages. */
export interface DevFiles {
  /** By path below the base, as people read it: without escapes. */
  outputs: ReadonlyMap<string, () => string | Uint8Array>
  images: ReadonlyMap<string, ImageFile>
}

const types: Readonly<Record<string, string>> = {
  xml: 'application/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
}

/**
 * Serve feeds, twins and the like as they would be built; an image of any size is its original. As long as there is no
 * site, every address says why.
 */
export function createFileServer(contentDir: string, shown: Shown): Connect.NextHandleFunction {
  return (request, response, next) => {
    const file = fileOf(decodeURI(request.url!.slice(1).split('?')[0]!))
    const make = shown.files.outputs.get(file)
    const image = findImage(shown.files.images, file)
    if (make) {
      response.setHeader('content-type', types[file.split('.').at(-1)!] ?? 'text/plain; charset=utf-8')
      response.end(make())
    } else if (image) {
      // Browsers see for themselves what a picture is, but for a drawing.
      response.setHeader('content-type', image.format === 'svg' ? 'image/svg+xml' : `image/${image.format}`)
      response.end(readFileSync(`${contentDir}/images/${image.name}`))
    } else if (shown.problems && request.headers.accept?.includes('text/html')) {
      response.writeHead(500, { 'content-type': types['html'] })
      response.end(writeProblemsPage(shown.problems))
    } else next()
  }
}

/** The page in place of all pages; Vite's client loads it again once the content can be read. */
function writeProblemsPage(problems: readonly LocatedProblem[]): string {
  const items = problems.map(({ file, place, severity, reason, note = '' }) =>
    escapeHtml(`${file}:${place.line}:${place.column} ${severity} ${reason} ${note}`),
  )
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Problems</title>',
    '<script type="module" src="/@vite/client"></script>',
    `<h1>Nothing can be shown yet</h1><ol>${items.map((item) => `<li>${item}`).join('')}</ol>`,
  ].join('\n')
}

function findImage(images: ReadonlyMap<string, ImageFile>, file: string): ImageFile | undefined {
  if (!file.startsWith('assets/')) return undefined
  return [...images.values()].find((image) => imageVariants(image).some((variant) => file === variant.path))
}
