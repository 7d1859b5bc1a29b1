import {
  asList,
  asText,
  changeMatter,
  dayOf,
  idOf,
  listExpected,
  listFollowedUp,
  listPaths,
  listPublic,
  listUnreferenced,
  readText,
} from './archive-texts.ts'
import { writeText, type MatterFields } from './front-matter.ts'
import type { Archive } from './generate.ts'
import type { Random } from './random.ts'

/** What an edit does to an archive: path → the new text, or null where the file is deleted. */
export type Changes = Map<string, string | null>

/** Draw an edit of an archive that keeps it free of errors; it changes nothing itself. */
export type Edit = (archive: ReadonlyMap<string, string>, random: Random) => Changes

/** Every edit, by name. */
export const edits = {
  oneBody,
  oneTitle,
  oneAlias,
  newBriefing,
  deleteBriefing,
  renameBriefing,
  moveTopic,
  publishDraft,
  withdrawBriefing,
  addCorrection,
  closeEvent,
  renameActor,
  regroupTopic,
  drawPicture,
  moveSite,
} satisfies Record<string, Edit>

/** Apply the changes of an edit to an archive. */
export function applyChanges(archive: Archive, changes: Changes): void {
  for (const [path, text] of changes) {
    if (text === null) archive.delete(path)
    else archive.set(path, text)
  }
}

/** Add a sentence to the body of one briefing. */
export function oneBody(archive: ReadonlyMap<string, string>, random: Random): Changes {
  const path = random.pick(listPublic(archive))
  const sentence = `The desk counted ${random.int(2, 900)} pages of minutes and added this line.`
  return new Map([[path, `${archive.get(path)!.trimEnd()}\n\n${sentence}\n`]])
}

/** Give one briefing another title; its id stays. */
export function oneTitle(archive: ReadonlyMap<string, string>, random: Random): Changes {
  const path = random.pick(listPublic(archive))
  return change(archive, path, (matter) => {
    matter.title = `${asText(matter.title)}, round ${random.int(2, 900)}`
  })
}

