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
  return call
}

function readOption(spec: CommandSpec, name: string, rawName: string, value: string | undefined): string | true {
  const option = name === 'help' ? ({ type: 'boolean' } as const) : spec.options[name]
  if (!option) {
    const [near] = findNearest(name, Object.keys(spec.options))
    throw new CallError(`No option ${rawName}.${near === undefined ? '' : ` Did you mean --${near}?`} ${seeHelp(spec)}`)
  }
  if (option.type === 'boolean') {
    if (value !== undefined) throw new CallError(`${rawName} takes no value: "${value}".`)
    return true
  }
  if (value === undefined || value === '')
    throw new CallError(`${rawName} needs a value: ${rawName} ${option.value ?? 'VALUE'}.`)
  return value
}

/** npm takes options before `--` for itself and says nothing; it leaves a trace in the environment. */
function refuseSwallowed(spec: CommandSpec, args: readonly string[], environment: NodeJS.ProcessEnv): void {
  const swallowed = Object.entries(spec.options).find(([name]) => {
    const value = environment[`npm_config_${name.replaceAll('-', '_')}`]
    return value !== undefined && value !== '' && !args.some((arg) => arg.split('=')[0] === `--${name}`)
  })
  if (!swallowed || environment.npm_lifecycle_event !== spec.name) return
  const [name, { type, value }] = swallowed
  const written = type === 'boolean' ? `--${name}` : `--${name} ${value ?? 'VALUE'}`
  throw new CallError(`npm kept --${name} for itself. Write: npm run ${spec.name} -- ${written}`)
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
