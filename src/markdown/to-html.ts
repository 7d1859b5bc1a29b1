import type { Element, ElementContent, Root as HtmlRoot } from 'hast'
import { toHtml as stringify } from 'hast-util-to-html'
import type { FootnoteDefinition, Heading, Link, Paragraph, Root } from 'mdast'
import { defaultHandlers, toHast, type Handler, type Handlers, type Options } from 'mdast-util-to-hast'
import { nameByLetter } from '../model/source-letter.ts'
import type { Figure, FigureCaption, NoLink, SourceReference, Veil } from './nodes.ts'
import { visitMarkdown } from './visit-nodes.ts'

/** Turn a Markdown tree into an HTML tree, with our own nodes in it. */
export function toHtmlTree(tree: Root, sourceIds: readonly string[] | null): HtmlRoot {
  // The library first looks for definitions in all nodes, which takes longer than to convert them. So it is shown the
  // footnotes, which are all that it can need, and the tree only once it is at work.
  const shown: Root = { type: 'root', children: [{ type: 'veil', tree }, ...listFootnotes(tree)] }
  return toHast(shown, { ...options, handlers: { ...handlers, sourceReference: referTo(sourceIds ?? []) } }) as HtmlRoot
}

/** Write an HTML tree as text. */
export function toHtml(tree: HtmlRoot): string {
  return stringify(tree)
}

const options: Options = { allowDangerousHtml: true, clobberPrefix: '' }

function listFootnotes(tree: Root): FootnoteDefinition[] {
  const footnotes: FootnoteDefinition[] = []
  visitMarkdown(tree, (node) => {
    if (node.type === 'footnoteDefinition') footnotes.push(node)
    return undefined
  })
  return footnotes
}

// Not by `data.hProperties`: the library clones these, which costs more than all the rest that it does with a node.
const handlers: Handlers = {
  paragraph: (state, node: Paragraph) => addId(defaultHandlers.paragraph(state, node), node.data?.anchor),
  heading: (state, node: Heading) => addId(defaultHandlers.heading(state, node), node.data?.anchor),
  link: (state, node: Link) => {
    const link = defaultHandlers.link(state, node)
    if (node.data?.isExternal) link.properties.rel = ['external']
    return link
  },
  figure: (state, node: Figure) => makeElement('figure', state.all(node)),
  figureCaption: (state, node: FigureCaption) => makeElement('figcaption', state.all(node)),
  veil: (state, { tree }: Veil) => state.all(tree),
  noLink: (state, node: NoLink) => state.all(node),
}

function addId(element: Element, id: string | undefined): Element {
  if (id !== undefined) element.properties.id = id
  return element
}

function referTo(sourceIds: readonly string[]): Handler {
  return (_state, node: SourceReference) => {
    const links = node.ids.flatMap((id): ElementContent[] => {
      const letter = makeElement('a', [{ type: 'text', value: nameByLetter(sourceIds.indexOf(id)) }])
      letter.properties.href = `#source-${id}`
      return [{ type: 'text', value: ', ' }, letter]
    })
    const mark = makeElement('sup', links.slice(1))
    mark.properties.className = ['refs']
    return mark
  }
}

function makeElement(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children }
}
