import { describe, expect, test } from 'vitest'
import { siteSchema } from './site.ts'

const site = { name: 'Desk', address: 'https://example.org/desk/', language: 'en', timeZone: 'Europe/Brussels' }

test('Name, address, language and time zone are all that a site needs', () => {
  expect(siteSchema.safeParse(site)).toEqual({ success: true, data: site })
})

test('A site with every key is given back as it was written', () => {
  const full = {
    ...site,
    motto: 'M',
    description: 'D',
    navigation: [
      { label: 'About', href: '/about/' },
      { label: 'Write', href: 'mailto:desk@example.org' },
    ],
    licence: 'CC BY 4.0',
    logo: 'logo.svg',
    accent: '#0F3f80',
    cards: 'briefings',
    beats: [{ name: 'The Alliance', topics: ['nato-summits'], actors: [] }, { name: 'Arms' }],
    allow: [{ rule: 'r', reason: 'R' }],
    warn: ['not-archived'],
  }
  expect(siteSchema.safeParse(full)).toEqual({ success: true, data: full })
  expect(Object.keys(full).toSorted()).toEqual(Object.keys(siteSchema.shape).toSorted())
})

test.each(['?q=a', '#top', '?', '100%/', 'a//b/', 'a%2Fb/'])(
  'A site at an address that ends in %s is refused',
  (end) => {
    const { error } = siteSchema.safeParse({ ...site, address: `https://example.org/${end}` })
    expect(error?.issues.map(({ message }) => message)).toEqual([
      'the address of the front page, such as https://example.org/desk/, with nothing after its path',
    ])
  },
)

describe('A site is refused', () => {
  const zone = 'timeZone: the name of a time zone, such as Europe/Brussels'
  test.each([
    [
      'with an address that is a path',
      { address: '/desk/' },
      ['address: a full address, such as https://example.org/page'],
    ],
    ['in a zone that nobody knows', { timeZone: 'Mars/Base' }, [zone]],
    ['in a zone that is an offset', { timeZone: '+03:00' }, [zone]],
    ['in a language that is none', { language: 'english language' }, ['language: a language tag, such as en or pt-BR']],
    [
      'with a link to nowhere',
      { navigation: [{ label: 'A', href: 'about' }] },
      ['navigation.0.href: a path that starts with /, or a full address'],
    ],
    ['with a colour by name', { accent: 'navy' }, ["accent: a colour in quotes, such as '#0f3f80'"]],
    ['with a short colour', { accent: '#00f' }, ["accent: a colour in quotes, such as '#0f3f80'"]],
    ['with other cards', { cards: 'all' }, ['cards: briefings']],
    ['with a beat of no name', { beats: [{ actors: [] }] }, ['beats.0.name: the name of the beat']],
  ])('%s', (_, value, issues) => {
    const { error } = siteSchema.safeParse({ ...site, ...value })
    expect(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual(issues)
  })
})
