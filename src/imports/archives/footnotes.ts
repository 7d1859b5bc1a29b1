import type { FootnoteDefinition, Parents, PhrasingContent, Root, RootContent, Text } from 'mdast'
import type { PageBlocks } from '../web/blocks.ts'

/** A note's content, read, and what it is the content of. */
interface ReadNote extends PageBlocks {
  definition: FootnoteDefinition
}

/** Take the footnotes out of a tree: a mark that no text has stands for each reference. */
export function takeFootnotes(parent: Parents): FootnoteDefinition[] {
  const taken: FootnoteDefinition[] = []
  const children = parent.children as RootContent[]
  for (let index = 0; index < children.length; index++) {
    const node = children[index]!
    if (node.type === 'footnoteReference')
      children[index] = { type: 'text', value: `\uE002${node.label ?? node.identifier}\uE003` }
    else if ('children' in node) taken.push(...takeFootnotes(node))
    if (node.type !== 'footnoteDefinition') continue
    taken.push(node)
    children.splice(index--, 1)
  }
  return taken
}

/** Put references where the marks stand, and the notes at the end. */
export function putFootnotesBack(text: PageBlocks, notes: readonly ReadNote[]): PageBlocks {
  const definitions = notes.map(({ definition, blocks }) => ({ ...definition, children: blocks }) as FootnoteDefinition)
  const root: Root = { type: 'root', children: [...text.blocks, ...definitions] }
  putReferences(root)
  const parts = [text, ...notes]
  return {
    blocks: root.children,
    leftovers: parts.flatMap(({ leftovers }) => leftovers.map((one) => ({ ...one, text: spellMarks(one.text) }))),
    lostLinks: parts.flatMap(({ lostLinks }) => lostLinks.map((one) => ({ ...one, words: spellMarks(one.words) }))),
  }
}

function putReferences(parent: Parents): void {
  parent.children = (parent.children as RootContent[]).flatMap((node): RootContent[] => {
    if (node.type === 'text') return splitMarks(node)
    if ('children' in node) putReferences(node)
    if ('value' in node) node.value = spellMarks(node.value)
    return [node]
  })
}

function splitMarks({ value }: Text): PhrasingContent[] {
  return value
    .split(/(\uE002[^\uE003]*\uE003)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (!part.startsWith('\uE002')) return { type: 'text', value: part }
      const label = part.slice(1, -1)
      return { type: 'footnoteReference', identifier: label.toLowerCase(), label }
    })
}

/** In code, and in what is left over, a reference is only what was typed. */
function spellMarks(text: string): string {
  return text.replace(/\uE002([^\uE003]*)\uE003/g, '[^$1]')
}
