import { readFileSync } from 'node:fs'
import { digestOf } from './digest.ts'
import { listFiles } from './snapshot.ts'

/** What the program itself contributes to the keys: nobody has to remember to raise a version. */
export interface CodeDigests {
  /** Of all that turns a file into facts and body. */
  compile: string
  /** Of all that turns facts and bodies into pages and files. */
  render: string
}

const compiling = ['src/content', 'src/markdown', 'src/model', 'src/text']
const configuration = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json']

/** Digest the program's own source and the versions of what it stands on. */
export function digestCode(projectRoot: string): CodeDigests {
  const locked = configuration.map((name) => readFileSync(`${projectRoot}/${name}`, 'utf8'))
  const sources = listFiles(`${projectRoot}/src`)
    .filter(({ path }) => !/\.test\.ts$|^(bench|cli|edits)\//.test(path))
    .map(({ path }) => ({ path: `src/${path}`, digest: digestOf(readFileSync(`${projectRoot}/src/${path}`)) }))
  const ofCompiling = sources.filter(({ path }) => compiling.some((folder) => path.startsWith(`${folder}/`)))
  return {
    compile: digestOf(JSON.stringify([process.version, locked, ofCompiling])),
    render: digestOf(JSON.stringify([process.version, locked, sources])),
  }
}
