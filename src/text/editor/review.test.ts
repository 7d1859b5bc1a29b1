import { expect, test } from 'vitest'
import { askEditor, reviewBody } from './review-fixture.ts'

const long = 'The talks on the radar in the south of the country went on for a long time. '
const cited = 'They met.[@afp]\n\n'

test.each([
  [
    'uncited-paragraph',
    `${cited}The ministers of all the countries met for 3 hours in the old town and agreed on nothing.`,
  ],
  [
    'uncited-paragraph',
    `${cited}The minister of one of these countries might say no, and the other minister said yes.`,
  ],
  ['long-paragraph', long.repeat(10)],
  ['unattributed-quotation', 'The shield is a dream. “It will never work in our lifetime.” So it goes.'],
  ['relative-date', 'The ministers met yesterday in Brussels.'],
  ['relative-date', 'The ministers will meet next week.'],
  ['relative-date', 'A week ago the ministers met.'],
  ['relative-date', 'The ministers met a day ago.'],
  ['relative-date', 'The ministers met four days ago.'],
  ['relative-date', 'The ministers met 12 days ago.'],
  ['relative-date', 'Today the ministers meet.'],
  ['relative-date', 'The ministers met this morning.'],
  ['relative-date', 'The ministers met last month.'],
  ['bare-abbreviation', 'The ICBM flew far.'],
  ['bare-abbreviation', 'They counted 200 ICBMs.'],
  ['two-spellings', 'Then Rasmussen spoke. After that, Rasmusen left.'],
  ['two-spellings', 'The chief, Fogh Rasmussen, spoke. Rasmusen left.'],
  ['two-spellings', 'On Friday Rasmussen spoke. “We have all the time in the world,” Rasmusen said.'],
  ['two-spellings', 'In Warsaw Sikorski spoke. In Prague Sikorsky left.'],
  ['two-spellings', 'In Moscow Rogozin spoke. In Minsk Rogosin left.'],
  ['two-spellings', 'On Friday Maren Hollt spoke.'],
  ['two-spellings', 'Lindquist spoke on Friday.'],
  ['surname-alone', 'Lavrov refused. Later Lavrov came back.'],
  ['no-credit', '![A radar](radar.jpg "The radar at night.")'],
])('An editor asks: %s', (rule, body) => {
  expect(askEditor(body)).toEqual([rule])
})

