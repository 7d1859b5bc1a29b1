// The one file that an old Node can read: it says which Node is missing, in place of a syntax error.
const [major] = process.versions.node.split('.').map(Number)

if (major < 24) {
  console.error(
    `Dateline needs Node 24 and this is ${process.version}. ` +
      'Run `npm ci` again without --ignore-scripts (it brings the right Node), then `npm run build`.',
  )
  process.exitCode = 2
} else {
  const { run } = await import('./main.ts')
  process.exitCode = await run(process.argv.slice(2))
}
