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
  ['relative-date', 'A month ago the ministers met.'],
  ['relative-date', 'The ministers met last spring.'],
  ['relative-date', 'The ministers will meet next spring.'],
  ['relative-date', 'They will meet tomorrow.'],
  ['bare-abbreviation', 'The ICBM flew far.'],
  ['bare-abbreviation', 'It came by mail. The ICBM flew.'],
  ['bare-abbreviation', 'If cold, bring more. The ICBM flew.'],
  ['bare-abbreviation', 'The club of airports (XCI) met.'],
  ['bare-abbreviation', 'They bought quietly, and BQ rose.'],
  ['bare-abbreviation', 'He and the boys said so to the HTBS.'],
  ['bare-abbreviation', 'They counted 200 ICBMs.'],
  ['two-spellings', 'Then Rasmussen spoke. After that, Rasmusen left.'],
  ['two-spellings', 'Then Zelensky spoke. After that, Zelenskyy left.'],
  ['two-spellings', 'Then Qaddafi spoke. After that, Gaddafi left.'],
  ['two-spellings', 'Then Osama Hafez spoke. After that, Usama Hafez left.'],
  ['two-spellings', 'Then Sharaa spoke. After that, Shara left.'],
  ['two-spellings', 'They met in Kiev. A day later, he was in Kyiv again.'],
  ['two-spellings', 'The chief, Fogh Rasmussen, spoke. Rasmusen left.'],
  ['two-spellings', 'On Friday Rasmussen spoke. “We have all the time in the world,” Rasmusen said.'],
  ['two-spellings', 'In Warsaw Sikorski spoke. In Prague Sikorsky left.'],
  ['two-spellings', 'In Moscow Rogozin spoke. In Minsk Rogosin left.'],
  ['two-spellings', 'On Friday Maren Hollt spoke.'],
  ['two-spellings', 'Lindquist spoke on Friday.'],
  ['two-spellings', 'They flew to Ireland. They live in Irelnad.'],
  ['two-spellings', 'They met Erik Johnson in May. In June Lars Johnston left.'],
  ['two-spellings', 'Later Dmitri Medvedew spoke.'],
  ['two-spellings', 'Later Karl Benson spoke. On Monday Bennson left.'],
  ['surname-alone', 'Lavrov refused. Later Lavrov came back.'],
  ['surname-alone', 'Straw denounced it.'],
  ['surname-alone', 'Straw’s answer is no.'],
  ['surname-alone', 'Mr Straw was there.'],
  ['surname-alone', 'They saw Straw leave.'],
  ['surname-alone', 'Straw polls differ, and so does Straw.'],
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
  [
    'a stretch of time',
    'In the last week of May and over the last month. For the last week it rained, and in the last summer.',
  ],
  [
    'times that are none',
    'It may come today or tomorrow. The world today is not that of yesterday, nor are the tasks of tomorrow.',
  ],
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
  ['one that brackets tell', 'The Bundesnachrichtendienst (BND) knew. The BND said so.'],
  ['one that brackets explain', 'The BND (the German service) knew.'],
  ['one with small words', 'The Movement of the Poor of Lima met. The MPL marched, and so did the MOTPOL.'],
  ['one of two words', 'The Blue Quarter burnt. In BQ they wept.'],
  ['a word that is stressed', 'They did NOT come, and CAN NOT.'],
  ['a line in capitals', 'THESE TALKS WENT WRONG, SAYS ANNA.'],
  ['the form of a company', 'Zyx AG and Zyx SA met.'],
  ['what every reader knows', 'HQ, IT, BP, BMW, MIT, the RAF, HR, an LED, NYC, DC, WWII and NGOs.'],
  ['one that the initials tell', 'The Inter Continental Ballistic Missile flew. The ICBM fell.'],
  ['a name of the register', 'What NATO does.'],
  ['a publisher', 'It was said by KUNA.'],
  ['a designation', 'The SM-3 and the TU 95, of Block IIA.'],
  ['people and their country', 'In Germany the Germans, in Romania the Romanians.'],
  ['a name as front matter gives it', 'Maren Holt’s answer. The Maren Holts of this world.'],
  ['a form of such a name, or an id', 'Russia’s Ministry. The Russian Ministry.'],
  ['another name of the same entry', 'Later Dmitry Medvedev spoke.'],
  ['two names of the register', 'Later Karl Benson spoke, then Karl Bensson.'],
  [
    'two countries',
    'They flew to Ireland. They live in Iceland. In Niger Nigerien men met Nigerian ones; so in Nigeria.',
  ],
  ['two people side by side', 'They met Erik Johnson and Lars Johnston. Later Johnson left; Johnston did not.'],
  ['two people of a list', 'They met Johnson, Mr Johnston and Holm.'],
  ['a name that ends alike', 'Another was called Ole Lindquist.'],
  ['two ways with one word', 'In Geneva Organizers met, in Bern Organisers.'],
  ['a surname that is a word', 'Straw exports fell. Straw was dear. Straw polls differ.'],
  [
    'a surname in another name',
    'The Straw era. A gate called Straw of Vienna. The post went to Straw General Holm. A Straw-like man.',
  ],
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
  ['Twenty-five states.', 'All 25 states.', []],
  ['All 25 states.', 'Twenty-five states, the twenty-fifth at last.', []],
  ['The 25th state.', 'The twenty-fifth state.', []],
  ['Three thousand men.', 'They were 3,000.', []],
  ['Some 3 000 men.', 'Three thousand men.', []],
  ['It cost 1.5 million euros.', 'It cost 1,500,000 euros.', []],
  [
    'It cost €2bn, of which 3 to 4 million came late.',
    'It cost two billion euros; 3 million to 4 million came late.',
    [],
  ],
  ['A mast of 5m.', 'A mast of 5 metres.', []],
  ['Two hundred and fifty tanks.', 'In all 250 tanks.', []],
  ['Prices rose 4%, to $72.', 'They rose 4.1 per cent, to $71.83.', []],
  ['It took nearly 3,000 men and more than 200 tanks.', 'It took 2,870 men and 214 tanks.', []],
  ['It took 3,000 men.', 'It took 2,950 men.', []],
  ['It ends at 6 p.m., or at 6pm.', 'It ends at 18:00.', []],
  ['Half a million men, a dozen ships, a third of all.', 'The 500,000 men came in twelve of 36 ships.', []],
  ['A hundred reasons.', 'There is no end of reasons.', []],
  ['In the 1990s.', 'In 1990.', []],
  ['Thirty died.', 'Forty died.', ['The summary says Thirty, and the text does not.']],
  ['They say 30 died.', 'They say 34 died.', ['The summary says 30, and the text does not.']],
  ['Two hundred tanks.', 'In all 250 tanks.', ['The summary says Two hundred, and the text does not.']],
  ['It cost 1.5 million.', 'It cost 1.5 billion.', ['The summary says 1.5 million, and the text does not.']],
  ['It took 3,000 men.', 'It took 2,600 men.', ['The summary says 3,000, and the text does not.']],
  ['About 30 died.', 'In all 45 died.', ['The summary says 30, and the text does not.']],
  ['Prices rose 4.1%.', 'They rose 4 per cent.', ['The summary says 4.1, and the text does not.']],
  ['It began in 2010.', 'It began in 2011.', ['The summary says 2010, and the text does not.']],
])('The numbers of a summary stand in the text: %s', (summary, body, reasons) => {
  expect(reviewBody(body, summary).map(({ reason }) => reason)).toEqual(reasons)
})

test('Of a season one is asked for the year, not for the day', () => {
  expect(reviewBody('They met last spring.')).toMatchObject([
    {
      reason: '"last spring" does not say which month or season that is to who reads it later.',
      note: 'Write it with its year.',
    },
  ])
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
