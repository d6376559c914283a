import type { CslDate, Source } from '../facts/source.ts';
import type { Observation } from './observation.ts';

/** What is known of the report that is being read. */
export interface Report {
  /** ISO date of publication. */
  readonly published?: string;
  /** Its address, without query and fragment, and the host's name. */
  readonly url?: string;
  /** Names of what the article names (agencies among them), in lower case. */
  readonly names: ReadonlySet<string>;
}

const dayMs = 86_400_000;

/** ISO date of a source, where it is known to the day. */
function dayOf(date: CslDate | undefined): number {
  const parts = date?.['date-parts']?.[0]?.map(Number);
  if (!parts || parts.length < 3) return Number.NaN;
  const [year = 0, month = 1, day = 1] = parts;
  return Date.UTC(year, month - 1, day);
}

/** An address as it is compared: scheme, `www.`, query, fragment and a last slash say nothing. */
export function bareAddress(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.|m\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
}

function isReport(source: Source, report: Report): boolean {
  const address = source.URL === undefined ? '' : bareAddress(source.URL);
  const own = report.url === undefined ? '' : bareAddress(report.url);
  if (own !== '' && address === own) return true;
  const published = Date.parse(`${report.published ?? ''}T00:00:00Z`);
  // A day to each side: an agency in another time zone, a translation in the night.
  if (!(Math.abs(dayOf(source.issued) - published) <= dayMs)) return false;
  const host = (text: string): string => text.split('/')[0] ?? '';
  if (own !== '' && address !== '' && host(own) === host(address)) return true;
  return publishers(source).some((name) => report.names.has(name));
}

/** Who published a source: «The Outlet, after The Agency» are two. In lower case. */
function publishers(source: Source): string[] {
  return [source.publisher, source['container-title']].flatMap((name) =>
    (name ?? '')
      .toLowerCase()
      .split(/,? (?:after|via|citing|со ссылкой на|نقلا عن) /)
      .filter((one) => one !== ''),
  );
}

/** The dates of the sources that an observation cites are near the report's: only then must it be asked whom the report names. */
export function mayBeSameReport(observation: Observation, published: string | undefined): boolean {
  const day = Date.parse(`${published ?? ''}T00:00:00Z`);
  return observation.references.some(({ source }) => Math.abs(dayOf(observation.sources.get(source)?.issued) - day) <= dayMs);
}

/**
 * True when everything that an observation cites is the report being read: the page itself, or the same publisher and date (the outlet's
 * own, or an agency that the article names). Then it supports nothing.
 */
export function isSameReport(observation: Observation, report: Report): boolean {
  const cited = observation.references.flatMap(({ source }) => observation.sources.get(source) ?? []);
  return cited.length > 0 && cited.every((source) => isReport(source, report));
}
