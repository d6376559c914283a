import { useEffect, useRef, useState } from 'preact/hooks';
import { type DraftProps, DraftView } from '../../components/draft/draft-view.tsx';
import { saveSheet } from '../../components/sheet/save-sheet.ts';
import { dressPage } from '../../components/style/dress-page.ts';
import { likelySubjects } from '../../lib/annotate/subjects.ts';
import type { Annotation } from '../../lib/annotation.ts';
import type { Card } from '../../lib/card.ts';
import { draftMessages } from '../../lib/i18n/draft/catalogue.ts';
import { resolveLanguage } from '../../lib/i18n/language.ts';
import { translator } from '../../lib/i18n/message.ts';
import type { GivenArticle } from '../../lib/page/plain-article.ts';
import { interfaceLanguage } from '../../lib/platform/locale.ts';
import { callBackground } from '../../lib/platform/messaging.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { SheetFormat } from '../../lib/sheet/sheet.ts';
import { draftOfFile, draftOfText, NoTextError } from './read-draft.ts';

/** Entities that go along with a card request. */
const contextEntities = 150;

/** The draft page with its wires. The text goes to the extension's own background and nowhere else. */
export function DraftApp() {
  const [settings, setSettings] = useState<Settings>();
  const [state, setState] = useState<DraftProps['state']>('empty');
  const [card, setCard] = useState<Card>();
  const given = useRef<GivenArticle>(undefined);
  const asked = useRef(0);
  useEffect(() => {
    void callBackground('settings.get', {}).then(setSettings, () => undefined);
  }, []);
  const language = settings && resolveLanguage(settings.language, [interfaceLanguage(), ...navigator.languages]);
  if (settings === undefined || language === undefined) return null;
  dressPage(document, language, settings.theme, `Hashiya · ${translator(draftMessages, language)('title')}`);

  const read = (open: () => GivenArticle | Promise<GivenArticle>): void => {
    setState('reading');
    setCard(undefined);
    const work = async (): Promise<void> => {
      const draft = await open();
      given.current = draft;
      const { annotations } = await callBackground('sheet.read', { article: draft.article });
      setState({ article: draft.article, annotations: JSON.parse(annotations) as Annotation[] });
    };
    work().catch((error: unknown) => setState(error instanceof NoTextError ? 'not-text' : 'failed'));
  };

  const choose = (index: number | undefined): void => {
    const turn = ++asked.current;
    setCard(undefined);
    if (index === undefined || typeof state !== 'object') return;
    const { article, annotations } = state;
    const annotation = annotations[index];
    if (!annotation) return;
    const block = article.blocks.find(({ start, end }) => start <= annotation.start && annotation.end <= end);
    const context = {
      lang: block?.lang ?? article.lang,
      entities: likelySubjects(annotations, index, contextEntities),
      ...(article.published ? { published: article.published } : {}),
      ...(article.country ? { country: article.country } : {}),
    };
    callBackground('card', { annotation, context }).then(
      (next) => turn === asked.current && setCard(next),
      () => turn === asked.current && setState('failed'),
    );
  };

  const save = (format: SheetFormat): void => {
    const draft = given.current;
    if (!draft) return;
    callBackground('sheet.write', { ...draft, format }).then(
      ({ text }) => saveSheet(text, format),
      () => setState('failed'),
    );
  };

  return (
    <DraftView
      language={language}
      theme={settings.theme}
      state={state}
      card={card}
      text={given.current?.article.text ?? ''}
      today={new Date().toISOString().slice(0, 10)}
      onCheck={(text, published) => read(() => draftOfText(text, published))}
      onFile={(file, published) => read(() => draftOfFile(file, published))}
      onChoose={choose}
      onSave={save}
      onAgain={() => setState('empty')}
    />
  );
}
