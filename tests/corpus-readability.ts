import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { readPageText } from '../src/imports/web/page-text.ts'
import { scoreWords, wordsOf } from './word-score.ts'

/** Score each of Readability's own test pages against the text that its authors expect. */
export function scorePages(folder: string): { name: string; score: number }[] {
  return readdirSync(folder).map((name) => {
    const read = readPageText(readFileSync(join(folder, name, 'source.html'), 'utf8'), '2026-01-01', 'en')
    const expected = textOf(parseFragment(readFileSync(join(folder, name, 'expected.html'), 'utf8')))
    return { name, score: read ? scoreWords(wordsOf(read), expected) : 0 }
  })
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value
  if (!('childNodes' in node)) return ''
  const text = node.childNodes.map(textOf).join('')
  return isInline(node.nodeName) ? text : ` ${text} `
}

function isInline(name: string): boolean {
  return /^(?:a|abbr|b|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u)$/.test(name)
}
