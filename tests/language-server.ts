import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { onTestFinished } from 'vitest'

/** A file as an editor shows it. */
export interface OpenFile {
  /** Give the words that are offered at the place of `|` in the file. */
  complete: (text: string) => Promise<string[]>
}

interface Message {
  id?: number
  method?: string
  params?: { items?: unknown[] }
  result?: { items?: { label: string }[] } | null
}

/** Open a project in the language server of Astro's extension for VS Code, as that does. */
export async function openEditor(project: string): Promise<(path: string) => OpenFile> {
  const server = spawn(process.execPath, [join(project, 'node_modules/.bin/astro-ls'), '--stdio'], { cwd: project })
  onTestFinished(() => {
    server.kill('SIGKILL')
  })
  const { ask, tell } = connect(server)
  const folder = { uri: pathToFileURL(project).href, name: 'project' }
  await ask('initialize', {
    processId: null,
    rootUri: folder.uri,
    workspaceFolders: [folder],
    capabilities: { workspace: { workspaceFolders: true } },
    initializationOptions: {
      typescript: { tsdk: join(project, 'node_modules/typescript/lib') },
      contentIntellisense: true,
    },
  })
  tell('initialized', {})
  let version = 0
  return (path) => {
    const uri = pathToFileURL(join(project, path)).href
    tell('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version, text: readFileSync(join(project, path), 'utf8') },
    })
    return {
      complete: async (marked) => {
        const before = marked.slice(0, marked.indexOf('|'))
        version += 1
        tell('textDocument/didChange', {
          textDocument: { uri, version },
          contentChanges: [{ text: marked.replace('|', '') }],
        })
        const position = {
          line: before.split('\n').length - 1,
          character: before.length - before.lastIndexOf('\n') - 1,
        }
        const answer = await ask('textDocument/completion', { textDocument: { uri }, position })
        return (answer?.items ?? []).map(({ label }) => label)
      },
    }
  }
}

/** Speak JSON-RPC with a process by its standard streams. */
function connect({ stdin, stdout }: ReturnType<typeof spawn>) {
  const waiting = new Map<number, (result: Message['result']) => void>()
  let received = Buffer.alloc(0)
  stdout!.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk])
    for (let message = takeMessage(); message; message = takeMessage()) receive(message)
  })
  return { ask, tell }

  function ask(method: string, params: unknown): Promise<Message['result']> {
    const id = waiting.size + 1
    const answered = new Promise<Message['result']>((answer) => waiting.set(id, answer))
    send({ id, method, params })
    return answered
  }

  function tell(method: string, params: unknown): void {
    send({ method, params })
  }

  function send(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message })
    stdin!.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }

  function takeMessage(): Message | undefined {
    const headEnd = received.indexOf('\r\n\r\n')
    if (headEnd < 0) return undefined
    const length = Number(/Content-Length: (\d+)/i.exec(received.subarray(0, headEnd).toString())![1])
    const start = headEnd + 4
    if (received.length < start + length) return undefined
    const message = JSON.parse(received.subarray(start, start + length).toString()) as Message
    received = received.subarray(start + length)
    return message
  }

  // What the server asks in its turn, its settings above all, has no answer of ours.
  function receive({ id, method, params, result }: Message): void {
    if (id === undefined) return
    if (method !== undefined) send({ id, result: params?.items?.map(() => null) ?? null })
    else waiting.get(id)?.(result)
  }
}
