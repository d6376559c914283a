import { afterEach, describe, expect, it, vi } from 'vitest';
import { countryCard } from '../../tests/gallery/card-fixtures.ts';
import { drawn, press } from '../../tests/support/drawn.ts';
import type { CardActions } from './actions.ts';
import { CardView } from './card-view.tsx';

const view = (actions: CardActions, language: 'en' | 'ar' | 'ru' = 'en'): HTMLElement =>
  drawn(
    <CardView
      state="ready"
      card={countryCard('en', 'en')}
      uiLanguage={language}
      theme="auto"
      pinned={false}
      onClose={() => {}}
      {...actions}
    />,
  );
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 20));
const clipboard = (writeText: (text: string) => Promise<void>): void => {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
};
const status = (root: HTMLElement): string => root.querySelector('.cite-said')?.textContent?.replace(/[\u2066-\u2069]/g, '') ?? '-';
afterEach(() => vi.unstubAllGlobals());

describe('«Copy citation»', () => {
  it('stands at each source, names it, and says whether its styles are open', async () => {
    const root = view({ onCite: async () => '' });
    const buttons = [...root.querySelectorAll('.cite-open')];
    expect(buttons.length).toBe(root.querySelectorAll('.source').length);
    expect(buttons[0]?.getAttribute('aria-label')?.replace(/[\u2066-\u2069]/g, '')).toMatch(/^Copy citation: (?:Wikidata|World Bank)$/);
    expect(buttons[0]?.getAttribute('aria-expanded')).toBe('false');
    press(root, 'Copy citation');
    await settled();
    expect(buttons[0]?.getAttribute('aria-expanded')).toBe('true');
    expect([...root.querySelectorAll('.cite-style')].map((one) => one.textContent)).toEqual(['Text', 'APA', 'Chicago', 'BibTeX', 'RIS']);
  });

  it('is absent where nobody writes citations', () => {
    expect(view({}).querySelector('.cite-open')).toBe(null);
  });

  it('copies in the style that is pressed, and says so in a live region', async () => {
    const written: string[] = [];
    clipboard(async (text) => void written.push(text));
    const onCite = vi.fn(async (_work: unknown, style: string) => `as ${style}`);
    const root = view({ onCite, citation: 'apa' });
    press(root, 'Copy citation');
    await settled();
    expect(root.querySelector('.cite-style.last')?.textContent).toBe('APA');
    expect(status(root)).toBe('');
    press(root, 'BibTeX');
    await settled();
    expect(written).toEqual(['as bibtex']);
    expect(onCite.mock.calls[0]?.[0]).toMatchObject({ title: 'Wikidata', type: 'webpage' });
    expect(root.querySelector('.cite-said')?.getAttribute('role')).toBe('status');
    expect(status(root)).toBe('Citation copied (BibTeX).');
  });

  it('gives the text to be copied by hand where the page closes the clipboard', async () => {
    vi.stubGlobal('window', { addEventListener: () => {}, removeEventListener: () => {} });
    clipboard(() => Promise.reject(new DOMException('denied', 'NotAllowedError')));
    const root = view({ onCite: async () => 'the citation' });
    press(root, 'Copy citation');
    await settled();
    press(root, 'RIS');
    await settled();
    expect(status(root)).toContain('does not allow copying');
    expect(root.querySelector('textarea')?.getAttribute('aria-label')).toBe('Citation');
    vi.stubGlobal('navigator', {});
    press(root, 'Text');
    await settled();
    expect(root.querySelector('textarea')).not.toBe(null);
  });

  it('says so when no citation could be written', async () => {
    const root = view({ onCite: () => Promise.reject(new Error('gone')) });
    press(root, 'Copy citation');
    await settled();
    press(root, 'APA');
    await settled();
    expect(status(root)).toBe('The citation could not be written.');
  });

  it.each([
    ['ar', 'نسخ الاستشهاد'],
    ['ru', 'Скопировать ссылку на источник'],
  ] as const)('speaks %s', (language, words) => {
    expect(
      view({ onCite: async () => '' }, language)
        .querySelector('.cite-open')
        ?.getAttribute('title'),
    ).toBe(words);
  });
});
