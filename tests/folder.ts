import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { projectRoot } from './command.ts'

/** Make a folder that goes when the test is over. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** Be nobody until the test is over: root may write everywhere. */
export function giveUpRoot(): void {
  if (process.geteuid?.() !== 0) return
  process.seteuid!(65_534)
  onTestFinished(() => {
    process.seteuid!(0)
  })
}

/** Make a copy of the demonstration's content; answers its path. */
export function copyDemonstration(): string {
  const content = join(makeFolder(), 'content')
  cpSync(join(projectRoot, 'content'), content, { recursive: true })
  return content
}

/** Make a copy of the whole project, to change its code; answers its path. */
export function copyProject(): string {
  const project = join(makeFolder(), 'project')
  const names = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']
  for (const name of names) cpSync(join(projectRoot, name), join(project, name), { recursive: true })
  symlinkSync(join(projectRoot, 'node_modules'), join(project, 'node_modules'))
  return project
}

/** Put the content of a copied project under git, as a clone has it. */
export function commitContent(project: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.org', ...args], { cwd: project })
  git('init', '--quiet')
  git('add', 'content')
  git('commit', '--quiet', '--message', 'Begin')
}

/** Write files by path, and delete those that are null. */
export function writeFiles(
  root: string,
  files: Iterable<readonly [path: string, text: string | Uint8Array | null]>,
): void {
  for (const [path, text] of files) {
    const file = join(root, path)
    if (text === null) rmSync(file, { force: true })
    else {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
  }
}

/** Read all files below a folder, by path. */
export function readTree(root: string): Map<string, Buffer> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1)).sort()
  return new Map(paths.map((path) => [path, readFileSync(join(root, path))]))
}

/** Name the files in which two trees differ. */
export function differencesOf(a: Map<string, Buffer>, b: Map<string, Buffer>): string[] {
  const paths = new Set([...a.keys(), ...b.keys()])
  return [...paths].filter((path) => {
    const [left, right] = [a.get(path), b.get(path)]
    return left === undefined || right === undefined || !left.equals(right)
  })
}
