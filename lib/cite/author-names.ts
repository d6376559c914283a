import type { CitedWork, WorkAuthor } from '../facts/cited-work.ts';

/** Kinds of work that stand in a newspaper, magazine or journal. */
const inPeriodical: ReadonlySet<string> = new Set(['article', 'article-journal', 'article-magazine', 'article-newspaper', 'post-weblog']);

/** True of an article: it has a periodical where other works have a publisher. */
export function isArticle(work: CitedWork): boolean {
  return inPeriodical.has(work.type);
}

/** The newspaper, journal or site of an article. Packs name it as container or as publisher. */
export function periodicalOf(work: CitedWork): string | undefined {
  return work.container ?? work.publisher;
}

/** Who answers for a work: its authors, else its editors, else (of what is no article) the body that publishes it. */
export function responsible(work: CitedWork): readonly WorkAuthor[] {
  if (work.authors?.length) return work.authors;
  if (work.editors?.length) return work.editors;
  return !isArticle(work) && work.publisher !== undefined ? [{ literal: work.publisher }] : [];
}

/** A name as it stands in running text. */
export function plainName({ literal, family, given }: WorkAuthor): string {
  return literal ?? [given, family].filter(Boolean).join(' ');
}

/** A name with the family name first. */
export function invertedName(author: WorkAuthor): string {
  const { literal, family, given } = author;
  return literal ?? (given === undefined ? (family ?? '') : `${family}, ${given}`);
}

/** «R. M.», «J.-P.». Arabic script has no initials: such names stay whole. */
function initials(given: string): string {
  if (/\p{Script=Arabic}/u.test(given)) return given;
  return given
    .split(/[\s.]+/)
    .filter(Boolean)
    .map((part) =>
      part
        .split('-')
        .filter(Boolean)
        .map((one) => `${[...one][0]?.toUpperCase()}.`)
        .join('-'),
    )
    .join(' ');
}

/** The names of an APA reference: «Jackson, L. M., & Doe, J.»; of more than twenty the first nineteen, an ellipsis and the last. */
export function apaNames(authors: readonly WorkAuthor[]): string {
  const names = authors.map(
    ({ literal, family, given }) => literal ?? (given === undefined ? (family ?? '') : `${family}, ${initials(given)}`),
  );
  if (names.length < 2) return names[0] ?? '';
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${names.at(-1)}`;
  return `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}

/** The names of a Chicago entry: «Grazer, Brian, and Charles Fishman»; of more than ten the first seven. */
export function chicagoNames(authors: readonly WorkAuthor[]): string {
  const names = authors.map((author, at) => (at === 0 ? invertedName(author) : plainName(author)));
  if (names.length < 2) return names[0] ?? '';
  if (names.length > 10) return `${names.slice(0, 7).join(', ')}, et al.`;
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
}
