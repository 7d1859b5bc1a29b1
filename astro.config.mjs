import { defineConfig } from 'astro/config'

// Only how pages are made. What they are made of is loaded by the commands (src/cli), which start Astro themselves.
export default defineConfig({
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 1 },
  compressHTML: true,
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } }, // a face in a style sheet is loaded where nobody needs it
  server: { host: 'localhost' },
})
