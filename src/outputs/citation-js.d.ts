// The package has no types of its own, and only tests read with it.
declare module '@citation-js/core' {
  export class Cite {
    constructor(written: string)
    data: Record<string, unknown>[]
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
