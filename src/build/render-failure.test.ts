import { expect, test } from 'vitest'
import { describeFailure } from './render-failure.ts'

const projectRoot = '/home/desk/project'
const full =
  'Dateline could not write to ".dateline/render": the disk is full. Free some space and build again. (ENOSPC)'

test.each<[string, unknown, string | undefined, string]>([
  [
    'names the page that was being rendered, and its file',
    Object.assign(new TypeError('x is not\na function'), { id: 'src/pages/[page].astro' }),
    'about/',
    'The page "/about/" cannot be rendered: TypeError: x is not a function (src/pages/[page].astro).',
  ],
  [
    'names the file that cannot be compiled',
    new Error(
      `Build failed with 1 error:\n\n[plugin astro:build] ${projectRoot}/src/components/Lead.astro:50:0\nCompilerError: Unexpected token\n    at compile (x.js:1:2)`,
    ),
    undefined,
    'The code of the pages cannot be bundled: src/components/Lead.astro:50:0 CompilerError: Unexpected token.',
  ],
  [
    'leaves out the colours and the picture of the code',
    new Error(
      "Build failed with 1 error:\n\n\u001B[31m[UNRESOLVED_IMPORT] \u001B[0mCould not resolve './x.ts'\n   ╭─[ a.ts ]\n",
    ),
    undefined,
    "The code of the pages cannot be bundled: Could not resolve './x.ts'.",
  ],
  ['knows a full disk', Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' }), 'about/', full],
  [
    'knows a full disk also where only a text tells of it',
    new Error('[UNHANDLEABLE_ERROR] Something\nCaused by:\n    No space left on device (os error 28)\n'),
    undefined,
    full,
  ],
])('Why rendering failed %s', (_, error, page, sentence) => {
  const described = describeFailure(error, { projectRoot, ...(page !== undefined && { page }) })
  expect(described).toBe(`${sentence} Nothing was published.`)
})
