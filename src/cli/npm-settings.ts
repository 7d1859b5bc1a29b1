import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Leave out of an environment what npm put there because an `.npmrc` says so: nobody gave it with this call.
 *
 * What a call gives wins with npm, so where the two differ it stays.
 *
 * @param folder the one in which npm runs a script, the project's
 */
export function withoutNpmSettings(environment: NodeJS.ProcessEnv, folder: string): NodeJS.ProcessEnv {
  if (environment.npm_lifecycle_event === undefined) return environment
  // An author's shell may name them in capitals.
  const placeOf = (name: string) => Object.entries(environment).find(([key]) => key.toLowerCase() === name)?.[1]
  const files = [placeOf('npm_config_globalconfig'), placeOf('npm_config_userconfig'), join(folder, '.npmrc')]
  const settings = new Map(files.flatMap((file) => (file ? readSettings(file) : [])))
  const isSetting = ([key, value]: [string, string | undefined]) => {
    const set = settings.get(key)
    return set !== undefined && (set === value || set.includes('${'))
  }
  return Object.fromEntries(Object.entries(environment).filter((variable) => !isSetting(variable)))
}

/** Read what a file sets, by the names of variables: `dry-run` is `npm_config_dry_run`, and a name alone is true. */
function readSettings(file: string): [variable: string, value: string][] {
  return readLines(file).flatMap((line): [string, string][] => {
    const [, name, value = 'true'] = /^\s*([\w-]+)\s*(?:=\s*(.*?)\s*)?$/.exec(line) ?? []
    return name === undefined
      ? []
      : [[`npm_config_${name.replaceAll('-', '_')}`, value.replace(/^(["'])(.*)\1$/, '$2')]]
  })
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/)
  } catch {
    return [] // npm has none either
  }
}
