import { defineConfig } from 'astro/config'

// Only how pages are made. What they are made of is loaded by the commands (src/cli), which start Astro themselves.
export default defineConfig({
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 1 },
  compressHTML: true,
  devToolbar: { enabled: false },
  server: { host: 'localhost' },
})
