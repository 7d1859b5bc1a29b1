// The one file that an old Node has to read: it says which Node is missing, in place of a syntax error.
const [major] = process.versions.node.split('.').map(Number)

if (major < 24) {
  console.error(
    `Dateline needs Node 24 and this is ${process.version}: ` +
      'run `npm ci` again without --ignore-scripts, which brings the right one.',
  )
  process.exit(2)
}
