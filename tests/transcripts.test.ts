import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { authorsEnvironment, projectRoot } from './command.ts'
import { commitContent, copyProject, writeFiles } from './folder.ts'

// `vitest run tests/transcripts.test.ts -u` writes down what the commands print now.
test.each(['first-import.md', 'first-day.md'])(
  'What docs/%s shows is what the commands print, to the byte',
  { timeout: 120_000 },
  async (name) => {
    const path = join(projectRoot, 'docs', name)
    const project = copyProject()
    commitContent(project)
    await expect(replay(readFileSync(path, 'utf8'), project)).toMatchFileSnapshot(path)
  },
)

/** A fenced block: what it is, the name after that, and its lines. */
const block = /^```(console|diff|text) ?(\S*)\n(.*?)^```$/gms

/**
 * Type a session again; answers its text with what was printed this time.
 *
 * A `console` holds commands after `$`, each with what it printed; a `text` with a name is a file to write, and a `diff`
 * what the author changed in an editor.
 */
function replay(markdown: string, project: string): string {
  return markdown.replace(block, (whole, kind: string, name: string, inner: string) => {
    if (kind === 'console') return `\`\`\`console\n${typeCommands(inner, project)}\`\`\``
    if (kind === 'diff') run('git apply --whitespace=nowarn -', project, inner)
    else writeFiles(project, [[name, inner]])
    return whole
  })
}

function typeCommands(inner: string, project: string): string {
  const commands = [...inner.matchAll(/^\$ (.*)$/gm)].map(([, command]) => command!)
  return commands.map((command) => `$ ${command}\n${run(command, project)}`).join('')
}

/** Run a command line as a shell does; npm's own two lines are left out, and so are times, which differ. */
function run(command: string, cwd: string, input = ''): string {
  const quiet = command.replaceAll('npm run ', 'npm run --silent ')
  const { stdout, status } = spawnSync('bash', ['-c', `{ ${quiet}\n} 2>&1`], {
    cwd,
    input,
    env: { ...authorsEnvironment, NO_COLOR: '1' },
    encoding: 'utf8',
  })
  if (command.startsWith('git apply') && status !== 0) throw new Error(`${stdout}\n${input}`)
  return stdout.replace(/\b\d+(\.\d+)? (m?s)\b/g, '… $2')
}
