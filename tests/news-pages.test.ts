import { describe, expect, test } from 'vitest'
import { readPageText } from '../src/imports/web/page-text.ts'
import { article, articleWords, newsPages } from './news-pages.ts'
import { scoreWords, wordsOf } from './word-score.ts'

describe('A saved page of', () => {
  test.each(Object.entries(newsPages))('%s comes in with its article and nothing else', (_, html) => {
    const read = readPageText(html, '2026-01-01', 'en')
    expect(read?.matter).toMatchObject({ title: article.title, date: article.day, byline: [article.author] })
    expect(scoreWords(wordsOf(read!), articleWords)).toBeGreaterThan(0.95)
    for (const paragraph of article.paragraphs) expect(read!.body).toContain(paragraph)
    expect(read!.body).toMatch(new RegExp(`^(?:## ${article.subhead}|\\*\\*${article.subhead}\\*\\*)$`, 'm'))
    for (const item of article.list) expect(read!.body).toContain(`- ${item}\n`)
    expect(read!.body).toMatch(/^\| North \| 2009 +\| 4 million \|$/m)
    expect(read!.body).toContain(`> ${article.quote}`)
    expect(read!.body).not.toMatch(/comment|Ferry fares|Advertisement|Copyright|newsletter|never/i)
  })
})
