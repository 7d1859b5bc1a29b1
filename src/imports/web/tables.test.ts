import { expect, test } from 'vitest'
import { writeMarkdown } from '../markdown-blocks.ts'
import { readPageBlocks } from './blocks.ts'

const long = 'The envoys met in the old customs house and left by the back door. '.repeat(4).trim()

test.each([
  [
    'has its caption above it',
    '<table><caption>Boats by year</caption><tr><th>Year<th>Boats<tr><td>2011<td>40</table>',
    ['Boats by year', '', '| Year | Boats |', '| ---- | ----- |', '| 2011 | 40    |'],
  ],
  [
    'stays a table where its cells hold paragraphs and no heads are marked',
    '<table><tr><td><p>Shore</p><td><p>Boats</p><tr><td><p>North</p><td><p>40</p></table>',
    ['|       |       |', '| ----- | ----- |', '| Shore | Boats |', '| North | 40    |'],
  ],
  [
    'has each cell in one line',
    '<table><tr><th>Shore<th>What<tr><td>North<td>there are <ul><li>40 boats<li>a ferry</ul><tr><td>South<td><p>No boat.</p><p>A seal</p></table>',
    [
      '| Shore | What                         |',
      '| ----- | ---------------------------- |',
      '| North | there are; 40 boats; a ferry |',
      '| South | No boat. A seal              |',
    ],
  ],
  [
    'has heads, and what a table in it holds in one line of its cell',
    '<table><tr><th>Shore<th>Boats<tr><td>North<td><table><tr><td>May<td>40<tr><td>June<td>50</table><tr><td>South<td>2</table>',
    [
      '| Shore | Boats             |',
      '| ----- | ----------------- |',
      '| North | May; 40; June; 50 |',
      '| South | 2                 |',
    ],
  ],
  [
    'is laid open where tables in it hold most of its words, whatever heads it has',
    '<table><tr><th>Boats<th>Seals<tr><td><table><tr><td>North shore<td>40</table><td><table><tr><td>South shore<td>2</table></table>',
    [
      'Boats',
      '',
      'Seals',
      '',
      '|             |    |',
      '| ----------- | -- |',
      '| North shore | 40 |',
      '',
      '|             |   |',
      '| ----------- | - |',
      '| South shore | 2 |',
    ],
  ],
  ['is laid open where one cell holds the text', `<table><tr><td>Home<td><p>${long}</p></table>`, ['Home', '', long]],
  [
    'is laid open around another, which has heads',
    '<table><tr><td>Menu<td><table><tr><th>Shore<th>Boats<tr><td>North<td>40</table></table>',
    ['Menu', '', '| Shore | Boats |', '| ----- | ----- |', '| North | 40    |'],
  ],
  [
    'is laid open where it has one column, with its caption',
    '<table><caption>The strait</caption><tr><td>It is deep.<tr><td>It is cold.</table>',
    ['The strait', '', 'It is deep.', '', 'It is cold.'],
  ],
])('A table %s', (_, html, lines) => {
  expect(writeMarkdown(readPageBlocks(html, { base: undefined }).blocks)).toBe(lines.join('\n'))
})
