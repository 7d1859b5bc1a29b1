import { defineConfig } from 'vitest/config'

/** Tests that measure how long something takes. */
const timed = ['tests/dev.test.ts']

export default defineConfig({
  test: {
    // Two cores: a build in one file must not starve the browser in another.
    maxWorkers: 2,
    testTimeout: 20_000,
    // Clearing away a site of thousands of files can take long on a slow disk.
    hookTimeout: 120_000,
    projects: [
      // One worker for many files: to load the program anew for each of them takes longer than the tests.
      {
        extends: true,
        test: { name: 'unit', include: ['src/**/*.test.ts'], isolate: false, sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: { name: 'site', include: ['tests/**/*.test.ts'], exclude: timed, sequence: { groupOrder: 0 } },
      },
      // What is held to a time has the machine to itself, once all else is done.
      { extends: true, test: { name: 'timed', include: timed, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
})
