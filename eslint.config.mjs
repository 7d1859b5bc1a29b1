import { builtinModules } from 'node:module'
import tseslint from 'typescript-eslint'

/** Folders that take everything as arguments: no Astro, disk, clock or network (CONTRIBUTING.md says why). */
const pure = ['model', 'text', 'markdown', 'imports', 'edits', 'outputs', 'charts', 'starters', 'editors'].map(
  (folder) => `src/${folder}/**/*.ts`,
)

const asArguments = 'The core takes what it needs as arguments: no disk, processes or network.'

const reachesOut = {
  // By exact name, since a pattern `path` would be any file of that name.
  paths: [...builtinModules, 'sharp'].map((name) => ({ name, message: asArguments })),
  patterns: [
    { group: ['astro', 'astro/*', 'astro:*', 'virtual:*'], message: 'The core knows nothing of Astro.' },
    { group: ['node:*'], message: asArguments },
    {
      group: ['content', 'publish', 'build', 'cli', 'astro', 'bench', 'pages', 'layouts', 'components'].map(
        (folder) => `**/${folder}/**`,
      ),
      message: 'Data flows one way.',
    },
  ],
}

const [clock, chance] = ['The clock is an argument.', 'Chance is an argument: the same inputs give the same bytes.']

const knowsMore = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
  { selector: "CallExpression[callee.name='Date']", message: clock },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: clock },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: chance },
  { selector: 'VariableDeclarator[init.name=/^(Math|Date)$/]', message: 'Call it by its full name.' },
  { selector: 'ImportExpression', message: 'The core is loaded whole.' },
  { selector: 'MetaProperty', message: asArguments },
]

const modifiers = /\(\?-?[ims]+(?:-[ims]+)?:/.source
const matchesWrongly = ['Literal[value=', 'Literal[regex.pattern=', 'TemplateElement[value.raw='].map((node) => ({
  selector: `${node}/${modifiers}/]`,
  message: 'V8 matches (?i:…) wrongly at times (nodejs/node#60030).',
}))

export default tseslint.config(
  { ignores: ['dist/', 'out/', '.dateline/', '.astro/', 'node_modules/', '**/*.astro'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.mjs', 'tests/*.mjs', 'src/cli/*.mjs'] } },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'error',
    },
  },
  { files: ['src/**'], rules: { 'no-restricted-syntax': ['error', ...matchesWrongly] } },
  { files: ['**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  { files: ['src/cli/**', 'tests/budget.test.ts', 'tests/pictures.ts', '**/*.mjs'], rules: { 'no-console': 'off' } },
  {
    files: pure,
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': ['error', reachesOut],
      'no-restricted-globals': [
        'error',
        ...['process', 'globalThis', 'global', 'window', 'self', 'require'],
        ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'navigator'],
        ...['performance', 'crypto', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
      ],
      'no-restricted-syntax': ['error', ...knowsMore, ...matchesWrongly],
    },
  },
)
