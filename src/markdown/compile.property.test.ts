import fc from 'fast-check'
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { expect, test } from 'vitest'
import { createRegister } from '../model/register.ts'
import { compileText } from './compile.ts'
import { resolveBody } from './resolve-body.ts'

const register = createRegister([
  { kind: 'actor', id: 'nato', name: 'NATO', aliases: ['North Atlantic'], ambiguous: [] },
  { kind: 'actor', id: 'lavrov', name: 'Sergei Lavrov', actorKind: 'person', aliases: [], ambiguous: [] },
])

/** Pieces that mean something to one of the plugins, put together at random. */
const pieces = [
  ...[
    'NATO',
    'North ',
    'Atlantic',
    'Sergei Lavrov',
    ' said ',
    '“We go nowhere”',
    '.',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '    ',
    '- ',
    '> ',
  ],
  ...[
    '# ',
    '#### ',
    '**',
    '_',
    '~~',
    '`',
    '```',
    '|',
    '|---|',
    '[',
    ']',
    '(',
    ')',
    '![',
    '](a.jpg)',
    '](actor:nato)',
    '](no-link)',
  ],
  ...[
    '](#p1)',
    '](javascript:alert(1))',
    '](https://e.org)',
    '[@afp]',
    '[@x; @afp]',
    '[^1]',
    '[^1]: ',
    '[x]: ',
    '[x]',
    '<b>',
    '</b>',
  ],
  ...[
    '<a href="javascript:x">',
    '</a>',
    '<table>',
    '<td>',
    '</table>',
    '<svg>',
    '<style>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
  ],
  ...[
    '<plaintext>',
    '<textarea>',
    '<p onclick=x id=p1>',
    '<math><mi>',
    '<select>',
    '<template>',
    '&amp;',
    '&#0;',
    '\\',
    '"',
    '\u0000',
    '🙂',
  ],
]

const markdown = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 30 })
    .map((parts) => parts.join('')),
)

test('Any text compiles, to HTML that is safe, without links in links and with every id once', () => {
  fc.assert(
    fc.property(markdown, (body) => {
      const { html } = compileText({
        kind: 'briefing',
        file: 'x.md',
        body,
        bodyLine: 1,
        front: { title: body },
        sourceIds: ['afp'],
        register,
        settled: [],
        quoted: [],
      }).body
      const elements = listElements(parseFragment(resolveBody(html, { href: () => '/x/', image: () => null })))
      expect(elements.map(findFault).filter((fault) => fault !== undefined)).toEqual([])
      const ids = elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'id').map(({ value }) => value))
      expect(ids).toEqual([...new Set(ids)])
    }),
    { numRuns: 400 },
  )
})

type Element = DefaultTreeAdapterTypes.Element

function listElements(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...listElements(child)] : []))
}

function findFault(element: Element): string | undefined {
  const { tagName, attrs, namespaceURI } = element
  if (!namespaceURI.endsWith('xhtml') || dangerous.has(tagName)) return `<${tagName}>`
  if (tagName === 'a' && listElements(element).some((inner) => inner.tagName === 'a')) return 'a link in a link'
  const attribute = attrs.find(({ name, value }) => /^on|^style$/.test(name) || /^\s*(?:javascript|data):/i.test(value))
  return attribute && `${attribute.name}="${attribute.value}"`
}

const dangerous = new Set([
  'script',
  'style',
  'iframe',
  'object',
  'form',
  'input',
  'textarea',
  'plaintext',
  'base',
  'meta',
])
