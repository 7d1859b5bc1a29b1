/** Read what an author wrote as an image's address as its name below `content/images/`; `../images/NAME` too, which editors can show. */
export function readImageName(url: string): string {
  return url.replace(/^(?:\.\.\/)+images\/|^\.\//, '')
}

/** Tell whether an image's name is one that a file below `content/images/` can bear. */
export function isImageName(name: string): boolean {
  return /^(?:\w[\w.-]*\/)*\w[\w.-]*$/.test(name)
}
