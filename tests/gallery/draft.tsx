import '../../components/style/page.css';
import '../../components/card/card.css';
import '../../components/draft/draft.css';
import { render } from 'preact';
import { type DraftProps, DraftView } from '../../components/draft/draft-view.tsx';
import { dressPage } from '../../components/style/dress-page.ts';
import type { Annotation, Article, FigureAnnotation } from '../../lib/annotation.ts';
import type { Lang } from './card-fixtures.ts';
import { comparedCard } from './compared-fixture.ts';

const query = new URLSearchParams(location.search);
const language = (query.get('lang') ?? 'en') as Lang;
const theme = (query.get('theme') ?? 'light') as 'light';
dressPage(document, language, theme, 'Draft');
const nothing = (): void => {};

const texts: Readonly<Record<Lang, readonly [headline: string, text: string, place: string, figure: string, sum: string]>> = {
  en: ['More tea leaves the port', 'Egypt has 104 million people. Tea sales rose 50% from 20 to 25 ships.', 'Egypt', '104 million', '50%'],
  ru: ['Чая из порта уходит больше', 'В Египте 104 млн человек. Вывоз чая вырос на 50%, с 20 до 25 судов.', 'Египте', '104 млн', '50%'],
  ar: ['شاي أكثر يغادر الميناء', 'في مصر 104 ملايين نسمة. ارتفعت مبيعات الشاي بنسبة 50% من 20 إلى 25 سفينة.', 'مصر', '104 ملايين', '50%'],
};
const [headline, body, place, people, sum] = texts[language];
const text = `${headline}\n\n${body}`;
const article: Article = {
  text,
  lang: language,
  blocks: [
    { start: 0, end: headline.length, lang: language, role: 'headline' },
    { start: headline.length + 2, end: text.length, lang: language, role: 'body' },
  ],
};
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });
const figure = (words: string, more: Partial<FigureAnnotation>): FigureAnnotation => ({
  ...at(words),
  kind: 'number',
  shown: true,
  ...more,
});
const annotations: Annotation[] = [
  { ...at(place), kind: 'place', entity: { id: 'Q79', pack: 'countries' }, confidence: 0.97, shown: true, via: 'name' },
  figure(people, {
    value: 104_000_000,
    comparisons: [
      { statement: 'x@2022', relation: 'matches-earlier', at: '2022', value: '104300000', unit: '1', entity: 'Q79', property: 'P1082' },
    ],
  }),
  figure(sum, { kind: 'percent', value: 50, arithmetic: [{ relation: 'change', holds: false, working: '(25 − 20) ÷ 20 = 25 %' }] }),
];
const states: readonly DraftProps['state'][] = [
  'empty',
  'failed',
  { article, annotations: annotations.toSorted((a, b) => a.start - b.start) },
];
const props: DraftProps = {
  language,
  theme,
  state: states[Number(query.get('state') ?? 2)] ?? 'empty',
  card: comparedCard(language, 'matches-earlier'),
  text: '',
  today: '2026-11-25',
  onCheck: nothing,
  onFile: nothing,
  onChoose: nothing,
  onSave: nothing,
  onAgain: nothing,
};
const root = document.querySelector('#app');
if (root) render(<DraftView {...props} />, root);
if (typeof props.state === 'object') document.querySelectorAll<HTMLElement>('.draft-mark')[1]?.click();
