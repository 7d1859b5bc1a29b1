import { describe, expect, test } from 'vitest'
import { briefingOf, deskOf } from '../desk-fixture.ts'
import { checkAddresses } from './addresses.ts'

const place = { line: 7, column: 3 }
const files = new Set([
  'index.html',
  'feed.xml',
  'briefings/index.html',
  'briefings/2011/index.html',
  'files/a report.pdf',
  'LICENSE',
])
const unreadable = [{ kind: 'page', id: 'about', file: 'content/pages/about.md', events: [] }] as const

describe('The site has', () => {
  test.each([
    ['its front page', '/'],
    ['a page', '/briefings/2011/'],
    ['a page without its last slash', '/briefings/2011'],
    ['a page, wherever on it one lands', '/briefings/?q=a#p2'],
    ['a feed', '/feed.xml'],
    ['a file with a space', '/files/a%20report.pdf'],
    ['a file without an ending', '/LICENSE'],
    ['a page whose text cannot be read', '/about/'],
  ])('%s: %s', (_, address) => {
    expect(check(address)).toEqual([])
  })
})

describe('The site has not', () => {
  test.each([
    ['a page', '/nowhere/', ''],
    ['a year without entries', '/briefings/2019/', ' Did you mean "/briefings/2011/"?'],
    ['a file', '/files/x.pdf', ''],
    ['a folder’s list', '/files/', ''],
    ['what half an escape names', '/100%/', ''],
  ])('%s: %s', (_, address, meant) => {
    const problem = {
      severity: 'error',
      rule: 'broken-link',
      reason: `The site has no page and no file at "${address}".${meant}`,
    }
    expect(check(address)).toMatchObject([
      { file: 'content/briefings/talks.md', place, ...problem },
      { file: 'content/site.yaml', path: ['navigation', 1, 'href'], ...problem },
    ])
  })
})

function check(address: string) {
  const text = briefingOf(
    'talks',
    '2011-10-27',
    {},
    {
      addresses: [
        { address, place },
        { address: '#s1', place },
      ],
    },
  )
  const navigation = [
    { label: 'Elsewhere', href: 'https://example.org/nowhere/' },
    { label: 'Here', href: address },
  ]
  return checkAddresses(deskOf([text], { settings: { navigation }, unreadable }), [text], files)
}
