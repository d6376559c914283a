import { webLink } from './safe-link.ts';

/** The Internet Archive's address of a page as it was on a day (or nearest to it): `https://web.archive.org/web/20251126/https://…`. */
const archive = 'https://web.archive.org/web/';

/**
 * Where a source can still be read when its page has changed or gone. Nothing is asked of the archive until the reader follows the link.
 * @param url of the source, as the pack has it
 * @param day ISO date on which the pack's author read it, or on which it appeared; the latest copy without one
 * @returns undefined where the source has no http(s) address, or is a copy in an archive itself
 */
export function archiveLink(url: string | undefined, day: string | undefined): string | undefined {
  const page = webLink(url);
  if (page === undefined || /^https?:\/\/(?:web\.)?archive\.(?:org|ph|is|today)\//.test(page)) return undefined;
  const stamp = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(day ?? '') ? (day ?? '').replaceAll('-', '') : '2';
  return webLink(`${archive}${stamp}/${page}`);
}
