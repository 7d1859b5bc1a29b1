import { describe, expect, test } from 'vitest'
import {
  nato,
  openFixture,
  writeBriefing,
  writeManyBriefings,
  writeSettings,
  writeText,
  type DeskFiles,
} from '../../content/site-fixture.ts'
import { listPages } from '../pages.ts'
import { cardOf, isCovered, listCards } from './card.ts'

const desk: DeskFiles = {
  'site.yaml': writeSettings({ motto: 'What was promised' }),
  'actors/nato.md': nato,
  'topics/radar.md': writeText({ name: 'Radar', summary: 'What sees far.' }),
  'stories/talks.md': writeText({ name: 'Talks' }),
}

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

test('A card shows a name, what that is, and of which publication', async () => {
  const { site } = await openFixture(desk)
  const at = { publication: 'The Test', language: 'en' }
  expect(listCards(site).map(({ path, view }) => ({ path, view: view() }))).toEqual([
    { path: 'card.png', view: { title: 'The Test', deck: 'What was promised', language: 'en' } },
    { path: 'actors/nato/card.png', view: { title: 'NATO', kind: 'Alliance', ...at } },
    { path: 'topics/radar/card.png', view: { title: 'Radar', kind: 'Topic', deck: 'What sees far.', ...at } },
    { path: 'stories/talks/card.png', view: { title: 'Talks', kind: 'Story', ...at } },
  ])
})

test('Where site.yaml wants it each briefing has a card, but for one with a picture that can be shared', async () => {
  const { site } = await openFixture({
    ...desk,
    'site.yaml': writeSettings({ cards: 'briefings' }),
    'images/photograph.png': pixel,
    'images/drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>',
    'briefings/a.md': writeBriefing('2011-10-26', { kind: 'news', image: { src: 'drawing.svg', alt: 'A' } }),
    'briefings/b.md': writeBriefing('2011-10-27', { image: { src: 'photograph.png', alt: 'A' } }),
    'briefings/c.md': writeBriefing('2011-10-28', { lang: 'fr' }),
  })
  const cards = listCards(site).filter(({ path }) => path.startsWith('briefings/'))
  expect(cards.map(({ path, view }) => [path, view().title, view().kind, view().language])).toEqual([
    ['briefings/a/card.png', 'Briefing of 2011-10-26', 'News, 26 October 2011', 'en'],
    ['briefings/c/card.png', 'Briefing of 2011-10-28', '28 October 2011', 'fr'],
  ])
})

describe('Who shares', () => {
  test.each<[string, string, string]>([
    ['the front page', '', 'card.png'],
    ['an index', 'actors/', 'card.png'],
    ['an actor', 'actors/nato/', 'actors/nato/card.png'],
    ['a year of an actor', 'actors/nato/2011/', 'actors/nato/card.png'],
    ['the calendar of a topic', 'topics/radar/calendar/', 'topics/radar/card.png'],
    ['a story', 'stories/talks/', 'stories/talks/card.png'],
    ['a briefing', 'briefings/both/', 'actors/nato/card.png'],
    ['a briefing about a topic alone', 'briefings/topic/', 'topics/radar/card.png'],
    ['a briefing about nobody', 'briefings/nobody/', 'card.png'],
    ['a briefing with a drawing', 'briefings/drawing/', 'actors/nato/card.png'],
    ['a briefing with a picture', 'briefings/picture/', 'assets/photograph.DIGEST-1.png'],
    ['what was withdrawn', 'briefings/withdrawn/', 'card.png'],
  ])('%s shows its picture, or the card of whom it is about, or else the publication’s', async (_, path, card) => {
    const { site } = await openFixture({
      ...desk,
      'images/photograph.png': pixel,
      'images/drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>',
      ...writeManyBriefings(31, '2011-01-01'),
      'briefings/both.md': writeBriefing('2011-10-26', {
        actors: ['NATO'],
        topics: ['Radar'],
        events: [{ id: 'e', title: 'It works', date: '2018', topics: ['Radar'] }],
      }),
      'briefings/topic.md': writeBriefing('2011-10-26', { topics: ['Radar'] }),
      'briefings/nobody.md': writeBriefing('2011-10-26', { actors: [], topics: [] }),
      'briefings/drawing.md': writeBriefing('2011-10-26', {
        actors: ['NATO'],
        image: { src: 'drawing.svg', alt: 'A' },
      }),
      'briefings/picture.md': writeBriefing('2011-10-26', {
        actors: ['NATO'],
        image: { src: 'photograph.png', alt: 'A' },
      }),
      'briefings/withdrawn.md': writeBriefing('2011-10-26', {
        actors: ['NATO'],
        withdrawn: { date: '2011-10-28', reason: 'Forged.' },
      }),
    })
    const page = listPages(site).find((one) => one.path === path)!
    const src = page.view().head.card!.src.replace('https://test.example/', '')
    expect(src.replace(/\.[\w-]+-1\./, '.DIGEST-1.')).toBe(card)
  })
})

describe('What our faces lack', () => {
  test.each([
    ['Radosław Sikorski', true],
    ['Traian Băsescu', true],
    ['Ba\u0306sescu', true],
    ['“Talks” – what’s next…', true],
    ['Противоракетная оборона', false],
    ['حلف الناتو', false],
    ['Talks 🎉', false],
  ])('in "%s": all letters are there: %s', (text, covered) => {
    expect(isCovered(text)).toBe(covered)
  })

  test('leaves a card without its deck, or a text without a card', async () => {
    const { site } = await openFixture({
      ...desk,
      'actors/nato.md': writeText({ name: 'NATO', kind: 'alliance', summary: 'НАТО' }),
      'topics/radar.md': writeText({ name: 'РЛС' }),
      'briefings/a.md': writeBriefing('2011-10-26', { topics: ['РЛС'] }),
    })
    expect(cardOf(site, { kind: 'actor', id: 'nato' })!.view().deck).toBeUndefined()
    expect(cardOf(site, { kind: 'topic', id: 'radar' })).toBeUndefined()
    const { head } = listPages(site)
      .find(({ path }) => path === 'briefings/a/')!
      .view()
    expect(head.card!.src).toBe('https://test.example/card.png')
  })

  test('in the name of the publication leaves all without cards', async () => {
    const { site } = await openFixture({ ...desk, 'site.yaml': writeSettings({ name: 'Вопрос о щите' }) })
    expect(listCards(site)).toEqual([])
  })
})
