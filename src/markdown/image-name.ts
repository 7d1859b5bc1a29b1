/** Read what an author wrote as an image's address as its name below `content/images/`; `../images/NAME` too, which editors can show. */
export function readImageName(url: string): string {
  return url.replace(/^(?:\.\.\/)+images\/|^\.\//, '')
}

/** Tell whether a file below `content/images/` can bear a name: the path of no other folder, and no address. */
export function isImageName(name: string): boolean {
  return name.split('/').every((part) => /^[^\s.%?#:\\"<>][^%?#:\\"<>]*$/.test(part))
}

/** Write an image's name as the destination of a link: one with spaces stands between `<` and `>`. */
export function writeImageName(name: string): string {
  return /[\s()]/.test(name) ? `<${name}>` : name
}
