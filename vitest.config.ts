import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Two cores: a build in one file must not starve the browser in another.
    maxWorkers: 2,
    testTimeout: 20_000,
    // Clearing away a site of thousands of files can take long on a slow disk.
    hookTimeout: 120_000,
    projects: [
      // One worker for many files: to load the program anew for each of them takes longer than the tests.
      { extends: true, test: { name: 'unit', include: ['src/**/*.test.ts'], isolate: false } },
      { extends: true, test: { name: 'site', include: ['tests/**/*.test.ts'] } },
    ],
  },
})
