/** Tell whether elements stand in elements so deep that reading them would not end well. Browsers themselves stop at some hundreds. */
export function isNestedTooDeep(source: string): boolean {
  const open: string[] = []
  for (const [, end, written = ''] of source.matchAll(tag)) {
    const name = written.toLowerCase()
    if (empty.test(name)) continue
    if (end !== '') {
      const at = open.lastIndexOf(name)
      if (at !== -1) open.length = at
      continue
    }
    while (closedBy[name]?.test(open.at(-1) ?? '')) open.pop()
    if (open.push(name) > 1000) return true
  }
  return false
}

const tag = /<(\/?)([a-z][a-z\d-]*)\b(?![^<>]*\/>)/gi
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/

/** What need not be closed, by the elements that end it. */
const closedBy: Readonly<Record<string, RegExp>> = {
  p: /^p$/,
  div: /^p$/,
  li: /^(?:li|p)$/,
  dt: /^(?:d[dt]|p)$/,
  dd: /^(?:d[dt]|p)$/,
  td: /^(?:t[dh]|p)$/,
  th: /^(?:t[dh]|p)$/,
  tr: /^(?:t[dhr]|p)$/,
  option: /^option$/,
}
