// Runs in a page: names the lines of words that lie over each other, or leave the picture or the section they stand in.

/** A line of words may be set so close that its boxes touch; its letters may not. */
const touching = { across: 1, down: 4 }

globalThis.measureWords = () => {
  const faults = [...document.querySelectorAll('main > [title]')].flatMap((one) =>
    findFaults(findLines(one)).map((fault) => `${one.title}: ${fault}`),
  )
  const { scrollWidth, clientWidth } = document.documentElement
  return scrollWidth > clientWidth ? ['the page scrolls sideways', ...faults] : faults
}

function findFaults(lines) {
  const faults = []
  for (const [index, line] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      const across = Math.min(line.right, other.right) - Math.max(line.left, other.left)
      const down = Math.min(line.bottom, other.bottom) - Math.max(line.top, other.top)
      if (across > touching.across && down > touching.down) faults.push(`"${line.words}" lies over "${other.words}"`)
    }
    const { frame } = line
    if (line.left < frame.left - 1 || line.right > frame.right + 1) faults.push(`"${line.words}" leaves at the side`)
    if (line.isDrawn && (line.top < frame.top - 2 || line.bottom > frame.bottom + 2))
      faults.push(`"${line.words}" leaves above or below`)
  }
  return faults
}

/** Find every line of words that is seen: a label of a picture as a whole, of the text each line. */
function findLines(root) {
  const lines = []
  for (const label of root.querySelectorAll('svg text')) {
    const box = label.getBoundingClientRect()
    if (box.width > 0) lines.push(readLine(box, label.textContent, label.closest('svg'), true))
  }
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (
      node.data.trim() === '' ||
      parent.closest('svg, script, style') ||
      isUnseen(parent) ||
      !parent.checkVisibility()
    )
      continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const frame = parent.closest('section') ?? root
    for (const box of range.getClientRects()) lines.push(readLine(box, node.data.trim(), frame, false))
  }
  return lines
}

function readLine({ left, right, top, bottom }, words, frame, isDrawn) {
  return { left, right, top, bottom, words, frame: frame.getBoundingClientRect(), isDrawn }
}

function isUnseen(element) {
  for (let one = element; one; one = one.parentElement) if (getComputedStyle(one).clipPath !== 'none') return true
  return false
}

/** Name the colours of pictures that are none of the page's. */
globalThis.foreignColours = () => {
  const probe = document.body.appendChild(document.createElement('i'))
  const known = ['var(--ink)', 'var(--soft)', 'var(--hair)', 'var(--paper)', 'canvas', 'canvastext'].map((colour) => {
    probe.style.color = colour
    return getComputedStyle(probe).color
  })
  const used = [...document.querySelectorAll('svg :is(line, rect, circle, path, text, tspan)')].flatMap((mark) => {
    const { fill, stroke } = getComputedStyle(mark)
    return mark.localName === 'line' ? [stroke] : [fill, stroke]
  })
  return [...new Set(used)].filter((colour) => colour !== 'none' && !known.includes(colour))
}
