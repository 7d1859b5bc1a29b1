import { describe, expect, test } from 'vitest'
import { readCredit } from './credit.ts'
import { read, text } from './page-fixture.ts'

describe('A line with names and a date', () => {
  const date = { year: 2011, month: 10, day: 27 }

  test.each([
    ['Published on Thursday, 27 October 2011 by Ann Lee and Bob Ray', { byline: ['Ann Lee', 'Bob Ray'], date }],
    ['Posted October 27, 2011 | By Ann Lee in Ankara', { byline: ['Ann Lee'], date, place: 'Ankara' }],
    ['Posted by Ann Lee on October 27, 2011 in Analysis', { byline: ['Ann Lee'], date }],
    ['Posted by Ann Lee on October 27, 2011 at 10:30 in Analysis, Talks | 3 Comments', { byline: ['Ann Lee'], date }],
    ['Written by: Ann Lee, 27 October 2011 | No comments', { byline: ['Ann Lee'], date }],
    ['Posted by Ann Lee on October 27, 2011 in Brussels. It said no more.', undefined],
    ['By Ann Lee, October 27, 2011', { byline: ['Ann Lee'], date }],
    ['Written by Ann Lee on Thursday, 27 October 2011 10:30', { byline: ['Ann Lee'], date }],
    ['By Ann Lee and Bob Ray', undefined],
    ['27 October 2011', undefined],
    ['The treaty was signed on 27 October 2011 by Ann Lee and Bob Ray', undefined],
  ])('%j is read as %j', (line, credit) => {
    expect(readCredit(line)).toEqual(credit)
  })

  test('gives a page its byline and date, and goes from the text', () => {
    const line =
      '<div>Published on Thursday, <b>27 October 2011</b> by <a href="/a">Ann Lee</a> and Bob Ray in Ankara</div>'
    const { matter, body, guessed } = read('', `<p>Today is 1 December 2025</p><h1>A ruling put off</h1>${line}${text}`)
    expect(matter).toMatchObject({ date: '2011-10-27', byline: ['Ann Lee', 'Bob Ray'], dateline: 'Ankara' })
    expect(guessed).toEqual(['date', 'summary', 'dateline', 'byline', 'leftovers'])
    expect(body).not.toContain('Published')
  })
})

describe('The byline of a page', () => {
  test.each([
    ['Von Anke Müller und Jörg Weiß', ['Anke Müller', 'Jörg Weiß']],
    ['Par Zoé Lefèvre', ['Zoé Lefèvre']],
    ['Di Anna Rossi', ['Anna Rossi']],
    ['Door Jan de Vries en Piet Bos', ['Jan de Vries', 'Piet Bos']],
    ['Автор: Иван Петров', ['Иван Петров']],
    ['Written by Ann Lee', ['Ann Lee']],
    ['Author: Ann Lee', ['Ann Lee']],
    ['By Ann Lee, Diplomatic Editor', ['Ann Lee']],
  ])('%s is %j, marked or not', (line, names) => {
    expect(read('', `<h1>A tunnel</h1><p class="autor">${line}</p>${text}`).matter.byline).toEqual(names)
    expect(read('', `<h1>A tunnel</h1><div>${line}</div>${text}`).matter.byline).toEqual(names)
  })

  test('is none where a line below the headline only begins so', () => {
    expect(read('', `<h1>A tunnel</h1><div>Von Berlin nach Moskau</div>${text}`).matter.byline).toBeUndefined()
  })

  test('has no place where each wrote somewhere else, and stays', () => {
    const line = 'By Ann Lee in Ankara and Bob Ray in Riga'
    const { matter, body } = read('', `<article><h1>A tunnel</h1><div>${line}</div>${text}</article>`)
    expect(matter.byline).toEqual(['Ann Lee', 'Bob Ray'])
    expect(matter.dateline).toBeUndefined()
    expect(body).toContain(line)
  })

  test('ends where a break does', () => {
    const lines = '<font size="2"><i>By Ann Lee<br>Thursday, October 27, 2011</i></font>'
    const { matter } = read('', `<h1>A tunnel</h1>${lines}${text}`)
    expect(matter).toMatchObject({ byline: ['Ann Lee'], date: '2011-10-27' })
  })

  const named = (name: string) => read(`<meta name="author" content="${name}">`, `<h1>A tunnel</h1>${text}`)

  test.each([
    ['AFP', ['AFP']],
    ['NATO and Ann Lee', ['NATO', 'Ann Lee']],
    ['ANN LEE', ['Ann Lee']],
  ])('%s is %j', (written, names) => {
    const { matter, guessed } = named(written)
    expect(matter.byline).toEqual(names)
    expect(guessed).not.toContain('byline')
  })

  test.each([
    ['<p class="byline">By Ann Lee in Ankara</p>'],
    ['<p>By Ann Lee in Ankara</p>'],
    ['<div><span>By <a href="https://post.example/ann">Ann Lee</a> in Ankara</span><span>27 October 2011 — 18:45 CET</span></div>'], // prettier-ignore
  ])('and a place are read in %s, and guessed', (line) => {
    const { matter, guessed } = read('', `<h1>A tunnel for the strait</h1>${line}${text}`)
    expect(matter).toMatchObject({ byline: ['Ann Lee'], dateline: 'Ankara' })
    expect(guessed).toContain('byline')
  })
})
