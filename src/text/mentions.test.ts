import { describe, expect, test } from 'vitest'
import { createRegister, type RegisterEntry } from '../model/register.ts'
import { findMentions } from './mentions.ts'
import { proseOf } from './prose-of.ts'

const actors: RegisterEntry[] = [
  actor('nato', 'NATO', 'alliance', ['North Atlantic Treaty Organization']),
  actor('council', 'NATO-Russia Council', 'forum'),
  actor('us', 'United States', 'state', ['US', 'American', 'America'], ['Washington']),
  actor('russia', 'Russia', 'state', ['Russian'], ['Moscow']),
  actor('ukraine', 'Ukraine', 'state'),
  actor('mda', 'Missile Defense Agency', 'agency', ['MDA']),
  actor('ministry', 'Ministry of Foreign Affairs of Russia', 'ministry'),
  actor('kommersant', 'Kommersant', 'media'),
  actor('moodys', 'Moody’s', 'company'),
  actor('monsanto', 'Monsanto', 'company', ['Monsanto Co.']),
  actor('lavrov', 'Sergei Lavrov', 'person'),
  actor('medvedev', 'Dmitry Medvedev', 'person'),
  actor('igor', 'Igor Ivanov', 'person'),
  actor('anton', 'Anton Ivanov', 'person'),
  actor('oreilly', 'Patrick O’Reilly', 'person'),
  actor('may', 'Theresa May', 'person'),
  actor('bush', 'George W. Bush', 'person'),
  actor('rice', 'Condoleezza Rice', 'person'),
  actor('post', 'Tbilisi Post', 'media', [], ['Georgia']),
  actor('georgia', 'Republic of Georgia', 'state', [], ['Georgia']),
  { ...actor('md', 'Missile defense', ''), kind: 'topic' },
]

describe('A name is found', () => {
  test.each([
    [
      'whatever its case',
      'The MISSILE DEFENSE AGENCY and the missile defense agency.',
      'The [MISSILE DEFENSE AGENCY] and the [missile defense agency].',
    ],
    [
      'but an abbreviation by its case only',
      'MDA told us of nato; the US and NATO did not.',
      '[MDA] told us of nato; the [US] and [NATO] did not.',
    ],
    ['with dots or without', 'U.S. bases in the U.S.', '[U.S.] bases in the [U.S.]'],
    [
      'without its possessive',
      "NATO’s plan, Russia's reply, the Americans’ fear",
      "[NATO]’s plan, [Russia]'s reply, the Americans’ fear",
    ],
    ['with a possessive of its own', 'Moody’s, not Moody, said so.', '[Moody’s], not Moody, said so.'],
    [
      'with the full stop that is its own',
      'Monsanto Co. said so, and Monsanto.',
      '[Monsanto Co.] said so, and [Monsanto].',
    ],
    [
      'the longest one',
      'The NATO-Russia Council, NATO–Russia talks.',
      'The [NATO-Russia Council], [NATO]–[Russia] talks.',
    ],
    [
      'in a compound',
      'A U.S.-led, Russia-NATO, NATO-led and non-NATO force.',
      'A [U.S.]-led, [Russia]-[NATO], [NATO]-led and non-[NATO] force.',
    ],
    [
      'over a line’s end',
      'The Missile\nDefense Agency and Sergei\nLavrov',
      'The [Missile\nDefense Agency] and [Sergei\nLavrov]',
    ],
    [
      'over a hyphen at a line’s end',
      'The Mis-\nsile Defense Agency and the NATO-\nRussia Council',
      'The [Mis-\nsile Defense Agency] and the [NATO-\nRussia Council]',
    ],
    [
      'not over an em dash',
      'He met Sergei — Lavrov was late. Sergei—Lavrov',
      'He met Sergei — Lavrov was late. Sergei—Lavrov',
    ],
    ['on both sides of an em dash', 'Russia—NATO agreed—replied', '[Russia]—[NATO] agreed—replied'],
    ['as a whole word only', 'NATOs, Russians, US2', 'NATOs, Russians, US2'],
    [
      'not in an address',
      'See www.russia.example, post@NATO.example and Kommersant.ru',
      'See www.russia.example, post@NATO.example and Kommersant.ru',
    ],
    ['not as a currency', 'US$5 million from the US', 'US$5 million from the [US]'],
    [
      'with an initial that the register leaves out',
      "Patrick J. O'Reilly and Patrick O’Reilly",
      "[Patrick J. O'Reilly] and [Patrick O’Reilly]",
    ],
    [
      'whatever its apostrophe',
      'Patrick O´Reilly, Patrick O`Reilly, Patrick O′Reilly and O‘Reilly',
      '[Patrick O´Reilly], [Patrick O`Reilly], [Patrick O′Reilly] and [O‘Reilly]',
    ],
    [
      'without an initial that the register has',
      'George Bush, not George H. W. Bush',
      '[George Bush], not George H. W. Bush',
    ],
    [
      'as a topic',
      'On missile defense, Missile Defense Agency staff are silent.',
      'On [missile defense], [Missile Defense Agency] staff are silent.',
    ],
  ])('%s', (_, text, expected) => {
    expect(mark(text)).toBe(expected)
  })
})

