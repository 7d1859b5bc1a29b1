import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readCall, writeHelp } from './call.ts'
import { commands } from './main.ts'
import { projectRoot } from './project.ts'

test.each(Object.keys(commands))('`%s` has a script and examples, each of which it would take', async (name) => {
  const { scripts } = JSON.parse(readFileSync(`${projectRoot}/package.json`, 'utf8')) as {
    scripts: Record<string, string>
  }
  expect(scripts[name]).toBe(`node src/cli/dateline.mjs ${name}`)
  const { spec } = await commands[name]!()
  expect(spec.name).toBe(name)
  expect(spec.examples.length).toBeGreaterThan(0)
  for (const example of spec.examples) {
    const [, called, args = ''] = /^npm run (?:-s )?(\S+)(?: -- ([^<>]*))?/.exec(example) ?? []
    expect(called).toBe(name)
    readCall(spec, args.trim().split(/\s+/).filter(Boolean), {})
  }
  expect(writeHelp(spec)).toContain(`\nExamples\n  ${spec.examples[0]!}\n`)
})
