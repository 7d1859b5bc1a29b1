import type { Node, Parent, PhrasingContent, Root, Text } from 'mdast'

/** A reference to one or more of a text's sources, written `[@afp]` or `[@afp; @tmt]`. */
export interface SourceReference extends Node {
  type: 'sourceReference'
  ids: string[]
}

/** Words that are never made a link, written `[NATO](no-link)`. */
export interface NoLink extends Parent {
  type: 'noLink'
  children: PhrasingContent[]
}

/** A paragraph that holds only an image. */
export interface Figure extends Parent {
  type: 'figure'
  children: (PhrasingContent | FigureCaption)[]
}

export interface FigureCaption extends Parent {
  type: 'figureCaption'
  children: Text[]
}

/** A tree that visitors do not look into. */
export interface Veil extends Node {
  type: 'veil'
  tree: Root
}

declare module 'mdast' {
  interface ParagraphData {
    anchor?: string
  }
  interface HeadingData {
    anchor?: string
  }
  interface LinkData {
    /** Whether it leads off the site. */
    isExternal?: true
  }
  interface PhrasingContentMap {
    sourceReference: SourceReference
    noLink: NoLink
  }
  interface BlockContentMap {
    figure: Figure
  }
  interface RootContentMap {
    sourceReference: SourceReference
    noLink: NoLink
    figure: Figure
    figureCaption: FigureCaption
    veil: Veil
  }
}
