import { useCallback, useEffect, useState } from 'preact/hooks';
import { dressPage } from '../../components/style/dress-page.ts';
import { sampleAnnotations } from '../../components/welcome/sample-annotations.ts';
import type { SampleCards, WelcomeProps } from '../../components/welcome/welcome-props.ts';
import { WelcomeView } from '../../components/welcome/welcome-view.tsx';
import { resolveLanguage, type UiLanguage } from '../../lib/i18n/language.ts';
import { translator } from '../../lib/i18n/message.ts';
import { welcomeMessages } from '../../lib/i18n/welcome/catalogue.ts';
import { interfaceLanguage } from '../../lib/platform/locale.ts';
import { callBackground } from '../../lib/platform/messaging.ts';
import { grantedOrigins, requestOrigins } from '../../lib/platform/permissions.ts';
import { openSettings } from '../../lib/platform/runtime.ts';
import { planAccess, wantedOrigins } from '../../lib/settings/access-plan.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { packsPart } from './packs-part.ts';

/** How often the page asks where the first import stands. */
const lookAgainMs = 600;

/** The cards of the sample sentence, read from the packs like every card. */
async function sampleCards(lang: UiLanguage): Promise<SampleCards> {
  const { name, figure } = sampleAnnotations(lang);
  const context = { lang };
  const [nameCard, figureCard] = await Promise.all([
    callBackground('card', { annotation: name, context }),
    callBackground('card', { annotation: figure, context }),
  ]);
  return { name: nameCard, figure: figureCard };
}

/** The first page with its wires. */
export function WelcomeApp() {
  const [settings, setSettings] = useState<Settings>();
  const [packs, setPacks] = useState<WelcomeProps['packs']>({ state: 'coming', progress: 0 });
  const [reach, setReach] = useState<Settings['reach']>();
  const [denied, setDenied] = useState(false);
  const [cards, setCards] = useState<SampleCards>();

  const look = useCallback(async () => setPacks(packsPart(await callBackground('packs.list', {}))), []);
  useEffect(() => {
    const load = async (): Promise<void> => {
      const stored = await callBackground('settings.get', {});
      // Opened again after a choice: the choice still stands where the browser still allows it.
      if (stored.reach !== 'click' && planAccess(stored, await grantedOrigins()).matches.length > 0) setReach(stored.reach);
      setSettings(stored);
    };
    // The background may still be starting: the timer below asks again.
    load().catch(() => setTimeout(() => void load().catch(() => undefined), lookAgainMs));
  }, []);
  const isComing = packs.state === 'coming';
  useEffect(() => {
    if (!isComing) return;
    void look().catch(() => undefined);
    const timer = setInterval(() => void look().catch(() => undefined), lookAgainMs);
    return () => clearInterval(timer);
  }, [isComing, look]);

  const language = settings && resolveLanguage(settings.language, [interfaceLanguage(), ...navigator.languages]);
  useEffect(() => {
    if (isComing || language === undefined) return;
    let current = true;
    sampleCards(language).then(
      (next) => current && setCards(next),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [isComing, language]);

  if (settings === undefined || language === undefined) return null;
  dressPage(document, language, settings.theme, translator(welcomeMessages, language)('title'));

  const choose = (next: Settings['reach']): void => {
    const origins = wantedOrigins({ ...settings, reach: next });
    // The browser only takes the question straight from the click.
    const asked = origins.length === 0 ? Promise.resolve(true) : requestOrigins(origins);
    const follow = async (): Promise<void> => {
      const granted = await asked.catch(() => false);
      setDenied(!granted);
      if (!granted) return;
      setSettings(await callBackground('settings.set', { patch: { reach: next } }));
      await callBackground('access.sync', {});
      setReach(next);
    };
    follow().catch(() => setDenied(true));
  };

  return (
    <WelcomeView
      language={language}
      theme={settings.theme}
      packs={packs}
      cards={cards}
      reach={reach}
      denied={denied}
      newsSites={settings.newsSites}
      onLanguage={(choice) => void callBackground('settings.set', { patch: { language: choice } }).then(setSettings, () => undefined)}
      onReach={choose}
      onSettings={() => void openSettings()}
    />
  );
}
