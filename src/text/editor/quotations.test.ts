import { expect, test } from 'vitest'
import { askEditor } from './review-fixture.ts'

test.each([
  'The president dismissed the paper as “a bundle of lies from end to end”.',
  'She hailed “a fine day for all of our people”.',
  'He blamed “those who want us to lose”.',
  'The ministry accused the ship of “reckless and unsafe sailing”.',
  'Officials spoke of “an open talk among good friends”.',
  'The communiqué speaks of “deep worry about what goes on”.',
  'The court held that the order had “no basis in any law”.',
  'The tribunal ruled it “at odds with the whole treaty”.',
  'The clause obliges both “to consult before they act alone”.',
  'The text commits members “to spend more than they did”.',
  'The minutes record “a long and open exchange of views”.',
  'The minister was blunt: “We cannot pay for any of this.”',
  'The envoy’s message was simple. “You get both or you get none.”',
  'The sanctions hit “all who pay for the war”.',
  'The verdict of the markets was swift: “too small and too late”.',
  'The hall fell silent. “We cannot pay for any of this.” He sat down.',
  'Maren Holt stood up. “We cannot pay for any of this.”',
  'Everyone looked at Holt’s chair. “We cannot pay for any of this.”',
  'The minister was blunt.\n\n“We cannot pay for any of this.”',
  'The minister was blunt.\n\n“We cannot pay for any of this.”\n\n“And we will not pay for it.”',
  '“We cannot pay for any of this.”\n\nIt was the minister who stood up.',
  'What was heard in the hall:\n\n- “We cannot pay for any of this.”\n- “And we will not pay for it.”',
])('Who spoke is told: %s', (body) => {
  expect(askEditor(body)).toEqual([])
})

test.each([
  ['It was “the worst night of the whole war”.'],
  ['The mood is “as bad as it was in the winter”.'],
  ['The border will be open “once all of this is over”.'],
  ['“We cannot pay for any of this.”'],
  ['The hall fell silent. “We cannot pay for any of this.” Then the lights went out.'],
  ['The minister came late. It rained all day. “We cannot pay for any of this.” Then the lights went out.'],
  ['## A minister speaks\n\nThe minister was blunt.\n\n## The night\n\n“We cannot pay for any of this.”'],
])('Nobody is named: %s', (body) => {
  expect(askEditor(body)).toEqual(['unattributed-quotation'])
})