test.each([
  [
    'a paragraph that cites',
    `${cited}The ministers of all the countries met for 3 hours and agreed on nothing at all.[@afp]`,
  ],
  [
    'a paragraph that links',
    `${cited}The ministers of all the countries [met](briefing:x) for 3 hours and agreed on nothing.`,
  ],
  [
    'a paragraph that claims nothing',
    `${cited}What will come of all this when the year is over is a question that only time can answer.`,
  ],
  [
    'a paragraph in which nobody says anything',
    `${cited}One might say that this is the end, so to say; needless to say, only time will tell what comes of it.`,
  ],
  ['a text without any source', 'The ministers of all the countries met for 3 hours and agreed on nothing at all.'],
  ['words whose speaker is named', '“It will never work in our lifetime,” Sergei Lavrov said.'],
  [
    'words whose speaker stands in the next sentence',
    '“It will never work in our lifetime.” That was what the minister told the press.',
  ],
  ['words of a statement', 'A dream. “We said that it is given elsewhere.” So it goes.'],
  [
    'words whose speaker stands beside another verb',
    'Critics call the plan “a waste of good money”. In the words of one reviewer, “a waste of time”.',
  ],
  ['a day that is none', 'Today’s ministers, the ministers of today, and from 1949 to today. Russia Today met them.'],
  ['weeks in which no day is meant', 'Six weeks ago the ministers met.'],
  ['a unit', 'It has 3.5 GW and 200 MW, and so many MW more. It cost 5 million EUR.'],
  [
    'what newspapers print alone',
    'The IMF, the OECD, the OSCE, the WHO, the WTO, the IAEA, VAT, AI, the KGB and ASEAN.',
  ],
  ['a title', 'The film “The Man Who Would Be King” was shown.'],
  ['a term of several words', 'The “so-called European phased adaptive approach” is a plan.'],
  ['an organisation of the world', 'The UNESCO office has GPS.'],
  ['a term in quotation marks', 'The “third site” was given up.'],
  ['a day beside', 'The ministers met on 3 May, and next week they meet again.'],
  ['what a speaker said', 'Sergei Lavrov said: “We will meet next week.”'],
  ['an abbreviation that is spelt out', 'The intercontinental ballistic missile (ICBM) flew. The ICBM fell.'],
  ['one that the initials tell', 'The Inter Continental Ballistic Missile flew. The ICBM fell.'],
  ['a name of the register', 'What NATO does.'],
  ['a publisher', 'It was said by KUNA.'],
  ['a designation', 'The SM-3 and the TU 95, of Block IIA.'],
  ['people and their country', 'In Germany the Germans, in Romania the Romanians.'],
  ['a name as front matter gives it', 'Maren Holt’s answer. The Maren Holts of this world.'],
  ['a form of such a name, or an id', 'Russia’s Ministry. The Russian Ministry.'],
  ['a name that ends alike', 'Another was called Ole Lindquist.'],
  ['two ways with one word', 'In Geneva Organizers met, in Bern Organisers.'],
  ['a surname behind the full name', 'Sergei Lavrov refused. Later Lavrov came back.'],
  ['a surname before the full name', 'Lavrov refused. Later Sergei Lavrov came back.'],
  ['another who bears the surname', 'Igor Lavrov refused. Later Lavrov came back.'],
  [
    'words that open sentences',
    'Ministers met. Minister after minister spoke. Minsters are churches, and minsters stand.',
  ],
  ['two ministries', 'The Ministry of Defence and the Missile Defense Agency.'],
  ['a caption with its credit', '![A radar](radar.jpg "The radar at night. Photo: A. Author.")'],
])('An editor does not ask about %s', (_, body) => {
  expect(askEditor(body)).toEqual([])
})

test('Many paragraphs without a source are one question', () => {
  const claim = 'The ministers of all the countries met for 3 hours and agreed on nothing at all.\n\n'
  expect(askEditor(cited + claim.repeat(2))).toEqual(['uncited-paragraph', 'uncited-paragraph'])
  expect(reviewBody(cited + claim.repeat(3)).map(({ reason }) => reason)).toEqual([
    'No source is cited in 3 paragraphs that claim something; this is the first.',
  ])
})

test.each([
  ['Four phases, 20 ships and 4,000 men.', 'Four phases, twenty ships and 4000 men.', []],
  ['What was said on 2011-10-27.', 'It was said.', []],
  ['Ten days later 12 ships came.', 'Ships came.', ['The summary says 12, and the text does not.']],
  ['The 5th phase, in the 2nd year and the 3rd country.', 'The fifth phase, a second year, three countries.', []],
  ['The fifth phase of 2 ships.', 'The 5th phase. Two ships.', []],
  ['At 14:30 they met.', 'They met.', []],
  ['The 6th phase.', 'The fifth phase.', ['The summary says 6, and the text does not.']],
  ['Four phases.', 'Three phases.', ['The summary says Four, and the text does not.']],
])('The numbers of a summary stand in the text: %s', (summary, body, reasons) => {
  expect(reviewBody(body, summary).map(({ reason }) => reason)).toEqual(reasons)
})

test('Each remark is a warning with its place and what to do', () => {
  expect(reviewBody('One.\n\nThe ministers met yesterday.')).toEqual([
    {
      file: 'content/briefings/x.md',
      rule: 'relative-date',
      severity: 'warning',
      reason: '"yesterday" does not say which day that is to who reads it later.',
      note: 'Write the day, such as "on 26 October".',
      place: { line: 8, column: 19 },
    },
  ])
})
