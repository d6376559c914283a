import type { PageDom } from './dom.ts';

/** Elements whose text is no prose: code, controls, embedded media, navigation, and what HTML never renders. */
const skippedTags = new Set(
  (
    'script style noscript template head title meta link base iframe frame frameset object embed applet canvas video audio ' +
    'picture img map area svg math input textarea select option optgroup datalist button output progress meter label legend ' +
    'code pre kbd samp var xmp listing plaintext nav footer aside menu dialog search rt rp'
  ).split(' '),
);

const skippedRoles = new Set(
  (
    'navigation complementary contentinfo search menu menubar toolbar tablist tab textbox searchbox combobox listbox button ' +
    'dialog alertdialog alert status log timer marquee tooltip switch slider spinbutton grid tree doc-footnote doc-endnotes'
  ).split(' '),
);

/** Class names by which sites hide text from sight but not from screen readers: a second copy of what is shown. */
const hiddenClasses = new Set('sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only a-offscreen'.split(' '));

/** Words in `class` and `id` that name something beside the article. Compared whole, word by word. */
const besideWords = new Set(
  (
    'related recommended recommendations recommend outbrain taboola promo promoted promotion sponsored advert advertisement ads ad ' +
    'share sharing social socials newsletter subscribe subscription paywall comment comments disqus breadcrumb breadcrumbs sidebar ' +
    'cookie cookies consent popup modal tags taglist pagination pager navbar toolbar menu footer masthead copyright readmore'
  ).split(' '),
);

/** Splits `class` and `id` values into lower-case words: at spaces, `-`, `_`, and from lower to upper case. */
function words(value: string): string[] {
  return value
    .slice(0, 512)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
}

/** True when an element and all in it is never read: form controls, editable regions, code, navigation, hidden text. */
export function isSkipped(dom: PageDom, element: Element, tag: string): boolean {
  if (skippedTags.has(tag)) return true;
  const role = dom.attribute(element, 'role');
  if (role !== null && skippedRoles.has(role.trim().toLowerCase())) return true;
  if (dom.attribute(element, 'hidden') !== null) return true;
  const editable = dom.attribute(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const classes = dom.attribute(element, 'class');
  return classes?.split(/\s+/, 64).some((name) => hiddenClasses.has(name)) ?? false;
}

/** Kept whatever their class says: the page itself, and what carries the article. */
const keptTags = new Set(['html', 'body', 'main', 'article', 'h1', 'p']);

/** True when `class` or `id` says that an element stands beside the article (shares, related links, comments, adverts). */
export function isBeside(dom: PageDom, element: Element, tag: string): boolean {
  if (keptTags.has(tag)) return false;
  const label = `${dom.attribute(element, 'class') ?? ''} ${dom.attribute(element, 'id') ?? ''}`;
  if (label === ' ') return false;
  return words(label).some((word) => besideWords.has(word));
}
