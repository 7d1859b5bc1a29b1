import sharp from 'sharp'
import { writeBriefing, writeSettings, writeText } from '../src/content/site-fixture.ts'

/** Sixty letters without a space, as German compounds are. */
const compound = 'Verteidigungsforschungsgemeinschaftsverwaltungsratssitzungen'
const assembly = 'The Interparliamentary Assembly for Radar and Missile Affairs'
const person = 'Maria-Magdalena von und zu Hohenstein-Wolfenbüttel'
const place = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'

export const condition = `${'the parliament of one more member state agrees in writing, '.repeat(6)}and nobody objects`

/** A desk of all that is too long, too wide, too many or nothing at all, as files below `content/`. */
export async function writeExtremeDesk(): Promise<[string, string | Buffer][]> {
  return [
    [
      'site.yaml',
      writeSettings({
        name: `The Quarterly Record of ${assembly} in Europe`,
        logo: 'logo.svg',
        navigation: [{ label: compound, href: '/topics/' }],
        beats: [{ name: compound, topics: ['one'] }],
      }),
    ],
    ['images/logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100"><circle r="40"/></svg>'],
    ['images/tall.png', await draw(400, 3200)],
    ['images/wide.png', await draw(3000, 300)],
    ['topics/one.md', writeText({ name: 'Rüstungskontrollverhandlungsdelegationsleiterbesprechung' })],
    ['topics/none.md', writeText({ name: 'Nothing', broader: ['one'] })],
    ['stories/long.md', writeText({ name: `What ${assembly} said of ${compound}, and what came of it` })],
    ['stories/empty.md', writeText({ name: 'Empty' })],
    ...listActors(),
    ...listBriefings(),
  ]
}

function listActors(): [string, string][] {
  const members = Array.from({ length: 40 }, (_, index) => `member-${index + 1}`)
  return [
    ['actors/assembly.md', writeText({ name: assembly, kind: 'alliance' })],
    ['actors/compound.md', writeText({ name: compound, kind: 'organisation', aliases: [compound.slice(0, 40)] })],
    [
      'actors/person.md',
      writeText({
        name: person,
        kind: 'person',
        image: { src: 'tall.png', alt: 'A face' },
        url: `https://www.example.org/${compound.toLowerCase()}/${compound.toLowerCase()}.html`,
        roles: Array.from({ length: 15 }, (_, index) => ({
          title: `Deputy Parliamentary State Secretary for ${index % 2 ? compound : 'radar'}, grade ${index}`,
          of: 'assembly',
          from: `${1990 + 2 * index}`,
          to: `${1993 + 2 * index}`,
        })),
      }),
    ],
    ...members.map((id): [string, string] => [
      `actors/${id}.md`,
      writeText({ name: `Principality of the Northern Islands ${id}`, kind: 'state', partOf: ['assembly'] }),
    ]),
  ]
}

function listBriefings(): [string, string][] {
  const sources = Array.from({ length: 40 }, (_, index) => ({
    id: `s${index}`,
    title: `Source ${index} of ${compound}`,
    publisher: index === 0 ? `${compound} ${assembly}` : 'AFP',
  }))
  const columns = Array.from({ length: 10 }, (_, index) => `Column ${index}`)
  return [
    ['briefings/short.md', writeBriefing('2019-03-03', { title: 'A short text' }, 'They met.')],
    ['briefings/bare.md', writeBriefing('2019-03-04', { title: 'Nothing but a title' }, '')],
    [
      'briefings/long.md',
      writeBriefing(
        '2022-07-08',
        {
          title: `A title of two hundred letters: ${compound}, ${assembly}, ${place} and what came of it all`,
          dateline: place,
          byline: [person, compound],
          actors: ['compound', { actor: 'person', part: 'speaks for an hour and a half about everything' }],
          topics: ['one'],
          story: 'long',
        },
        `“We shall say it again, ${compound},” said ${person} in ${place}.`,
      ),
    ],
    [
      'briefings/wide.md',
      writeBriefing(
        '2022-11-12',
        { topics: ['one'], image: { src: 'wide.png', alt: 'Wide', caption: compound } },
        [
          `| ${columns.join(' | ')} |\n| ${columns.map(() => '---').join(' | ')} |\n| ${columns.join(' | ')} |`,
          `\`\`\`\nconst line = '${compound.repeat(3)}'\n\`\`\``,
          `A word of \`${compound}\`, and https://example.org/${compound}/${compound}.`,
          '![Tall](tall.png)',
          `- One\n  - of ${compound}`,
        ].join('\n\n'),
      ),
    ],
    [
      'briefings/many.md',
      writeBriefing(
        '2022-12-13',
        {
          topics: ['one'],
          story: 'long',
          actors: ['assembly', 'person', ...Array.from({ length: 40 }, (_, index) => `member-${index + 1}`)],
          keyPoints: Array.from({ length: 30 }, (_, index) => `Key point ${index}.`),
          sources,
          events: [
            { id: 'some-day', title: `A meeting on ${compound}`, if: condition, by: person },
            { id: 'in-years', title: 'Everything is ready', date: '2031', words: `by then, if ${condition}` },
          ],
          corrections: [{ date: '2022-12-14', text: `It was ${compound}. `.repeat(6), paragraph: 1 }],
        },
        `All of it is known.[@${sources.map(({ id }) => id).join('; @')}]`,
      ),
    ],
    [
      'briefings/german.md',
      writeBriefing(
        '2022-12-14',
        { title: 'Die Minister vertagen die Entscheidung', dateline: 'Brüssel', lang: 'de', topics: ['one'] },
        'Die Minister haben sich nicht geeinigt.',
      ),
    ],
    [
      'briefings/arabic.md',
      writeBriefing(
        '2022-12-15',
        {
          title: 'وزراء الدفاع يؤجلون القرار',
          summary: 'لم يتفق الوزراء في بروكسل.',
          dateline: 'بروكسل',
          lang: 'ar',
          topics: ['one'],
          actors: ['assembly'],
          story: 'long',
          corrections: [{ date: '2022-12-16', text: 'كان الاجتماع يوم الثلاثاء.', paragraph: 1 }],
        },
        'لم يتفق الوزراء يوم الثلاثاء.',
      ),
    ],
  ]
}

function draw(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#678' } })
    .png()
    .toBuffer()
}
