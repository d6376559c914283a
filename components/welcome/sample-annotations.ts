import type { EntityAnnotation, FigureAnnotation } from '../../lib/annotation.ts';
import type { UiLanguage } from '../../lib/i18n/language.ts';
import { translator } from '../../lib/i18n/message.ts';
import { welcomeMessages } from '../../lib/i18n/welcome/catalogue.ts';

/**
 * The two marks of the sample sentence, as the engine finds them in it: Bishkek and 1.8 billion US dollars. Their cards come from the
 * installed packs like every other card. Offsets are into the marked words alone.
 */
export function sampleAnnotations(language: UiLanguage): { readonly name: EntityAnnotation; readonly figure: FigureAnnotation } {
  const t = translator(welcomeMessages, language);
  const span = (text: string) => ({ start: 0, end: text.length, text });
  return {
    name: {
      ...span(t('sampleName')),
      kind: 'place',
      entity: { id: 'Q9361', pack: 'cities' },
      confidence: 1,
      shown: true,
      via: 'name',
    },
    figure: { ...span(t('sampleFigure')), kind: 'money', value: 1_800_000_000, currency: 'USD', shown: true },
  };
}
