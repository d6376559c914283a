import { useMemo } from 'preact/hooks';
import { Brand } from '../controls/brand.tsx';
import { AboutSection } from './about-section.tsx';
import { ChoicesSection } from './choices-section.tsx';
import { NetworkSection } from './network-section.tsx';
import type { OptionsProps } from './options-props.ts';
import { PacksSection } from './packs-section.tsx';
import { ReachSection } from './reach-section.tsx';
import { ReadingSection } from './reading-section.tsx';
import { OptionsSpeechContext, optionsSpeech } from './speech.ts';

const sections = [
  { name: 'reading', Part: ReadingSection },
  { name: 'reach', Part: ReachSection },
  { name: 'choices', Part: ChoicesSection },
  { name: 'packs', Part: PacksSection },
  { name: 'ledger', Part: NetworkSection },
  { name: 'about', Part: AboutSection },
] as const;

const productNames = { en: 'Hashiya', ru: 'Хашия', ar: 'حاشية' } as const;

/** The settings page. */
export function OptionsView(props: OptionsProps) {
  const { language, notice } = props;
  const speech = useMemo(() => optionsSpeech(language), [language]);
  const { t } = speech;
  return (
    <OptionsSpeechContext.Provider value={speech}>
      <div class="options">
        <header class="options-head">
          <Brand name={productNames[language]} />
          <nav aria-label={t('sections')}>
            <ul>
              {sections.map(({ name }) => (
                <li key={name}>
                  <a href={`#${name}`}>{t(name)}</a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main>
          <h1>{t('title')}</h1>
          {notice === 'failedCall' ? (
            <p class="notice" role="alert">
              {t('failedCall')}
            </p>
          ) : null}
          {sections.map(({ name, Part }) => (
            <section key={name} id={name} aria-labelledby={`${name}-heading`}>
              <h2 id={`${name}-heading`}>{t(name)}</h2>
              <Part {...props} />
            </section>
          ))}
        </main>
      </div>
    </OptionsSpeechContext.Provider>
  );
}
