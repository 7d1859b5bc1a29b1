import { expect, test } from 'vitest'
import { nato, openFixture, writeBriefing, writeText, type DeskFiles } from '../../content/site-fixture.ts'
import { actorView, topicView } from '../../model/views/entry-view.ts'
import { homeView } from '../../model/views/home-view.ts'
import { storyView } from '../../model/views/text-view.ts'
import { describeActor } from './actor.ts'
import { describeSite, describeStory, describeTopic } from './entries.ts'
import { writeJsonLd, type JsonLd } from './write.ts'

const desk: DeskFiles = {
  'actors/nato.md': nato,
  'actors/un.md': writeText({ name: 'United Nations', kind: 'organisation' }),
  'actors/russia.md': writeText({ name: 'Russia', kind: 'state', wikidata: 'Q159', partOf: ['United Nations'] }),
  'actors/ministry.md': writeText({
    name: 'Foreign Ministry',
    kind: 'ministry',
    country: 'Russia',
    partOf: ['Russia'],
  }),
  'actors/turkey.md': writeText({ name: 'Turkey', kind: 'state' }),
  'topics/radar.md': writeText({ name: 'Radar', summary: 'What hears.', aliases: ['radars'] }),
  'stories/talks.md': writeText({ name: 'Talks', summary: 'They talked.' }),
}

test('A person has offices with their dates, as exactly as they are known, and job titles of what has not ended', async () => {
  const lavrov = await describeEntry({
    name: 'Sergei Lavrov',
    kind: 'person',
    summary: 'He talks.',
    aliases: ['Sergey Lavrov'],
    wikidata: 'Q58217',
    url: 'https://mid.example/',
    country: 'Russia',
    partOf: ['NATO', { actor: 'United Nations', from: '1994', to: '2004-spring' }],
    roles: [
      { title: 'Foreign Minister', of: 'Foreign Ministry', from: '2004-03-09' },
      { title: 'Envoy of Russia', of: 'Russia', from: '1994', to: '2004-03' },
      { title: 'Poet' },
    ],
  })
  const russia = { '@type': 'Country', '@id': 'https://test.example/a/actors/russia/', name: 'Russia' }
  const ministry = {
    '@type': 'GovernmentOrganization',
    '@id': 'https://test.example/a/actors/ministry/',
    name: 'Foreign Ministry',
  }
  expect(lavrov).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Person',
    '@id': 'https://test.example/a/actors/one/',
    url: 'https://test.example/a/actors/one/',
    name: 'Sergei Lavrov',
    alternateName: ['Sergey Lavrov'],
    description: 'He talks.',
    sameAs: ['https://www.wikidata.org/wiki/Q58217', 'https://mid.example/'],
    jobTitle: ['Foreign Minister', 'Poet'],
    nationality: russia,
    memberOf: [
      { '@type': 'OrganizationRole', roleName: 'Foreign Minister', startDate: '2004-03-09', memberOf: ministry },
      { '@type': 'Organization', '@id': 'https://test.example/a/actors/nato/', name: 'NATO' },
      {
        '@type': 'OrganizationRole',
        startDate: '1994',
        memberOf: { '@type': 'Organization', '@id': 'https://test.example/a/actors/un/', name: 'United Nations' },
      },
    ],
    hasOccupation: [
      {
        '@type': 'Role',
        startDate: '1994',
        endDate: '2004-03',
        hasOccupation: { '@type': 'Occupation', name: 'Envoy of Russia', occupationLocation: russia },
      },
      { '@type': 'Role', hasOccupation: { '@type': 'Occupation', name: 'Poet' } },
    ],
  })
})

test('An organisation is a member of organisations, not of a country; a country is a place and a member of nothing', async () => {
  const agency = await describeEntry({ name: 'Agency', kind: 'agency', partOf: ['Russia', 'NATO'] })
  expect(agency).toMatchObject({
    '@type': 'GovernmentOrganization',
    memberOf: [{ '@type': 'Organization', name: 'NATO' }],
  })
  const state = await describeEntry({ name: 'Poland', kind: 'state', partOf: ['NATO'] })
  expect(state['@type']).toBe('Country')
  expect(state).not.toHaveProperty('memberOf')
})

test('Topics are terms, stories series, and the front page stands for the publication', async () => {
  const { site } = await openFixture({ ...desk, 'briefings/a.md': writeBriefing('2011-10-27') }, { base: '/a/' })
  const publisher = { '@type': 'NewsMediaOrganization', name: 'The Test', url: 'https://test.example/a/' }
  expect(parse(describeTopic(topicView(site, site.topic.get('radar')!)))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    '@id': 'https://test.example/a/topics/radar/',
    url: 'https://test.example/a/topics/radar/',
    name: 'Radar',
    alternateName: ['radars'],
    description: 'What hears.',
  })
  expect(parse(describeStory(storyView(site, site.story.get('talks')!)))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'CreativeWorkSeries',
    '@id': 'https://test.example/a/stories/talks/',
    url: 'https://test.example/a/stories/talks/',
    name: 'Talks',
    description: 'They talked.',
    inLanguage: 'en',
    publisher,
  })
  expect(parse(describeSite(homeView(site)))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': 'https://test.example/a/',
    url: 'https://test.example/a/',
    name: 'The Test',
    description: 'The Test',
    inLanguage: 'en',
    publisher,
  })
})

/** Describe an actor of that front matter as those who read its page find it. */
async function describeEntry(matter: object) {
  const { site } = await openFixture({ ...desk, 'actors/one.md': writeText(matter) }, { base: '/a/' })
  return parse(describeActor(actorView(site, site.actor.get('one')!)))
}

function parse(data: JsonLd) {
  return JSON.parse(writeJsonLd(data)) as Record<string, unknown>
}
