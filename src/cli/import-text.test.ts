import { expect, test } from 'vitest'
import { createRegister } from '../model/register.ts'
import { readText } from './import-text.ts'

const options = {
  register: createRegister([]),
  site: undefined,
  images: undefined,
  language: 'en',
  day: undefined,
  namePicture: () => undefined,
}

test.each([
  ['notes.md', '# Radar *opens*\n\nIt is **open**.\n', { title: 'Radar opens', date: '2012-01-03' }, 'It is **open**.'],
  ['2011-10-27-a.markdown', 'It opens.\n', { title: 'It opens.', date: '2011-10-27' }, 'It opens.'],
  ['a.md', '{\n"title": "Radar",\n"date": "2011-10-27"\n}\nOpen.', { title: 'Radar', date: '2011-10-27' }, 'Open.'],
  ['notes.txt', 'Radar opens\n\nIt is *open*.\n', { title: 'Radar opens', date: '2012-01-03' }, 'It is \\*open\\*.'],
])('A file by the name of %s is read as what it is', (from, source, matter, body) => {
  const { imports, faults, told = [] } = readText({ bytes: Buffer.from(source), from, usualDay: '2012-01-03' }, options, []) // prettier-ignore
  expect([imports, faults]).toMatchObject([[{ text: { matter, body } }], []])
  expect(told.length > 0).toBe(source.startsWith('{'))
})

test('A page whose elements are nested too deep is refused, and nothing else', () => {
  const page = `<html><body><h1>Envoys part</h1>${'<div>'.repeat(20_000)}<p>They parted on Thursday.</body></html>`
  const { imports, faults } = readText({ bytes: Buffer.from(page), from: 'a.html', usualDay: '2012-01-03' }, options, []) // prettier-ignore
  expect(imports).toEqual([])
  expect(faults).toMatchObject([
    { from: 'a.html', line: 1, reason: expect.stringContaining('More than a thousand') as string },
  ])
})
