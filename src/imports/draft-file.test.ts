import { expect, test } from 'vitest'
import { writeDraft } from './draft-file.ts'

test('A draft has what was read, what was guessed, and at the end what had no place', () => {
  const source = writeDraft({
    matter: {
      title: 'Talks: no end',
      date: '2011-10-27',
      summary: 'The talks go on.',
      dateline: 'Moscow',
      sources: [{ id: 'afp', title: 'Talks: no end', publisher: 'AFP', date: '2011-10-27', kind: 'agency' }],
    },
    body: 'They go on.',
    leftovers: [
      { what: 'A caption without its picture', text: 'An envoy. AFP photo' },
      { what: 'A caption without its picture', text: 'Another.' },
      { what: 'The agency’s own lines', text: 'Copyright AFP' },
    ],
    guessed: ['date', 'leftovers'],
    notes: [],
  })
  expect(source).toBe(`---
title: 'Talks: no end'
date: 2011-10-27
summary: The talks go on.
dateline: Moscow
sources:
  - id: afp
    title: 'Talks: no end'
    publisher: AFP
    date: 2011-10-27
    kind: agency
draft: true
unconfirmed: [date, leftovers]
---

They go on.

## Left over from the import

A caption without its picture:

> An envoy. AFP photo
>
> Another.

The agency’s own lines:

> Copyright AFP
`)
})
