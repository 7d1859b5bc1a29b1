import tseslint from 'typescript-eslint'

/** Folders that take everything as arguments: no Astro, disk, clock or network (CONTRIBUTING.md says why). */
const pure = ['src/model/**', 'src/text/**', 'src/markdown/**', 'src/outputs/**', 'src/charts/**'].map(
  (folder) => `${folder}/*.ts`,
)

const reachesOut = {
  patterns: [
    { group: ['astro', 'astro/*', 'astro:*', 'virtual:*'], message: 'The core knows nothing of Astro.' },
    { group: ['node:*'], message: 'The core takes what it needs as arguments: no disk, processes or network.' },
    { group: ['**/content/**', '**/publish/**', '**/cli/**', '**/pages/**'], message: 'Data flows one way.' },
  ],
}

export default tseslint.config(
  { ignores: ['dist/', '.dateline/', '.astro/', 'node_modules/', '**/*.astro'] },
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
  { files: ['**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  { files: ['src/cli/**', 'tests/*.mjs', '**/*.mjs'], rules: { 'no-console': 'off' } },
  {
    files: pure,
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': ['error', reachesOut],
      'no-restricted-globals': ['error', 'process', 'fetch', 'performance', 'setTimeout'],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock is an argument.' },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'The clock is an argument.',
        },
      ],
    },
  },
)
