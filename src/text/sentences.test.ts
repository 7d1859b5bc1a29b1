import { describe, expect, test } from 'vitest'
import { findSentences } from './sentences.ts'

describe('A sentence ends', () => {
  test.each([
    ['at a full stop', ['He left.', 'She stayed.']],
    [
      'not at titles and ranks',
      ['Mr. Smith, Mrs. Jones, Dr. No, Gen. Patrick and Lt. Gen. O’Reilly met in St. Louis.', 'They ate.'],
    ],
    ['not at initials', ['It was signed by Patrick J. O’Reilly in person.', 'George H. W. Bush came.']],
    ['not at U.S. before a name', ['The U.S. Congress met U.S. officials.']],
    [
      'but at U.S. before an opening word',
      ['He flew to the U.S.', 'The talks failed.', 'They met at 9 a.m.', 'He slept.'],
    ],
    [
      'not at No. 5 or Oct. 27',
      ['Talks No. 5 were held on Oct. 27 in Rome.', 'He said no.', '5 left in Oct.', 'They won.'],
    ],
    ['not in a number', ['It cost 3.4 billion.', 'Then 5.']],
    ['after a closing quotation mark', ['“We go.”', 'He went. (He did.)'.slice(0, 8), '(He did.)']],
    ['not before "he said"', ['“Why?” he asked.', '“Why now?” Sergei Lavrov asked.', 'Nobody knew.']],
    ['at an ellipsis before a capital only', ['We waited... and waited…', 'Then he came.']],
    ['at exclamation and question marks', ['Really?!', 'Yes!', 'No.']],
    ['not at Inc. in a name', ['Apple Inc. executives met.', 'It is Apple Inc.', 'The end.']],
  ])('%s', (_, sentences) => {
    const text = sentences.join(' ')
    expect(findSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end))).toEqual(sentences)
  })

  test('never beyond the stretch', () => {
    expect(findSentences('One. Two. Three.', 5, 9)).toEqual([{ start: 5, end: 9 }])
    expect(findSentences('  ', 0, 2)).toEqual([])
  })
})
