import { describe, expect, it } from 'vitest';
import type { EntityAnnotation } from '../annotation.ts';
import { findMentions } from '../names/find-mentions.ts';
import { sampleArticle, sampleSegment } from '../names/sample-segment.ts';
import type { NameSegment } from '../names/segment.ts';
import { linkMentions } from './link.ts';

const world = sampleSegment([
  { id: 'Q1', type: 'person', labels: { en: 'Nora Fielding', ru: 'Нора Филдинг' } },
  { id: 'Q2', type: 'person', labels: { en: 'Owen Fielding', ru: 'Оуэн Филдинг' } },
  { id: 'Q17000', type: 'place', labels: { en: 'Georgia' }, weight: 0.8, related: ['Q3'] },
  { id: 'Q18000', type: 'place', labels: { en: 'Georgia' }, weight: 0.8, related: ['Q4'] },
  { id: 'Q3', type: 'place', labels: { en: 'Tbilisi' } },
  { id: 'Q4', type: 'place', labels: { en: 'Atlanta' } },
  { id: 'may', type: 'person', labels: { en: 'Theresa May' }, aliases: { en: ['May'] } },
  { id: 'apple', type: 'organisation', labels: { en: 'Apple' } },
  { id: 'city', type: 'place', labels: { en: 'Barcelona' } },
  { id: 'club', type: 'organisation', labels: { en: 'Barcelona' } },
  { id: 'Q813', type: 'place', labels: { en: 'Kyrgyzstan' }, demonyms: { en: ['Kyrgyz'] } },
  { id: 'Q5', type: 'organisation', labels: { en: 'New York Times' } },
  { id: 'Q6', type: 'place', labels: { en: 'New York' } },
  { id: 'spark', type: 'organisation', labels: { ru: 'Зенит', ar: 'فتح' } },
  { id: 'noor', type: 'place', labels: { ar: 'نور' } },
  { id: 'qatar', type: 'place', labels: { ar: 'قطر' } },
]);

function link(text: string, lang = 'en', segments: readonly NameSegment[] = [world]): EntityAnnotation[] {
  const article = sampleArticle(text, lang);
  return linkMentions(article, findMentions(article, segments), segments);
}
const shown = (text: string, lang = 'en'): string[] =>
  link(text, lang)
    .filter((one) => one.shown)
    .map((one) => `${one.text}=${one.entity?.id}`);

describe('linkMentions', () => {
  it('resolves a family name to the full name read before it', () => {
    expect(shown('Nora Fielding met Owen Fielding. Nora Fielding left. Fielding smiled.')).toContain('Fielding=Q1');
    expect(link('Nora Fielding left. Fielding smiled.').at(-1)).toMatchObject({ via: 'coreference', shown: true });
    expect(shown('С Норой Филдинг говорили. Филдинг согласна.', 'ru')).toEqual(['Норой Филдинг=Q1', 'Филдинг=Q1']);
  });

  it('leaves a family name alone when no full name was read', () => {
    expect(link('Fielding smiled.')).toEqual([]);
  });

  it('abstains between equals, with candidates and a reason', () => {
    const [only] = link('They drove to Georgia.');
    expect(only).toMatchObject({ shown: false, reason: 'ambiguous' });
    expect(only?.entity).toBeUndefined();
    expect(only?.candidates?.map(({ id }) => id).sort()).toEqual(['Q17000', 'Q18000']);
  });

  it('lets related entities of the article decide', () => {
    expect(shown('They drove from Tbilisi through Georgia.')).toContain('Georgia=Q17000');
    expect(shown('They drove from Atlanta through Georgia.')).toContain('Georgia=Q18000');
  });

  it('gives bodies of one name to the country that is named nearest', () => {
    const packs = [
      sampleSegment([
        { id: 'Q159', type: 'place', labels: { en: 'Russia', ar: 'روسيا' } },
        { id: 'Q813', type: 'place', labels: { en: 'Kyrgyzstan', ar: 'قيرغيزستان' } },
        {
          id: 'Q2624248',
          type: 'organisation',
          labels: { en: 'Ministry of Health of Russia' },
          aliases: { en: ['Ministry of Health'], ar: ['وزارة الصحة'] },
          weight: 0.6,
          related: ['Q159'],
        },
        {
          id: 'kg-health',
          type: 'organisation',
          labels: { en: 'Ministry of Health of Kyrgyzstan' },
          aliases: { en: ['Ministry of Health'], ar: ['وزارة الصحة'] },
          weight: 0.5,
          related: ['Q813'],
        },
      ]),
    ];
    const seen = (text: string, lang: string) => link(text, lang, packs).find((one) => one.kind === 'organisation');
    expect(seen('Russia sent lorries to the Ministry of Health in Kyrgyzstan.', 'en')?.entity?.id).toBe('kg-health');
    expect(seen('Kyrgyzstan thanked Russia; the Ministry of Health replied.', 'en')?.entity?.id).toBe('Q2624248');
    expect(seen('أرسلت روسيا شاحنات إلى وزارة الصحة ووزارة أخرى في قيرغيزستان.', 'ar')?.entity?.id).toBe('kg-health');
  });

  it('tells months from surnames and common words from firms', () => {
    expect(shown('In May 2019 Theresa May spoke. May had failed.')).toEqual(['Theresa May=may', 'May=may']);
    expect(shown('Apple trees bloom.')).toEqual([]);
    expect(shown('The phone is by Apple.')).toEqual(['Apple=apple']);
    expect(shown('Солнце в зените. «Зенит» выиграл.', 'ru')).toEqual(['Зенит=spark']);
    expect(shown('وصف كلامه بأنه نور في آخر النفق', 'ar')).toEqual([]);
    expect(shown('بلغ قطر الأنبوب مترين، ووصل إلى قطر.', 'ar')).toEqual(['قطر=qatar']);
  });

  it('reads type cues', () => {
    expect(shown('Barcelona beat the visitors, then flew to Barcelona by night.')).toEqual(['Barcelona=club', 'Barcelona=city']);
  });

  it('marks the longer of nested names', () => {
    expect(shown('The New York Times wrote from New York.')).toEqual(['New York Times=Q5', 'New York=Q6']);
  });

  it('links demonyms as a weaker kind', () => {
    expect(link('the Kyrgyz parliament')[0]).toMatchObject({ via: 'demonym', shown: true, entity: { id: 'Q813', pack: 'sample' } });
  });

  it('counts an entity of several packs once, in the order of the packs', () => {
    const other = sampleSegment([{ id: 'Q813', type: 'place', labels: { en: 'Kyrgyzstan' }, weight: 0.9 }], 'other');
    expect(link('Kyrgyzstan voted.', 'en', [world, other])[0]?.entity).toMatchObject({ id: 'Q813', pack: 'sample' });
  });

  it('never shows overlapping marks and gives the text of each span', () => {
    const text = 'The New York Times, New York, Kyrgyz and Georgia; May.';
    let last = 0;
    for (const one of link(text)) {
      expect(text.slice(one.start, one.end)).toBe(one.text);
      expect(one.start).toBeGreaterThanOrEqual(last);
      last = one.end;
    }
  });
});
