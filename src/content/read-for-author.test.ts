import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createRegister } from '../model/register.ts'
import { readForAuthor } from './read-for-author.ts'

const register = createRegister([
  { kind: 'actor', id: 'nato', name: 'NATO', aliases: ['the Alliance'], ambiguous: [], actorKind: 'alliance' },
  { kind: 'topic', id: 'radar', name: 'Radar', aliases: [], ambiguous: [] },
])

test('What an author may want to know of a file stands with its line, in front matter and below it', () => {
  const reading = read(`---
title: NATO waits
date: 2011-10-27
summary: A radar comes.
---

The
Alliance meets Alan Shore next spring.

“We are going nowhere fast,” Alan Shore said. “And it is all over now,” he added.
`)
  expect(reading).toEqual({
    mentions: [
      { kind: 'actor', id: 'nato', text: 'NATO', line: 2 },
      { kind: 'topic', id: 'radar', text: 'radar', line: 4 },
      { kind: 'actor', id: 'nato', text: 'The Alliance', line: 7 },
    ],
    commands: ['npm run new -- actor "Alan Shore"'],
    unread: [
      { text: 'We are going nowhere fast,', line: 10, why: 'unknown', speaker: 'Alan Shore' },
      { text: 'And it is all over now,', line: 10, why: 'unsure' },
    ],
    dates: [{ text: 'next spring', line: 8, value: '2012-spring' }],
  })
})

test('Nothing is read where the front matter cannot be used', () => {
  expect(read('---\ntitle: [\n---\nText.\n')).toBeUndefined()
})

function read(source: string): ReturnType<typeof readForAuthor> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true })
  })
  writeFileSync(join(folder, 'talks.md'), source)
  return readForAuthor(folder, { kind: 'briefing', id: 'talks', file: 'content/talks.md', path: 'talks.md' }, register)
}
