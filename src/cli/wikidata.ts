import { readWikidataItem, type KnownActor } from '../starters/wikidata-item.ts'
import { CallError } from './call.ts'

/** Another address may stand in for Wikidata's: that of a mirror, or of a test. */
const wikidata = process.env['DATELINE_WIKIDATA'] ?? 'https://www.wikidata.org'

const patience = 20_000 // milliseconds

/** Ask Wikidata what it knows of an item, `Q7184`: the one use of the network that there is, and it says so. */
export async function askWikidata(item: string, language: string): Promise<KnownActor> {
  const address = `${wikidata}/wiki/Special:EntityData/${item}.json`
  console.error(`Asking ${address} …`)
  const response = await request(address)
  if (response.status === 404 || response.status === 400) throw new CallError(`Wikidata has no item ${item}.`)
  if (!response.ok) throw new CallError(`${address} answers ${response.status}. ${withoutNetwork}`)
  const known = readWikidataItem(await readJson(response, address), language)
  if (!known) throw new CallError(`${address} does not answer with an item of Wikidata. ${withoutNetwork}`)
  return known
}

const withoutNetwork = 'Without --wikidata nothing is asked.'

async function request(address: string): Promise<Response> {
  try {
    return await fetch(address, {
      headers: { accept: 'application/json', 'user-agent': 'Dateline (a static site generator; one request by hand)' },
      signal: AbortSignal.timeout(patience),
    })
  } catch (error) {
    throw new CallError(`${address} does not answer: ${reasonOf(error)}. ${withoutNetwork}`)
  }
}

async function readJson(response: Response, address: string): Promise<unknown> {
  try {
    return await response.json()
  } catch (error) {
    throw new CallError(`${address} does not answer with JSON: ${reasonOf(error)}. ${withoutNetwork}`)
  }
}

// fetch says only that it failed, and its cause why; a connection tried at several addresses has a code alone.
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.cause instanceof Error) return reasonOf(error.cause)
  return error.message || ('code' in error ? String(error.code) : error.name)
}
