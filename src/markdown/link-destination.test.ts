import { expect, test } from 'vitest'
import { readDestination } from './link-destination.ts'

test.each([
  ['actor:lavrov', { type: 'text', text: { kind: 'actor', id: 'lavrov' } }],
  ['briefing:talks#p4', { type: 'text', text: { kind: 'briefing', id: 'talks', anchor: 'p4' } }],
  ['no-link', { type: 'noLink' }],
  ['#p4', { type: 'anchor' }],
  ['#', { type: 'empty' }],
  ['', { type: 'empty' }],
  ['https://example.org/briefings/x/', { type: 'external' }],
  ['HTTP:\\\\example.org', { type: 'external' }],
  ['http://', { type: 'empty' }],
  ['https://?q', { type: 'empty' }],
  ['//example.org', { type: 'noScheme', instead: 'https://example.org' }],
  ['/\\example.org', { type: 'noScheme', instead: 'https://example.org' }],
  ['mailto:desk@example.org', { type: 'mail' }],
  ['/files/treaty.pdf', { type: 'path' }],
  ['/calendar/', { type: 'path' }],
  ['/briefings/2011/', { type: 'path' }],
  ['/briefings/talks/', { type: 'internal', instead: 'briefing:talks' }],
  ['/base/actors/nato/#p2', { type: 'internal', instead: 'actor:nato#p2' }],
  ['nato.md', { type: 'internal', instead: 'topic:nato' }],
  ['../actors/nato.md#p1', { type: 'internal', instead: 'actor:nato#p1' }],
  ['../../briefings/2011/talks.md', { type: 'internal', instead: 'briefing:talks' }],
  ['somewhere/else.md', { type: 'internal' }],
  ['somewhere', { type: 'internal' }],
  ['javascript:alert(1)', { type: 'unsafe', scheme: 'javascript' }],
  [' JavaScript:alert(1)', { type: 'unsafe', scheme: 'JavaScript' }],
  ['java\tscript:alert(1)', { type: 'unsafe', scheme: 'javascript' }],
  ['\u0001javascript:alert(1)', { type: 'unsafe', scheme: 'javascript' }],
  ['data:text/html,x', { type: 'unsafe', scheme: 'data' }],
  ['Actor:lavrov', { type: 'unsafe', scheme: 'Actor' }],
])('%j is read', (url, expected) => {
  expect(readDestination(url, 'topic')).toEqual(expected)
})
