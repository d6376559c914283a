/** Primary subtags of languages that are mostly written right to left (CLDR layout data, characterOrder = right-to-left). */
const rightToLeft = new Set([
  'ar',
  'arc',
  'azb',
  'bal',
  'ckb',
  'dv',
  'fa',
  'glk',
  'he',
  'ks',
  'lrc',
  'mzn',
  'nqo',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);

/** Writing direction of a language, for the `dir` attribute. `language` is a BCP 47 tag; a script subtag (`az-Arab`) decides where it is given. */
export function directionOf(language: string): 'rtl' | 'ltr' {
  const [primary = '', ...rest] = language.toLowerCase().split('-');
  const script = rest.find((part) => part.length === 4);
  if (script !== undefined) return script === 'arab' || script === 'hebr' ? 'rtl' : 'ltr';
  return rightToLeft.has(primary) ? 'rtl' : 'ltr';
}
