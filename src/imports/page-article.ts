import { Readability } from '@mozilla/readability'
import { lengthOf, linkedLengthOf } from './page-layout.ts'
import { isProse } from './wire-parts.ts'

/**
 * Find the article of a page.
 *
 * Readability chooses; where it chose less than nine tenths of a part that is marked as the article, that part counts.
 *
 * @returns its HTML; undefined where the page has none
 */
export function findArticle(document: Document): string | undefined {
  forgetNames(document)
  const marked = findMarked(document)
  const inMarked = marked === undefined ? '' : marked.innerHTML
  const markedLength = marked === undefined ? 0 : proseOf(marked)
  const read = new Readability(document).parse()
  if (read?.content && (read.length ?? 0) >= markedLength * 0.9) return read.content
  return inMarked === '' ? (read?.content ?? undefined) : inMarked
}

/** Find the article by Readability alone, in a page that nothing was taken from. */
export function findArticlePlainly(document: Document): string | undefined {
  return new Readability(document).parse()?.content ?? undefined
}

/** List the captions of a page, those too that stand above the text. */
export function listCaptions(document: Document): string[] {
  const within = document.querySelector('article, main, [role="main"]') ?? document.body
  const texts = [...within.querySelectorAll('figcaption, [class*="caption" i]')].map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  )
  return [...new Set(texts)].filter(
    (text) => text !== '' && text.length < 800 && !texts.some((other) => other !== text && other.includes(text)),
  )
}

/** Take out the asides and the foot of an article, and give their words paragraph by paragraph; menus and advertising have none. */
export function takeAsides(document: Document): string[] {
  const most = proseOf(document.body) * 0.4
  const asides = [...document.querySelectorAll('aside, footer')].filter(
    (aside) =>
      aside.parentElement?.closest('article, main, [role="main"]') && !isWithinClutter(aside) && proseOf(aside) <= most,
  )
  const paragraphs = asides.flatMap((aside) => {
    for (const element of aside.querySelectorAll(never)) element.remove()
    const own = [...aside.querySelectorAll('p, li')].filter((one) => !isWithinClutter(one))
    return own.length > 0 ? own : [aside]
  })
  const texts = paragraphs
    .filter((one) => linkedLengthOf(one) < lengthOf(one) / 2)
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
  for (const aside of asides) aside.remove()
  return [...new Set(texts)].filter(isProse)
}

function isWithinClutter(element: Element): boolean {
  for (let one: Element | null = element; one && one.localName !== 'body'; one = one.parentElement) {
    if (one.matches(never) || isNamedClutter(one)) return true
  }
  return false
}

/** Remove navigation, advertising, comments and the like, but never what holds most of the page's prose. */
export function removeClutter(document: Document): void {
  const whole = proseOf(document.body)
  for (const element of document.querySelectorAll(never)) element.remove()
  for (const element of [...document.querySelectorAll('body *')]) {
    if (!element.isConnected || !isClutter(element)) continue
    if (proseOf(element) <= whole * 0.4) element.remove()
  }
}

const never =
  'script:not([type="application/ld+json"]), style, template, form, nav, dialog, button, input, select, textarea, [role="navigation"], [role="search"], [role="banner"], [role="contentinfo"], [hidden], [aria-hidden="true"]:not(:has(p))'

function isClutter(element: Element): boolean {
  if (element.localName === 'footer') return true
  if (/^(?:article|main|body|p|h1|h2|h3|table|tbody|tr|td|figure|figcaption|blockquote)$/.test(element.localName)) {
    return (
      element.localName === 'article' && isNamedClutter(element) && element.parentElement?.closest('article') != null
    )
  }
  return isNamedClutter(element) || element.getAttribute('role') === 'complementary'
}

function isNamedClutter(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-component') ?? ''}`
  return clutter.test(names.replace(/([a-z])([A-Z])/g, '$1-$2'))
}

const clutter = new RegExp(
  `(?:^|[\\s_-])(?:${[
    ...[
      'ads?',
      'adverts?',
      'advert(?:isement|ising)s?',
      'ad-?(?:slot|unit|container|wrapper|placeholder)',
      'dfp',
      'sponsor(?:ed|s)?',
      'promos?',
      'promoted',
      'outbrain',
      'taboola',
    ],
    ...[
      'related',
      'recommend(?:ed|ations)?',
      'read-?(?:more|next|also)',
      'see-?also',
      'more-?(?:on|from|stories|news)',
      'most-?(?:read|viewed|popular|shared)',
      'trending',
      'onward',
    ],
    ...[
      'newsletter',
      'subscribe',
      'subscription',
      'sign-?up',
      'paywall',
      'share',
      'sharing',
      'sharedaddy',
      'social',
      'addthis',
      'comments?',
      'disqus',
      'respond',
      'cookies?',
      'consent',
      'gdpr',
    ],
    ...[
      'breadcrumbs?',
      'pagination',
      'toolbar',
      'skip-?links?',
      'site-?(?:header|footer|nav)',
      'masthead',
      'menu',
      'nav(?:bar|igation)?',
      'sidebar',
      'rail',
      'popup',
      'modal',
      'overlay',
      'teasers?',
    ],
    ...[
      'author-?(?:bio|box|info|card)',
      'about-the-author',
      'tags?',
      'tag-?(?:list|cloud)',
      'topics?-?(?:list|links)',
      'print-?only',
      'visually-hidden',
      'screen-reader(?:-text)?',
      'sr-only',
      'live-?blog-?promo',
    ],
  ].join('|')})(?=$|[\\s_-])`,
  'i',
)

/** Take the class names from headings: one that is called "subheader" is no header of the page. */
function forgetNames(document: Document): void {
  for (const element of document.querySelectorAll('h2, h3, h4, h5, h6')) {
    element.removeAttribute('class')
    element.removeAttribute('id')
  }
}

function findMarked(document: Document): Element | undefined {
  const selectors = ['[itemprop~="articleBody"]', 'article', '[role="article"]', 'main']
  for (const selector of selectors) {
    const [longest] = [...document.querySelectorAll(selector)].sort((a, b) => proseOf(b) - proseOf(a))
    if (longest && proseOf(longest) > 200) return longest
  }
  return undefined
}

/** Count the letters of an element's paragraphs: links and menus are none. */
function proseOf(element: Element): number {
  const paragraphs = [...element.querySelectorAll('p')].reduce(
    (sum, { textContent }) => sum + textContent.trim().length,
    0,
  )
  return paragraphs > 0 ? paragraphs : element.textContent.replace(/\s+/g, ' ').length * 0.5
}