/** Give an actor an alias that stands in two to six texts and was nobody's name so far. */
export function oneAlias(archive: ReadonlyMap<string, string>, random: Random): Changes {
  const claimed = listPaths(archive, 'actors')
    .map((path) => archive.get(path)!)
    .join('\n')
  const counts = new Map<string, number>()
  for (const path of listPaths(archive, 'briefings')) {
    for (const name of new Set(archive.get(path)!.match(/\bExercise \p{Lu}\p{L}+/gu))) {
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  const few = [...counts].filter(([name, count]) => count >= 2 && count <= 6 && !claimed.includes(name))
  const [alias] = few.length > 0 ? random.pick(few) : [`Exercise Alias${random.int(100, 999)}`]
  const path = random.pick(listPaths(archive, 'actors'))
  return change(archive, path, (matter) => {
    matter.aliases = [...asList(matter.aliases), alias]
  })
}

/** Add a briefing of the newest day; it copies actors, topics, story and sources from a recent one. */
export function newBriefing(archive: ReadonlyMap<string, string>, random: Random): Changes {
  const recent = listPublic(archive).slice(-20)
  const { matter, body } = readText(archive.get(random.pick(recent))!)
  const day = dayOf(recent.at(-1)!)
  const number = random.int(1000, 999_999)
  const { title, summary, dateline, actors, topics, story, sources } = matter
  const copied = { title: `${asText(title)}, once more`, date: day, summary, dateline, actors, topics, story, sources }
  return new Map([[`briefings/${day.slice(0, 4)}/${day}-once-more-${number}.md`, writeText(copied, body)]])
}

/** Delete a briefing that nothing refers to. */
function deleteBriefing(archive: ReadonlyMap<string, string>, random: Random): Changes {
  return new Map([[random.pick(listUnreferenced(archive)), null]])
}

/** Give a briefing another id, and its old one as a redirect; links to the old one keep working. */
export function renameBriefing(archive: ReadonlyMap<string, string>, random: Random): Changes {
  const path = random.pick(listPublic(archive))
  const renamed = path.replace(/\.md$/, `-renamed-${random.int(100, 9999)}.md`)
  const text = changeMatter(archive.get(path)!, (matter) => {
    matter.redirects = [...asList(matter.redirects), idOf(path)]
  })
  return new Map<string, string | null>([
    [path, null],
    [renamed, text],
  ])
}

/** Give a briefing one other topic. */
function moveTopic(archive: ReadonlyMap<string, string>, random: Random): Changes {
  const topics = listPaths(archive, 'topics').map(idOf)
  return change(archive, random.pick(listPublic(archive)), (matter) => {
    matter.topics = [random.pick(topics)]
  })
}

/** Publish a draft; without one, make a draft of a briefing that nothing refers to. */
function publishDraft(archive: ReadonlyMap<string, string>, random: Random): Changes {
  const drafts = listPaths(archive, 'briefings').filter((path) => /^draft: true$/m.test(archive.get(path)!))
  const path = drafts.length > 0 ? random.pick(drafts) : random.pick(listUnreferenced(archive))
  return change(archive, path, (matter) => {
    matter.draft = drafts.length === 0 ? true : undefined
  })
}

/** Withdraw a briefing; what it closed is open again. */
function withdrawBriefing(archive: ReadonlyMap<string, string>, random: Random): Changes {
  const path = random.pick(listPublic(archive))
  return change(archive, path, (matter) => {
    matter.withdrawn = { date: dayOf(path), reason: 'It was printed by mistake.' }
  })
}

/** Correct a briefing. */
function addCorrection(archive: ReadonlyMap<string, string>, random: Random): Changes {
  const path = random.pick(listPublic(archive))
  return change(archive, path, (matter) => {
    const text = `An earlier version counted ${random.int(2, 900)} masts too many.`
    matter.corrections = [...asList(matter.corrections), { date: dayOf(path), text }]
  })
}

/** Close an event that is open, in the newest public briefing. */
function closeEvent(archive: ReadonlyMap<string, string>, random: Random): Changes {
  const briefings = listPublic(archive)
  const last = briefings.at(-1)!
  const settled = listFollowedUp(briefings.map((path) => archive.get(path)!))
  const open = briefings.filter((path) => dayOf(path) < dayOf(last)).flatMap((path) => listExpected(archive.get(path)!))
  const free = open.filter((id) => !settled.has(id))
  if (free.length === 0) return addCorrection(archive, random)
  return change(archive, last, (matter) => {
    const close = { event: random.pick(free), result: random.pick(['happened', 'partly', 'failed']), date: dayOf(last) }
    matter.closes = [...asList(matter.closes), close]
  })
}

/** Give an actor another name; the old one stays among its aliases. */
function renameActor(archive: ReadonlyMap<string, string>, random: Random): Changes {
  const path = random.pick(listPaths(archive, 'actors'))
  return change(archive, path, (matter) => {
    matter.aliases = [...asList(matter.aliases), asText(matter.name)]
    matter.name = `New ${asText(matter.name)}`
  })
}

/** Give a topic that has a broader one none, or another. */
function regroupTopic(archive: ReadonlyMap<string, string>, random: Random): Changes {
  const topics = listPaths(archive, 'topics')
  const leaves = topics.filter((path) => /^broader:/m.test(archive.get(path)!))
  const roots = topics.filter((path) => !/^broader:/m.test(archive.get(path)!))
  return change(archive, random.pick(leaves), (matter) => {
    matter.broader = random.chance(0.3) ? undefined : [idOf(random.pick(roots))]
  })
}

/** Draw the archive's one picture, or draw it anew, and show it in one more briefing. */
export function drawPicture(archive: ReadonlyMap<string, string>, random: Random): Changes {
  const path = random.pick(listPublic(archive))
  const size = `width="${random.int(100, 900)}" height="${random.int(100, 900)}"`
  return new Map([
    ['images/plan.svg', `<svg xmlns="http://www.w3.org/2000/svg" ${size}><path d="M0 0h99v99z"/></svg>\n`],
    [path, `${archive.get(path)!.trimEnd()}\n\n![A plan of the site](plan.svg)\n`],
  ])
}

/** Give the site another path below which it stands. */
function moveSite(archive: ReadonlyMap<string, string>, random: Random): Changes {
  const settings = archive.get('site.yaml')!
  const moved = settings.replace(/^(address: https:\/\/[^/\s]+).*$/m, `$1/moved-${random.int(100, 9999)}/`)
  return new Map([['site.yaml', moved]])
}

function change(archive: ReadonlyMap<string, string>, path: string, edit: (matter: MatterFields) => void): Changes {
  return new Map([[path, changeMatter(archive.get(path)!, edit)]])
}
