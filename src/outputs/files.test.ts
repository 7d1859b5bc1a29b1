import { expect, test } from 'vitest'
import { openFixture, writeBriefing, writeSettings, writeText } from '../content/site-fixture.ts'
import { listPages } from '../model/pages.ts'
import type { Site } from '../model/site.ts'
import { listCards } from '../model/views/card.ts'
import { listOutputs } from './files.ts'

test('Who asks only where files stand, as a check does, needs none of the interface’s words', async () => {
  const { site } = await openFixture({
    'site.yaml': writeSettings({ cards: 'briefings', beats: [{ name: 'Arms', topics: ['Radar'] }] }),
    'actors/nato.md': writeText({ name: 'NATO', kind: 'alliance' }),
    'topics/radar.md': writeText({ name: 'Radar' }),
    'stories/talks.md': writeText({ name: 'Talks', summary: 'Of the talks.' }),
    'pages/about.md': writeText({ title: 'About' }),
    'briefings/a.md': writeBriefing('2011-10-27', {
      actors: ['NATO'],
      topics: ['Radar'],
      story: 'talks',
      events: [{ id: 'summit', date: '2012-05-20', title: 'A summit' }],
      sources: [{ id: 's', title: 'A text', publisher: 'NATO', date: '2011-10-27' }],
    }),
  })
  const list = (of: Site) => {
    const pages = listPages(of)
    return [...pages, ...listOutputs(of, pages), ...listCards(of)].map(({ path }) => path)
  }
  const silent: Site = {
    ...site,
    get words(): never {
      throw new Error('The words were read.')
    },
  }
  expect(list(silent)).toEqual(list(site))
  expect(list(silent)).toContain('llms.txt')
})
