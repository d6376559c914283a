const longestLink = 2048;

/**
 * A link that a card may show: absolute http or https, without user or password, at most 2048 characters. Packs are checked on import;
 * this is the last door, because a `javascript:` link inside a closed shadow root runs in the page when it is clicked.
 * @returns the normalised address, or undefined
 */
export function webLink(link: string | undefined): string | undefined {
  if (link === undefined || link.length > longestLink || !URL.canParse(link)) return undefined;
  const url = new URL(link);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && url.username === '' && url.password === '' ? url.href : undefined;
}