describe('A surname alone', () => {
  test.each([
    [
      'says nothing before the full name',
      'Lavrov left. Sergei Lavrov returned. Lavrov’s plane',
      'Lavrov left. [Sergei Lavrov] returned. [Lavrov]’s plane',
    ],
    [
      'may follow a title',
      'Dmitry Medvedev left. President Medvedev and Mr. Medvedev slept.',
      '[Dmitry Medvedev] left. President [Medvedev] and Mr. [Medvedev] slept.',
    ],
    [
      'is no other man’s',
      'Igor Ivanov met Sergei Ivanov. Ivanov left; Sergei Ivanov stayed.',
      '[Igor Ivanov] met Sergei Ivanov. [Ivanov] left; Sergei Ivanov stayed.',
    ],
    [
      'is no street',
      'Igor Ivanov lives in Ivanov Street. In the Ivanov Street Bank he works.',
      '[Igor Ivanov] lives in Ivanov Street. In the Ivanov Street Bank he works.',
    ],
    [
      'is another man’s after other initials',
      'Igor Ivanov came, I. Ivanov left, S. Ivanov stayed.',
      '[Igor Ivanov] came, I. [Ivanov] left, S. Ivanov stayed.',
    ],
    ['is no food', 'Condoleezza Rice ate rice. Rice left.', '[Condoleezza Rice] ate rice. [Rice] left.'],
    [
      'may stand beside a day',
      'Sergei Lavrov came. On Monday Lavrov left; Lavrov Thursday said so.',
      '[Sergei Lavrov] came. On Monday [Lavrov] left; [Lavrov] Thursday said so.',
    ],
  ])('%s', (_, text, expected) => {
    expect(mark(text)).toBe(expected)
  })

  test.each([
    ['In May 2012 and in May', 'In May 2012 and in May'],
    ['On 5 May, by mid-May, from April to May', 'On 5 May, by mid-May, from April to May'],
    ['May 5 and late May, May 2012', 'May 5 and late May, May 2012'],
    ['May said so, Mrs May and May’s aide', '[May] said so, Mrs [May] and [May]’s aide'],
    ['They told May of May’s plan', 'They told [May] of [May]’s plan'],
  ])('is no month: %s', (text, expected) => {
    expect(mark(`Theresa May came. ${text}`)).toBe(`[Theresa May] came. ${expected}`)
  })

  test('stands for whom front matter names', () => {
    expect(mark('Lavrov left.', [{ kind: 'actor', id: 'lavrov' }])).toBe('[Lavrov] left.')
  })

  test('of two who bear it stands for the one last named in full', () => {
    const prose = proseOf(
      'Igor Ivanov spoke. Ivanov left. Anton Ivanov came. Ivanov sat. Igor Ivanov laughed. Ivanov, too.',
    )
    const ids = findMentions(prose, createRegister(actors), []).map(({ id, by }) => `${id} by ${by}`)
    expect(ids).toEqual(
      ['igor by name', 'igor by surname', 'anton by name', 'anton by surname', 'igor by name', 'igor by surname'], // prettier-ignore
    )
  })
})

describe('An ambiguous spelling', () => {
  test.each([
    [
      'counts only after an unambiguous one',
      'Moscow waits. Russia waits. Moscow waits.',
      [],
      'Moscow waits. [Russia] waits. [Moscow] waits.',
    ],
    ['counts where front matter settles it', 'Moscow waits.', ['russia'], '[Moscow] waits.'],
    ['settles nothing itself', 'Georgia waits for Washington.', [], 'Georgia waits for Washington.'],
  ])('%s', (_, text, settled, expected) => {
    expect(
      mark(
        text,
        settled.map((id) => ({ kind: 'actor', id })),
      ),
    ).toBe(expected)
  })

  test('that two settled entries share means the one last named', () => {
    const prose = proseOf(
      'The Tbilisi Post: Georgia. The Republic of Georgia: Georgia. Again the Tbilisi Post: Georgia.',
    )
    const ids = findMentions(prose, createRegister(actors), [{ kind: 'actor', id: 'georgia' }]).map(({ id }) => id)
    expect(ids).toEqual(['post', 'post', 'georgia', 'georgia', 'post', 'post'])
  })
})

