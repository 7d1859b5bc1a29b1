/** Tell whether an element has no words of any text. */
export function isProgram(element: Element): boolean {
  if (/^(?:script|style|template|button|input|select|textarea)$/.test(element.localName)) return true
  return element.getAttribute('aria-hidden') === 'true' && element.querySelector('p') === null
}

/** Tell whether an element is no part of a text, unless it holds all of it: a form, a menu, a window above the page. */
export function isMachinery(element: Element): boolean {
  if (/^(?:form|nav|dialog|amp-ad|amp-sidebar|amp-consent)$/.test(element.localName) || element.hasAttribute('hidden'))
    return true
  if (element.getAttribute('aria-modal') === 'true') return true
  return /^(?:navigation|search|banner|contentinfo|dialog|alertdialog)$/.test(element.getAttribute('role') ?? '')
}

/** What a page marks as its article. */
export const articleNames = 'article, main, [role="main"]'

/** Tell whether an element is called like something beside an article: a menu, advertising, a list of other texts. */
export function isNamedClutter(element: Element): boolean {
  return hasName(element, clutter)
}

/** Tell whether an element asks readers for their consent. What holds the article, or stands in it, is called so for another reason. */
export function isConsent(element: Element): boolean {
  if (element.closest(articleNames) || element.querySelector(`h1, ${articleNames}`)) return false
  if (/^(?:body|p|h[2-6]|li|a|span)$/.test(element.localName)) return false
  const label = /dialog$/.test(element.getAttribute('role') ?? '') ? (element.getAttribute('aria-label') ?? '') : ''
  return hasName(element, consent) || /\b(?:cookies?|consent|privacy)\b/i.test(label)
}

/** Tell whether an element is called like something that has no words of the article, whatever prose it holds. */
export function isNamedMachinery(element: Element): boolean {
  return hasName(element, machinery)
}

function hasName(element: Element, names: RegExp): boolean {
  const written = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-component') ?? ''}`
  return written
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .split(/\s+/)
    .some((name) => !isFromHeading(name) && !filing.test(name) && names.test(name))
}

/** What weblogs call a text by the words that it is filed under. */
const filing = /^(?:tag|category)-(?!list|cloud|links)/i

/** An id made of a heading speaks as people do, `sharing-with-a-developer`: it names no part of a page. */
function isFromHeading(name: string): boolean {
  return (
    /[_-](?:a|an|and|as|at|by|for|hoc|in|is|of|the|to|with)(?:[_-]|$)/i.test(name) && !/^about-the-author/i.test(name)
  )
}

const ofConsent = `
  cookies? consent gdpr onetrust qc-cmp\\d? cmp-?box didomi cookiebot usercentrics truste sp-?message privacy-?(?:banner|notice|prompt)`

const withoutText = `
  ads? adverts? advert(?:isement|ising)s? ad-?(?:slot|unit|container|wrapper|placeholder) dfp sponsor(?:ed|s)? outbrain taboola
  newsletter subscribe subscription sign-?up paywall comments? disqus respond nav(?:bar|igation)? site-?(?:footer|nav)
  print-?only visually-hidden screen-reader(?:-text)? sr-only
  ${ofConsent}`

const beside = `
  related recommend(?:ed|ations)? read-?(?:more|next|also) see-?also more-?(?:on|from|stories|news)
  most-?(?:read|viewed|popular|shared) trending onward social share sharing sharedaddy addthis sidebar rail popup modal overlay
  promos? promoted teasers? author-?(?:bio|box|info|card) about-the-author tags? tag-?(?:list|cloud) topics?-?(?:list|links)
  live-?blog-?promo breadcrumbs? pagination toolbar skip-?links? masthead menu site-?header`

const consent = namePattern(ofConsent)
const machinery = namePattern(withoutText)
const clutter = namePattern(`${withoutText} ${beside}`)

function namePattern(words: string): RegExp {
  const names = words.trim().replaceAll('-?', '[_-]?').split(/\s+/)
  return new RegExp(`(?:^|[_-])(?:${names.join('|')})(?=$|[_-])`, 'i')
}
