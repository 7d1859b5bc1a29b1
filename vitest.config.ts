import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    // Two cores: a build in one file must not starve the browser in another.
    maxWorkers: 2,
    testTimeout: 20_000,
  },
})
