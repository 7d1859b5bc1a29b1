import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { findNearest } from '../model/nearest.ts'

/** A wrong call: said in a sentence, exit code 2. */
export class CallError extends Error {}

/** What a command takes, as its help shows it. */
export interface CommandSpec {
  name: string
  /** `check [FILE…]` */
  usage: string
  summary: string
  options: Record<string, OptionSpec>
  files: boolean
  examples: string[]
}

export interface OptionSpec {
  type: 'string' | 'boolean'
  /** What its value is, in capitals, for the help: `DIR`. */
  value?: string
  summary: string
  /** Another option that it makes no sense without. */
  needs?: string
}

export interface Call {
  options: Record<string, string | boolean | undefined>
  files: string[]
}

/** Read the arguments of a command; what is wrong with them is a `CallError` that shows the right call. */
export function readCall(spec: CommandSpec, args: readonly string[], environment: NodeJS.ProcessEnv): Call {
  refuseSwallowed(spec, args, environment)
  const options: ParseArgsOptionsConfig = { help: { type: 'boolean', short: 'h' } }
  for (const [name, { type }] of Object.entries(spec.options)) options[name] = { type }
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true, allowPositionals: true })
  const call: Call = { options: {}, files: [] }
  for (const token of tokens) {
    if (token.kind === 'positional') call.files.push(token.value)
    if (token.kind === 'option') call.options[token.name] = readOption(spec, token.name, token.rawName, token.value)
  }
  if (!spec.files && call.files.length > 0 && call.options.help !== true) {
    throw new CallError(`\`${spec.name}\` takes no file: "${call.files[0]!}". ${seeHelp(spec)}`)
  }
  if (call.options.help !== true) refuseLacking(spec, call)
  return call
}

function readOption(spec: CommandSpec, name: string, rawName: string, value: string | undefined): string | true {
  const option = name === 'help' ? ({ type: 'boolean' } as const) : spec.options[name]
  if (!option) throw unknownOption(spec, rawName)
  if (option.type === 'boolean') {
    if (value !== undefined) throw new CallError(`${rawName} takes no value: "${value}".`)
    return true
  }
  if (value === undefined || value === '')
    throw new CallError(`${rawName} needs a value: ${rawName} ${option.value ?? 'VALUE'}.`)
  return value
}

function unknownOption(spec: CommandSpec, rawName: string): CallError {
  const [near] = findNearOptions(spec, rawName.replace(/^-+/, ''))
  return new CallError(`No option ${rawName}.${near === undefined ? '' : ` Did you mean --${near}?`} ${seeHelp(spec)}`)
}

/** Find the options that may be meant, nearest first; the beginning of one is near. */
function findNearOptions({ options }: CommandSpec, name: string): string[] {
  const names = Object.keys(options)
  const begun = names.filter((option) => name.length > 1 && option.startsWith(name.toLowerCase()))
  return [...begun, ...findNearest(name, names)]
}

function refuseLacking(spec: CommandSpec, { options }: Call): void {
  for (const [name, { needs }] of Object.entries(spec.options)) {
    if (needs === undefined || options[name] === undefined || options[needs] !== undefined) continue
    throw new CallError(`--${name} needs --${needs}. Write: ${writeCall(spec, new Map([[name, options[name]]]))}`)
  }
}

/**
 * Options that other programs have and people try here, or keys of front matter; npm takes `--dry` for its own `--dry-run`.
 *
 * None is near an option of npm's own, which cannot be told from one that it does not know.
 */
const tried: readonly string[] = 'fix dry-run watch open strict title summary topics actors byline draft'.split(' ')

/** npm takes options before `--` for itself and says nothing; it leaves a trace in the environment. */
function refuseSwallowed(spec: CommandSpec, args: readonly string[], environment: NodeJS.ProcessEnv): void {
  if (environment.npm_lifecycle_event !== spec.name) return
  const swallowed = new Map<string, string>()
  for (const [key, value = ''] of Object.entries(environment)) {
    const name = /^npm_config_(.+)$/.exec(key)?.[1]!.replaceAll('_', '-')
    if (name === undefined || value === '' || args.some((arg) => arg.split('=')[0] === `--${name}`)) continue
    if (name in spec.options) swallowed.set(name, value)
    // npm's own are none of ours, and near none of ours.
    else if (findNearest(name, tried).length > 0 || findNearOptions(spec, name).length > 0)
      throw unknownOption(spec, `--${name}`)
  }
  if (swallowed.size === 0) return
  const names = [...swallowed.keys()].map((name) => `--${name}`).join(' and ')
  // What follows an option without a value is a file, else it may be the value that npm left: the author knows which.
  const isFlag = ([name]: [string, string]) => spec.options[name]!.type === 'boolean'
  const rest = [...swallowed].every(isFlag) ? args : args.length > 1 ? ['…'] : []
  const files = spec.files ? rest : []
  throw new CallError(`npm kept ${names} for itself. Write: ${[writeCall(spec, swallowed), ...files].join(' ')}`)
}

/** Write a call with these options and those that they need; npm says `true` where it kept an option and left its value. */
function writeCall(spec: CommandSpec, given: ReadonlyMap<string, string | boolean | undefined>): string {
  const needed = [...given.keys()].flatMap((name) => spec.options[name]?.needs ?? [])
  const options = [...new Set([...given.keys(), ...needed])].map((name) => {
    const { type, value = 'VALUE' } = spec.options[name]!
    const written = given.get(name)
    if (type === 'boolean') return `--${name}`
    return `--${name} ${typeof written === 'string' && written !== 'true' ? written : value}`
  })
  return `npm run ${spec.name} -- ${options.join(' ')}`
}

function seeHelp({ name }: CommandSpec): string {
  return `See: npm run ${name} -- --help`
}

/** Write the help of a command. */
export function writeHelp(spec: CommandSpec): string {
  const rows = Object.entries(spec.options).map(
    ([name, { value, summary }]) => [`--${name}${value === undefined ? '' : ` ${value}`}`, summary] as const,
  )
  const width = Math.max(0, ...rows.map(([left]) => left.length)) + 2
  return [
    `npm run ${spec.usage}`,
    '',
    spec.summary,
    ...(rows.length > 0 ? ['', ...rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`)] : []),
    '',
    'Examples',
    ...spec.examples.map((example) => `  ${example}`),
    '',
  ].join('\n')
}
