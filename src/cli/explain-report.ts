import { placeAt } from '../model/problem.ts'
import type { Tag } from '../model/tags.ts'
import type { ExplainedStatement, Explanation, NamedSpan } from '../text/explanation.ts'
import type { Span } from '../text/prose.ts'

/** Write what was read in a text for a person, each thing with its line and column in the file. */
export function writeExplanation(file: string, source: string, explained: Explanation): string {
  const at = ({ start }: Span) => {
    const { line, column } = placeAt(source, start)
    return `${line}:${column}`.padEnd(8)
  }
  const sections: [title: string, lines: string[]][] = [
    ['Tags', explained.tags.map(writeTag)],
    ['Actors', explained.mentions.map((one) => `${at(one)}${oneLine(one.text)} → ${one.actor} (${one.role})`)],
    ['Topics', explained.topics.map((one) => `${at(one)}${oneLine(one.text)} → ${one.topic}`)],
    ['Statements', explained.statements.map((one) => `${at(one)}${writeStatement(one)}`)],
    ['Dates', explained.dates.map((one) => `${at(one)}${oneLine(one.text)} → ${writeValue(one)}`)],
  ]
  const written = sections.map(([title, lines]) =>
    [`\n${title}`, ...(lines.length > 0 ? lines : ['none']).map((line) => `  ${line}`)].join('\n'),
  )
  return `${[file, ...written].join('\n')}\n`
}

function writeTag({ id, kind, relation, because }: Tag): string {
  return `${relation} ${kind} ${id}: ${because}`
}

function writeStatement({ text, speaker, outlet, cue, publish }: ExplainedStatement): string {
  const who = speaker ? `${cue ? `${cue.text} ` : ''}${writeName(speaker)}` : 'by whom is not told'
  const where = outlet ? `, to ${writeName(outlet)}` : ''
  return `“${oneLine(text)}” ${who}${where}; ${publish ? 'sure enough to print' : 'not sure enough to print'}`
}

function writeName({ text, actor }: NamedSpan): string {
  return `${oneLine(text)} (${actor ?? 'no actor is surely meant'})`
}

function writeValue({ value, modifier }: Explanation['dates'][number]): string {
  return modifier === null ? value : `${modifier} ${value}`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
