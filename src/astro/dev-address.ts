/**
 * Give the address of the page that hosts would answer an address with: `index.html` is its folder, and where half an
 * escape leads there is none.
 *
 * @example
 * readAddress('/actors/nato/index.html?a=b') //=> '/actors/nato/?a=b'
 */
export function readAddress(url: string): string {
  const [path = '', ...query] = url.split(/(?=\?)/)
  return canBeRead(path) ? [path.replace(/(?<=\/)index\.html$/, ''), ...query].join('') : '/404/'
}

function canBeRead(path: string): boolean {
  try {
    return decodeURI(path) !== ''
  } catch {
    return false
  }
}
