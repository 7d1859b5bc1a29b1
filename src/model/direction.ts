/**
 * Give the direction in which a language is written.
 *
 * By script, not by language: Azerbaijani runs either way. `Intl.Locale.getTextInfo` would know, but has no types yet.
 *
 * @param language a BCP 47 tag
 * @example
 * directionOf('ar-EG') //=> 'rtl'
 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(language).maximize()
  return script !== undefined && leftwardScripts.has(script) ? 'rtl' : 'ltr'
}

const leftwardScripts = new Set(['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'])
