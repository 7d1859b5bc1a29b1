import type { BriefingMatter } from './schemas/briefing.ts'
import type { ActorMatter } from './schemas/actor.ts'
import type { TopicMatter } from './schemas/topic.ts'
import type { StoryMatter } from './schemas/story.ts'
import type { PageMatter } from './schemas/page.ts'
import type { Place, Problem } from './problem.ts'

/** What front matter holds, by kind of text. */
export interface MatterByKind {
  briefing: BriefingMatter
  actor: ActorMatter
  topic: TopicMatter
  story: StoryMatter
  page: PageMatter
}

export type TextKind = keyof MatterByKind

/** An actor or a topic: what a register entry is. */
export type EntryKind = 'actor' | 'topic'

export interface EntryRef {
  kind: EntryKind
  id: string
}

export interface TextRef {
  kind: TextKind
  id: string
}

/** A text after compilation: all that joining the site needs, without its HTML. */
export interface CompiledText<Kind extends TextKind = TextKind> {
  kind: Kind
  id: string
  /** Path below the project, `content/briefings/2011/x.md`. */
  file: string
  /** Content key: digest of the file and the slice of the register that the text can see. */
  key: string
  /** Digest of the body: a page changes by it, not by the key, as most changes of the key change no body. */
  digest: string
  matter: MatterByKind[Kind]
  /** Set where front matter has mistakes: the ids in its lists, those included that `matter` had to leave out. */
  salvaged?: { sources: string[]; events: string[] }
  /** Set where `matter` has stand-ins for what front matter lacks, with their paths: such a text never joins the site. */
  standIns?: (readonly (string | number)[])[]
  facts: Facts
}

/** What the program read in one text; about 2 KB, all that the join reads. */
export interface Facts {
  /** One for each entry that the text names, in order of first mention. */
  mentions: MentionFact[]
  statements: StatementFact[]
  /** Whom and what the words of front matter's `statements` name, in their order. */
  quoted: EntryRef[][]
  /** Links the author wrote to other texts of the site. */
  links: LinkFact[]
  /** Links to what only the joined site knows: a page or file below the base, `/files/report.pdf`, or a statement, `#s2`. */
  addresses: AddressFact[]
  images: ImageFact[]
  /** Ids that exist in the HTML: headings, `p1` …, footnotes. */
  anchors: string[]
  /** Source id → numbers of the paragraphs that cite it. */
  citations: Record<string, number[]>
  /** Problems of this text alone; they need nothing of the rest of the site. */
  problems: Problem[]
}

export interface MentionFact extends EntryRef {
  /** The sentence of the first mention in the body (else in the front matter); of a name in a table the row. */
  sentence: string
  /** Where the name stands in `sentence`. */
  start: number
  end: number
  /** Set where only front matter has the name: in title, summary or key points. */
  inFront?: true
  /** Number of the paragraph, `#p4`; absent where no numbered paragraph has the name. */
  paragraph?: number
  /** Set where the text is about the entry by inference: why, in words. Front matter's `actors` or `topics` overrides it. */
  because?: Inference
}

/** Why a briefing is about somebody whom its front matter does not list. */
export type Inference = 'title' | 'summary' | 'keyPoints' | { times: number }

export interface StatementFact {
  /** The words said, without quotation marks; parts where the quotation is split. */
  words: string[]
  speaker: string
  /** Register id of the speaker, where known. */
  actor?: string
  /** Ids of the sources that the sentence cites. */
  sources: string[]
  /** Whom and what the words or their sentence name, other than as speaker or source. */
  about: EntryRef[]
  paragraph: number
}

export interface LinkFact extends TextRef {
  anchor?: string
  place: Place
}

export interface AddressFact {
  /** As written. */
  address: string
  place: Place
}

export interface ImageFact {
  /** As written, relative to `content/images/`. */
  src: string
  alt: string
  place: Place
}

/** The rendered half of a text, read only when its page is rendered. */
export interface Body {
  /** Links are `href="briefing:ID#p4"`, images `src="image:NAME"`; the view resolves them. */
  html: string
  /** The Markdown twin's text, with links as `](briefing:ID#p4)`. */
  markdown: string
}
