import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from './command.ts'

const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}

// Node 24 under the name of an old one, since the machine may have no other.
const old = `
  Object.defineProperty(process, 'version', { value: 'v20.20.2' })
  Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } })
`
const environment = { ...process.env, NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(old)}` }

test.each(['dev', 'build', 'assemble', 'preview', 'check', 'new', 'bench', 'types', 'unit', 'test', 'verify'])(
  'Under an old Node, `npm run %s` ends with a sentence that says what to do',
  (name) => {
    const ran = spawnSync('sh', ['-c', scripts[name]!], { cwd: projectRoot, env: environment, encoding: 'utf8' })
    expect(ran).toMatchObject({
      status: 2,
      stdout: '',
      stderr:
        'Dateline needs Node 24 and this is v20.20.2: ' +
        'run `npm ci` again without --ignore-scripts, which brings the right one.\n',
    })
  },
)
