/** Escape what HTML reads as markup. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** Escape what XML reads as markup, and leave out what it cannot hold. */
export function escapeXml(text: string): string {
  return escapeHtml(text.toWellFormed().replace(unwritable, ''))
}

// XML 1.0 has no way to write these at all: one of them, and readers refuse the whole feed.
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** Write plain text so that Markdown reads it as such, on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<~]|&(?=#?\w+;)/g, '\\$&')
    .replace(/^[#+>-]|(?<=^\d+)[.)]/, '\\$&')
}