describe('Inside a longer name that the register does not know, nobody is named', () => {
  test.each([
    ['a branch', 'Kommersant Ukraine and Kommersant differ.', 'Kommersant Ukraine and [Kommersant] differ.'],
    ['a newspaper', 'He reads Russia Today in Russia today.', 'He reads Russia Today in [Russia] today.'],
    ['a place', 'A flight from South Ukraine, and New Russia', 'A flight from South Ukraine, and New Russia'],
    [
      'but a title makes no longer name',
      'Ukraine President Poroshenko, Missile Defense Agency Director',
      '[Ukraine] President Poroshenko, [Missile Defense Agency] Director',
    ],
    [
      'nor does an adjective or an abbreviation',
      'The Russian Duma, the US Congress, NATO Secretary General',
      'The [Russian] Duma, the [US] Congress, [NATO] Secretary General',
    ],
    [
      'nor the start of a sentence',
      'Leaving Russia, he wept. Yesterday Russia wept.',
      'Leaving [Russia], he wept. Yesterday [Russia] wept.',
    ],
    [
      'nor a sentence’s end',
      'He left Russia. Ukraine wept. Ask Kommersant. Nobody else knows.',
      'He left [Russia]. [Ukraine] wept. Ask [Kommersant]. Nobody else knows.',
    ],
  ])('%s', (_, text, expected) => {
    expect(mark(text)).toBe(expected)
  })

  test.each([
    ['The Washington Post, Moscow Times', 'The Washington Post, Moscow Times'],
    ['Washington and Moscow said', '[Washington] and [Moscow] said'],
    ['the MDA-Russia Commission, the NATO–Ukraine Council', 'the MDA-Russia Commission, the NATO–Ukraine Council'],
    ['NATO–Russia talks, Russia-NATO ties', '[NATO]–[Russia] talks, [Russia]-[NATO] ties'],
    ['the NATO Parliamentary Assembly', 'the NATO Parliamentary Assembly'],
    ['NATO radar talks, NATO Summit, NATO BMD', '[NATO] radar talks, [NATO] Summit, [NATO] BMD'],
    ['NATO Secretary General Rasmussen', '[NATO] Secretary General Rasmussen'],
    ['Bank of America, the Voice of Russia', 'Bank of America, the Voice of Russia'],
    ['President of Russia, parts of Ukraine', 'President of [Russia], parts of [Ukraine]'],
    ['US Airways, American Airlines', 'US Airways, American Airlines'],
    ['US invitation, US President Obama', '[US] invitation, [US] President Obama'],
    ['Russian ministers, the American Congress', '[Russian] ministers, the [American] Congress'],
    ['the America’s Cup, America’s cup', 'the America’s Cup, [America]’s cup'],
  ])('as in: %s', (text, expected) => {
    const settled = ['us', 'russia'].map((id) => ({ kind: 'actor' as const, id }))
    expect(mark(`We know ${text}.`, settled)).toBe(`We know ${expected}.`)
  })

  test('but where every word has a capital, a capital says nothing', () => {
    expect(mark('Kommersant Writes That Talks Fail')).toBe('[Kommersant] Writes That Talks Fail')
  })
})

test('A name never runs from one block into the next, and the title settles the text', () => {
  const prose = proseOf(['title', 'Russia and the Missile'], 'Defense Agency of Moscow')
  const found = findMentions(prose, createRegister(actors), []).map(({ start, end }) => prose.text.slice(start, end))
  expect(found).toEqual(['Russia', 'Moscow'])
})

describe('The author’s link decides', () => {
  test.each([
    ['between two who bear a surname', 'Anton Ivanov came. {Ivanov:igor} left. Ivanov sat.', ['anton', 'igor', 'igor']],
    ['for words that are no name', '{The Russian minister:lavrov} came. Lavrov left.', ['lavrov', 'lavrov']],
    ['for a surname without the full name', '{Lavrov:lavrov} came. Lavrov left.', ['lavrov', 'lavrov']],
    ['for a topic', 'It is {the shield:md}.', ['md']],
    ['unless it leads nowhere', '{NATO:nobody} came.', ['nato']],
  ])('%s', (_, written, ids) => {
    const links: { start: number; end: number; kind: 'actor' | 'topic'; id: string }[] = []
    const text = written.replace(/\{(.*?):(.*?)\}/, (_, words: string, id: string, start: number) => {
      links.push({ start, end: start + words.length, kind: id === 'md' ? 'topic' : 'actor', id })
      return words
    })
    expect(findMentions({ ...proseOf(text), links }, createRegister(actors), []).map(({ id }) => id)).toEqual(ids)
  })
})

test('Names inside links are mentions too', () => {
  const prose = { ...proseOf('NATO met.'), shielded: [{ start: 0, end: 4 }] }
  expect(findMentions(prose, createRegister(actors), [])).toEqual([
    { kind: 'actor', id: 'nato', start: 0, end: 4, by: 'name' },
  ])
})

function mark(text: string, settled: Parameters<typeof findMentions>[2] = []): string {
  let marked = text
  for (const { start, end } of findMentions(proseOf(text), createRegister(actors), settled).toReversed()) {
    marked = `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`
  }
  return marked
}

function actor(
  id: string,
  name: string,
  actorKind: string,
  aliases: string[] = [],
  ambiguous: string[] = [],
): RegisterEntry {
  return { kind: 'actor', id, name, actorKind, aliases, ambiguous }
}
