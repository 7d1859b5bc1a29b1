import { findNearest } from '../model/nearest.ts'
import { listWords } from '../model/quote.ts'
import { CallError, type Call } from './call.ts'
import type { Command } from './main.ts'
import { openNewDesk } from './new-desk.ts'
import { newSite } from './new-site.ts'
import { newActor } from './new-actor.ts'
import { newBriefing, newStory, newTopic, writeName, type Written } from './new-texts.ts'
import { contentOption } from './project.ts'

export const newCommand: Command = {
  spec: {
    name: 'new',
    usage: 'new -- briefing|actor|topic|story "NAME", or new -- site [DIR]',
    summary:
      'Starts a file that passes `check`; `site` starts an empty desk in DIR, or in content/, from where the demonstration moves to out/.',
    options: {
      ...contentOption,
      id: {
        type: 'string',
        value: 'ID',
        summary: "the file's name, where that made of the title or name is not wanted",
      },
      date: { type: 'string', value: 'DAY', summary: 'briefing: its day; today unless given' },
      kind: { type: 'string', value: 'KIND', summary: 'actor: person, state, organisation, ministry, agency, media …' },
      wikidata: { type: 'string', value: 'Q…', summary: 'actor: what Wikidata says; this alone uses the network' },
      name: { type: 'string', value: 'NAME', summary: 'site: its name' },
      address: { type: 'string', value: 'URL', summary: 'site: where it will stand' },
      language: { type: 'string', value: 'TAG', summary: 'site: the language of its texts; en unless given' },
      'time-zone': { type: 'string', value: 'ZONE', summary: "site: where its days begin; the machine's unless given" },
    },
    files: true,
    examples: [
      'npm run new -- briefing "Talks over radar stall"',
      'npm run new -- actor "Sergei Lavrov" --kind person',
      'npm run new -- actor "NATO" --wikidata Q7184',
      'npm run new -- topic "missile defence"',
      'npm run new -- story "The talks with Russia" --id radar-talks',
      'npm run new -- site',
      'npm run new -- site ../desk --name "The Desk" --address https://desk.example/',
    ],
  },
  run: runNew,
}

/** What can be started, and with which options. */
const kinds = {
  briefing: ['content', 'id', 'date'],
  actor: ['content', 'id', 'kind', 'wikidata'],
  topic: ['content', 'id'],
  story: ['content', 'id'],
  site: ['content', 'name', 'address', 'language', 'time-zone'],
} as const

type NewKind = keyof typeof kinds

async function runNew(call: Call): Promise<number> {
  const kind = readKind(call)
  if (kind === 'site') return newSite(call)
  const { file, notes } = await writeText(kind, readName(kind, call), call)
  console.log([`Wrote ${file}`, ...notes.map((note) => `    ${note}`)].join('\n'))
  return 0
}

async function writeText(kind: Exclude<NewKind, 'site'>, name: string | undefined, call: Call): Promise<Written> {
  if (name === undefined && call.options.wikidata === undefined)
    throw new CallError(`Which ${kind}? ${writeName(kind)}`)
  const desk = await openNewDesk(call)
  if (kind === 'actor') return newActor(desk, name, call)
  const write = { briefing: newBriefing, topic: newTopic, story: newStory }[kind]
  return write(desk, name!, call)
}

function readKind({ files: [written = ''], options }: Call): NewKind {
  const names = Object.keys(kinds) as NewKind[]
  const kind = names.find((one) => one === written)
  if (!kind) {
    const [near] = findNearest(written, names)
    const list = `There are ${listWords(names, 'and')}.`
    throw new CallError(
      written === ''
        ? `New what? ${list}`
        : `No kind "${written}". ${near === undefined ? list : `Did you mean ${near}?`}`,
    )
  }
  const allowed: readonly string[] = kinds[kind]
  const foreign = Object.keys(options).find((name) => !allowed.includes(name))
  if (foreign === undefined) return kind
  const owners = names.filter((one) => (kinds[one] as readonly string[]).includes(foreign))
  throw new CallError(`--${foreign} is for \`new ${listWords(owners, 'and')}\`, not for \`new ${kind}\`.`)
}

function readName(kind: NewKind, { files: [, name, ...more] }: Call): string | undefined {
  const words = [name, ...more].join(' ')
  if (more.length > 0)
    throw new CallError(`A name of several words stands in quotes: npm run new -- ${kind} "${words}"`)
  if (name === undefined) return undefined
  const clean = name.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  if (clean === '') throw new CallError(`Which ${kind}? ${writeName(kind)}`)
  return clean
}
