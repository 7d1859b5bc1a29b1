import { describe, expect, test } from 'vitest'
import { read } from './fixture.ts'

describe('A text of an old archive', () => {
  test('leaves comments of its front matter over, and tags of the old site', () => {
    const source = '---\ntitle: A # or B\ndate: 2011-10-27\nexcerpt: {{ page.x }}\n---\nText.\n'
    const { matter, leftovers } = read({ 'a.md': source }).imports[0]!.text
    expect([matter.title, matter.summary]).toEqual(['A', 'Text.'])
    expect(leftovers).toEqual([
      { what: 'Front matter without a place', text: 'excerpt: {{ page.x }}' },
      { what: 'A comment in front matter', text: '# or B' },
    ])
  })

  test('leaves the address over that a summary leads to', () => {
    const source = '---\ntitle: A\ndate: 2011-10-27\nexcerpt: As <a href="/b/">told</a>.\n---\nText.\n'
    const { matter, leftovers } = read({ 'a.md': source }).imports[0]!.text
    expect(matter.summary).toBe('As told.')
    expect(leftovers.map(({ text }) => text)).toEqual(['excerpt: As <a href="/b/">told</a>.'])
  })

  test.each([
    ['20130221', '2013-02-21', [], false],
    ['Thu, 21 Feb 2013 14:00:00 GMT', '2013-02-21', [], false],
    ['21/02/2013', '2013-02-21', [], false],
    [
      '02/03/2013',
      '2013-02-03',
      ['The date "02/03/2013" may have its month and day the other way round: it was taken for 2013-02-03.'],
      true,
    ],
    ['2013-02-30', '2013-02-20', ['The date "2013-02-30" is no day: 2013-02-20 stands for it.'], true],
  ])('has the date %s as its day', (written, day, notes, isGuessed) => {
    const { imports } = read({ '2013-02-20-a.md': `---\ntitle: A\nsummary: So.\ndate: ${written}\n---\nText.\n` })
    const { matter, guessed, notes: told } = imports[0]!.text
    expect([matter.date, told, guessed.includes('date')]).toEqual([day, notes, isGuessed])
  })
})
