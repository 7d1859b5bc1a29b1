import { expect, test } from 'vitest'
import { readWireText } from './wire-text.ts'

const first = 'Envoys of the two sides met for three hours on Monday and parted without a date for another round.'
const second = 'They will write to each other, a person close to the talks told the paper, and nothing else is planned.'

const caption = 'An envoy is seen in this file photo on the steps of the old ministry. REUTERS Photo.'

test('A caption that is given twice is kept once, with its credit, and what stands above it is the summary', () => {
  const wire = `Envoys part\n\nThe talks are over.\n${caption}\n\n${caption}\n\n${first}\n\n${second}\n`
  expect(readWireText(wire, '2011-10-27')).toMatchObject({
    matter: { summary: 'The talks are over.' },
    body: `${first}\n\n${second}`,
    leftovers: [{ what: 'A caption without its picture', text: caption }],
    guessed: ['date', 'summary', 'leftovers'],
    notes: [
      'The caption of line 6 was given before: it is kept once.',
      'The text has no date: 2011-10-27 stands for it.',
    ],
  })
})

test.each([
  ['An envoy leaves the ministry on Monday. REUTERS/Ann Author'],
  ['An envoy leaves the ministry on Monday. (AP Photo/Ann Author)'],
  ['Photo: An envoy leaves the ministry on Monday.'],
  ['An envoy leaves the ministry on Monday. Photo by Ann Author'],
  ['An envoy leaves the ministry on Monday.\nAFP photo'],
  ['In this Oct. 26, 2011 file photo, an envoy leaves the ministry. (AP Photo/Ann Author, File)'],
  ['FILE - An envoy leaves the ministry on Monday.'],
  ['This undated handout photo shows an envoy on the steps of the ministry.'],
  ['An envoy speaks in this October 26, 2011 file photo.'],
  ['An envoy leaves the ministry (file photo)'],
  ['An envoy leaves the ministry on Monday. File photo.'],
])('%j is a caption', (written) => {
  const { leftovers, body: read } = readWireText(`Envoys part\n\n${first}\n\n${written}\n\n${second}`, '2011-10-27')
  expect(leftovers.map(({ text }) => text)).toEqual([written.replace('\n', ' ')])
  expect(read).toBe(`${first}\n\n${second}`)
})

test.each([
  'On Wednesday, television had shown pictures of Fish missiles near the port.',
  'The agency published satellite images of North Ruritanian sites.',
  'The letter was seen by AFP/Harbour News.',
  'The singer sued Getty Images.',
  'Photo-reconnaissance satellites were launched on Monday, the ministry said.',
  'Analysts said that this undated photo, published by the ministry, showed an older radar.',
  'Commanders said each had seen the file photo.',
  'Nobody had looked at this archive image before.',
  'Analysts saw in this undated photo a radar that was never built.',
  'Image: that is all they care about, said one envoy.',
  'Who took them is not known. Photo by Nobody, one envoy said.',
  'The leader was shown with two generals in an undated photo released on Friday.',
])('%j is none', (sentence) => {
  const { body: read } = readWireText(`Envoys part\n\n${first}\n\n${sentence}\n\n${second}`, '2011-10-27')
  expect(read).toBe(`${first}\n\n${sentence}\n\n${second}`)
})
