import type { Connect } from 'vite'

/**
 * Take the base off the address of each request, so that all that handles it after this stands at the root.
 *
 * Outside the base Vite is asked for modules; a page that somebody opens there is none.
 *
 * @param base in its one form
 */
export function takeOffBase(base: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const url = request.url ?? '/'
    if (url.startsWith(base)) request.url = url.slice(base.length - 1)
    else if (url === base.slice(0, -1)) {
      response.writeHead(308, { location: base }).end()
      return
    } else if (request.headers.accept?.includes('text/html')) request.url = '/404/'
    next()
  }
}
