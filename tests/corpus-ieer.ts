import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { splitTagged } from '../src/imports/wires/tagged-wires.ts'
import { readWireText } from '../src/imports/wires/wire-text.ts'

/** What the import reads of the wires of nltk's `ieer` corpus, beside what their tags say. */
export interface WireScore {
  wires: number
  date: number
  dateline: number
  title: number
  /** How many have a headline. */
  titled: number
  /** One line for each that is wrong. */
  wrong: string[]
}

/**
 * Score the wires of a folder.
 *
 * @param plain whether to take the labels away too, so that date and title are read off their shape
 */
export function scoreWires(folder: string, plain: boolean): WireScore {
  const score: WireScore = { wires: 0, date: 0, dateline: 0, title: 0, titled: 0, wrong: [] }
  for (const file of readdirSync(folder).filter((name) => /^(?:APW|NYT)_/.test(name))) {
    const source = readFileSync(join(folder, file), 'latin1')
    const docs = source.match(/<DOC>[\s\S]*?<\/DOC>/g) ?? []
    for (const [index, { text }] of splitTagged(source).entries()) {
      const expected = readExpected(docs[index]!)
      const written = plain ? text.replace(/^(?:DATE|HEADLINE): /gm, '') : text
      const { matter } = readWireText(written, '2026-01-01')
      score.wires++
      if (expected.title !== '') score.titled++
      for (const key of ['date', 'dateline', 'title'] as const) {
        const [is, should] = [matter[key] ?? '', expected[key]]
        if (key === 'title' && should === '') continue
        if (is.toLowerCase() === should.toLowerCase()) score[key]++
        else score.wrong.push(`${file} ${index + 1} ${key}: "${is}", not "${should}"`)
      }
    }
  }
  return score
}

/** Read from the corpus's own tags what is right: the dateline is the places that the text opens with. */
function readExpected(doc: string) {
  const [, month, day, year] = /<DATE_TIME> (\d\d)\/(\d\d)\/(\d{4})/.exec(doc)!
  const headline = /<HEADLINE>([\s\S]*?)<\/HEADLINE>/.exec(doc)?.[1] ?? ''
  // Some open below a line on their author.
  const head = doc.slice(0, 1200)
  const opening =
    /(?:<TEXT>|\n\t)\s*((?:<b_enamex [^>]*>[^<]*<e_enamex>(?:, )?)+)(?:<b_timex[^>]*>[^<]*<e_timex>)?(?: \([^)]*\))? [_-]/.exec(
      head,
    )?.[1] ?? ''
  return {
    date: `${year!}-${month!}-${day!}`,
    title: withoutTags(headline),
    dateline: withoutTags(opening).replace(/,$/, ''),
  }
}

function withoutTags(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replaceAll('&AMP;', '&')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim()
}
